import type { DebriefInput } from '../../contract/debriefs.ts'
import type { CallMark, CallSheet, CallTarget } from '../../core/model/call-sheet.ts'
import type { Debrief, Held } from '../../core/model/debrief.ts'
import { directionOf, wordless } from '../../core/model/debrief-words.ts'
import type { CallId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { saveDebrief } from '../debriefs.ts'
import type { Deps } from '../deps.ts'
import { goneCall, keepSheet } from './sheet-on-file.ts'

/** Writes down that a question was asked, or was not after all. */
export function askedInCall(
  deps: Deps,
  { callId, questionId, asked }: { readonly callId: CallId; readonly questionId: string; readonly asked: boolean },
): Result<CallSheet> {
  const sheet = deps.workspace.callSheets.get(callId)
  if (!sheet) return fail(goneCall)
  const others = sheet.asked.filter((id) => id !== questionId)
  return ok(keepSheet(deps, { ...sheet, asked: asked ? [...others, questionId] : others }))
}

export type MarkInput = CallTarget & { readonly callId: CallId; readonly held: Held; readonly words: string }

/** Marks how something came out; what they said to it is evidence from now on. */
export async function markInCall(deps: Deps, input: MarkInput): Promise<Result<{ sheet: CallSheet; before: Held }>> {
  const { callId, about, id, held } = input
  const sheet = deps.workspace.callSheets.get(callId)
  if (!sheet) return fail(goneCall)
  const before = markOf(sheet.marks, input)?.held ?? 'open'
  const mark: CallMark = { about, id, held, at: deps.clock.now() }
  const marks = [...sheet.marks.filter((one) => !isSame(one, input)), mark]
  // at once: the next mark may come while the snapshot follows this one
  const kept = keepSheet(deps, { ...sheet, marks })
  const told = await saveDebrief(deps, withAnswers(deps, callId, [{ ...mark, words: input.words }]), 'begun')
  // as it is by now: something else was marked or asked meanwhile, and was answered before this
  return told.ok ? ok({ sheet: deps.workspace.callSheets.get(callId) ?? kept, before }) : told
}

export const isSame = (a: CallTarget, b: CallTarget): boolean => a.about === b.about && a.id === b.id
const markOf = (marks: readonly CallMark[], target: CallTarget) => marks.find((mark) => isSame(mark, target))

/** How a target came out, with what was noted to it. */
export type Answer = CallTarget & { readonly held: Held; readonly words: string }

/** What is written down of the call, with these answers in the place of those before. */
export function withAnswers(deps: Deps, callId: CallId, answers: readonly Answer[]): DebriefInput {
  const before = deps.workspace.debriefs.get(callId)
  const isAnswered = (one: { readonly problemId: string | null; readonly criterionId: string | null }): boolean =>
    answers.some(({ about, id }) => (about === 'problem' ? one.problemId : one.criterionId) === id)
  const settled = answers.flatMap(({ about, id, held }) => (about === 'problem' ? [{ problemId: id, held }] : []))
  return {
    callId,
    learned: before?.learned ?? '',
    weOwe: before?.weOwe ?? '',
    theyOwe: before?.theyOwe ?? '',
    next: before?.next ?? '',
    problems: [...(before?.problems ?? []).filter((one) => !isAnswered({ ...one, criterionId: null })), ...settled],
    said: [
      ...(before?.said ?? []).filter((one) => !isAnswered(one)),
      ...answers.flatMap((answer) => saidTo(answer, before)),
    ],
  }
}

const isWordless = (words: string): boolean => words === wordless.for || words === wordless.against

/** The line of an answer: what it said before stays where nothing new was noted. Left open without a word there is none. */
function saidTo({ about, id, held, words }: Answer, before: Debrief | undefined): DebriefInput['said'] {
  const line = before?.said.find((one) => (about === 'problem' ? one.problemId : one.criterionId) === id)
  const noted = words || (line && !isWordless(line.words) ? line.words : '')
  if (held === 'open' && noted === '') return []
  return [
    {
      ...(line ? { id: line.id } : {}),
      who: line?.who ?? '',
      words: noted,
      verbatim: line?.verbatim === true && line.words === noted,
      problemId: about === 'problem' ? id : null,
      criterionId: about === 'criterion' ? id : null,
      direction: directionOf[held],
    },
  ]
}
