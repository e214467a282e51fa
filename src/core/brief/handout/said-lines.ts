import type { QuoteEvidence } from '../../model/evidence.ts'
import type { FactKind } from '../../model/fact.ts'
import type { EventType } from '../../model/signal.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { daysBetween, earliestMs, type Instant } from '../../model/time.ts'
import { eventWorth } from '../../snapshot/live-events.ts'
import { wordOverlap } from '../../snapshot/plain-words.ts'
import type { OwnWords } from './own-words.ts'
import { type TheirWork, workOfEvent, workOfGoal } from './their-work.ts'

/** Something they said, worth saying back. */
export type SaidLine = {
  readonly kind: 'goal' | 'news' | 'business' | 'fact'
  readonly evidence: QuoteEvidence
  readonly work: TheirWork | null
}

/** News a company is glad to be asked about, the most telling first. Every other kind stays in the dossier. */
const gladNews: readonly EventType[] = [
  'expansion_facility',
  'relocation',
  'contract_win',
  'capex_investment',
  'technology_adoption',
  'product_launch',
  'partnership',
  'certification',
  'sustainability_commitment',
  'leadership_statement_goal',
  'award_recognition',
  'rebrand',
]

/** News over a year old is no conversation. */
const oldNewsDays = 365
const most = 3
/** Of one kind, so that the page does not read like a press review. */
const mostOfKind = { goal: 2, news: 2, business: 2, fact: 2 } as const
/** What they say of themselves on a page this old may no longer be so. */
const oldPageDays = 730
/** Facts one may say back, the most telling first. */
const factsToSay: readonly FactKind[] = ['market', 'certification', 'service', 'product', 'site', 'headcount']

/** At most three things they said publicly, the most worth asking about first: goals that stand, their own news, what they do. */
export function saidLines(snapshot: Snapshot, words: OwnWords, on: Instant): SaidLine[] {
  const kept: SaidLine[] = []
  const offer = (all: readonly SaidLine[]): void => {
    for (const one of all) {
      if (kept.length === most) return
      const ofKind = kept.filter(({ kind }) => kind === one.kind).length
      if (ofKind >= mostOfKind[one.kind]) continue
      if (kept.every(({ evidence }) => wordOverlap(evidence.quote, one.evidence.quote) < 0.6)) kept.push(one)
    }
  }
  offer([
    ...goalsSaid(snapshot, words, on),
    ...newsSaid(snapshot, words, on),
    ...businessSaid(snapshot, words, on),
    ...factLines(words.sentencesSaying(factsToSay), snapshot, on),
  ])
  if (kept.length < 2) offer(factLines(words.sentencesOnThemselves(), snapshot, on))
  return kept
}

function goalsSaid({ goals }: Snapshot, words: OwnWords, on: Instant): SaidLine[] {
  return goals
    .filter(({ state, by }) => state === 'open' && (by === null || lastDayOf(by) >= Date.parse(on)))
    .flatMap((goal) => {
      const evidence = words.sentenceOf(goal.evidence)
      return evidence === null
        ? []
        : [{ kind: 'goal' as const, evidence, work: workOfGoal(goal), worth: goal.by === null ? 0 : 1 }]
    })
    .toSorted((a, b) => b.worth - a.worth)
}

/** "2028" is not over before its last day. */
const lastDayOf = (by: string): number =>
  by.length === 4
    ? Date.UTC(Number(by) + 1, 0, 0)
    : earliestMs(by as Parameters<typeof earliestMs>[0]) + 31 * 86_400_000

function newsSaid({ events }: Snapshot, words: OwnWords, on: Instant): SaidLine[] {
  return events
    .filter(({ type, sensitive, actor }) => actor === 'account' && !sensitive && gladNews.includes(type))
    .filter(({ date }) => date !== null && daysBetween(date, on) <= oldNewsDays)
    .flatMap((event) => {
      const evidence = words.sentenceOf(event.evidence)
      if (evidence === null) return []
      const work = workOfEvent(event, on)
      const worth = (work === null ? 0 : 2) - gladNews.indexOf(event.type) / 10 + eventWorth(event) / 4
      return [{ kind: 'news' as const, evidence, work, worth }]
    })
    .toSorted((a, b) => b.worth - a.worth)
}

function businessSaid(snapshot: Snapshot, words: OwnWords, on: Instant): SaidLine[] {
  return snapshot.business.flatMap((claim) => {
    const evidence = words.sentenceOf(claim.evidence, 'trade')
    return evidence === null || isOld(evidence, snapshot, on)
      ? []
      : [{ kind: 'business' as const, evidence, work: null }]
  })
}

const factLines = (said: readonly QuoteEvidence[], snapshot: Snapshot, on: Instant): SaidLine[] =>
  said
    .filter((evidence) => !isOld(evidence, snapshot, on))
    .map((evidence) => ({ kind: 'fact' as const, evidence, work: null }))

function isOld({ pageVersionId }: QuoteEvidence, { sources }: Snapshot, on: Instant): boolean {
  const date = sources.find((source) => source.pageVersionId === pageVersionId)?.publishedAt ?? null
  return date !== null && daysBetween(date, on) > oldPageDays
}
