import type { Evidence } from '../../model/evidence.ts'
import { folded } from '../../model/folded-text.ts'
import type { Piece, ShownStanding, Standing, WeighedStanding } from '../../model/radar.ts'
import type { DatedEvent, EvidenceLine, Hypothesis, Snapshot, Source } from '../../model/snapshot.ts'
import { isTheirs } from '../typical.ts'

/** Pieces a side kept for the order: beyond these, one more changes nothing that anybody could see. */
const mostPieces = 24
const mostSigns = 3
/** Rules of cues that are no phrase. */
const sign = /^cue\/(?:event|change|fact|opening)/

/**
 * How each problem of the playbook stands in a snapshot, short enough that ten thousand can be put in order without reading the snapshots.
 * Problems about which nothing at all is on file are left out: the account's pages say how far it was looked for.
 */
export function standingsIn(snapshot: Snapshot): readonly Standing[] {
  const held = [...snapshot.problems, ...snapshot.struck].map((problem) => ofHypothesis(problem, snapshot))
  const onlyAgainst = (snapshot.lookedFor?.notFound ?? [])
    .filter(({ lines }) => lines.length > 0)
    .map(({ problemId, lines }) => ofLines(problemId, lines, snapshot))
  return [...held, ...onlyAgainst]
}

function ofHypothesis(problem: Hypothesis, snapshot: Snapshot): Standing {
  const { own, basis, confidence } = problem
  const urgent = snapshot.events.find(({ id }) => id === problem.urgentBy) ?? null
  const weighed: WeighedStanding = {
    confidence: basis === 'typical' ? null : confidence,
    for: piecesOf(problem.for),
    against: piecesOf(problem.against),
    word: own?.stance ?? null,
    typical: basis !== 'typical' ? null : problem.typicalBy.some(isTheirs) ? 'theirs' : 'kind',
    urgentUntil: urgent?.freshUntil ?? null,
  }
  const shown = {
    basis,
    confidence: basis === 'typical' ? null : confidence,
    for: sideOf(problem.for),
    against: sideOf(problem.against),
    signs: signsOf(problem.for),
    urgent: urgent && shownEvent(urgent),
    typicalBy: problem.typicalBy.slice(0, mostSigns),
    own: own && { stance: own.stance, reason: own.reason, at: own.at },
  }
  return { problemId: problem.problemId, weighed, shown: withSources(shown, snapshot) }
}

/** Nothing speaks for it, something against. */
function ofLines(problemId: string, lines: readonly EvidenceLine[], snapshot: Snapshot): Standing {
  const nothing = { confidence: null, urgent: null, signs: [], typicalBy: [], own: null, basis: null }
  const shown = { ...nothing, for: sideOf([]), against: sideOf(lines) }
  return {
    problemId,
    weighed: {
      confidence: null,
      for: [],
      against: piecesOf(lines),
      word: null,
      typical: null,
      urgentUntil: null,
    },
    shown: withSources(shown, snapshot),
  }
}

const isWeighty = ({ evidence }: EvidenceLine): boolean => evidence.type !== 'absence'

const piecesOf = (lines: readonly EvidenceLine[]): Piece[] =>
  lines
    .filter(isWeighty)
    .slice(0, mostPieces)
    .map(({ strength, date, evidence, toldOtherwise }) => ({
      s: strength,
      d: date,
      p: placeOf(evidence),
      ...(evidence.type === 'said' ? { t: true as const } : {}),
      ...(toldOtherwise === undefined ? {} : { o: true as const }),
    }))

/** Two pieces of one page, or of one person, are one origin. */
function placeOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
    case 'structured':
      return evidence.pageId
    case 'change':
      return (evidence.after ?? evidence.before)?.pageId ?? ''
    case 'said':
      return `told:${folded(evidence.who)}`
    case 'absence':
    case 'noted':
    case 'logged':
    case 'ours':
      return evidence.type
  }
}

const sideOf = (lines: readonly EvidenceLine[]): ShownStanding['for'] => ({
  best: lines.find(isWeighty) ?? null,
  count: lines.filter(isWeighty).length,
})

/** What a cue over facts, openings, changes or events found; the quote that stands in the row already is not said twice. */
const signsOf = (lines: readonly EvidenceLine[]): ShownStanding['signs'] =>
  lines
    .filter((line) => isWeighty(line) && line !== lines.find(isWeighty) && sign.test(line.ruleId))
    .slice(0, mostSigns)
    .map(({ id, cue, evidence }) => ({ id, words: cue, evidence }))

function shownEvent({ type, label, date, evidence }: DatedEvent): ShownStanding['urgent'] {
  const [quote] = evidence
  return quote ? { type, label, date, evidence: quote } : null
}

function withSources(shown: Omit<ShownStanding, 'sources'>, { sources }: Snapshot): ShownStanding {
  const evidence = [
    shown.for.best?.evidence,
    shown.against.best?.evidence,
    shown.urgent?.evidence,
    ...shown.signs.map((sign) => sign.evidence),
    ...shown.typicalBy.flatMap((one) => one.evidence),
  ]
  const versions = new Set(evidence.flatMap((one) => (one ? versionsOf(one) : [])))
  return { ...shown, sources: sources.filter(({ pageVersionId }) => versions.has(pageVersionId)) }
}

function versionsOf(evidence: Evidence): readonly Source['pageVersionId'][] {
  if (evidence.type === 'change')
    return [evidence.before, evidence.after].flatMap((quote) => (quote ? [quote.pageVersionId] : []))
  return evidence.type === 'quote' || evidence.type === 'structured' ? [evidence.pageVersionId] : []
}
