import type { CallSheet, CallTarget, SheetQuestion } from '../model/call-sheet.ts'
import type { Brief } from '../model/brief.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { triggerOf } from './opening-line.ts'
import { type EditedLine, textOf } from './edits/page-line.ts'
import { withoutMark } from '../model/yours-to-edit.ts'

/** What a sheet takes from the brief for its call: what the seller reads, also where paper has no room for it. */
export type CallLines = Pick<
  CallSheet,
  'opening' | 'openingEvidence' | 'objective' | 'since' | 'donot' | 'questions' | 'problems' | 'pagesRead'
>

type OfBrief = {
  readonly brief: Brief
  /** All lines after the seller's edits. */
  readonly lines: readonly EditedLine[]
  readonly snapshot: Snapshot
}

export function callLines({ brief, lines, snapshot }: OfBrief): CallLines {
  const shown = lines.filter(({ dropped }) => !dropped)
  const words = (part: EditedLine['part'], field = 't'): string[] =>
    shown.filter((line) => line.part === part).map(({ fields }) => textOf(fields[field]))
  return {
    opening: brief.opening ?? '',
    openingEvidence: openingEvidence(snapshot),
    objective: withoutMark(words('objective')[0] ?? ''),
    since: since(brief),
    donot: words('donot'),
    questions: shown.filter(({ part }) => part === 'ask').map((line) => questionOf(line, snapshot)),
    problems: problemsOf(snapshot),
    pagesRead: snapshot.pagesRead,
  }
}

export const problemsOf = ({ problems }: Snapshot): CallLines['problems'] =>
  problems.map(({ problemId, statement, confidence, basis }) => ({ problemId, statement, confidence, basis }))

const since = (brief: Brief): string =>
  brief.since ? `${brief.sinceLabel ?? 'Since last time'}: ${textOf(brief.since)}` : ''

/** What the opening line stands on, as in the brief: the event, or else the first words about the first problem. */
function openingEvidence(snapshot: Snapshot): CallLines['openingEvidence'] {
  const trigger = triggerOf(snapshot)
  if (trigger) return trigger.evidence.slice(0, 2)
  const top = snapshot.problems.find(({ basis }) => basis !== 'typical')
  return top ? top.for.slice(0, 1).map(({ evidence }) => evidence) : []
}

/** The seller's words over the app's, tied to what the question was tied to. */
function questionOf({ key, head, fields }: EditedLine, { questions }: Snapshot): SheetQuestion {
  const known = questions.find(({ id }) => key === `ask:${id}`)
  return {
    id: key,
    ask: textOf(fields['q']),
    endsIf: textOf(fields['stop']),
    tie: head,
    why: known && known.own === null ? known.why : '',
    target: known ? targetOf(known) : null,
    evidence: known?.evidence ?? [],
  }
}

/** A question about a problem that is not held, or about a criterion, has it in its id only. */
export function targetOf({
  id,
  problemId,
}: Pick<Snapshot['questions'][number], 'id' | 'problemId'>): CallTarget | null {
  if (problemId !== null) return { about: 'problem', id: problemId }
  const [kind, ...rest] = id.split(':')
  if (kind === 'unheld') return { about: 'problem', id: rest.join(':') }
  return kind === 'fit' ? { about: 'criterion', id: rest.join(':') } : null
}
