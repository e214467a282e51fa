import type { NoAnswer } from '../../contract/call-sheets.ts'
import type { Call } from '../../core/model/call.ts'
import type { CallSheet, CallTarget } from '../../core/model/call-sheet.ts'
import type { CallId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Touch, TouchOutcome } from '../../core/model/touch.ts'
import { removeCall, saveCall } from '../calls.ts'
import { saveDebrief } from '../debriefs.ts'
import type { Deps } from '../deps.ts'
import { removeNote } from '../notes.ts'
import { removeTouch, saveTouch } from '../pursuit/attempts.ts'
import { withAnswers } from './in-call.ts'
import { planNextAttempt, stateAfter } from './next-call.ts'
import { goneCall, keepSheet } from './sheet-on-file.ts'

export type HangUp = {
  readonly callId: CallId
  /** The day on the seller's own calendar. */
  readonly day: string
  readonly outcome: Exclude<TouchOutcome, 'no-answer'>
  readonly next: string
  /** What was noted to each target. */
  readonly noted: readonly (CallTarget & { readonly words: string })[]
}

/** They hung up: the outcome is an attempt, and a debrief is begun with what is known; it waits to be completed. */
export async function hangUp(deps: Deps, input: HangUp): Promise<Result<CallSheet>> {
  const found = await heldNow(deps, input.callId)
  if (!found.ok) return found
  const { call, sheet } = found.value
  const touch = await keepOutcome(deps, { call, sheet, day: input.day, outcome: input.outcome })
  if (!touch.ok) return touch
  const ended = keepSheet(deps, over(deps, sheet, touch.value))
  const answers = input.noted.map((one) => ({ ...one, held: heldOf(sheet, one) }))
  const told = { ...withAnswers(deps, call.id, answers), next: input.next }
  if (answers.length > 0 || input.next !== '' || deps.workspace.debriefs.get(call.id)) {
    const debrief = await saveDebrief(deps, told, 'begun')
    if (!debrief.ok) return debrief
  }
  return ok(ended)
}

const heldOf = ({ marks }: CallSheet, { about, id }: CallTarget) =>
  marks.find((mark) => mark.about === about && mark.id === id)?.held ?? 'open'

/** Nobody answered: an attempt, and the next one is planned by the pursuit rule. */
export async function noAnswer(
  deps: Deps,
  input: { readonly callId: CallId; readonly day: string; readonly noted: boolean },
): Promise<Result<NoAnswer>> {
  const found = await heldNow(deps, input.callId)
  if (!found.ok) return found
  const { call, sheet } = found.value
  const touch = await keepOutcome(deps, { call, sheet, day: input.day, outcome: 'no-answer' })
  if (!touch.ok) return touch
  keepSheet(deps, over(deps, sheet, touch.value))
  const { silence } = stateAfter(deps, call.accountId)
  const planned = await planNextAttempt(deps, { call, sheet, silence, day: input.day })
  if (!planned.ok) return planned
  const { next, isNew } = planned.value
  if (!input.noted) dropEmptyNote(deps, sheet)
  // told twice, the one that is planned is the one this call planned
  const nextCallId = isNew && next ? next.id : sheet.nextCallId
  const ended = keepSheet(deps, { ...over(deps, sheet, touch.value), nextCallId })
  return ok({ sheet: ended, attempt: silence.attempts, of: silence.limit.attempts, met: silence.met !== null, next })
}

/** The call goes on after all: what hanging up wrote is taken back. Marks stay, they were made before. */
export async function resumeCall(deps: Deps, callId: CallId): Promise<Result<CallSheet>> {
  const call = deps.workspace.calls.get(callId)
  const sheet = deps.workspace.callSheets.get(callId)
  if (!call || !sheet) return fail(goneCall)
  const { touchId, nextCallId, plannedAt } = sheet
  const running = { ...sheet, endedAt: null, outcome: null, touchId: null, nextCallId: null }
  const kept = keepSheet(deps, running)
  if (nextCallId && !deps.workspace.callSheets.get(nextCallId)) await removeCall(deps, nextCallId)
  if (touchId) await removeTouch(deps, touchId)
  // a call that was held before its time stands at its time again
  if (plannedAt !== null && call.at === sheet.startedAt) await saveCall(deps, { ...call, at: plannedAt })
  return ok(kept)
}

/** Going away from a call: one that was begun here and in which nothing was noted or marked is no call. */
export async function leaveCall(
  deps: Deps,
  { callId, noted }: { readonly callId: CallId; readonly noted: boolean },
): Promise<Result<{ removed: boolean }>> {
  const sheet = deps.workspace.callSheets.get(callId)
  if (!sheet) return ok({ removed: false })
  const isNothing = !noted && sheet.endedAt === null && sheet.marks.length === 0
  if (!isNothing) return ok({ removed: false })
  dropEmptyNote(deps, sheet)
  if (sheet.plannedAt !== null) return ok({ removed: false })
  await removeCall(deps, callId)
  return ok({ removed: true })
}

/** The call and its sheet; one that was held before its time was held now. */
async function heldNow(deps: Deps, callId: CallId): Promise<Result<{ call: Call; sheet: CallSheet }>> {
  const call = deps.workspace.calls.get(callId)
  const sheet = deps.workspace.callSheets.get(callId)
  if (!call || !sheet) return fail(goneCall)
  if (call.at <= deps.clock.now()) return ok({ call, sheet })
  const moved = await saveCall(deps, { ...call, at: sheet.startedAt })
  return moved.ok ? ok({ call: moved.value, sheet }) : moved
}

type Outcome = {
  readonly call: Call
  readonly sheet: CallSheet
  readonly day: string
  readonly outcome: TouchOutcome
}

/** In the place of the call on the list of attempts; hung up once more it is the same one. */
function keepOutcome(deps: Deps, { call, sheet, day, outcome }: Outcome): Promise<Result<Touch>> {
  const before = sheet.touchId ? deps.workspace.touches.get(sheet.touchId) : undefined
  return saveTouch(deps, {
    ...(before ? { id: before.id } : {}),
    accountId: call.accountId,
    day,
    at: sheet.startedAt,
    channel: 'call',
    by: call.approachedBy ?? 'we',
    outcome,
    words: before?.words ?? '',
    gave: before?.gave ?? [],
    got: before?.got ?? [],
    callId: call.id,
  })
}

const over = (deps: Deps, sheet: CallSheet, { id, outcome }: Touch): CallSheet => ({
  ...sheet,
  endedAt: sheet.endedAt ?? deps.clock.now(),
  outcome,
  touchId: id,
})

/** A note nobody ever wrote into leaves nothing behind; one that was emptied rests in the bin, with its earlier texts. */
function dropEmptyNote(deps: Deps, { noteId }: CallSheet): void {
  const note = deps.workspace.notes.get(noteId)
  if (!note || note.markdown.trim() !== '') return
  removeNote(deps, noteId)
  if (note.version === 1) deps.workspace.bin.purge([{ kind: 'note', id: noteId }])
}
