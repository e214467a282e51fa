import { expect, it } from 'vitest'
import type { AccountId, NoteId } from '../../core/model/ids.ts'
import { aNote, anAccount, at, memoryStores } from './testing/builders.ts'

const kestrel = 'acc_kestrel' as AccountId

function withNotes() {
  const { stores } = memoryStores()
  for (const key of ['kestrel', 'heron'] as const) stores.accounts.save(anAccount({ key }))
  const begun = ['09:00:00', '10:00:00', '11:00:00'].map((time) => at(time))
  const notes = [
    aNote({ id: 'not_1' as NoteId, kind: 'research', markdown: '# Mondays\n\nRuth runs the Łódź line.' }),
    aNote({ id: 'not_2' as NoteId, kind: 'call', markdown: 'Pumps wear' }),
    aNote({
      id: 'not_3' as NoteId,
      kind: 'insight',
      accountId: anAccount({ key: 'heron' }).id,
      markdown: 'Pumps hold',
    }),
  ]
  for (const [i, note] of notes.entries()) stores.notes.save({ ...note, createdAt: begun[i] ?? note.createdAt }, 0)
  const ids = (part: Partial<Parameters<typeof stores.notes.find>[0]> = {}) =>
    stores.notes.find({ words: '', limit: 10, offset: 0, ...part }).rows.map(({ id }) => id)
  return { stores, ids }
}

it('lists the notes of all accounts, begun last first, a stretch at a time', () => {
  const { stores, ids } = withNotes()
  expect(stores.notes.find({ words: ' ', limit: 2, offset: 0 })).toMatchObject({
    rows: [{ id: 'not_3', title: 'Pumps hold' }, { id: 'not_2' }],
    total: 3,
  })
  expect(ids({ offset: 2 })).toEqual(['not_1'])
  expect(ids({ kind: 'call' })).toEqual(['not_2'])
  expect(stores.notes.find({ words: '', accountId: kestrel, limit: 1, offset: 0 })).toMatchObject({
    rows: [{ id: 'not_2', accountName: anAccount().name }],
    total: 2,
  })
})

it('finds notes as their words are typed, those changed last first, and shows the words', () => {
  const { stores, ids } = withNotes()
  expect(ids({ words: 'pum' })).toEqual(['not_3', 'not_2'])
  stores.notes.save(aNote({ id: 'not_2' as NoteId, kind: 'call', markdown: 'Pumps wear out' }), 1)
  expect(ids({ words: 'pumps' })).toEqual(['not_2', 'not_3'])
  expect(ids({ words: 'pumps', limit: 1, offset: 1 })).toEqual(['not_3'])
  expect(ids({ words: 'pumps', accountId: kestrel, kind: 'call' })).toEqual(['not_2'])
  expect(ids({ words: '"pumps" OR -*( ' })).toEqual([])
  expect(stores.notes.find({ words: 'lodz', limit: 5, offset: 0 })).toMatchObject({
    rows: [{ title: 'Mondays', excerpt: expect.stringContaining('\u0002Łódź\u0003') }],
    total: null,
  })
})

it('leaves out what is in the bin, and notes of accounts that are', () => {
  const { stores, ids } = withNotes()
  stores.notes.remove('not_2' as NoteId, at('12:00:00'))
  stores.accounts.save(anAccount({ key: 'heron', deletedAt: at('12:00:00') }))
  expect(ids()).toEqual(['not_1'])
  expect(ids({ words: 'pumps' })).toEqual([])
  expect(stores.notes.find({ words: '', limit: 1, offset: 0 }).total).toBe(1)
})
