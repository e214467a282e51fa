import { Buffer } from 'node:buffer'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aGeneratedBrief } from '../../../tests/builders/generated-brief.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { Approval } from '../../core/model/approval.ts'
import { type BriefEdits, noEdits } from '../../core/model/brief-edits.ts'
import type { Brief } from '../../core/model/brief.ts'
import type { CallSheet } from '../../core/model/call-sheet.ts'
import type { Call } from '../../core/model/call.ts'
import type { Evidence } from '../../core/model/evidence.ts'
import type { AccountId, ApprovalId, CallId, NoteId, SnapshotId } from '../../core/model/ids.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { sha256 } from './content-store.ts'
import { aFolder, aNote, anAccount, at, memoryStores, opened } from './testing/builders.ts'

const heron = 'acc_heron' as AccountId
const word = 'quvixinsight'
const playbook = aPlaybook()
const typicalOf = playbook.content.problems.at(-1)?.id ?? null

/** A snapshot of one account that carries an insight of another, which also calls a problem typical there. */
function carrying(id: string, number: number) {
  const note = aNote({
    id: 'not_heron' as NoteId,
    accountId: heron,
    kind: 'insight',
    markdown: `They ${word}.`,
    typicalOf,
  })
  const segmentNotes = [{ note, at: { id: heron, name: 'Heron Nameq', sample: false }, segment: 'formers' }]
  const dossier = { ...aDossier(brackwellPages, { account: anAccount({ key: 'kestrel' }) }), segmentNotes }
  return {
    note,
    snapshot: buildSnapshot(dossier, playbook, { asOf: now, id: id as SnapshotId, number, previous: null }),
  }
}

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith('groundwork.db'))
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n')

/** As the desk sets it. */
const idea = `They ${word}.`
const bring: Brief['bring'] = [
  { key: 'bring:idea', k: 'Idea', t: [{ t: idea, r: [1] }] },
  { key: 'bring:proof', k: 'Proof, ours', t: [{ t: 'none yet.' }] },
]
const edits: BriefEdits = {
  ...noEdits,
  lines: [
    {
      key: 'bring:idea',
      part: 'bring',
      head: 'Idea',
      texts: { t: { text: 'Bring a sample.', stood: { words: idea, where: ['your note, internal'] } } },
      pinned: false,
      dropped: false,
    },
  ],
}

