import type { Brief, Run } from '../../../contract/contract.ts'

const textOf = (runs: readonly Run[] | undefined): string => (runs ?? []).map(({ t }) => t).join('')

/** Words to read on the page: everything but the sources and the colophon. */
export function briefWords(brief: Brief): number {
  return readable(brief)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function readable(brief: Brief): readonly string[] {
  return [
    brief.account,
    brief.when,
    brief.who,
    brief.oldest,
    brief.objective,
    textOf(brief.since),
    textOf(brief.why),
    brief.opening ?? '',
    ...brief.ask.flatMap(({ tie, q, stop }) => [tie, q, stop]),
    brief.recommendation.word,
    textOf(brief.recommendation.why),
    textOf(brief.recommendation.against),
    ...brief.bring.flatMap(({ k, t }) => [k, textOf(t)]),
    ...brief.facts.flatMap(({ d, t }) => [d, textOf(t)]),
    ...brief.business.map(({ t }) => textOf(t)),
    ...brief.problems.flatMap(({ say, basis, sure, for: pro, against }) => [
      say,
      basis,
      sure,
      textOf(pro),
      textOf(against),
    ]),
    textOf(brief.urgency),
    textOf(brief.fit),
    ...brief.people.flatMap(({ k, t }) => [k, textOf(t)]),
    ...brief.donot.map(({ t }) => textOf(t)),
    ...brief.unknown.map(({ t }) => t),
    brief.dropped,
  ]
}

/** The words a run quotes, between curly quotation marks; null when it quotes nothing. Trailing commas and stops inside are ours. */
export function quotedIn(text: string): string | null {
  const quoted = /“([^”]{3,400})”/.exec(text)?.[1]
  return quoted ? quoted.replace(/[,.;]$/, '') : null
}

/** An address without its fragment and its last slash, to compare a source of the brief with a saved page. */
export function sameAddress(href: string): string {
  const [plain = ''] = href.split('#')
  return plain.replace(/\/$/, '').replace(/^https?:\/\/(www\.)?/, '')
}
