import type { SavedPage } from '../../../../contract/pages.ts'
import { withSource } from '../../../sources/source-address.ts'
import { dateWords } from '../../../words/dates.ts'
import { pageKindWord } from '../../../words/terms.ts'
import type { Range } from '../segments.ts'

/** Words of a saved page as a quote in a note, with the address that opens the page at them. */
export function quoteMarkdown({ page, version, revision, document }: SavedPage, { start, end }: Range): string {
  const lines = document.text.slice(start, end).split('\n')
  const date = document.publishedAt ?? page.publishedAt
  const name = [document.title || page.title || pageKindWord[document.kind], date && dateWords(date)]
  const at = withSource('', { versionId: version.id, revision, range: { start, end }, words: null })
  const source = `[${name
    .filter(Boolean)
    .map((part) => escaped(part ?? ''))
    .join(', ')}](/accounts/${page.accountId}/pages?${at})`
  return `${lines.map((line) => `> ${escaped(line)}`).join('\n>\n')}\n>\n> ${source}\n`
}

/** What a page says is words, never markup of the note. */
const escaped = (line: string): string =>
  line
    .replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