it('takes what an erased account lent to the snapshots of others out of each, the old ones too', () => {
  const folder = aFolder()
  const workspace = opened(folder)
  const files = () => bytesIn(folder)
  workspace.accounts.save(anAccount({ key: 'kestrel' }))
  workspace.accounts.save(anAccount({ key: 'heron', name: 'Heron Nameq' }))
  const made = [carrying('snp_1', 1), carrying('snp_2', 2)]
  workspace.notes.save(carrying('snp_0', 0).note, 0)
  for (const { snapshot } of made) workspace.snapshots.save(snapshot)
  for (const { snapshot } of made) expect(JSON.stringify(snapshot)).toContain(word)
  workspace.accounts.save(anAccount({ key: 'heron', name: 'Heron Nameq', deletedAt: at('13:00:00') }))
  expect(workspace.bin.purge([{ kind: 'account', id: heron }])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  for (const { snapshot } of made) {
    const left = workspace.snapshots.get(snapshot.id)
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${word}|Nameq`))
    expect(left).toMatchObject({ insights: [], number: snapshot.number, recommendation: snapshot.recommendation })
    const [typical] = left?.problems.find(({ problemId }) => problemId === typicalOf)?.typicalBy ?? []
    expect(typical?.why ?? 'a note that was erased').toBe('a note that was erased')
  }
  expect(files()).not.toMatch(new RegExp(`${word}|Nameq`))
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
})

it('takes the words of a purged note out of the sheet of a call and out of pages that were approved or edited', () => {
  const folder = aFolder()
  const workspace = opened(folder)
  const kestrel = anAccount({ key: 'kestrel' })
  workspace.accounts.save(kestrel)
  workspace.accounts.save(anAccount({ key: 'heron' }))
  const { snapshot, note } = carrying('snp_1', 1)
  workspace.notes.save(note, 0)
  workspace.snapshots.save(snapshot)
  const approval: Approval = {
    id: 'apr_1' as ApprovalId,
    accountId: kestrel.id,
    callId: null,
    approvedAt: at('12:00:00'),
    snapshotId: snapshot.id,
    paper: 'A4',
    brief: { ...aGeneratedBrief(7).brief, bring },
    edits,
    call: null,
    withdrawnAt: null,
  }
  workspace.approvals.save(approval)
  const page = { accountId: kestrel.id, callId: null, page: 'brief' } as const
  workspace.briefEdits.save(page, edits)
  const call = aCall(kestrel.id)
  workspace.calls.save(call)
  const evidence: Evidence[] = [{ type: 'noted', noteId: note.id, at: note.savedAt, words: idea }]
  const sheet = aSheet(call.id, { opening: `You wrote: ${idea}`, openingEvidence: evidence, evidence })
  workspace.callSheets.save(sheet)
  expect(bytesIn(folder)).toContain(word)

  workspace.notes.remove(note.id, at('13:00:00'))
  expect(workspace.bin.purge([{ kind: 'note', id: note.id }])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  const gone = 'a note that was erased'
  const erased = [{ ...evidence[0], words: gone }]
  expect(workspace.callSheets.get(call.id)).toEqual({
    ...sheet,
    opening: gone,
    openingEvidence: erased,
    questions: [{ ...sheet.questions[0], why: gone, evidence: erased }],
  })
  const [line, proof] = bring
  const left = workspace.approvals.get(approval.id)
  expect(left?.brief).toEqual({ ...approval.brief, bring: [{ ...line, t: [{ t: gone, r: [1] }] }, proof] })
  expect(workspace.briefEdits.get(page)).toEqual(left?.edits)
  expect(left?.edits.lines[0]?.texts).toEqual({
    t: { text: 'Bring a sample.', stood: { words: gone, where: ['your note, internal'] } },
  })
  expect(bytesIn(folder)).not.toContain(word)
})

it('goes past a snapshot that can’t be read, so that the words of later purges go', () => {
  const { stores, db } = memoryStores()
  stores.accounts.save(anAccount({ key: 'kestrel' }))
  stores.accounts.save(anAccount({ key: 'heron' }))
  const [broken, sound] = [carrying('snp_1', 1), carrying('snp_2', 2)]
  stores.notes.save(broken.note, 0)
  for (const { snapshot } of [broken, sound]) stores.snapshots.save(snapshot)
  const bytes = Buffer.from(`{"noteId":"${broken.note.id}"}`)
  const hash = sha256(bytes)
  db.prepare("INSERT INTO content (sha256, encoding, size, bytes) VALUES (?, 'none', ?, ?)").run(
    hash,
    bytes.byteLength,
    bytes,
  )
  db.prepare("UPDATE snapshot SET sha256 = ? WHERE id = 'snp_1'").run(hash)
  expect(() => stores.snapshots.get(broken.snapshot.id)).toThrow(/snapshot snp_1/)
  stores.notes.remove(broken.note.id, at('13:00:00'))
  expect(stores.bin.purge([{ kind: 'note', id: broken.note.id }])).toBe(1)
  while (stores.bin.scrub() === 'more');
  expect(JSON.stringify(stores.snapshots.get(sound.snapshot.id))).not.toContain(word)
})

it('leaves the snapshots alone where nothing of the purged notes stands in them', () => {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount({ key: 'kestrel' }))
  workspace.accounts.save(anAccount({ key: 'heron' }))
  const { snapshot, note } = carrying('snp_1', 1)
  workspace.snapshots.save(snapshot)
  workspace.notes.save({ ...note, id: 'not_other' as NoteId }, 0)
  workspace.notes.remove('not_other' as NoteId, at('13:00:00'))
  expect(workspace.bin.purge([{ kind: 'note', id: 'not_other' }])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  expect(workspace.snapshots.get(snapshot.id)).toEqual(snapshot)
})

const aCall = (accountId: AccountId): Call => ({
  id: 'cal_1' as CallId,
  accountId,
  at: at('12:00:00'),
  minutes: 30,
  people: [],
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

function aSheet(
  callId: CallId,
  { evidence, ...given }: Pick<CallSheet, 'opening' | 'openingEvidence'> & { readonly evidence: Evidence[] },
): CallSheet {
  const question = { id: 'q1', ask: 'What stops you?', endsIf: 'Nothing.', tie: 'Problem A', target: null, evidence }
  return {
    callId,
    noteId: 'not_sheet' as NoteId,
    startedAt: at('12:00:00'),
    endedAt: null,
    plannedAt: null,
    objective: '',
    since: '',
    donot: [],
    questions: [{ ...question, why: idea }],
    problems: [],
    playbook: true,
    pagesRead: 3,
    asked: [],
    marks: [],
    outcome: null,
    touchId: null,
    nextCallId: null,
    ...given,
  }
}
