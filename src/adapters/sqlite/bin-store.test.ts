import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Workspace } from '../../app/ports.ts'
import type { Call } from '../../core/model/call.ts'
import type { CallId, NoteId } from '../../core/model/ids.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, memoryStores, opened } from './testing/builders.ts'

const kestrel = anAccount()
const aCall: Call = {
  id: 'cal_1' as CallId,
  accountId: kestrel.id,
  at: at('10:00:00'),
  minutes: 30,
  people: [],
  objective: 'Agree who measures the stops',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
}

it('lists what was taken away, the last first, and what belongs to an account in the bin not beside it', () => {
  const { stores } = memoryStores()
  const { page, version, body, text } = aKeptPage({ title: 'Second plant' })
  stores.accounts.save(kestrel)
  stores.pages.keep(page, version, body, text)
  stores.calls.save(aCall)
  stores.pages.remove(page.id, at('11:00:00'))
  stores.calls.remove(aCall.id, at('12:00:00'))
  expect(stores.bin.list({ limit: 10, offset: 0 })).toMatchObject([
    { kind: 'call', id: 'cal_1', title: aCall.objective, at: aCall.at, accountName: kestrel.name },
    { kind: 'page', title: 'Second plant', removedAt: at('11:00:00') },
  ])
  expect(stores.bin.counts()).toEqual({ call: 1, page: 1 })
  stores.accounts.save({ ...kestrel, deletedAt: at('13:00:00') })
  expect(stores.bin.list({ limit: 10, offset: 0 }).map(({ kind }) => kind)).toEqual(['account'])
  expect(stores.bin.expired(at('11:30:00'))).toEqual([{ kind: 'page', id: page.id }])
})

it('purges nothing that is not in the bin', () => {
  const { stores } = memoryStores()
  stores.accounts.save(kestrel)
  stores.calls.save(aCall)
  expect(
    stores.bin.purge([
      { kind: 'call', id: aCall.id },
      { kind: 'account', id: kestrel.id },
    ]),
  ).toBe(0)
  expect(stores.calls.get(aCall.id)).toEqual(aCall)
})

it('keeps saved bytes that a page of another account still needs', () => {
  const { db, stores } = memoryStores()
  const heron = anAccount({ key: 'heron' })
  const [mine, theirs] = [aKeptPage(), aKeptPage({ key: '2' })]
  for (const account of [kestrel, heron]) stores.accounts.save(account)
  stores.pages.keep(mine.page, mine.version, mine.body, mine.text)
  stores.pages.keep({ ...theirs.page, accountId: heron.id }, theirs.version, theirs.body, theirs.text)
  stores.accounts.save({ ...kestrel, deletedAt: at('13:00:00') })
  expect(stores.bin.purge([{ kind: 'account', id: kestrel.id }])).toBe(1)
  expect(stores.pages.body(theirs.version.id)).toBeDefined()
  stores.accounts.save({ ...heron, deletedAt: at('13:00:00') })
  stores.bin.purge([{ kind: 'account', id: heron.id }])
  expect(db.prepare('SELECT count(*) FROM content').pluck().get()).toBe(0)
})

// The words end in what no other word ends in: the index keeps of a word only what differs from the one before.
const endings = ['quvixname', 'quvixnote', 'quvixcall', 'quvixpage']

/** Which of the words stand anywhere in the files of the database. */
function legible(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.startsWith('groundwork.db'))
  const bytes = files.map((name) => readFileSync(join(folder, name)).toString('latin1').toLowerCase()).join('\n')
  return endings.filter((ending) => bytes.includes(ending))
}

function fill({ accounts, notes, calls, pages }: Workspace): void {
  accounts.save(anAccount({ name: 'Aquvixname Works' }))
  notes.save(aNote({ markdown: 'Bquvixnote, seen on Monday' }), 0)
  calls.save({ ...aCall, objective: 'Cquvixcall' })
  // too short to be kept packed
  const { page, version, body, text } = aKeptPage({ title: 'Dquvixpage' })
  pages.keep(page, version, body, text)
  for (let i = 0; i < 40; i += 1) notes.save(aNote({ id: `not_x${i}` as NoteId, markdown: `Words ${i} of others` }), 0)
}

it('calls a note by its first line with words, whatever stands before it', () => {
  const { accounts, notes, bin } = opened(aFolder())
  accounts.save(anAccount())
  const written = [
    '# Plan\nMore',
    '![the line](note-image:img_1)\n\n- [Halden](https://halden.example)',
    '![no image\nWords (so)',
  ]
  for (const [i, markdown] of written.entries()) {
    notes.save(aNote({ id: `not_t${i}` as NoteId, markdown }), 0)
    notes.remove(`not_t${i}` as NoteId, at(`13:0${i}:00`))
  }
  const titles = bin.list({ limit: 10, offset: 0 }).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['Plan', '[Halden](https://halden.example)']))
  expect(titles).toContain('![no image')
})

it('leaves no word of an erased note in table, index or log', () => {
  const folder = aFolder()
  const workspace = opened(folder)
  fill(workspace)
  const item = { kind: 'note', id: aNote().id } as const
  expect(workspace.bin.purge([item])).toBe(0)
  workspace.notes.remove(aNote().id, at('13:00:00'))
  expect(workspace.bin.purge([item])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  expect(legible(folder)).toEqual(endings.filter((ending) => ending !== 'quvixnote'))
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
})
