import type { ChangeDirection, ChangeSubject } from '../model/page-change.ts'

/** UTF-16 offsets into a document's text. */
export type Span = { readonly start: number; readonly end: number }

/** A difference between two readings, before it is tied to saved pages. One of the spans is missing where it only began or stopped. */
export type FoundChange = {
  readonly about: ChangeSubject
  readonly direction: ChangeDirection
  readonly label: string
  /** Who or what it is about, where that has a name. */
  readonly subject?: { readonly name: string; readonly detail: string | null }
  readonly before: Span | null
  readonly after: Span | null
}
