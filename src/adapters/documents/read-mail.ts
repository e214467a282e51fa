import PostalMime from 'postal-mime'
import { documentKindOf } from '../../core/crawl/document-words.ts'
import { readStamp } from '../../core/extract/date-words.ts'
import { escaped, readOutline } from '../../core/extract/documents/outline.ts'
import { outlineOfText } from '../../core/extract/documents/text-outline.ts'
import { readPage } from '../../core/extract/read-page.ts'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'
import type { PartialDate } from '../../core/model/time.ts'
import { reasonOf, unreadableDocument } from './document-errors.ts'
import type { DocumentReading } from './read-pdf.ts'

export type Mail = {
  /** Address a browser saved it from (`Snapshot-Content-Location`); null for a letter. */
  readonly savedFrom: string | null
  readonly messageId: string | null
  readonly subject: string
  readonly from: string
  readonly date: string | null
  readonly html: string | null
  readonly text: string | null
  /** Names of files that came with a letter. */
  readonly attachments: readonly string[]
}

const damaged = (reason: string) =>
  unreadableDocument('This mail or saved page could not be read.', 'Open it, and paste what matters.', { reason })

/** The parts of a mail or an MHTML file (RFC 5322, 2045, 2557) by postal-mime. Errors: `unreadable-page`. */
export async function openMail(body: Uint8Array): Promise<Result<Mail>> {
  try {
    const mail = await PostalMime.parse(body, {
      maxNestingDepth: 30,
      maxHeadersSize: 500_000,
      forceRfc822Attachments: true,
    })
    const header = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value ?? null
    return ok({
      savedFrom: header('snapshot-content-location'),
      messageId: mail.messageId ?? null,
      subject: mail.subject ?? '',
      from: mail.from?.name || mail.from?.address || '',
      date: mail.date ?? header('date'),
      html: mail.html ?? null,
      text: mail.text ?? null,
      attachments: mail.attachments
        .filter(({ related, disposition }) => !related && disposition === 'attachment')
        .map(({ filename }) => filename ?? 'a file'),
    })
  } catch (thrown) {
    return fail(damaged(reasonOf(thrown)))
  }
}

/** A page saved by a browser reads like that page; a letter like a document, dated by its header. */
export async function readMail(url: string, body: Uint8Array): Promise<Result<DocumentReading>> {
  const opened = await openMail(body)
  if (!opened.ok) return opened
  const mail = opened.value
  if (!mail.html && !mail.text) return fail(damaged('no text part'))
  const isPage = mail.savedFrom !== null && mail.html !== null
  const reading = isPage ? readPage({ url, html: mail.html ?? '' }) : readLetter(url, mail)
  if (!reading.ok) return reading
  const { attachments } = mail
  const notes =
    isPage || attachments.length === 0
      ? []
      : [
          `${attachments.length === 1 ? 'Its attachment was' : 'Its attachments were'} not read: drop ${attachments.slice(0, 3).join(', ')} on its own.`,
        ]
  return ok({ reading: reading.value, notes })
}

function readLetter(url: string, { subject, from, date, html, text }: Mail) {
  const publishedAt = dayOfMail(date)
  if (html === null) {
    const outline = outlineOfText(text ?? '')
    return readOutline(url, { ...outline, title: subject || outline.title, author: from || null, publishedAt })
  }
  const head = `<meta name="og:title" content="${escaped(subject)}"><meta name="author" content="${escaped(from)}">`
  return readPage({
    url,
    html: `${head}${html}`,
    document: {
      kind: documentKindOf(`${subject} ${(text ?? '').slice(0, 1500)}`),
      published: publishedAt && { publishedAt, publishedFrom: 'meta' },
      madeAt: null,
    },
  })
}

export function dayOfMail(date: string | null): PartialDate | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : readStamp(new Date(time).toISOString())
}
