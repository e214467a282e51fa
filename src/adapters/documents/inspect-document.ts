import type { InspectedDocument } from '../../app/ports-reading.ts'
import { decodeBody } from '../../core/extract/decode-body.ts'
import { webAddress, whereFrom } from '../../core/extract/documents/where-from.ts'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { unreadableDocument } from './document-errors.ts'
import { documentTypes } from './read-document.ts'
import { sniffDocument } from './sniff-document.ts'

/** What a file is and where it says it comes from, by its bytes. Errors: `unreadable-page` for what can't be read. */
export async function inspectDocument(body: Uint8Array, name: string): Promise<Result<InspectedDocument>> {
  const sniffed = sniffDocument(body, name)
  if (sniffed.type === null)
    return fail(
      unreadableDocument(
        `${name === '' ? 'This' : `“${name}”`} can’t be read: it is ${sniffed.is}.`,
        'HTML, MHTML, PDF, EML, DOCX, Markdown and text can be brought in.',
        { limit: 'type' },
      ),
    )
  const nothing = { address: null, copiedAt: null, byBookmarklet: false }
  if (sniffed.type === 'html') {
    const { html, charset } = decodeBody(body, 'text/html')
    return ok({ contentType: `text/html; charset=${charset}`, ...whereFrom(html) })
  }
  const contentType = documentTypes[sniffed.type]
  if (sniffed.type !== 'mail') return ok({ contentType, ...nothing })
  const { openMail } = await import('./read-mail.ts')
  const mail = await openMail(body)
  if (!mail.ok) return mail
  const { savedFrom, messageId, date } = mail.value
  const time = Date.parse(date ?? '')
  const copiedAt = Number.isNaN(time) ? null : (new Date(time).toISOString() as Instant) // an ISO instant by definition
  return ok({
    contentType,
    ...nothing,
    address: webAddress(savedFrom) ?? messageAddress(messageId),
    copiedAt: savedFrom === null ? null : copiedAt,
  })
}

/** RFC 2392: `mid:` and the message's id. */
function messageAddress(id: string | null): string | null {
  const bare = id?.trim().replace(/^<|>$/g, '').slice(0, 300) ?? ''
  return bare === '' ? null : `mid:${encodeURIComponent(bare)}`
}
