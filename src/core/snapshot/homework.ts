import type { FactKind } from '../model/fact.ts'
import { daysBetween, type Instant } from '../model/time.ts'
import { headcountWords } from './headcount.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { folded } from '../model/folded-text.ts'
import { contentWords } from './plain-words.ts'

/** An answer older than this is asked again, as "is it still …?". */
const oldDays = 180

/** Questions a page answers, by their wording. One row a question; the first that fits counts. */
const askedFor: readonly (readonly [pattern: RegExp, kind: FactKind])[] = [
  [
    /\bhow many (?:people|employees|staff|colleagues)\b(?! (?:are|leave|left|do|does|can|have|would|will|need|it|that|on|in the|know|could))/,
    'headcount',
  ],
  [/\bhow (?:big|large) (?:is|are) (?:your|the) (?:company|team|business|workforce|you)\b/, 'headcount'],
  [
    /\b(?:how many|which) (?:sites|plants|locations|offices|factories|warehouses|branches) do you (?:have|run|operate)\b/,
    'site',
  ],
  [/\bwhere are (?:you|your (?:sites|plants|offices|warehouses)) (?:based|located)?/, 'site'],
  [
    /\b(?:when|in which year) (?:was|were) (?:you|the company|your company) founded\b|\bhow long have you been (?:in business|around)\b/,
    'founded',
  ],
  [
    /\bwhat (?:do|does) (?:you|your company|the company) (?:do|make|sell|offer|produce)\b(?! (?:when|if|about|after|most|first|to))/,
    'business',
  ],
  [/\bwho are your (?:main |largest |biggest |key )?customers\b/, 'customer'],
  [/\b(?:are you (?:hiring|recruiting)|which (?:roles|jobs|positions) are (?:you hiring|open))\b/, 'opening'],
  [/\b(?:which|what) (?:certificates|certifications|standards) do you (?:have|hold)\b/, 'certification'],
  [/\bwho owns (?:you|the company|your company)\b/, 'ownership'],
]

type HomeworkCheck =
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly by: MergedFact }
  /** Answered, but over 180 days ago: ask whether it still holds. */
  | { readonly state: 'old-answer'; readonly by: MergedFact; readonly ask: string | null }

/**
 * Whether the dossier already answers a question: by the fact kinds the playbook names, by what the question plainly
 * asks for, or because a known person or opening covers its words.
 */
export function homeworkCheck(
  ask: string,
  answeredBy: readonly string[],
  facts: readonly MergedFact[],
  asOf: Instant,
): HomeworkCheck {
  const plain = folded(ask)
  const kinds = [
    ...answeredBy,
    ...askedFor
      .filter(([pattern]) => pattern.test(plain))
      .slice(0, 1)
      .map(([, kind]) => kind),
  ]
  const known = facts.find((fact) => kinds.includes(fact.kind)) ?? whoIsKnown(plain, facts)
  if (!known) return { state: 'open' }
  const old = known.date !== null && daysBetween(known.date, asOf) > oldDays
  return old ? { state: 'old-answer', by: known, ask: stillSo(known) } : { state: 'answered', by: known }
}

/** "Who runs quality?" is answered by a person on file whose title has that word. */
function whoIsKnown(plain: string, facts: readonly MergedFact[]): MergedFact | undefined {
  const area = /^who (?:runs|leads|heads|is in charge of|is responsible for|looks after) ([a-z ]{3,40})$/.exec(
    plain,
  )?.[1]
  const wanted = contentWords(area ?? '')
  if (wanted.length === 0 || wanted.length > 2) return undefined
  return factsOf(facts, 'person').find(({ detail }) => {
    const title = new Set(contentWords(detail ?? ''))
    return wanted.every((word) => title.has(word))
  })
}

function stillSo({ kind, value }: MergedFact): string | null {
  if (kind === 'headcount') return `Is it still ${headcountWords(value)}?`
  if (kind === 'site') return `Is ${value} still your main site?`
  return null
}
