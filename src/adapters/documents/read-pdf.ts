import { getDocumentProxy } from 'unpdf'
import type { PageReading } from '../../core/extract/read-page.ts'
import { outlineOfPdf } from '../../core/extract/documents/pdf-outline.ts'
import type { PdfItem, PdfPage } from '../../core/extract/documents/pdf-lines.ts'
import { readOutline } from '../../core/extract/documents/outline.ts'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'
import type { PartialDate } from '../../core/model/time.ts'
import { reasonOf, tooLargeDocument, unreadableDocument } from './document-errors.ts'

export type DocumentReading = {
  readonly reading: PageReading
  /** What the reader left out, in words for people. */
  readonly notes: readonly string[]
}

/** Far above annual reports (300 pages, 1.5 million characters), far below what stops a machine. */
const MOST_PAGES = 1000
const MOST_CHARACTERS = 4_000_000
const MOST_ITEMS = 1_500_000
/** Characters a page has at least, on average, when its text is not a picture. */
const LEAST_CHARACTERS = 20

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * Text of a PDF with page numbers, by pdf.js: no script, no font program and no action of the file is run, nothing outside it is asked
 * for. Errors: `unreadable-page` for locked, damaged and scanned files, `too-large` over the limits.
 */
export async function readPdf(url: string, body: Uint8Array, name: string): Promise<Result<DocumentReading>> {
  let pdf: Pdf
  try {
    // the library takes the bytes over, so it gets its own
    pdf = await getDocumentProxy(new Uint8Array(body), {
      verbosity: 0,
      enableXfa: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    })
  } catch (thrown) {
    return fail(openingError(thrown))
  }
  try {
    return await readPages(pdf, url, name)
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

function openingError(thrown: unknown) {
  const kind = thrown instanceof Error ? thrown.name : ''
  if (kind === 'PasswordException')
    return unreadableDocument(
      'This PDF is locked with a password.',
      'Open it with its password, print it to a new PDF, and bring that in.',
      { limit: 'password' },
    )
  return unreadableDocument(
    'This PDF is damaged and could not be opened.',
    'Fetch it again, or open it in your browser and paste what matters.',
    { reason: reasonOf(thrown) },
  )
}

async function readPages(pdf: Pdf, url: string, name: string): Promise<Result<DocumentReading>> {
  if (pdf.numPages > MOST_PAGES)
    return fail(tooLargeDocument(`This PDF has ${pdf.numPages} pages; ${MOST_PAGES} can be read.`, { limit: 'pages' }))
  const pages: PdfPage[] = []
  const empty: number[] = []
  let characters = 0
  let items = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readOnePage(pdf, number)
    const own = page?.items.reduce((sum, { text }) => sum + text.trim().length, 0) ?? 0
    characters += own
    items += page?.items.length ?? 0
    if (characters > MOST_CHARACTERS || items > MOST_ITEMS)
      return fail(tooLargeDocument('This PDF holds more text than can be read at once.', { limit: 'characters' }))
    if (page) pages.push(page)
    if (own === 0) empty.push(number)
  }
  if (characters < LEAST_CHARACTERS * Math.min(pdf.numPages, 3))
    return fail(
      unreadableDocument(
        `This PDF is scanned: its ${pdf.numPages === 1 ? 'page is a picture' : `${pdf.numPages} pages are pictures`} without text.`,
        'Run it through text recognition and bring in the result, or paste what matters.',
        { limit: 'scanned', pages: pdf.numPages },
      ),
    )
  const { title, author, madeAt } = await readInfo(pdf)
  const blocks = outlineOfPdf(pages)
  const heading = blocks.find(({ type, page }) => type === 'heading' && (page ?? 1) <= 2)?.text
  const outline = { title: title ?? heading ?? null, author, lang: null, publishedAt: null, madeAt, blocks }
  const reading = readOutline(url, outline, name)
  if (!reading.ok) return reading
  return ok({ reading: reading.value, notes: empty.length === 0 ? [] : [emptyWords(empty, pdf.numPages)] })
}

const emptyWords = (empty: readonly number[], of: number): string =>
  empty.length === 1
    ? `Page ${empty[0]} of ${of} has no text: scanned, or only pictures.`
    : `${empty.length} of ${of} pages have no text: scanned, or only pictures.`

/** A page that can't be read leaves a gap, not an end. */
async function readOnePage(pdf: Pdf, number: number): Promise<PdfPage | null> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, foot = 0, right = 612, head = 792] = page.view
    page.cleanup()
    const read = items.flatMap((item): PdfItem[] => {
      if (!('str' in item) || item.str === '') return []
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
      const size = Math.hypot(c, d)
      // text set upwards or slanted is a mark at the edge or a stamp
      if (size <= 0 || Math.abs(b) > Math.abs(a) * 0.2) return []
      return [{ text: item.str, x: x - left, y: y - foot, width: item.width, size }]
    })
    return { number, width: right - left, height: Math.max(1, head - foot), items: read }
  } catch {
    return null
  }
}

async function readInfo(
  pdf: Pdf,
): Promise<{ readonly title: string | null; readonly author: string | null; readonly madeAt: PartialDate | null }> {
  const info: ReadonlyMap<string, unknown> = await pdf.getMetadata().then(
    (metadata) => new Map(Object.entries(metadata.info)),
    () => new Map(),
  )
  const words = (key: string): string | null => {
    const value = info.get(key)
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 300) : ''
    return text === '' ? null : text
  }
  const title = words('Title')
  return {
    title: title !== null && isTitle(title) ? title : null,
    author: words('Author'),
    madeAt: pdfDate(words('CreationDate')),
  }
}

/** Programs write the file's name there, or their own. */
const isTitle = (title: string): boolean =>
  title.length >= 6 &&
  / /.test(title) &&
  !/\.(?:indd|docx?|pptx?|xlsx?|pdf|qxd|ai|cdr|pub)\b/i.test(title) &&
  !/^(?:microsoft |untitled|unbenannt|sans titre|document ?\d|powerpoint|print)/i.test(title)

/** "D:20260312094500+01'00'" (ISO 32000, 7.9.4) → 2026-03-12. */
function pdfDate(stamp: string | null): PartialDate | null {
  const match = /^(?:D:)?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(stamp ?? '')
  // parsed just now
  return match ? (`${match[1]}-${match[2]}-${match[3]}` as PartialDate) : null
}
