import type { Said } from '../model/debrief.ts'
import type { Evidence } from '../model/evidence.ts'
import { folded } from '../model/folded-text.ts'
import type { PartialDate } from '../model/time.ts'
import type { Weighed } from './confidence.ts'
import { type Decided, decidedBy } from './decided.ts'
import { compareText } from './dossier.ts'
import { quoted, shortenQuote, tidy } from './quote-words.ts'

/** What settles something. */
export type Told = Said & { readonly direction: 'for' | 'against' }

/**
 * What they told us about one thing and still stands by: a newer word of the same person takes the place of an older one that said the
 * opposite. The newest first.
 */
export function toldAbout(said: readonly Said[], isAbout: (one: Said) => boolean): readonly Told[] {
  const about = said.filter((one): one is Told => one.direction !== null && isAbout(one))
  return about
    .filter((one) => !about.some((other) => isTakenBack(one, other)))
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
}

const isTakenBack = (one: Told, other: Told): boolean =>
  other.direction !== one.direction && other.date > one.date && folded(other.who) === folded(one.who)

export const evidenceOf = ({ callId, date, who, words, verbatim }: Said): Extract<Evidence, { type: 'said' }> => ({
  type: 'said',
  callId,
  date,
  who,
  words,
  verbatim,
})

/**
 * What they told us outranks what their pages said before that day: on the side that it speaks against, an older or undated word of a page
 * counts as a hint. A page from that day on counts in full, and what one person told us never makes less of what another did.
 *
 * More told for only ever lowers the side against, and the other way round: confidence still never falls by more for, nor rises by more
 * against.
 */
export function outranked(side: readonly Weighed[], other: readonly Weighed[]): readonly Weighed[] {
  const newest = newestTold(other)
  return newest === null ? side : side.map((one) => (isOlder(one, newest) ? { ...one, strength: 1 } : one))
}

/** Days since they last told us something on this side; null when they never did. */
export function newestTold(side: readonly Weighed[]): number | null {
  const ages = side.flatMap(({ told, ageDays }) => (told && ageDays !== null ? [ageDays] : []))
  return ages.length === 0 ? null : Math.min(...ages)
}

export const isOlder = ({ told, ageDays }: Weighed, days: number): boolean =>
  !told && (ageDays === null || ageDays > days)

/** What they told us about a criterion settles it, whatever pages say; null when they said nothing. Two who disagree leave it unknown. */
export function toldOfCriterion(id: string, said: readonly Said[]): Decided | null {
  const told = toldAbout(said, ({ criterionId }) => criterionId === id)
  const newest = told.filter(({ date }) => date === told[0]?.date)
  if (newest.length === 0) return null
  const side = (direction: Told['direction']) => {
    const lines = newest.filter((one) => one.direction === direction)
    const [first] = lines
    return first ? { words: toldWords(first), evidence: lines.map(evidenceOf) } : null
  }
  return decidedBy(side('for'), side('against'), 'they')
}

/** "told us: “…”": their own words only where they are theirs. */
function toldWords({ words, verbatim }: Said): string {
  const short = shortenQuote(words, 60) ?? tidy(words).slice(0, 60)
  return `told us: ${verbatim ? quoted(short) : short}`
}

/**
 * Whether a question about a problem is left to ask, `n` from 0 in the playbook's order. A yes in a call answered the first one, which is
 * whether they have it; a no leaves nothing to ask.
 */
export function isLeftToAsk(problem: string, n: number, said: readonly Said[] = []): boolean {
  const [newest] = toldAbout(said, ({ problemId }) => problemId === problem)
  return !newest || (newest.direction === 'for' && n > 0)
}

/** The day on which something they told us made a hint of a page's words; null while those count in full. */
export function overruledOn(weight: Weighed, other: readonly { weight: Weighed; date: PartialDate | null }[]) {
  const told = other.filter((one) => one.weight.told)
  const newest = newestTold(told.map((one) => one.weight))
  if (newest === null || !isOlder(weight, newest)) return null
  return told.find((one) => one.weight.ageDays === newest)?.date ?? null
}
