import type { QuoteEvidence } from '../model/evidence.ts'
import type { DossierPage } from './dossier.ts'

/** The words of a saved page between two offsets (UTF-16), as evidence. */
export function quoteAt(
  { page, text }: DossierPage,
  { start, end }: { readonly start: number; readonly end: number },
): QuoteEvidence {
  const quote = text.document.text.slice(start, end)
  return {
    type: 'quote',
    pageId: page.id,
    pageVersionId: text.pageVersionId,
    revision: text.revision,
    start,
    end,
    quote,
  }
}
