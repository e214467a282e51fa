import type { ReadPage, ReadRequest } from '../../app/ports-reading.ts'
import { boardAnswering } from '../../core/crawl/job-boards/board-answers.ts'
import { siteIdentity } from '../../core/crawl/url.ts'
import { decodeBody } from '../../core/extract/decode-body.ts'
import type { PageReading } from '../../core/extract/read-page.ts'
import { readPage } from '../../core/extract/read-page.ts'
import type { SiteContext } from '../../core/extract/site-context.ts'
import { asSiteContext } from '../../core/extract/site-context.ts'
import { learnSite } from '../../core/extract/site-offers.ts'
import type { Document } from '../../core/model/document.ts'
import type { Result } from '../../core/model/result.ts'
import { ok } from '../../core/model/result.ts'
import { documentTypeOf, readDocument } from '../documents/read-document.ts'
import { mentionsOf } from '../../core/signals/detect.ts'
import { readBoard } from './read-openings.ts'

/** Bytes to document to mentions: the whole reading of one page, in the thread that calls it. */
export async function readRequest(request: ReadRequest): Promise<Result<ReadPage>> {
  const read = await readBody(request)
  if (!read.ok) return read
  const { links, canonicalUrl } = read.value.reading
  const own = isOwn(request) ? read.value.reading.document : { ...read.value.reading.document, facts: [] }
  const document = dated(own, request.origin)
  const { charset, notes } = read.value
  return ok({ document, links, canonicalUrl, charset, notes, ...detectIn({ ...request, document }) })
}

type Body = { readonly reading: PageReading; readonly charset: string; readonly notes: readonly string[] }

async function readBody({ url, body, contentType, site, origin, headers = {} }: ReadRequest): Promise<Result<Body>> {
  const type = documentTypeOf(contentType)
  if (type !== null) {
    const read = await readDocument(type, { url, body, name: origin?.name ?? '' })
    return read.ok ? ok({ ...read.value, charset: 'binary' }) : read
  }
  const board = readBoard({ url, body, contentType })
  if (board) return board.ok ? ok({ ...board.value, notes: [] }) : board
  const { html, charset } = decodeBody(body, contentType)
  const reading = readPage({ url, html, headers }, asSiteContext(site))
  return reading.ok ? ok({ reading: reading.value, charset, notes: [] }) : reading
}

/**
 * Who writes "we are 90 people" and gives a telephone number on a page from elsewhere is somebody else: such a page the user brought
 * in says what happened to the company, and no facts about it.
 */
function isOwn({ url, origin, company }: ReadRequest): boolean {
  if (!origin || company.identity === undefined || !/^https?:/.test(url)) return true
  const site = siteIdentity(url)
  return site === company.identity || company.aliases.includes(site)
}

/** The day the user said goes before what a page says itself. */
function dated(document: Document, origin: ReadRequest['origin']): Document {
  return origin?.publishedAt ? { ...document, publishedAt: origin.publishedAt, publishedFrom: 'user' } : document
}

export function detectIn(
  request: { readonly document: Document } & Pick<ReadRequest, 'company' | 'playbook'>,
): Pick<ReadPage, 'events' | 'problems'> {
  return mentionsOf(request.document, request.company, request.playbook)
}

/** What a job board answers is no page of the site, so it says nothing about the site's furniture. */
export function contextOf(
  pages: readonly { readonly url: string; readonly contentType: string; readonly body: Uint8Array }[],
): SiteContext {
  const own = pages.filter(({ url, contentType }) => boardAnswering(url, contentType) === null)
  return learnSite(own.map(({ url, contentType, body }) => ({ url, html: decodeBody(body, contentType).html })))
}
