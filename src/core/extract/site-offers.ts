import type { Fact } from '../model/fact.ts'
import { textKey } from './fold-text.ts'
import { readPage } from './read-page.ts'
import type { SiteContext } from './site-context.ts'
import { siteContext } from './site-context.ts'

/** The names that a seller wants to hear before a call; what comes after them is a catalogue. Of each kind. */
const MOST = 9
/** With so many names from the structure of the site, what single sentences and bullets say is left aside. */
const ENOUGH = 3
const FROM_STRUCTURE = 0.8
/** A name that several pages give is worth a little more than one of the same rule that one page gives. */
const PER_PAGE = 0.01

type Offer = Extract<Fact, { kind: 'product' | 'service' }>
type Named = { readonly key: string; readonly kind: Offer['kind']; confidence: number; pages: number }

/** Learns a site from its pages laid side by side: its furniture, its name, and which names are what it sells. */
export function learnSite(pages: readonly { readonly url: string; readonly html: string }[]): SiteContext {
  const site = siteContext(pages)
  const named = new Map<string, Named>()
  for (const page of pages) {
    const reading = readPage(page, site)
    if (!reading.ok) continue
    for (const fact of reading.value.document.facts) {
      if (fact.kind !== 'product' && fact.kind !== 'service') continue
      const key = textKey(fact.value)
      const known = named.get(`${fact.kind} ${key}`) ?? { key, kind: fact.kind, confidence: 0, pages: 0 }
      named.set(`${fact.kind} ${key}`, known)
      known.confidence = Math.max(known.confidence, fact.confidence)
      known.pages += 1
    }
  }
  return { ...site, offers: chosen([...named.values()]) }
}

function chosen(named: readonly Named[]): Record<string, Offer['kind']> {
  const weight = ({ confidence, pages }: Named) => confidence + PER_PAGE * Math.min(pages, 5)
  const ranked = named.toSorted((a, b) => weight(b) - weight(a))
  // no prototype: the keys are scraped
  const offers = Object.create(null) as Record<string, Offer['kind']>
  for (const kind of ['product', 'service'] as const) {
    const own = ranked.filter((one) => one.kind === kind && !isOther(one, ranked))
    const strong = own.filter(({ confidence }) => confidence >= FROM_STRUCTURE)
    for (const { key } of (strong.length >= ENOUGH ? strong : own).slice(0, MOST)) offers[key] = kind
  }
  return offers
}

/** The same name stands with better reason on the other list. */
function isOther({ key, kind }: Named, ranked: readonly Named[]): boolean {
  return ranked.find((one) => one.key === key)?.kind !== kind
}
