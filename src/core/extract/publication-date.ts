import type { Document } from '../model/document.ts'
import type { PartialDate } from '../model/time.ts'
import { textKey } from './fold-text.ts'
import { findDate, dateFrom, readStamp } from './date-words.ts'
import type { FlowBlock } from './page-flow.ts'
import type { PageMetadata } from './page-metadata.ts'

export type Publication = Pick<Document, 'publishedAt' | 'publishedFrom'>

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'publishdate',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
]

/** Lines around the headline that are looked at for a date. */
const NEAR = 6

/** When the page was published, and where that is said. Dates of the server and of the copyright line are none. */
export function publicationOf(
  url: string,
  metadata: PageMetadata,
  blocks: readonly FlowBlock[],
  options: { readonly article: boolean; readonly dayFirst: boolean; readonly title: string },
): Publication {
  const linked = fromJsonLd(metadata)
  if (linked) return { publishedAt: linked, publishedFrom: 'json-ld' }
  const meta = META_NAMES.map((name) => metadata.meta.get(name)).find((value) => value !== undefined)
  const metaDate = meta ? readStamp(meta) : null
  if (metaDate) return { publishedAt: metaDate, publishedFrom: 'meta' }
  if (!options.article) return { publishedAt: null, publishedFrom: null }
  const near = nearHeadline(blocks, options.title)
  for (const block of near) {
    const date = block.time ? readStamp(block.time) : null
    if (date) return { publishedAt: date, publishedFrom: 'time' }
  }
  for (const block of near) {
    const date =
      block.text.length < 160 && block.type !== 'heading' ? findDate(block.text, options.dayFirst)?.date : null
    if (date) return { publishedAt: date, publishedFrom: 'text' }
  }
  const address = fromUrl(url)
  if (address) return { publishedAt: address, publishedFrom: 'url' }
  const opening = near.find((block) => block.text.length >= 160)
  const dateline = opening ? findDate(opening.text.slice(0, 120), options.dayFirst)?.date : null
  return dateline ? { publishedAt: dateline, publishedFrom: 'text' } : { publishedAt: null, publishedFrom: null }
}

function fromJsonLd(metadata: PageMetadata): PartialDate | null {
  for (const { types, data } of metadata.jsonLd) {
    if (!types.some((type) => /Article|Posting|Report|JobPosting|WebPage/.test(type))) continue
    const stamp = data['datePublished'] ?? data['datePosted']
    const date = typeof stamp === 'string' ? readStamp(stamp) : null
    // WordPress plugins give every page a date; it says something about articles only
    if (date && !types.includes('WebPage')) return date
  }
  return null
}

/** The lines around the headline: the heading that says the title, else the first of the first level, else a line with the title. */
export function nearHeadline(blocks: readonly FlowBlock[], title: string): readonly FlowBlock[] {
  const content = blocks.filter((block) => block.region !== 'nav' && block.region !== 'footer')
  const key = textKey(title)
  const isTitle = (block: FlowBlock): boolean => key !== '' && textKey(block.text) === key
  const isHeading = (block: FlowBlock): boolean => block.type === 'heading' && block.furniture?.reason !== 'hidden'
  const ways: readonly ((block: FlowBlock) => boolean)[] = [
    (block) => isHeading(block) && isTitle(block),
    (block) => isHeading(block) && block.level === 1,
    isTitle,
    isHeading,
  ]
  const from = ways.map((way) => content.findIndex(way)).find((at) => at >= 0) ?? 0
  return content.slice(Math.max(0, from - 3), from + NEAR)
}

function fromUrl(url: string): PartialDate | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/.exec(url)
  return match ? dateFrom(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : null) : null
}
