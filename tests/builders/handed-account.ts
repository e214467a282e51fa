import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { mkdtempSync, readFileSync } from 'node:fs'
import { brackwellPages } from './brackwell.ts'
import { aCall, aDossier, aPage, anAccount, now } from './dossier.ts'
import { aGeneratedBrief } from './generated-brief.ts'
import { aPng } from './images.ts'
import { aKeptQuote } from './kept-quote.ts'
import { aPlaybook } from './playbook.ts'
import { aDebrief, aSaid } from './said.ts'
import type { Workspace } from '../../src/app/ports.ts'
import { noEdits } from '../../src/core/model/brief-edits.ts'
import type { AccountId, ApprovalId, CallId, NoteId, PageId, SnapshotId } from '../../src/core/model/ids.ts'
import type { Note } from '../../src/core/model/note.ts'
import { touchSchema } from '../../src/core/model/touch.ts'
import { buildSnapshot } from '../../src/core/snapshot/build-snapshot.ts'
import { databaseName } from '../../src/adapters/sqlite/connection.ts'
import { sha256 } from '../../src/adapters/sqlite/content-store.ts'
import { aNote, anImage, at } from '../../src/adapters/sqlite/testing/builders.ts'
import { mergeHandOver } from '../../src/adapters/sqlite/hand-over/merge-hand-over.ts'
import { readHandOver } from '../../src/adapters/sqlite/hand-over/read-hand-over.ts'
import { writeHandOver } from '../../src/adapters/sqlite/hand-over/write-hand-over.ts'

export const brackwell = anAccount({ segment: 'Metal formers', tags: ['fair'] })
/** Another customer, whose name and words are nobody else's business. */
export const secret = anAccount({
  id: 'acc_secret' as AccountId,
  name: 'Secretcorp Forge',
  identity: 'secretcorp.example',
  homeUrl: 'https://secretcorp.example/',
  segment: 'Metal formers',
})

const noteOf = (id: string, markdown: string, given: Partial<Note> = {}): Note =>
  aNote({ id: id as NoteId, accountId: brackwell.id, markdown, ...given })

/** Pages as research keeps them, with the bytes they came as. */
export function keepPages(workspace: Workspace, accountId = brackwell.id, key = ''): void {
  for (const built of [...brackwellPages, { path: 'gone', text: ['BINNED words of a page that was taken away.'] }]) {
    const { page, version, text } = aPage(built)
    const body = Buffer.from(`<p>${text.document.text}</p>`)
    const ids = { pageId: `${page.id}${key}` as PageId, versionId: `${version.id}${key}` as typeof version.id }
    const placed = <T>(value: T): T =>
      // the ids of the builders, with the key behind them, wherever a mention names them
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(`"${page.id}"`, `"${ids.pageId}"`)
          .replaceAll(`"${version.id}"`, `"${ids.versionId}"`),
      ) as T
    workspace.pages.keep(
      placed({ ...page, accountId }),
      placed({ ...version, sha256: sha256(body), size: body.byteLength }),
      body,
      placed({ ...text, links: [], readAt: at('08:00:00') }),
    )
  }
  workspace.pages.remove(`pag_gone${key}` as PageId, at('09:30:00'))
}

