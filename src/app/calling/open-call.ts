import type { HeldCall } from '../../contract/call-sheets.ts'
import { type CallLines, callLines, problemsOf } from '../../core/brief/call-lines.ts'
import type { Account } from '../../core/model/account.ts'
import type { Call } from '../../core/model/call.ts'
import { isWithinReach } from '../../core/model/call-reach.ts'
import type { CallSheet } from '../../core/model/call-sheet.ts'
import type { AccountId, CallId, NoteId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { accountOf } from '../accounts.ts'
import { makeBrief } from '../briefs.ts'
import { nextCall, saveCall } from '../calls.ts'
import type { Deps } from '../deps.ts'
import { createNote } from '../notes.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { goneCall, keepSheet } from './sheet-on-file.ts'

const hourMs = 3_600_000
/** Nobody talks that long: a sheet that was left open begins anew. */
const longestCallMs = 6 * hourMs

/** Goes to the call of an account: the one named, the next one within reach, or one that begins now. */
export async function openCall(
  deps: Deps,
  { accountId, callId }: { readonly accountId: AccountId; readonly callId?: CallId | undefined },
): Promise<Result<HeldCall>> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  const now = deps.clock.now()
  const call = callId === undefined ? await callToBegin(deps, accountId, now) : namedCall(deps, accountId, callId)
  if (!call.ok) return call
  const known = deps.workspace.callSheets.get(call.value.id)
  const sheet =
    known && !isLeftOpen(known, now) ? known : await begun(deps, account.value, { call: call.value, now, known })
  keepWithNote(deps, account.value.id, sheet)
  return heldCall(deps, call.value.id)
}

/** The call as the window shows it. */
export function heldCall(deps: Deps, callId: CallId): Result<HeldCall> {
  const { workspace } = deps
  const call = workspace.calls.get(callId)
  const sheet = workspace.callSheets.get(callId)
  if (!call || !sheet) return fail(goneCall)
  const account = accountOf(workspace, call.accountId)
  if (!account.ok) return account
  return ok({ call, account: account.value, sheet, note: workspace.notes.get(sheet.noteId) ?? null })
}

const isLeftOpen = ({ startedAt, endedAt }: CallSheet, now: Instant): boolean =>
  endedAt === null && Date.parse(now) - Date.parse(startedAt) > longestCallMs

function namedCall(deps: Deps, accountId: AccountId, callId: CallId): Result<Call> {
  const call = deps.workspace.calls.get(callId)
  return call?.accountId === accountId ? ok(call) : fail(goneCall)
}

async function callToBegin(deps: Deps, accountId: AccountId, now: Instant): Promise<Result<Call>> {
  const next = nextCall(deps.workspace, accountId, now)
  if (next && isWithinReach(next.at, Date.parse(now))) return ok(next)
  return saveCall(deps, { ...unplanned, accountId, at: now, people: [] })
}

/** A call nobody planned: we rang, and half an hour is what most take. */
const unplanned = { minutes: 30, objective: '', nextCommitment: '', approachedBy: null, outcome: '' } as const

/** A sheet for now. Of one that was left open the note, the marks and what was asked stay. */
async function begun(
  deps: Deps,
  account: Account,
  { call, now, known }: { readonly call: Call; readonly now: Instant; readonly known: CallSheet | undefined },
): Promise<CallSheet> {
  return {
    callId: call.id,
    noteId: known?.noteId ?? (deps.ids.next('not') as NoteId), // ids come out of the generator unbranded
    startedAt: now,
    endedAt: null,
    plannedAt: known ? known.plannedAt : call.at === now ? null : call.at,
    ...(await linesFor(deps, account, call)),
    playbook: playbookFor(deps, account) !== null,
    asked: known?.asked ?? [],
    marks: known?.marks ?? [],
    outcome: null,
    touchId: null,
    nextCallId: null,
  }
}

/** Those of the brief; where there is none, what is known without it. */
async function linesFor(deps: Deps, account: Account, call: Call): Promise<CallLines> {
  const made = await makeBrief(deps, { accountId: account.id, callId: call.id })
  if (made.ok) return callLines({ brief: made.value.whole, lines: made.value.lines, snapshot: made.value.snapshot })
  const snapshot = deps.workspace.snapshots.latest(account.id)
  const questions = deps.workspace.ownQuestions.list(account.id).map(({ id, ask, endsIf, problemId }) => ({
    id: `own:${id}`,
    ask,
    endsIf,
    tie: 'Ours',
    why: '',
    target: problemId === null ? null : { about: 'problem' as const, id: problemId },
    evidence: [],
  }))
  return {
    opening: '',
    openingEvidence: [],
    objective: call.objective,
    since: '',
    donot: [],
    questions,
    problems: snapshot ? problemsOf(snapshot) : [],
    pagesRead: snapshot?.pagesRead ?? 0,
  }
}

/** Keeps the sheet, with a note to write in. */
function keepWithNote(deps: Deps, accountId: AccountId, sheet: CallSheet): void {
  const { workspace } = deps
  const kept = workspace.notes.get(sheet.noteId)
  const note = kept ? ok(kept) : createNote(deps, { accountId, pageId: null, kind: 'call', markdown: '' })
  const next = note.ok ? { ...sheet, noteId: note.value.id } : sheet
  if (JSON.stringify(workspace.callSheets.get(sheet.callId)) === JSON.stringify(next)) return
  keepSheet(deps, next)
}
