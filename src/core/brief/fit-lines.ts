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
  // a page of cautions and long quotes: whole parts leave before the page may be two
  { key: 'people', keep: 1 },
  { key: 'business', keep: 0 },
  { key: 'unknown', keep: 1 },
  { key: 'people', keep: 0 },
  { key: 'facts', keep: 0 },
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

/** A line that may leave: its list, and its place in the list of the whole brief. */
export type Leaving = { readonly key: ListKey; readonly at: number }

/** Lines below the fold in the order they leave, the least valuable first. */
export const leavingOrder = (brief: Brief): readonly Leaving[] => orderOf(brief, drops)

/** The briefs to try for the page, in order: as it is, then each one line fewer. Numbers, ties and notice are right in each. */
export function dropChain(brief: Brief): Brief[] {
  return chainOf(brief, drops)
}

/** The same for the top third: as it is, four questions, three questions; at last with one name of those on the call, and the header in its shortest form. */
export function topDropChain(brief: Brief): Brief[] {
  const chain = chainOf(brief, topDrops)
  const last = chain.at(-1) ?? brief
  const [first = '', ...others] = last.who.split('; ')
  const fewer = others.length === 0 ? last : { ...last, who: `${first}; and others` }
  return [...chain, ...(others.length === 0 ? [] : [fewer]), ...oneLineHeader(last, first, others.length > 0)]
}

/** Letters of a company's name in a line of the header, beside the hour of the call. */
const longestName = 36

/** When nothing else gives room: the name in one line, and who is called without their roles. Only where that takes something away. */
function oneLineHeader(brief: Brief, first: string, more: boolean): Brief[] {
  if (brief.account.length <= longestName) return []
  const account = `${brief.account.slice(0, longestName - 1).trimEnd()}…`
  const [name = ''] = first.split(', ')
  return [{ ...brief, account, who: more ? `${name}; and others` : name }]
}

function chainOf(brief: Brief, order: readonly Drop[]): Brief[] {
  const leaving = orderOf(brief, order)
  return [0, ...leaving.keys()].map((_, left) => without(brief, leaving.slice(0, left)))
}

/** Every list gives lines until only those a step keeps are left; they are sorted by worth, so the last that may go goes. */
function orderOf(brief: Brief, order: readonly Drop[]): readonly Leaving[] {
  const leaving: Leaving[] = []
  for (const { key, keep } of order) {
    const list: readonly { readonly keep?: boolean | undefined }[] = brief[key]
    for (let at = list.length - 1; at >= 0; at--) {
      const stays = list[at]?.keep === true
      const left = leaving.filter((one) => one.key === key)
      if (list.length - left.length <= keep) break
      if (!stays && !left.some((one) => one.at === at)) leaving.push({ key, at })
    }
  }
  return leaving
}

/** The brief without these lines: numbers, ties and notice are right again, and the sources only they cited leave too. */
export function without(brief: Brief, lines: readonly Leaving[]): Brief {
  if (lines.length === 0) return renumber(brief)
  const shorter: Brief = { ...brief }
  const counts: Gone = gone(brief.dropped)
  for (const key of keys) {
    const places = new Set(lines.flatMap((line) => (line.key === key ? [line.at] : [])))
    if (places.size === 0) continue
    counts[key] = (counts[key] ?? 0) + places.size
    // the same list with fewer lines
    Object.assign(shorter, { [key]: brief[key].filter((_, at) => !places.has(at)) })
  }
  return renumber({ ...shorter, dropped: notice(counts) })
}

/**
 * Gives back lines that left, the most valuable first, as long as the brief still fits: a long line that had to go may
 * have made room for shorter ones that left before it.
 * @param leaving those that left, in the order they left; without them it fits
 */
export function putBack(brief: Brief, leaving: readonly Leaving[], fits: (shown: Brief) => boolean): Brief {
  let away = leaving
  for (const line of leaving.toReversed()) {
    const fewer = away.filter((one) => one !== line)
    if (fits(without(brief, fewer))) away = fewer
  }
  return without(brief, away)
}

// ---- the notice ----------------------------------------------------------------------------------------------------

type Gone = Partial<Record<ListKey, number>>
const keys = Object.keys(nouns) as ListKey[] // the keys of a record we wrote above

/** Counts read back out of our own notice, so that a brief carries them from one chain into the next. */
function gone(dropped: string): Gone {
  const counts: Gone = {}
  for (const [, number, noun] of dropped.matchAll(/(?<!\d)(\d+) ([a-z ]+)/g)) {
    const key = keys.find((one) => nouns[one].includes(noun ?? ''))
    if (key) counts[key] = Number(number)
  }
  return counts
}

/** What a brief does not show of what is on file, in the words of its notice; empty when that is nothing. */
export function notice(counts: Gone): string {
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
    business: brief.business.map((one) => ({ ...one, t: renew(one.t) })),
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
    ...brief.business.flatMap(({ t }) => t),
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
    ...brief.unknown.map(({ t }) => t),
    ...runsOf(brief).map(({ t }) => t),
  ]
  return texts.reduce((sum, text) => sum + countWords(text), 0)
}
