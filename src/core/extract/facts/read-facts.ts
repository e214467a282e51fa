import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { LinkedNode } from '../json-ld.ts'
import type { FlowBlock, FlowImage } from '../page-flow.ts'
import { readBusiness } from './business.ts'
import { readCertifications } from './certifications.ts'
import { readContacts } from './contacts.ts'
import { readCustomers } from './customers.ts'
import type { FactSource } from './fact-source.ts'
import { readFounding } from './founding.ts'
import { readHeadcount } from './headcount.ts'
import { readNews } from './news.ts'
import { readOffers } from './offers.ts'
import { readOpenings } from './openings.ts'
import { readOwnership } from './ownership.ts'
import { readPeople } from './people.ts'
import { readSites } from './sites.ts'

const READERS: readonly ((source: FactSource) => readonly Fact[])[] = [
  readBusiness,
  readFounding,
  readHeadcount,
  readSites,
  readPeople,
  readOffers,
  readCustomers,
  readOpenings,
  readNews,
  readContacts,
  readCertifications,
  readOwnership,
]

/** No page of a company holds more; a longer list is a directory. */
const MOST_FACTS = 500

/** Every fact a page gives, each once, in the order of the text within its kind. */
export function readFacts(page: {
  readonly document: Omit<Document, 'facts'>
  readonly flow: readonly FlowBlock[]
  readonly images: readonly FlowImage[]
  readonly jsonLd: readonly LinkedNode[]
  readonly hasPressSection: boolean
}): Fact[] {
  const source = sourceOf(page)
  const facts = new Map<string, Fact>()
  for (const read of READERS) {
    for (const fact of read(source)) {
      const key = keyOf(fact)
      const known = facts.get(key)
      if (!known || known.confidence < fact.confidence) facts.set(key, fact)
    }
  }
  return [...facts.values()].slice(0, MOST_FACTS)
}

function keyOf(fact: Fact): string {
  const value = fact.kind === 'site' ? fact.city : fact.kind === 'person' ? fact.name : fact.value
  return `${fact.kind} ${value.toLowerCase()}`
}

function sourceOf(page: Parameters<typeof readFacts>[0]): FactSource {
  const { document, flow } = page
  return {
    url: document.url,
    title: document.title,
    kind: document.kind,
    lang: document.lang,
    publishedAt: document.publishedAt,
    text: document.text,
    jsonLd: page.jsonLd,
    images: page.images,
    dayFirst: !/^en(?:-us)?$/i.test(document.lang ?? 'en'),
    hasPressSection: page.hasPressSection,
    siteName: document.siteName,
    lines: document.blocks.flatMap((block, index) => {
      const source = flow[index]
      if (!source) return []
      const { start, type, headings } = block
      return [{ text: source.text, start, index, type, headings, flow: source }]
    }),
  }
}
