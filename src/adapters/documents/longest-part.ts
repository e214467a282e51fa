import type { Brief, Run } from '../../core/model/brief.ts'

const length = (list: readonly Run[] = []): number => list.reduce((sum, { t }) => sum + t.length, 0)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** Parts above the fold by the label they are printed under, with their length in characters. */
const above = (brief: Brief): readonly (readonly [string, number])[] => [
  ['Header', brief.account.length + brief.when.length + brief.who.length + brief.oldest.length],
  ['Objective', brief.objective.length],
  [brief.sinceLabel ?? 'Since last time', length(brief.since)],
  ['Why now', length(brief.why) + (brief.opening?.length ?? 0)],
  ['Ask', sum(brief.ask.map(({ q, stop }) => q.length + stop.length))],
]

const below = (brief: Brief): readonly (readonly [string, number])[] => [
  ['Recommendation', length(brief.recommendation.why) + length(brief.recommendation.against)],
  ['Bring', sum(brief.bring.map(({ t }) => length(t)))],
  ['Know before you dial', sum(brief.facts.map(({ t }) => length(t)))],
  ['Their business', sum(brief.business.map(({ t }) => length(t)))],
  ['Likely problems', sum(brief.problems.map((p) => p.say.length + length(p.for) + length(p.against)))],
  ['Urgency', length(brief.urgency)],
  ['Fit', length(brief.fit)],
  ['People', sum(brief.people.map(({ t }) => length(t)))],
  ['Do not', sum(brief.donot.map(({ t }) => length(t)))],
  ['Unknown', sum(brief.unknown.map(({ t }) => t.length))],
  [brief.sourcesTitle, sum(brief.sources.map(({ title, where }) => title.length + where.length))],
]

/** The printed name of the part with the most to say, of the whole page or of what stands above the fold. */
export function longestPart(brief: Brief, within: 'page' | 'top'): string {
  const parts = within === 'top' ? above(brief) : [...above(brief), ...below(brief)]
  return parts.reduce((longest, part) => (part[1] > longest[1] ? part : longest), ['', -1] as const)[0]
}
