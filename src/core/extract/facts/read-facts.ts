import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { offerMenu } from '../offer-menu.ts'
import type { FlowBlock, PageFlow } from '../page-flow.ts'
import type { PageMetadata } from '../page-metadata.ts'
import type { SiteContext } from '../site-context.ts'
import { readBusiness } from './business.ts'
import { readCertifications } from './certifications.ts'
import { readContacts } from './contacts.ts'
import { readCustomers } from './customers.ts'
import type { FactSource } from './fact-source.ts'
import { readFounding } from './founding.ts'
import { readHeadcount } from './headcount.ts'
import { readIndustry } from './industry.ts'
import { readMarkets } from './markets.ts'
import { readNews } from './news.ts'
import { readOffers } from './offers.ts'
import { readOpenings } from './openings.ts'
import { readOwnership } from './ownership.ts'
import { readPeople } from './people.ts'
import { readRevenue } from './revenue.ts'
import { readSites } from './sites.ts'
import { readSocialProfiles } from './social-profiles.ts'
import { readTechnologies } from './technologies.ts'

const READERS: readonly ((source: FactSource) => readonly Fact[])[] = [
  readBusiness,
  readIndustry,
  readMarkets,
  readFounding,
  readHeadcount,
  readRevenue,
  readSites,
  readPeople,
  readOffers,
  readCustomers,
  readOpenings,
  readNews,
  readContacts,
  readCertifications,
  readOwnership,
  readTechnologies,
  readSocialProfiles,
]

/** No page of a company holds more; a longer list is a directory. */
const MOST_FACTS = 500

/** A page with all its facts may stand in. */
export type FactPage = {
  readonly document: Omit<Document, 'facts'>
  /** The lines that were kept, as many as the document has blocks. */
  readonly lines: readonly FlowBlock[]
  readonly flow: Pick<PageFlow, 'images' | 'links' | 'blocks'>
  readonly metadata: Pick<PageMetadata, 'jsonLd' | 'meta' | 'resources'>
  readonly headers: Readonly<Record<string, string>>
  readonly dayFirst: boolean
  readonly hasPressSection: boolean
  readonly sections: SiteContext['sections']
  /** What the company sells, chosen over all pages of its site. */
  readonly offers: SiteContext['offers']
}

/** Every fact a page gives, each once, in the order of the text within its kind. */
export function readFacts(page: FactPage): Fact[] {
  const source = sourceOf(page)
  const facts = new Map<string, Fact>()
  for (const read of READERS) {
    for (const fact of read(source)) {
      if (!isChosen(fact, page.offers)) continue
      const key = keyOf(fact)
      const known = facts.get(key)
      if (!known || known.confidence < fact.confidence) facts.set(key, fact)
    }
  }
  return [...facts.values()].slice(0, MOST_FACTS)
}

const isChosen = (fact: Fact, offers: FactPage['offers']): boolean =>
  offers === null || (fact.kind !== 'product' && fact.kind !== 'service') || offers[textKey(fact.value)] === fact.kind

function keyOf(fact: Fact): string {
  const value = fact.kind === 'site' ? fact.city : fact.kind === 'person' ? fact.name : fact.value
  return `${fact.kind} ${value.toLowerCase()}`
}

function sourceOf(page: FactPage): FactSource {
  const { document, lines } = page
  return {
    url: document.url,
    title: document.title,
    kind: document.kind,
    lang: document.lang,
    publishedAt: document.publishedAt,
    text: document.text,
    jsonLd: page.metadata.jsonLd,
    meta: page.metadata.meta,
    resources: page.metadata.resources,
    images: page.flow.images,
    links: page.flow.links,
    offerMenu: offerMenu(page.flow.blocks),
    headers: page.headers,
    dayFirst: page.dayFirst,
    hasPressSection: page.hasPressSection,
    sections: page.sections,
    siteName: document.siteName,
    lines: document.blocks.flatMap((block, index) => {
      const source = lines[index]
      if (!source) return []
      const { start, type, headings } = block
      return [{ text: source.text, start, index, type, headings, flow: source }]
    }),
  }
}
