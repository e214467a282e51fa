import { expect, it } from 'vitest'
import type { AccountId, NoteId } from '../../core/model/ids.ts'
import type { ResearchNote } from '../../core/model/note.ts'
import { aKeptPage, aNote, anAccount, at, memoryStores, finds } from './testing/builders.ts'

const kestrel = 'acc_kestrel' as AccountId

function withAccount() {
  const { stores } = memoryStores()
  stores.accounts.save(anAccount())
  return stores
}

it('counts the saves of a note', () => {
  const { notes } = withAccount()
  expect(notes.save(aNote({ version: 7 }), 0)).toEqual({ saved: aNote({ version: 1 }) })
  const changed = aNote({ markdown: 'More of it.', savedAt: at('09:30:00') })
  expect(notes.save(changed, 1)).toEqual({ saved: { ...changed, version: 2 } })
  expect(notes.get(aNote().id)).toEqual({ ...changed, version: 2 })
})

it('gives back the stored note instead of overwriting what another window saved', () => {
  const { notes } = withAccount()
  notes.save(aNote(), 0)
  notes.save(aNote({ markdown: 'From the other window.' }), 1)
  const result = notes.save(aNote({ markdown: 'From this window.' }), 1)
  expect(result).toMatchObject({ conflict: { markdown: 'From the other window.', version: 2 } })
  expect(notes.save(aNote({ markdown: 'New, with an id in use.' }), 0)).toMatchObject({ conflict: { version: 2 } })
  expect(notes.get(aNote().id)?.markdown).toBe('From the other window.')
})

it('keeps a removed note out of every list and search, and brings it back as it was', () => {
  const { bin, notes, search } = withAccount()
  notes.save(aNote({ kind: 'insight', segment: 'Paper', markdown: '## - Mondays\nare bad' }), 0)
  const before = notes.get(aNote().id)
  notes.remove(aNote().id, at('10:00:00'))
  expect(notes.get(aNote().id)).toBeUndefined()
  expect(notes.list(kestrel)).toEqual([])
  expect(notes.ofSegment('Paper', 5)).toEqual([])
  expect(finds(search, 'mondays')).toEqual([])
  expect(bin.list({ limit: 5, offset: 0 })).toMatchObject([
    { kind: 'note', id: aNote().id, title: 'Mondays', removedAt: at('10:00:00') },
  ])
  expect(notes.restore(aNote().id)).toEqual(before)
  expect(finds(search, 'mondays')).toHaveLength(1)
  expect(bin.counts()).toEqual({})
})

it('takes a removed note back when it is saved again', () => {
  const { notes, search } = withAccount()
  notes.save(aNote(), 0)
  notes.remove(aNote().id, at('10:00:00'))
  expect(notes.save(aNote(), 4)).toMatchObject({ conflict: { version: 1 } })
  expect(notes.save(aNote(), 1)).toMatchObject({ saved: { version: 2 } })
  expect(finds(search, 'mondays')).toHaveLength(1)
})

it('lists notes by the day they were begun, the latest first', () => {
  const { notes } = withAccount()
  notes.save(aNote({ id: 'not_1' as NoteId, createdAt: at('09:00:00') }), 0)
  notes.save(aNote({ id: 'not_2' as NoteId, createdAt: at('10:00:00') }), 0)
  notes.save(aNote({ id: 'not_1' as NoteId, savedAt: at('11:00:00') }), 1)
  expect(notes.list(kestrel).map(({ id }) => id)).toEqual(['not_2', 'not_1'])
})

it('keeps one research note a page, in the order of the pages', () => {
  const { notes, pages } = withAccount()
  const [first, second] = [aKeptPage({ key: 'b' }), aKeptPage({ key: 'a' })]
  for (const { page, version, body, text } of [first, second]) pages.keep(page, version, body, text)
  const noteOn = ({ page, text }: typeof first): ResearchNote => ({
    accountId: kestrel,
    pageId: page.id,
    title: page.title,
    lines: text.events.map(({ evidence }) => ({ text: evidence.quote, why: 'event', evidence })),
  })
  for (const kept of [second, first, second]) notes.saveResearch(noteOn(kept))
  expect(notes.research(kestrel)).toEqual([noteOn(first), noteOn(second)])
  notes.dropResearch(kestrel, first.page.id)
  expect(notes.research(kestrel)).toEqual([noteOn(second)])
})

it('keeps texts that rested, bounded, and lets them go with the note', () => {
  const { bin, notes } = withAccount()
  notes.save(aNote({ markdown: 'first', savedAt: at('09:00:00') }), 0)
  notes.save(aNote({ markdown: 'second', savedAt: at('09:01:00') }), 1)
  expect(notes.versions(aNote().id)).toEqual([])
  notes.save(aNote({ markdown: 'third', savedAt: at('09:20:00') }), 2)
  expect(notes.versions(aNote().id)).toEqual([{ version: 2, savedAt: at('09:01:00'), length: 6 }])
  expect(notes.version(aNote().id, 2)?.markdown).toBe('second')
  expect(notes.version(aNote().id, 1)).toBeUndefined()
  for (let n = 3; n < 130; n += 1) notes.save(aNote({ markdown: `text ${n}` }), n, { keepOld: true })
  expect(notes.versions(aNote().id)).toHaveLength(100)
  expect(notes.versions(aNote().id)[0]?.version).toBe(129)
  const big = 'x'.repeat(900_000)
  for (let n = 130; n < 140; n += 1) notes.save(aNote({ markdown: `${big}${n}` }), n, { keepOld: true })
  expect(notes.versions(aNote().id).map(({ version }) => version)).toEqual([139, 138, 137, 136])
  notes.remove(aNote().id, at('10:00:00'))
  bin.purge([{ kind: 'note', id: aNote().id }])
  expect(notes.versions(aNote().id)).toEqual([])
})
