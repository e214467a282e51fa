import { escapeAddress, escapeMarkdown } from '../brief/sheet-markdown.ts'
import type { Account } from '../model/account.ts'
import type { Session, SessionSummary, SummaryLine } from '../model/session.ts'
import { dayOf } from '../model/time.ts'
import { folded } from '../model/folded-text.ts'

/** A session as a note: each line learned with the words it stands on, and the page they stand in. */
export function summaryToMarkdown(
  account: Pick<Account, 'name'>,
  session: Pick<Session, 'startedAt'>,
  summary: SessionSummary,
): string {
  const { minutes, pages, learned, moreFacts, notFound, open, captured } = summary
  const more = moreFacts > 0 ? [`- ${moreFacts} more facts stand in the dossier.`] : []
  return [
    `# Research session, ${escapeMarkdown(account.name)}`,
    '',
    `${dayOf(session.startedAt)}, ${minutes === 0 ? 'under a minute' : counted(minutes, 'minute')}, ${counted(pages, 'new page')}.`,
    '',
    ...part('What was learned', [...learned.map(lineToMarkdown), ...more], 'Nothing that was not known before.'),
    ...part('Looked for, not found', notFound.map(itemToMarkdown), 'Nothing was looked for in vain.'),
    ...part('Still open', open.map(itemToMarkdown), 'Nothing is open.'),
    // the user's own words are Markdown already
    ...part(
      'Captured',
      captured.map(({ markdown }) => listItem(markdown)),
      null,
    ),
  ].join('\n')
}

/** The lines the user took from a session for other accounts, with where they come from. */
export function insightToMarkdown(
  account: Pick<Account, 'name' | 'segment'>,
  { words, lines, day }: { readonly words: string; readonly lines: readonly SummaryLine[]; readonly day: string },
): string {
  const problems = [...new Set(lines.filter(({ kind }) => kind === 'problem').map(({ text }) => text))]
  return [
    `# Useful for other accounts`,
    '',
    `From ${escapeMarkdown(account.name)}, ${day}.`,
    ...(account.segment ? [`Segment: ${escapeMarkdown(account.segment)}.`] : []),
    ...problems.map((statement) => `Problem: ${escapeMarkdown(statement)}`),
    '',
    ...(words.trim() === '' ? [] : [words.trim(), '']),
    ...lines.map(lineToMarkdown),
    '',
  ].join('\n')
}

function part(title: string, items: readonly string[], none: string | null): string[] {
  if (items.length === 0 && none === null) return []
  return [`## ${title}`, '', ...(items.length > 0 ? items : [none ?? '']), '']
}

function lineToMarkdown({ label, text, date, evidence, pageTitle, pageUrl }: SummaryLine): string {
  const said = folded(text) === folded(evidence.quote) ? '' : ` ${escapeMarkdown(text)}${date ? ` (${date})` : ''}.`
  return `- **${escapeMarkdown(label)}.**${said} “${escapeMarkdown(evidence.quote)}” [${escapeMarkdown(pageTitle)}](<${escapeAddress(pageUrl)}>)`
}

const itemToMarkdown = ({ label, detail }: SessionSummary['open'][number]): string =>
  `- **${escapeMarkdown(label)}.** ${escapeMarkdown(detail)}`

/** A note of several lines as one item of a list. */
const listItem = (markdown: string): string => `- ${markdown.trim().replaceAll('\n', '\n  ')}`

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
