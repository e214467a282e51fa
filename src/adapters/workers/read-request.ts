import type { ReadPage, ReadRequest } from '../../app/ports.ts'
import { decodeBody } from '../../core/extract/decode-body.ts'
import { readPage } from '../../core/extract/read-page.ts'
import type { SiteContext } from '../../core/extract/site-context.ts'
import { asSiteContext, siteContext } from '../../core/extract/site-context.ts'
import type { Document } from '../../core/model/document.ts'
import type { Result } from '../../core/model/result.ts'
import { ok } from '../../core/model/result.ts'
import { mentionsOf } from '../../core/signals/detect.ts'

/** Bytes to document to mentions: the whole reading of one page, in the thread that calls it. */
export function readRequest(request: ReadRequest): Result<ReadPage> {
  const { html, charset } = decodeBody(request.body, request.contentType)
  const reading = readPage({ url: request.url, html, headers: request.headers ?? {} }, asSiteContext(request.site))
  if (!reading.ok) return reading
  const { document, links, canonicalUrl } = reading.value
  return ok({ document, links, canonicalUrl, charset, ...detectIn({ ...request, document }) })
}

export function detectIn(
  request: { readonly document: Document } & Pick<ReadRequest, 'company' | 'playbook'>,
): Pick<ReadPage, 'events' | 'problems'> {
  return mentionsOf(request.document, request.company, request.playbook)
}

export function contextOf(
  pages: readonly { readonly url: string; readonly contentType: string; readonly body: Uint8Array }[],
): SiteContext {
  return siteContext(pages.map(({ url, contentType, body }) => ({ url, html: decodeBody(body, contentType).html })))
}
