import type { Call, Debrief, Held, Said, Snapshot } from '../../../contract/contract.ts'
import { directionOf } from '../../../contract/debrief-words.ts'
import type { DebriefInput } from '../../../contract/debriefs.ts'

/** One thing a call can settle, with the line of what they said to it. */
export interface DraftRow {
  readonly about: 'problem' | 'criterion'
  readonly id: string
  readonly text: string
  readonly confidence: Snapshot['problems'][number]['confidence'] | null
  readonly held: Held
  /** A criterion that ends the call when it is missed. */
  readonly must: boolean
  readonly said: DraftSaid
}

export interface DraftSaid {
  /** Kept over every change. */
  readonly id: Said['id'] | null
  readonly who: string
  readonly words: string
  readonly verbatim: boolean
}

export interface Draft {
  readonly rows: readonly DraftRow[]
  /** Anything else they said. */
  readonly other: DraftSaid
  /** Lines the form has no field for: they stay as they are. */
  readonly kept: Debrief['said']
  readonly learned: string
  readonly theyOwe: string
  readonly weOwe: string
  readonly next: string
}

/** Unknown criteria asked after in one debrief: a must-have can end the call, the rest only fills the form. */
const mostCriteria = 3

/** What the form begins with: the likely problems and open must-haves of now, and what was written down before. */
export function draftOf(call: Call, snapshot: Snapshot | null, before: Debrief | undefined): Draft {
  const first = call.people[0]?.name ?? ''
  const taken = new Set<Said['id']>()
  const lineFor = (isFor: (one: Said) => boolean): DraftSaid => {
    const line = before?.said.find((one) => isFor(one) && !taken.has(one.id))
    if (!line) return { id: null, who: first, words: '', verbatim: false }
    taken.add(line.id)
    return { id: line.id, who: line.who, words: line.words, verbatim: line.verbatim }
  }
  const rows = [...problemRows(snapshot, before), ...criterionRows(snapshot, before)].map(
    (row): DraftRow => ({
      ...row,
      said: lineFor((one) => (row.about === 'problem' ? one.problemId : one.criterionId) === row.id),
    }),
  )
  const other = lineFor((one) => one.problemId === null && one.criterionId === null)
  return {
    rows,
    other,
    kept: before?.said.filter(({ id }) => !taken.has(id)) ?? [],
    learned: before?.learned ?? '',
    theyOwe: before?.theyOwe ?? '',
    weOwe: before?.weOwe ?? '',
    next: before?.next ?? call.nextCommitment,
  }
}

type BareRow = Omit<DraftRow, 'said'>

function problemRows(snapshot: Snapshot | null, before: Debrief | undefined): BareRow[] {
  const settled = new Map(before?.problems.map((one) => [one.problemId, one]))
  const now = (snapshot?.problems ?? []).map(({ problemId, statement, confidence, basis }): BareRow => {
    const then = settled.get(problemId)
    return {
      about: 'problem',
      id: problemId,
      text: statement,
      // how sure it was before the call is what the call judged
      confidence: then ? then.confidence : basis === 'typical' ? null : confidence,
      held: then?.held ?? 'open',
      must: false,
    }
  })
  const gone = [...settled.values()]
    .filter(({ problemId }) => now.every(({ id }) => id !== problemId))
    .map(
      ({ problemId, name, confidence, held }): BareRow => ({
        about: 'problem',
        id: problemId,
        text: name,
        confidence,
        held,
        must: false,
      }),
    )
  return [...now, ...gone]
}

function criterionRows(snapshot: Snapshot | null, before: Debrief | undefined): BareRow[] {
  const told = new Map(
    before?.said.flatMap((one) => (one.criterionId === null ? [] : [[one.criterionId, one] as const])),
  )
  return (snapshot?.fit?.criteria ?? [])
    .filter(({ id, result, must }) => told.has(id) || (must && result === 'unknown'))
    .slice(0, mostCriteria)
    .map(({ id, label, must }) => ({
      about: 'criterion',
      id,
      text: label,
      confidence: null,
      held: heldOf(told.get(id)?.direction ?? null),
      must,
    }))
}

const heldOf = (direction: Said['direction']): Held =>
  direction === null ? 'open' : direction === 'for' ? 'confirmed' : 'denied'

/** What is sent: lines with words, and for a settled row without any one that only says so. */
export function inputOf(callId: Call['id'], draft: Draft): DebriefInput {
  const { rows, other, kept, learned, theyOwe, weOwe, next } = draft
  const line = ({ id, who, words, verbatim }: DraftSaid) => ({
    ...(id === null ? {} : { id }),
    who: who.trim(),
    words: words.trim(),
    verbatim,
  })
  const said = rows
    .filter(({ held, said: { words } }) => held !== 'open' || words.trim() !== '')
    .map((row) => ({
      ...line(row.said),
      problemId: row.about === 'problem' ? row.id : null,
      criterionId: row.about === 'criterion' ? row.id : null,
      direction: directionOf[row.held],
    }))
  const rest =
    other.words.trim() === '' ? [] : [{ ...line(other), problemId: null, criterionId: null, direction: null }]
  return {
    callId,
    problems: rows.flatMap(({ about, id, held }) => (about === 'problem' ? [{ problemId: id, held }] : [])),
    said: [...said, ...rest, ...kept],
    learned,
    theyOwe,
    weOwe,
    next,
  }
}
