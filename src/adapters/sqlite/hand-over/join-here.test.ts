import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aPage } from '../../../../tests/builders/dossier.ts'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aKeptQuote } from '../../../../tests/builders/kept-quote.ts'
import type { Workspace } from '../../../app/ports.ts'
import type { AccountId, CallId, KeptQuoteId, NoteId, OwnVerdictId } from '../../../core/model/ids.ts'
import { ownVerdictSchema } from '../../../core/model/own-verdict.ts'
import { aCall } from '../../../../tests/builders/dossier.ts'
import { aFolder, aNote, at, containing, opened } from '../testing/builders.ts'
import {
  brackwell,
  fillBoth,
  handedOver,
  keepPages,
  readFile,
  takenIn,
} from '../../../../tests/builders/handed-account.ts'
import { lookHere } from './merge-hand-over.ts'

const own = { ...brackwell, id: 'acc_here' as AccountId, name: 'Brackwell' }

/** A colleague’s workspace, with the same company found by themselves. */
function aColleague(): Workspace {
  const workspace = opened(aFolder())
  workspace.accounts.save(own)
  keepPages(workspace, own.id, '_here')
  workspace.notes.save(aNote({ id: 'not_here' as NoteId, accountId: own.id, markdown: 'Ours: ask for Maren.' }), 0)
  workspace.calls.save(aCall({ id: 'cal_here' as CallId, accountId: own.id }))
  return workspace
}

function aFile(change: (workspace: Workspace) => void = () => undefined): string {
  const workspace = opened(aFolder())
  fillBoth(workspace)
  change(workspace)
  return handedOver(workspace).file
}

it('joins a company that is here under another id, and keeps what both sides wrote', () => {
  const { workspace, coming } = takenIn(aFile(), aColleague())
  expect(coming).toMatchObject({
    here: { id: own.id, name: 'Brackwell' },
    added: { pages: 0, notes: 1, calls: 1, attempts: 1, decisions: 1, snapshots: 0 },
    snapshotsLeft: 1,
    playbooks: [],
  })
  expect(workspace.accounts.list()).toEqual([own])
  expect(workspace.notes.list(own.id).map(({ markdown }) => markdown)).toEqual(
    expect.arrayContaining(['Ours: ask for Maren.', containing('Line 3 stops')]),
  )
  expect(workspace.noteImages.list(own.id)).toHaveLength(1)
  expect(
    workspace.calls
      .list(own.id)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['cal_0', 'cal_here'])
  expect(workspace.debriefs.list(own.id)).toMatchObject([{ accountId: own.id, said: [{ accountId: own.id }] }])
  expect(workspace.touches.list(own.id)).toHaveLength(1)
  expect(workspace.keptQuotes.list(own.id)).toMatchObject([
    { accountId: own.id, evidence: { pageId: 'pag_about_here', pageVersionId: 'ver_about' } },
  ])
  expect(
    workspace.pages
      .versions('pag_about_here' as never)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['ver_about', 'ver_about_here'])
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])

  // opened again it brings nothing
  const again = takenIn(aFile(), workspace)
  expect(Object.values(again.coming.added).every((many) => many === 0)).toBe(true)
  expect(again.workspace.notes.list(own.id)).toHaveLength(2)
  again.workspace.close()
})

it('puts a note that both wrote on beside the one that is here, once, and knows its earlier texts', () => {
  const file = aFile()
  const { workspace } = takenIn(file, opened(aFolder()))
  const note = workspace.notes.get('not_1' as NoteId)
  if (!note) throw new Error('the note did not come')
  // written on here: theirs is what was here before
  workspace.notes.save({ ...note, markdown: `${note.markdown}\n\nOurs.` }, note.version, { keepOld: true })
  const same = takenIn(file, workspace)
  expect(same.coming.notesBeside).toBe(0)
  const theirs = aFile((from) => from.notes.save({ ...note, markdown: 'Theirs, since.' }, note.version))
  const both = takenIn(theirs, same.workspace)
  expect(both.coming.notesBeside).toBe(1)
  expect(
    both.workspace.notes
      .list(brackwell.id)
      .map(({ markdown }) => markdown)
      .toSorted(),
  ).toEqual([`${note.markdown}\n\nOurs.`, 'Theirs, since.'])
  const again = takenIn(theirs, both.workspace)
  expect(again.coming).toMatchObject({ notesBeside: 0, added: { notes: 0 } })
  again.workspace.close()
})

