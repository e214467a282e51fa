import type { Brief, Run } from '../model/brief.ts'
import { countWords } from '../snapshot/plain-words.ts'

type ListKey = 'ask' | 'business' | 'people' | 'facts' | 'problems' | 'unknown' | 'donot'
type Drop = { readonly key: ListKey; readonly keep: number }

/** What leaves below the fold when the page is full, the least valuable first; `keep` is how many stay at that step. */
const drops: readonly Drop[] = [
  { key: 'business', keep: 2 },
  { key: 'people', keep: 2 },
  { key: 'facts', keep: 2 },
  { key: 'problems', keep: 2 },
  { key: 'unknown', keep: 2 },
  { key: 'donot', keep: 1 },
  { key: 'business', keep: 1 },
  { key: 'facts', keep: 1 },
  { key: 'problems', keep: 1 },
]

/** The same for the top third: the fifth, then the fourth question. */
const topDrops: readonly Drop[] = [
  { key: 'ask', keep: 4 },
  { key: 'ask', keep: 3 },
]

/** What the notice calls a line, in the order of the notice. */
const nouns: Readonly<Record<ListKey, readonly [one: string, many: string]>> = {
  ask: ['question', 'questions'],
  business: ['sentence on their business', 'sentences on their business'],
  people: ['person', 'people'],
  facts: ['fact', 'facts'],
  problems: ['likely problem', 'likely problems'],
  unknown: ['unknown', 'unknowns'],
  donot: ['caution', 'cautions'],
}

/** The briefs to try for the page, in order: as it is, then each one line fewer. Numbers, ties and notice are right in each. */
export function dropChain(brief: Brief): Brief[] {
  return chainOf(brief, drops)
}

/** The same for the top third: as it is, four questions, three questions. */
export function topDropChain(brief: Brief): Brief[] {
  return chainOf(brief, topDrops)
}

function chainOf(brief: Brief, order: readonly Drop[]): Brief[] {
  const chain = [renumber(brief)]
  for (let less = dropOne(brief, order); less !== null; less = dropOne(less, order)) chain.push(renumber(less))
  return chain
}

/** One line fewer, or null when nothing more may leave. Lists are sorted by worth, so the last one that may go goes. */
function dropOne(brief: Brief, order: readonly Drop[]): Brief | null {
  for (const { key, keep } of order) {
    const list: readonly (string | object)[] = brief[key]
    const at = list.findLastIndex((line) => !(typeof line === 'object' && 'keep' in line && line.keep === true))
    if (list.length <= keep || at < 0) continue
    return {
      ...brief,
      [key]: list.toSpliced(at, 1),
      dropped: notice({ ...gone(brief.dropped), [key]: (gone(brief.dropped)[key] ?? 0) + 1 }),
    }
  }
  return null
}

// ---- the notice ----------------------------------------------------------------------------------------------------

type Gone = Partial<Record<ListKey, number>>
const keys = Object.keys(nouns) as ListKey[] // the keys of a record we wrote above

/** Counts read back out of our own notice, so that a brief carries them from one chain into the next. */
function gone(dropped: string): Gone {
  const counts: Gone = {}
  for (const [, number, noun] of dropped.matchAll(/(\d+) ([a-z ]+)/g)) {
    const key = keys.find((one) => nouns[one].includes(noun ?? ''))
    if (key) counts[key] = Number(number)
  }
  return counts
}

function notice(counts: Gone): string {
  const parts = keys.flatMap((key) => {
    const n = counts[key] ?? 0
    return n > 0 ? [`${n} ${nouns[key][n === 1 ? 0 : 1]}`] : []
  })
  return parts.length > 0 ? `Left in the dossier: ${parts.join(', ')}.` : ''
}

// ---- numbers -------------------------------------------------------------------------------------------------------

/**
 * Sources in order of first use down the page, only those still cited; the number of the urgency question where it is
 * named; and a question whose likely problem has left says `Likely problem`.
 */
export function renumber(brief: Brief): Brief {
  const used: number[] = []
  for (const { r = [] } of runsOf(brief)) for (const n of r) if (!used.includes(n)) used.push(n)
  const renew = (runs: readonly Run[]): Run[] =>
    runs.map((run) => (run.r ? { ...run, r: run.r.map((n) => used.indexOf(n) + 1) } : run))
  const shown = new Set(brief.problems.map(({ id }) => `Problem ${id}`))
  return {
    ...brief,
    ...(brief.since ? { since: renew(brief.since) } : {}),
    ...(brief.why ? { why: renew(brief.why) } : {}),
    ask: brief.ask.map((one) =>
      one.tie.startsWith('Problem ') && !shown.has(one.tie) ? { ...one, tie: 'Likely problem' } : one,
    ),
    recommendation: {
      ...brief.recommendation,
      why: renew(brief.recommendation.why),
      against: renew(brief.recommendation.against),
    },
    bring: brief.bring.map((one) => ({ ...one, t: renew(one.t) })),
    facts: brief.facts.map((one) => ({ ...one, t: renew(one.t) })),
    business: brief.business.map(renew),
    problems: brief.problems.map((one) => ({ ...one, for: renew(one.for), against: renew(one.against) })),
    urgency: pointAtUrgencyQuestion(renew(brief.urgency), brief.ask),
    fit: renew(brief.fit),
    people: brief.people.map((one) => ({ ...one, t: renew(one.t) })),
    donot: brief.donot.map((one) => ({ ...one, t: renew(one.t) })),
    sources: used.flatMap((n, i) => {
      const source = brief.sources.find((one) => one.n === n)
      return source ? [{ ...source, n: i + 1 }] : []
    }),
  }
}

/** Every run that may cite, in the order of the page. */
export function runsOf(brief: Brief): readonly Run[] {
  return [
    ...(brief.since ?? []),
    ...(brief.why ?? []),
    ...brief.recommendation.why,
    ...brief.recommendation.against,
    ...brief.bring.flatMap(({ t }) => t),
    ...brief.facts.flatMap(({ t }) => t),
    ...brief.business.flat(),
    ...brief.problems.flatMap((one) => [...one.for, ...one.against]),
    ...brief.urgency,
    ...brief.fit,
    ...brief.people.flatMap(({ t }) => t),
    ...brief.donot.flatMap(({ t }) => t),
  ]
}

/** Only our own run, without a source, names a question; a quote that does stays as it is. */
function pointAtUrgencyQuestion(urgency: readonly Run[], ask: Brief['ask']): Run[] {
  const at = ask.findIndex(({ tie }) => tie === 'Urgency') + 1
  return urgency.map((run) =>
    run.r || at === 0 ? run : { ...run, t: run.t.replace(/\b([Qq]uestion) \d+/, `$1 ${at}`) },
  )
}

/** Words of the page, the sources and the line at the foot left out. */
export function countBriefWords(brief: Brief): number {
  const texts = [
    brief.account,
    brief.when,
    brief.who,
    brief.oldest,
    brief.objective,
    brief.opening ?? '',
    brief.dropped,
    brief.recommendation.word,
    ...brief.ask.flatMap(({ tie, q, stop }) => [tie, q, stop]),
    ...brief.bring.map(({ k }) => k),
    ...brief.facts.map(({ d }) => d),
    ...brief.problems.flatMap(({ id, say, sure, basis }) => [id, say, sure, basis]),
    ...brief.people.map(({ k }) => k),
    ...brief.unknown,
    ...runsOf(brief).map(({ t }) => t),
  ]
  return texts.reduce((sum, text) => sum + countWords(text), 0)
}
