import { z } from 'zod'
import { instantSchema } from '../../model/time.ts'
import type { Instant } from '../../model/time.ts'
import { parseHtml } from '../html-tree.ts'
import { readMetadata } from '../page-metadata.ts'

export type WhereFrom = {
  /** http(s) address a saved page says it is of; null when it says none. */
  readonly address: string | null
  /** When the copy was made, where that is said. */
  readonly copiedAt: Instant | null
  /** The copy was made by our bookmarklet. */
  readonly byBookmarklet: boolean
}

/** The line our bookmarklet puts before a page it copies: an HTML comment with JSON in it. */
const ENVELOPE = /^\s{0,50}<!-- groundwork page (\{[^\n]{1,6000}\}) -->/
const envelopeSchema = z.object({ address: z.string(), copiedAt: instantSchema })

/** Browsers' "Web page, complete" ("mark of the web"), and SingleFile. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{4}\)(\S{1,2000})\s{0,9}-->/i
const SINGLE_FILE = /<!--\s{0,9}Page saved with SingleFile\s{1,20}url:\s{1,9}(\S{1,2000})/i
const HEAD = 20_000

/** Where a saved page comes from, by what it says of itself: our bookmarklet, the browser that saved it, its canonical address. */
export function whereFrom(html: string): WhereFrom {
  const head = html.slice(0, HEAD)
  const envelope = envelopeOf(ENVELOPE.exec(head)?.[1])
  if (envelope) return { address: webAddress(envelope.address), copiedAt: envelope.copiedAt, byBookmarklet: true }
  const named = SAVED_FROM.exec(head)?.[1] ?? SINGLE_FILE.exec(head)?.[1]
  return { address: webAddress(named) ?? declaredAddress(html), copiedAt: null, byBookmarklet: false }
}

function envelopeOf(json: string | undefined): z.infer<typeof envelopeSchema> | null {
  if (json === undefined) return null
  try {
    return envelopeSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

function declaredAddress(html: string): string | null {
  const tree = parseHtml(html)
  if (!tree.ok) return null
  const { canonical, meta } = readMetadata(tree.value)
  return webAddress(canonical) ?? webAddress(meta.get('og:url'))
}

/** A whole http(s) address without a name or password in it; without its fragment. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || text.length > 2000 || !URL.canParse(text.trim())) return null
  const url = new URL(text.trim())
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url.href
}
