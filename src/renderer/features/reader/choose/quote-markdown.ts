import type { SavedPage } from '../../../../contract/pages.ts'
import { dateWords } from '../../../words/dates.ts'
import { pageKindWord } from '../../../words/terms.ts'
import { escapedWords, markdownLink, quoteHref } from '../../notes/link-words.ts'
import type { Range } from '../segments.ts'

/** Words of a saved page as a quote in a note, with the address that opens the page at them. */
export function quoteMarkdown({ page, version, revision, document }: SavedPage, { start, end }: Range): string {
  const lines = document.text.slice(start, end).split('\n')
  const date = document.publishedAt ?? page.publishedAt
  const name = [document.title || page.title || pageKindWord[document.kind], date && dateWords(date)]
  const href = quoteHref(page.accountId, { pageVersionId: version.id, revision, start, end })
  const source = markdownLink(name.filter(Boolean).join(', '), href)
  return `${lines.map((line) => `> ${escapedLine(line)}`).join('\n>\n')}\n>\n> ${source}\n`
}

/** At the start of a line a list or a heading could begin too. */
const escapedLine = (line: string): string =>
  escapedWords(line)
    .replace(/^(\s*)([#+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