it('lets no decision of theirs overrule one that stands here, and tells of it', () => {
  const verdict = (id: string, accountId: AccountId, time: string) =>
    ownVerdictSchema.parse({
      id: id as OwnVerdictId,
      accountId,
      verdict: 'walk-away',
      reason: `Reason of ${id}`,
      bringBack: null,
      decidedAt: at(time),
      undoneAt: null,
      woken: null,
    })
  const colleague = aColleague()
  colleague.ownVerdicts.save(verdict('own_here', own.id, '10:00:00'))
  const newer = aFile((from) => from.ownVerdicts.save(verdict('own_newer', brackwell.id, '11:00:00')))
  const { workspace, coming } = takenIn(newer, colleague)
  expect(coming.decisionsLeft).toBe(1)
  expect(workspace.ownVerdicts.list(own.id).map(({ id }) => id)).toEqual(['own_here'])
  const older = takenIn(
    aFile((from) => from.ownVerdicts.save(verdict('own_older', brackwell.id, '09:00:00'))),
    workspace,
  )
  expect(older.coming.decisionsLeft).toBe(0)
  expect(older.workspace.ownVerdicts.list(own.id).map(({ id }) => id)).toEqual(['own_here', 'own_older'])
  older.workspace.close()
})

it('leaves kept words out whose reading is another one here', () => {
  const file = aFile()
  const { workspace } = takenIn(file, opened(aFolder()))
  const [about] = brackwellPages.map(aPage)
  if (!about) throw new Error('no page')
  const read = workspace.pages.text(about.version.id)
  if (!read) throw new Error('the page did not come')
  const later = aFile((from) => {
    const document = { ...read.document, text: `Menu\n${read.document.text}` }
    from.pages.addReading({ ...read, revision: 2, document, events: [], problems: [] })
    const moved = aKeptQuote({ ...about, text: { ...about.text, revision: 2, document } }, 'Founded in 1968.')
    from.keptQuotes.save({ ...moved, id: 'kpt_2' as KeptQuoteId })
  })
  const joined = takenIn(later, workspace)
  expect(joined.coming.placesLeft).toBe(1)
  expect(joined.workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  joined.workspace.close()
})

it('goes to the account that its own became part of here', () => {
  const file = aFile()
  const { workspace } = takenIn(file, aColleagueWithMerged())
  expect(workspace.notes.list(own.id)).toHaveLength(2)
  expect(workspace.notes.list(brackwell.id)).toEqual([])
  workspace.close()
})

function aColleagueWithMerged(): Workspace {
  const workspace = aColleague()
  workspace.accounts.save({ ...own, identity: 'moved.example' })
  workspace.accounts.save({ ...brackwell, deletedAt: at('10:00:00') })
  workspace.merges.move({
    gone: brackwell.id,
    stays: own.id,
    mergedAt: at('10:00:00'),
    gains: { aliases: [], tags: [], segment: null, relation: null },
  })
  return workspace
}

it.each<[string, (here: Workspace) => void, string]>([
  [
    'rests in the bin here',
    (here) => here.accounts.save({ ...brackwell, deletedAt: at('10:00:00') }),
    'is in the bin here',
  ],
  [
    'has the number of another account’s note',
    (here) => {
      here.accounts.save(own)
      here.accounts.save({ ...brackwell, id: 'acc_third' as AccountId, identity: 'third.example' })
      here.notes.save(aNote({ accountId: 'acc_third' as AccountId }), 0)
    },
    'belongs to another account here',
  ],
])('does not open a file whose account %s', (_name, change, words) => {
  const here = opened(aFolder())
  change(here)
  const file = aFile()
  const before = readFileSync(file)
  expect(readFile(file, here.path)).toMatchObject({ ok: true })
  const laid = { present: `${here.path}/groundwork.db`, given: `${here.path}/given.db`, name: 'brackwell.groundwork' }
  expect(lookHere(laid)).toMatchObject({ ok: false, error: { kind: 'conflict', message: containing(words) } })
  expect(readFileSync(file)).toEqual(before)
})

it('blots whoever was erased from the account here out of what comes', () => {
  const colleague = aColleague()
  colleague.people.erase(own.id, ['Maren Holt', 'Maren'], at('10:00:00'))
  const { workspace, coming } = takenIn(aFile(), colleague)
  expect(coming.namesBlotted).toBeGreaterThan(0)
  expect(workspace.people.held(own.id, ['Maren Holt', 'Maren'])).toEqual([])
  expect(workspace.touches.list(own.id)).toMatchObject([{ words: 'Wrote to █████' }])
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})