/** Two companies. Of Brackwell there is one of each thing, and one of each that was taken away; its snapshot tells of the other one. */
export function fillBoth(workspace: Workspace): void {
  workspace.accounts.save({ ...brackwell, rendering: true })
  workspace.accounts.save(secret)
  workspace.settings.save({ ...workspace.settings.get(), ownSearch: 'https://own-settings.example/?q={query}' })
  keepPages(workspace)
  workspace.notes.save(noteOf('not_1', 'Their FIRST words, erased since.'), 0)
  workspace.notes.save(noteOf('not_1', 'Line 3 stops on Mondays.\n\n![The press](image:img_1)'), 1, { keepOld: true })
  workspace.noteImages.add(anImage({ accountId: brackwell.id }), aPng())
  workspace.notes.save(noteOf('not_binned', 'BINNED note.'), 0)
  workspace.notes.remove('not_binned' as NoteId, at('09:30:00'))
  const insight = aNote({
    id: 'not_secret' as NoteId,
    accountId: secret.id,
    kind: 'insight',
    markdown: 'SECRET insight of another customer.',
    typicalOf: 'unplanned_stops',
  })
  workspace.notes.save(insight, 0)
  const call = aCall({ id: 'cal_0' as CallId, at: at('07:00:00') })
  workspace.calls.save(call)
  workspace.debriefs.save(aDebrief({ callId: call.id, said: [aSaid({ callId: call.id })] }))
  workspace.calls.save(aCall({ id: 'cal_binned' as CallId, objective: 'BINNED call.' }))
  workspace.calls.remove('cal_binned' as CallId, at('09:30:00'))
  workspace.touches.save(
    touchSchema.parse({
      id: 'tch_1',
      accountId: brackwell.id,
      day: '2026-11-20',
      at: at('08:00:00'),
      channel: 'mail',
      by: 'we',
      outcome: 'no-answer',
      words: 'Wrote to Maren',
      gave: [],
      got: [],
      callId: 'cal_binned',
    }),
  )
  const [about] = brackwellPages.map(aPage)
  if (about) workspace.keptQuotes.save(aKeptQuote(about, '420 people work here.'))
  workspace.playbooks.save(aPlaybook())
  const segmentNotes = [
    { note: insight, segment: 'Metal formers', at: { id: secret.id, name: secret.name, sample: false } },
  ]
  const dossier = aDossier(brackwellPages, {
    account: brackwell,
    calls: [call],
    said: [aSaid({ callId: call.id })],
    segmentNotes,
  })
  const snapshot = buildSnapshot(dossier, aPlaybook(), {
    asOf: now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })
  workspace.snapshots.save(snapshot)
}

/** A brief that was approved and edited, with the idea that was noted at the other customer on it. */
export function approveBrief(workspace: Workspace): void {
  const idea = 'SECRET insight of another customer.'
  const { brief } = aGeneratedBrief(7)
  workspace.approvals.save({
    id: 'apr_1' as ApprovalId,
    accountId: brackwell.id,
    callId: 'cal_0' as CallId,
    approvedAt: at('10:00:00'),
    snapshotId: 'snp_1' as SnapshotId,
    paper: 'A4',
    brief: { ...brief, sources: [], bring: [{ key: 'bring:idea', k: 'Idea', t: [{ t: idea }] }] },
    edits: noEdits,
    call: null,
    withdrawnAt: null,
  })
  const typed = { text: 'Ours instead.', stood: { words: idea, where: [] } }
  workspace.briefEdits.save(
    { accountId: brackwell.id, callId: null, page: 'brief' },
    {
      ...noEdits,
      lines: [{ key: 'bring:idea', part: 'bring', head: '', texts: { t: typed }, pinned: false, dropped: false }],
    },
  )
}

const quiet = (): void => undefined
const database = ({ path }: Workspace): string => join(path, databaseName)

/** Puts Brackwell into a file beside the workspace. */
export function handedOver(workspace: Workspace, withNotes = true, name = 'brackwell.groundwork') {
  const file = join(workspace.path, name)
  const written = writeHandOver(
    database(workspace),
    { account: brackwell.id, withNotes },
    { file, way: mkdtempSync(join(workspace.path, 'way-')) },
    at('12:00:00'),
    quiet,
  )
  if (!written.ok) throw new Error(written.error.message)
  return { file, contents: written.value }
}

export const readFile = (file: string, folder: string) =>
  readHandOver(
    { name: 'brackwell.groundwork', file, folder: join(folder, 'unpacked'), to: join(folder, 'given.db') },
    at('13:00:00'),
    quiet,
  )

/** Brings a file in, with the workspace that is there then. */
export function takenIn(file: string, into: Workspace) {
  const read = readFile(file, into.path)
  if (!read.ok) throw new Error(`${read.error.message} ${read.error.next}`)
  const merged = mergeHandOver(
    { present: database(into), given: join(into.path, 'given.db'), name: 'brackwell.groundwork' },
    `${database(into)}.incoming`,
    quiet,
  )
  if (!merged.ok) throw new Error(`${merged.error.message} ${merged.error.next}`)
  const { workspace, outcome } = into.replaceWith(merged.value.incoming, 'before-import', at('13:00:00'))
  if (!outcome.ok) throw new Error(outcome.error.message)
  return { workspace, coming: merged.value.coming }
}

/** Every word in a file. */
export const wordsIn = (file: string): string =>
  Object.values(unzipSync(readFileSync(file)))
    .map((bytes) => strFromU8(bytes))
    .join('\n')
