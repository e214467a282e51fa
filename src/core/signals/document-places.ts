import type { Block, Document } from '../model/document.ts'
import { sentencesOf } from '../extract/sentences.ts'
import { isAboutStart, isHistoryHeading, isLegal, isLegalStart, type Place, placeOfKind } from './sentence-place.ts'

export type PlacedSentence = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** Sentences of a page with the place each stands in: by page kind, by the headings above it, by what came before. */
export function documentPlaces(document: Document): readonly PlacedSentence[] {
  const news = document.kind === 'news-item'
  let after: Place | null = null
  const seen = new Set<string>()
  const placed: PlacedSentence[] = []
  for (const { text, start, end, blockIndex } of sentencesOf(document)) {
    const block = document.blocks[blockIndex]
    if (!block) continue
    if (news && isLegalStart(text)) after = 'legal'
    else if (news && placed.length > 0 && isAboutStart(text)) after = 'boilerplate'
    const place = after ?? placeOfBlock(document, block, text)
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    placed.push({ text, start, end, place })
  }
  return placed
}

function placeOfBlock(document: Document, block: Block, text: string): Place {
  if (isLegal(text)) return 'legal'
  const headings = block.type === 'heading' ? [...block.headings, text] : block.headings
  const nearest = headings.at(-1) ?? ''
  if (isLegalStart(nearest)) return 'legal'
  if (headings.slice(1).some(isHistoryHeading) || isHistoryHeading(nearest)) return 'history'
  if (document.kind === 'news-item' && isAboutStart(nearest) && block.type !== 'heading') return 'boilerplate'
  if (
    document.kind === 'about' &&
    (block.type === 'list-item' || block.type === 'table-row' || block.type === 'definition') &&
    /^(?:19|20)\d\d\b/.test(text)
  )
    return 'history'
  return placeOfKind(document.kind)
}
