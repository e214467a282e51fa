import type { Evidence } from '../model/evidence.ts'
import type { Fact, FactKind } from '../model/fact.ts'
import type { PageKind } from '../model/page.ts'
import type { PartialDate } from '../model/time.ts'
import { compareText, type DossierPage, publishedOn } from './dossier.ts'
import { placeAt } from './find-phrase.ts'
import { folded } from '../model/folded-text.ts'
import { quoteAt } from './quote-at.ts'

/** One thing said about the company, told once, with one quote for every page that says it. */
export type MergedFact = {
  readonly kind: FactKind
  /** As the best page writes it: a name, a number, a city. */
  readonly value: string
  /** Persons: their title; sites: what stands there; technologies: what they are for. */
  readonly detail: string | null
  readonly country: string | null
  /** Best first, one a page. */
  readonly evidence: readonly Evidence[]
  /** Newest date it was said for or published; null when no page dates it. */
  readonly date: PartialDate | null
  readonly confidence: number
  /** Kinds of the pages that say it. */
  readonly saidOn: readonly PageKind[]
}

type Said = {
  readonly fact: Fact
  readonly page: DossierPage
  readonly evidence: Evidence
  readonly date: PartialDate | null
}

/**
 * All facts of the pages, same things joined: people by name, sites by city, the rest by value. Two different headcounts
 * stay two facts: the snapshot shows them side by side and lets the reader judge.
 */
export function mergeFacts(pages: readonly DossierPage[]): readonly MergedFact[] {
  const groups = new Map<string, Said[]>()
  for (const page of pages) {
    for (const fact of page.text.document.facts) {
      const key = keyOf(fact)
      if (key === null || isOfThePast(fact, page) || isAgents(fact)) continue
      const said = { fact, page, evidence: evidenceOf(fact, page), date: dateOf(fact, page) }
      const group = groups.get(key)
      if (group) group.push(said)
      else groups.set(key, [said])
    }
  }
  return [...groups.values()].map(merged).sort(byWorth)
}

/** Where an agent or a dealer sits, none of their people work. */
const isAgents = (fact: Fact): boolean => fact.kind === 'site' && fact.what === 'agent'

/** How many they were in a year of their history, or how many somebody else has, is not how many they are. */
function isOfThePast(fact: Fact, { text }: DossierPage): boolean {
  if (fact.kind !== 'headcount' || fact.start === undefined) return false
  const place = placeAt(text.document, fact.start)
  return place === 'history' || place === 'customer'
}

export const factsOf = (facts: readonly MergedFact[], kind: FactKind): readonly MergedFact[] =>
  facts.filter((fact) => fact.kind === kind)

/** The quote of a fact in the page's text; where the words stand only in structured data, the path that holds them. */
function evidenceOf(fact: Fact, from: DossierPage): Evidence {
  const { page, text } = from
  const start = standsAt(fact, text.document.text)
  if (start === null) {
    const path = fact.path ?? fact.ruleId
    return { type: 'structured', pageId: page.id, pageVersionId: text.pageVersionId, path, value: fact.quote }
  }
  return quoteAt(from, { start, end: start + fact.quote.length })
}

function standsAt(fact: Fact, text: string): number | null {
  if (fact.start !== undefined && text.startsWith(fact.quote, fact.start)) return fact.start
  const found = fact.path === undefined ? text.indexOf(fact.quote) : -1
  return found < 0 ? null : found
}

function dateOf(fact: Fact, page: DossierPage): PartialDate | null {
  if (fact.kind === 'headcount' || fact.kind === 'revenue') return fact.asOf ?? publishedOn(page)
  if (fact.kind === 'opening' || fact.kind === 'news') return fact.date ?? publishedOn(page)
  return publishedOn(page)
}

function keyOf(fact: Fact): string | null {
  const key = fact.kind === 'certification' ? standardOf(fact.value) : folded(nameOf(fact))
  return key === '' ? null : `${fact.kind}:${key}`
}

/** One standard, however it is written and in whatever edition: "ISO9001:2008" is ISO 9001. */
export const standardOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[:-] ?(?:19|20)\d{2}$/, '')
    .replace(/^(?:din |en )+/, '')
    .replace(/[^a-z0-9]/g, '')

const edition = ({ fact }: Said): number =>
  fact.kind === 'certification' ? Number(/(?:19|20)\d{2}$/.exec(fact.value)?.[0] ?? 0) : 0

const courtesy = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|ing|dipl\.?-ing)\.?\s+/i

function nameOf(fact: Fact): string {
  if (fact.kind === 'person') return fact.name.trim().replace(courtesy, '')
  return fact.kind === 'site' ? fact.city : fact.value
}

function merged(said: readonly Said[]): MergedFact {
  const best = [...said].sort(
    (a, b) =>
      edition(b) - edition(a) ||
      Number(b.evidence.type === 'quote') - Number(a.evidence.type === 'quote') ||
      b.fact.confidence - a.fact.confidence ||
      compareText(b.date ?? '', a.date ?? '') ||
      compareText(a.page.page.url, b.page.page.url) ||
      (a.fact.start ?? 0) - (b.fact.start ?? 0),
  )
  const first = best[0]
  if (!first) throw new Error('a group of facts holds at least one')
  const dates = said.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  return {
    kind: first.fact.kind,
    value: nameOf(first.fact),
    detail: detailOf(best),
    country: best.map(({ fact }) => (fact.kind === 'site' ? fact.country : undefined)).find(Boolean) ?? null,
    evidence: onePerPage(best),
    date: dates.at(-1) ?? null,
    confidence: Math.max(...said.map(({ fact }) => fact.confidence)),
    saidOn: [...new Set(said.map(({ page }) => page.page.kind))].sort(compareText),
  }
}

/** The title most pages give, and of those the one the best page gives. */
function detailOf(best: readonly Said[]): string | null {
  const count = new Map<string, { n: number; words: string }>()
  for (const { fact } of best) {
    const words = detailIn(fact)?.trim()
    if (!words) continue
    const known = count.get(folded(words))
    if (known) known.n++
    else count.set(folded(words), { n: 1, words })
  }
  return (
    [...count.values()].reduce<{ n: number; words: string } | null>(
      (top, next) => (top && top.n >= next.n ? top : next),
      null,
    )?.words ?? null
  )
}

function detailIn(fact: Fact): string | undefined {
  if (fact.kind === 'person') return fact.title
  if (fact.kind === 'site') return fact.what
  return fact.kind === 'technology' ? fact.use : undefined
}

/** With a title shown, the quote that holds it comes first; then one piece of evidence for every page. */
function onePerPage(best: readonly Said[]): readonly Evidence[] {
  const title = detailOf(best)
  const holds = ({ fact }: Said): boolean =>
    fact.kind === 'person' && fact.title !== undefined && folded(fact.title) === folded(title ?? '')
  const ordered = title === null ? best : [...best].sort((a, b) => Number(holds(b)) - Number(holds(a)))
  const seen = new Set<string>()
  return ordered.flatMap(({ page, evidence }) => {
    if (seen.has(page.page.id)) return []
    seen.add(page.page.id)
    return [evidence]
  })
}

function byWorth(a: MergedFact, b: MergedFact): number {
  return (
    compareText(a.kind, b.kind) ||
    b.evidence.length - a.evidence.length ||
    compareText(b.date ?? '', a.date ?? '') ||
    b.confidence - a.confidence ||
    compareText(a.value, b.value)
  )
}
