import { withSource } from '../../sources/source-address.ts'
import type { AccountId, PageVersionId } from '../../../contract/contract.ts'

/** What a name or a page says is words in a note, never its markup: marks, references of characters, and addresses that would become links. */
export const escapedWords = (words: string): string =>
  words
    .replaceAll(/[\\`*_[\]<>~|@]|&(?=#?\w+;)/g, String.raw`\$&`)
    .replaceAll(/(https?|ftp|mailto|xmpp):/gi, String.raw`$1\:`)
    .replaceAll(/(www)\./gi, String.raw`$1\.`)

/** A link in Markdown whose words are only words. */
export const markdownLink = (words: string, href: string): string =>
  `[${escapedWords(words.replaceAll(/\s+/g, ' '))}](${href})`

/** Where a quote stands: its page opens beside, at the words. */
export const quoteHref = (
  accountId: AccountId,
  at: {
    readonly pageVersionId: PageVersionId
    readonly revision: number
    readonly start: number
    readonly end: number
  },
): string =>
  `/accounts/${accountId}/pages?${withSource('', { versionId: at.pageVersionId, revision: at.revision, range: { start: at.start, end: at.end }, words: null })}`

const longest = 100

/** A quote short enough for a line. */
export function shortQuote(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/(?<!\s)\s+\S*$/, '')}…`
}

/** Do all the words typed begin a word of the text? */
export function hasWords(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .every((wanted) => words.some((word) => word.startsWith(wanted)))
}
