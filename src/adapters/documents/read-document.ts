import { decodeBody } from '../../core/extract/decode-body.ts'
import { readOutline } from '../../core/extract/documents/outline.ts'
import { outlineOfMarkdown, outlineOfText } from '../../core/extract/documents/text-outline.ts'
import type { Result } from '../../core/model/result.ts'
import { assertNever, fail, ok } from '../../core/model/result.ts'
import { unreadableDocument } from './document-errors.ts'
import type { DocumentReading } from './read-pdf.ts'
import type { DocumentType } from './sniff-document.ts'

/** Media types under which documents are kept; a page of any other type is HTML. */
export const documentTypes: Readonly<Record<Exclude<DocumentType, 'html'>, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
  markdown: 'text/markdown',
  // plain text that a server sends is read as HTML, as ever: the parameter says that we mean text (RFC 3676)
  text: 'text/plain; format=fixed',
}

/** What a kept body is, by the media type it is kept under; null for HTML. */
export function documentTypeOf(contentType: string): Exclude<DocumentType, 'html'> | null {
  const media = contentType.split(';', 1)[0]?.trim().toLowerCase()
  switch (media) {
    case 'application/pdf':
      return 'pdf'
    case documentTypes.docx:
      return 'docx'
    case 'message/rfc822':
      return 'mail'
    case 'text/markdown':
      return 'markdown'
    default:
      return contentType === documentTypes.text ? 'text' : null
  }
}

/**
 * Reads a document that is no web page, in the thread that calls it; its library is loaded when the first of its kind comes. Errors are
 * typed and say what to do.
 */
export async function readDocument(
  type: Exclude<DocumentType, 'html'>,
  { url, body, name }: { readonly url: string; readonly body: Uint8Array; readonly name: string },
): Promise<Result<DocumentReading>> {
  switch (type) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(url, body, name)
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(url, body, name)
    case 'mail':
      return (await import('./read-mail.ts')).readMail(url, body)
    case 'markdown':
    case 'text': {
      const { html: text } = decodeBody(body, 'text/plain')
      const outline = type === 'markdown' ? outlineOfMarkdown(text) : outlineOfText(text)
      if (outline.blocks.length === 0)
        return fail(unreadableDocument('There is no text in it.', 'Paste or drop something that has words.'))
      const reading = readOutline(url, outline, name)
      return reading.ok ? ok({ reading: reading.value, notes: [] }) : reading
    }
    default:
      return assertNever(type)
  }
}
