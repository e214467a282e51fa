import type { Brief, Run } from '../model/brief.ts'

/** How a format writes what a brief is made of. */
type Marks = {
  readonly text: (words: string) => string
  readonly strong: (words: string) => string
  readonly heading: (words: string, level: 1 | 2) => string
  readonly item: (words: string, number?: number) => string
  readonly source: (source: Brief['sources'][number]) => string
  /** The number of a source in the text. */
  readonly mark: (n: number) => string
}

/**
 * The brief as Markdown (CommonMark): the same lines as on paper. Words are escaped, so that nothing a page says becomes a
 * link, an image, a heading or HTML.
 */
export function briefToMarkdown(brief: Brief): string {
  return linesOf(brief, {
    text: escapeMarkdown,
    strong: (words) => `**${escapeMarkdown(words)}**`,
    heading: (words, level) => `${'#'.repeat(level)} ${escapeMarkdown(words)}\n`,
    item: (words, number) => (number === undefined ? `- ${words}` : `${number}. ${words}`),
    mark: (n) => `\\[${n}\\]`,
    source: ({ n, published, title, where, href, old, fetched }) => {
      const address =
        href === undefined ? escapeMarkdown(where) : `[${escapeMarkdown(where)}](<${escapeAddress(href)}>)`
      const saved = fetched === '' ? '' : `, ${escapeMarkdown(brief.savedLabel ?? 'saved')} ${escapeMarkdown(fetched)}`
      return `- \\[${n}\\] ${escapeMarkdown(published)}, ${old ? '**Old:** ' : ''}${escapeMarkdown(title)}, ${address}${saved}`
    },
  })
}

/** The brief as plain text: the same lines, for mail and terminals. */
export function briefToText(brief: Brief): string {
  const same = (words: string): string => words
  return linesOf(brief, {
    text: same,
    strong: same,
    heading: (words, level) => (level === 1 ? `${words}\n${'='.repeat(words.length)}` : `\n${words}`),
    item: (words, number) => (number === undefined ? `  ${words}` : `  ${number} ${words}`),
    mark: (n) => `[${n}]`,
    source: ({ n, published, title, where, old, fetched }) =>
      `  [${n}] ${published}  ${old ? 'Old: ' : ''}${title}  ${where}${fetched === '' ? '' : `  ${brief.savedLabel ?? 'saved'} ${fetched}`}`,
  })
}

function linesOf(brief: Brief, marks: Marks): string {
  const { text, strong, heading, item } = marks
  const runs = (list: readonly Run[]): string =>
    list.map(({ t, r = [] }) => text(t) + r.map((n) => ` ${marks.mark(n)}`).join('')).join('')
  const part = (label: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [heading(label, 2), ...lines, ''] : []
  const { recommendation } = brief
  const lines = [
    heading(brief.account, 1),
    `${strong('INTERNAL')} ${text(`· ${brief.when} · ${brief.who} · ${brief.oldest}`)}`,
    '',
    ...part('Objective', [text(brief.objective)]),
    ...part(brief.sinceLabel ?? 'Since last time', brief.since ? [runs(brief.since)] : []),
    ...part(
      'Why now',
      brief.why ? [runs(brief.why), '', ...(brief.opening ? [strong(`“${brief.opening}”`)] : [])] : [],
    ),
    ...part(
      'Ask',
      brief.ask.map(({ q, tie, stop }, i) => item(`${strong(q)} ${text(`${tie}. Stop if: ${stop}`)}`, i + 1)),
    ),
    ...part('Recommendation', [
      `${strong(recommendation.word)} ${runs(recommendation.why)}`,
      '',
      `${strong('Against:')} ${runs(recommendation.against)}`,
    ]),
    ...part(
      'Bring',
      brief.bring.map(({ k, t }) => item(`${strong(`${k}:`)} ${runs(t)}`)),
    ),
    ...part(
      'Know before you dial',
      brief.facts.map(({ d, t }) => item(`${strong(d)} ${runs(t)}`)),
    ),
    ...part('Their business', brief.business.length > 0 ? [brief.business.map(runs).join(' ')] : []),
    ...part(
      'Likely problems',
      brief.problems.map((one) =>
        item(
          `${strong(`${one.id} ${one.say}`)} ${text(`${one.sure}, ${one.basis}.`)} ${strong('For:')} ${runs(one.for)}. ${strong('Against:')} ${runs(one.against)}.`,
        ),
      ),
    ),
    ...part('Urgency', [runs(brief.urgency)]),
    ...part('Fit', [runs(brief.fit)]),
    ...part(
      'People',
      brief.people.map(({ k, t }) => item(`${strong(k)} ${runs(t)}`)),
    ),
    ...part(
      'Do not',
      brief.donot.map(({ t }) => item(runs(t))),
    ),
    ...part('Unknown', [text(brief.unknown.join(' '))]),
    ...part('Not shown', brief.dropped === '' ? [] : [text(brief.dropped)]),
    ...part(brief.sourcesTitle, brief.sources.map(marks.source)),
    text(brief.colophon),
  ]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

/** Every character that can open Markdown, HTML or an entity; addresses in running text are broken up so that none turns into a link. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')
    .replace(/^([-+]|\d{1,9}[.)])(?=\s|$)/, (start) =>
      /\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`,
    )
}

/** For an address in pointed brackets. */
export const escapeAddress = (href: string): string => href.replace(/[<>\\\s]/g, encodeURIComponent)
