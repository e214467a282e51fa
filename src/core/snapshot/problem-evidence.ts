import type { ChangeSignal } from '../model/change-signal.ts'
import type { ChangeEvidence, Evidence, QuoteEvidence } from '../model/evidence.ts'
import type { ClaimId } from '../model/ids.ts'
import { cueWords } from '../model/cue-words.ts'
import type { Goal } from '../model/goal.ts'
import type { Said } from '../model/debrief.ts'
import type { Cue, Playbook, Problem } from '../model/playbook.ts'
import type { DatedEvent, EvidenceLine } from '../model/snapshot.ts'
import { dayOf, daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { wordsOf } from './business.ts'
import { correctedProblem, type problemReview } from '../signals/review/review-problems.ts'
import { claimId, placeOf } from './claim-id.ts'
import { agedStrength, freshnessOfAge, type Weighed } from './confidence.ts'
import { compareText, type DossierPage, type PageLookup, publishedOn } from './dossier.ts'
import { absentOn, factsMeeting } from './fact-cues.ts'
import { dateBeside, holdsPhrase } from './find-phrase.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { folded } from '../model/folded-text.ts'
import { wordOverlap } from './plain-words.ts'
import { evidenceOf, outranked, overruledOn, toldAbout } from './told.ts'

/** A line of evidence with what the rule of confidence needs to know. */
type WeighedLine = { readonly line: EvidenceLine; readonly weight: Weighed }

/** One side of a problem: a line for every different sentence, and the weight of every place it stands at. */
export type Side = { readonly lines: readonly EvidenceLine[]; readonly weights: readonly Weighed[] }

type Look = {
  readonly pages: readonly DossierPage[]
  readonly lookUp: PageLookup
  readonly facts: readonly MergedFact[]
  readonly events: readonly DatedEvent[]
  readonly changes: readonly ChangeSignal[]
  readonly goals: readonly Goal[]
  /** What they told us in calls. */
  readonly said: readonly Said[]
  readonly playbook: Playbook
  readonly asOf: Instant
  /** The user's word on a line. */
  readonly wordOn: ReturnType<typeof problemReview>
  /** When their pages were last asked for: what an absence is as old as. */
  readonly lookedAt: Instant
}

/**
 * Evidence for and against one problem: sentences detected on the pages, and the events, openings, changes and facts its cues name,
 * and what they told us in calls. Only what the account says of itself counts, and not what the user rejected. The same sentence on several pages is one line, at its best
 * page. What is absent stands beside other evidence and weighs nothing: silence alone makes no likely problem.
 */
export function problemEvidence(problem: Problem, look: Look, typical: boolean): { for: Side; against: Side } {
  const detected = detectedLines(problem.id, look)
  const ofCues = (direction: EvidenceLine['direction'], cues: readonly Cue[]): WeighedLine[] =>
    cues.flatMap((cue) => (typeof cue === 'string' ? [] : cueLines(problem.id, direction, cue, look)))
  const byCues = [...ofCues('for', problem.cues), ...ofCues('against', problem.against)]
  const found = [
    ...detected,
    ...goalLines(problem, look),
    // what a sentence says outright goes before what its event may hint at
    ...byCues.filter(({ line }) => !detected.some((other) => saysOtherwise(other.line, line))),
  ]
  const all = [...toldLines(problem.id, look), ...found.flatMap((one) => withTheirWord(problem.id, one, look))]
  const side = sideOf(all, 'for')
  const silence = side.lines.length > 0 || typical ? absences(problem, look) : []
  return { for: { ...side, lines: [...side.lines, ...silence] }, against: sideOf(all, 'against') }
}

const saysOtherwise = (one: EvidenceLine, other: EvidenceLine): boolean =>
  one.direction !== other.direction && placeOf(one.evidence) === placeOf(other.evidence)

/** What they told us and stand by. The same words of two people are two lines: each is an origin of its own. */
function toldLines(problem: string, { said, asOf }: Look): WeighedLine[] {
  return toldAbout(said, ({ problemId }) => problemId === problem).map((told): WeighedLine => {
    const evidence = evidenceOf(told)
    const { direction, date, who, words } = told
    const id = claimId('told', problem, direction, placeOf(evidence))
    const ageDays = Math.max(0, daysBetween(date, asOf))
    const line = { id, direction, strength: 3, evidence, date, cue: '', ruleId: 'told/call' } as const
    const person = folded(who)
    return {
      line: { ...line, freshness: freshnessOfAge(ageDays) },
      weight: { strength: 3, ageDays, words: `${person}: ${folded(words)}`, page: `told:${person}`, told: true },
    }
  })
}

function absences(problem: Problem, look: Look): EvidenceLine[] {
  return problem.cues.flatMap((cue): EvidenceLine[] => {
    if (typeof cue === 'string' || !('absent' in cue)) return []
    const pages = absentOn(cue.absent, look)
    if (pages === null) return []
    const evidence: Evidence = { type: 'absence', lookedFor: cue.absent, pages, at: look.lookedAt }
    const id = claimId('cue', problem.id, 'for', placeOf(evidence))
    if (
      look.wordOn({
        problem: problem.id,
        direction: 'for',
        quote: cue.absent,
        cue: cueWords(cue),
        ruleId: 'cue/absent',
      }).state === 'rejected'
    )
      return []
    const rest = { direction: 'for', strength: 1, date: dayOf(look.lookedAt), ruleId: 'cue/absent' } as const
    return [{ id, ...rest, evidence, freshness: freshnessOfAge(daysBetween(rest.date, look.asOf)), cue: cueWords(cue) }]
  })
}

/** None of it where the user rejected it; the side and strength that the user put right. */
function withTheirWord(problem: string, found: WeighedLine, { wordOn, asOf }: Look): WeighedLine[] {
  const { line } = found
  const { state, decision } = wordOn({ ...line, problem, quote: wordsOf(line.evidence) })
  if (state === 'rejected' || state === 'hidden') return []
  const { evidence } = line
  if (state === 'open' || !isWeighable(evidence)) return [found]
  return [weigh({ ...correctedProblem(line, decision?.correction ?? null), checked: state, evidence }, asOf)]
}

/** Share of content words from which on a goal of theirs is the one an opportunity helps with. */
const sameGoal = 0.5

/** An opportunity starts from a goal they state and have not reached or dropped. */
function goalLines({ id, goal: helps }: Problem, { goals, asOf }: Look): WeighedLine[] {
  if (helps === undefined) return []
  return goals
    .filter(
      ({ state, text }) =>
        (state === 'open' || state === 'passed') && (holdsPhrase(text, helps) || wordOverlap(text, helps) >= sameGoal),
    )
    .flatMap(({ evidence, saidOn }) =>
      evidence
        .filter((one) => one.type === 'quote')
        .slice(0, 1)
        .map((quote) =>
          weigh(
            {
              id: claimId('goal-for', id, placeOf(quote)),
              direction: 'for',
              strength: 3,
              evidence: quote,
              cue: helps,
              ruleId: 'opportunity/goal',
              date: saidOn,
            },
            asOf,
          ),
        ),
    )
}

/** Weights keep every place: joining same sentences first could hide that a page also says something else. */
function sideOf(all: readonly WeighedLine[], direction: EvidenceLine['direction']): Side {
  const others = all.filter(({ line }) => line.direction !== direction)
  const against = others.map(({ weight, line: { date } }) => ({ weight, date }))
  const ours = all
    .filter(({ line }) => line.direction === direction)
    .map(({ line, weight }): WeighedLine => {
      const day = overruledOn(weight, against)
      return { line: day === null ? line : { ...line, toldOtherwise: day }, weight }
    })
  return {
    lines: strongestFirst(ours).map(withAge),
    weights: outranked(
      ours.map(({ weight }) => weight),
      others.map(({ weight }) => weight),
    ),
  }
}

function withAge({ line, weight }: WeighedLine): EvidenceLine {
  const countsAs = agedStrength(weight)
  return countsAs < line.strength ? { ...line, countsAs } : line
}

function detectedLines(problemId: string, look: Look): WeighedLine[] {
  return look.pages.flatMap((page) => {
    if (page.text.playbook !== null && page.text.playbook.id !== look.playbook.id) return []
    return (
      page.text.problems
        // what an event says for a problem is counted below, from the events that are told once and still live
        .filter(
          ({ problem, holder, ruleId }) =>
            problem === problemId && holder === 'account' && !ruleId.startsWith('problem/event/'),
        )
        .map(({ id, direction, strength, evidence, cue, ruleId }) =>
          weigh({ id, direction, strength, evidence, cue, ruleId, date: toldOn(page, evidence) }, look.asOf),
        )
    )
  })
}

/** A line of a news list is as old as the date beside it, whenever the list was made. */
const toldOn = (page: DossierPage, { start }: QuoteEvidence): PartialDate | null =>
  dateBeside(page.text.document, start) ?? publishedOn(page)

function cueLines(
  problemId: string,
  direction: EvidenceLine['direction'],
  cue: Exclude<Cue, string>,
  look: Look,
): WeighedLine[] {
  const build = (
    quote: Weighable,
    strength: 1 | 2 | 3,
    words: string,
    ruleId: string,
    date: PartialDate | null,
  ): WeighedLine =>
    weigh(
      {
        id: claimId('cue', problemId, direction, placeOf(quote)),
        direction,
        strength,
        evidence: quote,
        cue: words,
        ruleId,
        date,
      },
      look.asOf,
    )
  if ('event' in cue) {
    return look.events
      .filter((event) => event.type === cue.event && event.date !== null)
      .flatMap((event) =>
        event.evidence
          .slice(0, 1)
          .map((quote) => build(quote, cue.strength ?? 1, event.label, `cue/event/${cue.event}`, event.date)),
      )
  }
  if ('change' in cue) {
    return look.changes
      .filter(({ kind, evidence, label }) => kind === cue.change && holdsOf(cue.of, label, evidence))
      .map(({ evidence, label, by }) =>
        // nobody says when: the reading that found it is the day on which it was seen at the latest
        build(evidence, cue.strength ?? 1, label, `cue/change/${cue.change}`, dayOf(by)),
      )
  }
  if ('fact' in cue) {
    const met = factsMeeting(cue.fact, look)
    const quotes = (met?.evidence ?? []).filter(isWeighable)
    // one line whatever the number of tests: together they are one sign
    return quotes
      .slice(0, 1)
      .map((quote) => build(quote, cue.strength ?? 1, met?.words ?? '', 'cue/fact', met?.date ?? null))
  }
  if (!('opening' in cue)) return []
  return factsOf(look.facts, 'opening')
    .filter((fact) => holdsPhrase(fact.value, cue.opening))
    .flatMap((fact) =>
      fact.evidence
        .filter((evidence) => evidence.type === 'quote')
        .slice(0, 1)
        .map((quote) => build(quote, cue.strength ?? 1, cue.opening, 'cue/opening', fact.date)),
    )
}

const holdsOf = (phrase: string | undefined, label: string, { before, after }: ChangeEvidence): boolean =>
  phrase === undefined || [label, before?.quote, after?.quote].some((words) => words && holdsPhrase(words, phrase))

type Weighable = Extract<Evidence, { readonly type: 'quote' | 'structured' | 'change' }>
const isWeighable = (evidence: Evidence): evidence is Weighable =>
  evidence.type === 'quote' || evidence.type === 'structured' || evidence.type === 'change'

type Unweighed = Omit<EvidenceLine, 'freshness' | 'evidence' | 'id'> & {
  readonly id: ClaimId
  readonly evidence: Weighable
}

function weigh(line: Unweighed, asOf: Instant): WeighedLine {
  const ageDays = line.date === null ? null : Math.max(0, daysBetween(line.date, asOf))
  const quote = line.evidence.type === 'change' ? (line.evidence.after ?? line.evidence.before) : line.evidence
  return {
    line: { ...line, freshness: freshnessOfAge(ageDays) },
    weight: { strength: line.strength, ageDays, words: folded(wordsOf(line.evidence)), page: quote?.pageId ?? '' },
  }
}

const startOf = ({ evidence }: EvidenceLine): number => (evidence.type === 'quote' ? evidence.start : 0)

/** One line for the same words: what they told us, then strongest and newest first; last what they told us is otherwise. */
function strongestFirst(lines: readonly WeighedLine[]): readonly WeighedLine[] {
  const ordered = [...lines].sort(
    (a, b) =>
      Number(b.weight.told ?? false) - Number(a.weight.told ?? false) ||
      Number(a.line.toldOtherwise !== undefined) - Number(b.line.toldOtherwise !== undefined) ||
      b.line.strength - a.line.strength ||
      Number(b.line.checked !== undefined) - Number(a.line.checked !== undefined) ||
      compareText(b.line.date ?? '', a.line.date ?? '') ||
      compareText(a.weight.page, b.weight.page) ||
      startOf(a.line) - startOf(b.line) ||
      compareText(a.line.id, b.line.id),
  )
  const seen = new Set<string>()
  return ordered.filter(({ weight }) => !seen.has(weight.words) && seen.add(weight.words))
}
