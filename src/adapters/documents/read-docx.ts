import mammoth from 'mammoth'
import { readPage } from '../../core/extract/read-page.ts'
import { escaped } from '../../core/extract/documents/outline.ts'
import { documentKindOf } from '../../core/crawl/document-words.ts'
import { readStamp } from '../../core/extract/date-words.ts'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'
import { reasonOf, unreadableDocument } from './document-errors.ts'
import type { DocumentReading } from './read-pdf.ts'
import { xmlParts } from './zip-entries.ts'

/** "Title" and "Subtitle" are styles of their own, which mammoth would take for paragraphs. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/**
 * A Word file by mammoth, which gives HTML by styles; pictures are left out, files outside it are never opened. What it unpacks to is
 * measured first. Errors: `unreadable-page`, `too-large`.
 */
export async function readDocx(url: string, body: Uint8Array, name: string): Promise<Result<DocumentReading>> {
  const parts = xmlParts(body)
  if (!parts.ok) return parts
  const html = await toHtml(body)
  if (!html.ok) return html
  const core = propertiesOf(parts.value.get('docProps/core.xml'))
  const head = [
    core.title ? `<title>${escaped(core.title)}</title>` : '',
    core.creator ? `<meta name="author" content="${escaped(core.creator)}">` : '',
  ].join('')
  const opening = html.value.slice(0, 3000).replace(/<[^<>]{0,300}>/g, ' ')
  const reading = readPage({
    url,
    html: `<html><head>${head}</head><body>${html.value}</body></html>`,
    document: {
      kind: documentKindOf(`${core.title ?? ''} ${name}`) ?? documentKindOf(opening),
      published: null,
      madeAt: core.created ? readStamp(core.created) : null,
    },
  })
  if (!reading.ok) return reading
  if (reading.value.document.text === '')
    return fail(unreadableDocument('This Word file has no text.', 'If it holds pictures of text, paste what matters.'))
  return ok({ reading: reading.value, notes: [] })
}

async function toHtml(body: Uint8Array): Promise<Result<string>> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(body.buffer, body.byteOffset, body.byteLength) },
      {
        styleMap,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return ok(value)
  } catch (thrown) {
    return fail(
      unreadableDocument(
        'This Word file could not be read.',
        'Open it in your word processor, save it again, or paste what matters.',
        { reason: reasonOf(thrown) },
      ),
    )
  }
}

/** What the file says of itself (Dublin Core in docProps/core.xml). */
function propertiesOf(xml: Uint8Array | undefined): {
  readonly title?: string
  readonly creator?: string
  readonly created?: string
} {
  const text = xml === undefined ? '' : Buffer.from(xml).toString('utf8').slice(0, 20_000)
  const value = (tag: string): string | undefined => {
    const open = text.indexOf(`<${tag}`)
    const from = open < 0 ? -1 : text.indexOf('>', open) + 1
    const to = from <= 0 ? -1 : text.indexOf('</', from)
    return to < 0 ? undefined : text.slice(from, Math.min(to, from + 300)).trim() || undefined
  }
  const [title, creator, created] = ['dc:title', 'dc:creator', 'dcterms:created'].map(value)
  return { ...(title ? { title } : {}), ...(creator ? { creator } : {}), ...(created ? { created } : {}) }
}
