import { Parser } from 'htmlparser2'
import type { TextRevision } from '../../app/ports-pages.ts'
import type { Redactor } from '../../core/model/erased-person.ts'
import { type Page, type PageVersion, cameAs } from '../../core/model/page.ts'
import { sha256 } from './content-store.ts'

/** The reading less a name; its offsets stay true. */
export const blottedReading = (reading: TextRevision, { redactJson }: Redactor): TextRevision =>
  // of the same shape: only words in it are others, and lists of people are shorter
  redactJson(reading) as TextRevision

export type KeptPage = {
  readonly page: Page
  readonly version: PageVersion | null
  readonly body: Uint8Array | null
  readonly text: TextRevision | null
}

/** The words in which somebody could be named: those that were read, or where nothing was, those that stand in the bytes. */
export function wordsOf({ page, version, body, text }: KeptPage): readonly string[] {
  if (text !== null) return [page.title, text.document.text]
  const source = version && body && isText(version.contentType) ? decoded(body, version.charset) : null
  return [page.title, source === null ? '' : legible(source)]
}

/** A page as it comes, less a name. */
export function blottedPage({ page, version, body, text }: KeptPage, redactor: Redactor): KeptPage {
  const saved = version && body ? blottedBody({ version, body }, text?.document.text ?? null, redactor) : null
  return {
    page: { ...page, title: redactor.redact(page.title) },
    version: saved?.version ?? version,
    body: saved?.body ?? body,
    text: text && blottedReading(text, redactor),
  }
}

export type Saved = { readonly version: PageVersion; readonly body: Uint8Array }

/**
 * The saved bytes less a name. What is no text, and where the name is written so that it can't be taken out of the source (broken up by tags,
 * in entities), is kept as the words that were read, without the name.
 * @param words what was read of it; null where nothing was
 * @returns null where the bytes do not hold the name
 */
export function blottedBody({ version, body }: Saved, words: string | null, redactor: Redactor): Saved | null {
  const source = isText(version.contentType) ? decoded(body, version.charset) : null
  if (source === null)
    return words !== null && redactor.count(words) === 0 ? null : asText(version, redactor.redact(words ?? ''))
  const blotted = redactor.redact(source)
  // what a reader sees of it must be what is left where the name is taken out of all he saw
  if (legible(blotted) !== redactor.redact(legible(source)))
    return asText(version, redactor.redact(words ?? legible(blotted)))
  return blotted === source ? null : withBody(version, blotted, `${mediaTypeOf(version.contentType)}; charset=utf-8`)
}

const mediaTypeOf = (contentType: string): string => contentType.split(';', 1)[0]?.trim() || 'text/html'
// mail and web archives are text too, but their parts are encoded
const isText = (contentType: string): boolean =>
  /^(?:text\/|application\/(?:xhtml\+xml|xml|json|ld\+json))/i.test(contentType) &&
  !/multipart|rfc822/i.test(contentType)

function decoded(body: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    return null
  }
}

/** What a reader can see in it one way or another: texts without their tags, values of attributes, escapes of scripts resolved. */
function legible(source: string): string {
  const parts: string[] = []
  const parser = new Parser({
    ontext: (text) => parts.push(text),
    onopentag: (_name, attributes) => parts.push('\n', ...Object.values(attributes), '\n'),
    oncomment: (text) => parts.push('\n', text, '\n'),
  })
  parser.end(source)
  const text = parts.join('')
  return `${text}\n${text.replaceAll(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))}`
}

const asText = (version: PageVersion, words: string): Saved => withBody(version, words, 'text/plain; charset=utf-8')

function withBody(version: PageVersion, text: string, contentType: string): Saved {
  const body = Buffer.from(text, 'utf8')
  const fetchedSha256 = cameAs(version)
  const kept = { sha256: sha256(body), size: body.byteLength, contentType, charset: 'utf-8', fetchedSha256 }
  return { version: { ...version, ...kept }, body }
}
