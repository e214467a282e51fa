import type { BoardAnswer, JobPosting } from '../core/extract/job-boards/job-posting.ts'
import type { Document } from '../core/model/document.ts'
import type { Link, PageOrigin } from '../core/model/page.ts'
import type { Playbook } from '../core/model/playbook.ts'
import type { Result } from '../core/model/result.ts'
import type { LocatedEvent, LocatedProblem } from '../core/model/signal.ts'
import type { Instant } from '../core/model/time.ts'

export type ReadRequest = {
  readonly url: string
  readonly contentType: string
  readonly body: Uint8Array
  /** From `tellingHeaders`; none for what did not come from a server. */
  readonly headers?: Readonly<Record<string, string>>
  /** What stands on many pages of the site, from `siteContext`; null while too few pages are known. */
  readonly site: unknown
  readonly company: {
    readonly name: string
    readonly aliases: readonly string[]
    /** What its own pages are known by (`siteIdentity`); without it every page counts as its own. */
    readonly identity?: string
  }
  readonly playbook: Playbook | null
  /** What the user brought in: the name of the file, and the day it is of as the user said. */
  readonly origin?: Pick<PageOrigin, 'name' | 'publishedAt'> | null
}

/** What a file is by its bytes, and where it says it comes from. */
export type InspectedDocument = {
  /** Media type it is kept and read under. */
  readonly contentType: string
  /** http(s) address, or `mid:` of a mail; null when it names none. */
  readonly address: string | null
  /** When the copy was made, where that is said. */
  readonly copiedAt: Instant | null
  readonly byBookmarklet: boolean
}

/** A mention with its span in the document's text, before it is given a page version. */
export type Spanned<M> = M & { readonly start: number; readonly end: number }

export type ReadPage = {
  readonly document: Document
  readonly links: readonly Link[]
  readonly charset: string
  /** Canonical address the page names for itself. */
  readonly canonicalUrl: string | null
  /** What of a document was left out, in words for people: pages without text, attachments. */
  readonly notes?: readonly string[]
  readonly events: readonly Spanned<Omit<LocatedEvent, 'id' | 'evidence'>>[]
  readonly problems: readonly Spanned<Omit<LocatedProblem, 'id' | 'evidence'>>[]
}

/** Reads pages in worker threads with limits on time and memory; a page that breaks a worker is an error value, the next one parses. */
export interface PageReader {
  /** Starts a thread and lets it make its tables, so that the first page does not wait for them. */
  warmUp(): void
  read(request: ReadRequest): Promise<Result<ReadPage>>
  /** What a file is that the user brings in, by its bytes. */
  inspect(request: { readonly name: string; readonly body: Uint8Array }): Promise<Result<InspectedDocument>>
  /** The openings in what a job board answered, without the texts of the postings; an error for anything else. */
  openings(
    answer: Pick<ReadRequest, 'url' | 'contentType' | 'body'>,
  ): Promise<Result<Omit<BoardAnswer, 'postings'> & { readonly postings: readonly Omit<JobPosting, 'body'>[] }>>
  /** Mentions in a document already read: after a playbook or a name changed. */
  detect(
    request: { readonly document: Document } & Pick<ReadRequest, 'company' | 'playbook'>,
  ): Promise<Result<Pick<ReadPage, 'events' | 'problems'>>>
  /** Learns what stands on many pages of one site; opaque to callers, goes into `ReadRequest.site`. */
  siteContext(
    pages: readonly { readonly url: string; readonly contentType: string; readonly body: Uint8Array }[],
  ): Promise<Result<unknown>>
  close(): Promise<void>
}
