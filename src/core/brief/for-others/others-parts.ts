import type { Fact } from '../../model/fact.ts'
import type { Page } from '../../model/page.ts'
import type { Document } from '../../model/document.ts'
import type { DossierParts } from '../dossier-markdown.ts'

/** All there is of one account that goes to other programs. */
export type OthersParts = DossierParts & {
  readonly facts: readonly Fact[]
  /** What they do, as their own pages say. */
  readonly business: readonly string[]
  /** Notes, calls and what may rest on them are part of it. */
  readonly withNotes: boolean
  /** The brief as text; null where none can be made. */
  readonly brief: { readonly text: string; readonly day: string } | null
}

/** A page that the snapshot rests on, as it was read. */
export type SourcePage = { readonly page: Page; readonly document: Document }
