import type { Evidence } from '../model/evidence.ts'
import type { PageKind } from '../model/page.ts'
import type { CriterionTest } from '../model/playbook.ts'
import { assertNever } from '../model/result.ts'
import { countryName } from './countries.ts'
import { dateWords } from './date-words.ts'
import { type Decided, decidedBy, type OnFile, type Side, unknown } from './decided.ts'
import { compareText, counted, type DossierPage } from './dossier.ts'
import { findPhrase, holdsPhrase } from './find-phrase.ts'
import { currentHeadcounts, decidingHeadcounts, headcountWords } from './headcount.ts'
import { byFactWords } from './fact-words.ts'
import { factsOf } from './merge-facts.ts'
import { byNotes } from './noted.ts'
import { byOwnership } from './ownership.ts'
import { byRevenue } from './revenue.ts'
import { isOfTrade, isOwnTrade, sellsSoftware } from './sold-to-trades.ts'

/**
 * Decides one criterion from what is on file. Silence is unknown, never missed: `missed` always has a quote that says
 * otherwise. Where pages contradict each other the answer is unknown too, and shows both.
 */
export function decide(test: CriterionTest, onFile: OnFile): Decided {
  if ('headcount' in test) return byHeadcount(test.headcount, onFile)
  if ('sites' in test) return bySites(test.sites.min, onFile)
  if ('country' in test) return byCountry(test.country, onFile)
  if ('foundedBefore' in test) return byFounded((said) => said < test.foundedBefore, onFile)
  if ('foundedAfter' in test) return byFounded((said) => said > test.foundedAfter, onFile)
  if ('says' in test) return byWords(test.says, test.not ?? [], onFile)
  if ('event' in test) return byEvent(test.event, onFile)
  if ('opening' in test) return byOpening(test.opening, onFile)
  if ('ownership' in test) return byOwnership(test.ownership, onFile)
  if ('revenue' in test) return byRevenue(test.revenue, onFile)
  if ('noted' in test) return byNotes(test.noted, test.not ?? [], onFile)
  if ('trade' in test) return byFactWords('trade', test.trade, test.not ?? [], onFile)
  if ('market' in test) return byFactWords('market', test.market, test.not ?? [], onFile)
  if ('technology' in test) return byFactWords('technology', test.technology, test.not ?? [], onFile)
  if ('certification' in test) return byFactWords('certification', test.certification, test.not ?? [], onFile)
  if ('customer' in test) return byFactWords('customer', test.customer, test.not ?? [], onFile)
  if ('offers' in test) return byFactWords('offers', test.offers, test.not ?? [], onFile)
  return assertNever(test)
}

/** Decided by what the company says of itself as a whole; a figure that contradicts it is shown beside it. */
function byHeadcount(
  { min = 0, max = Infinity }: { min?: number | undefined; max?: number | undefined },
  { facts }: OnFile,
): Decided {
  const deciding = decidingHeadcounts(factsOf(facts, 'headcount'))
  if (deciding.length === 0) return unknown
  const counts = currentHeadcounts(factsOf(facts, 'headcount'))
  const [first] = counts
  const others = counts
    .slice(1)
    .filter(({ range }) => first && (range.min > first.range.max || range.max < first.range.min))
  const shown = first ? [first, ...others] : counts
  const evidence = shown.flatMap((count) => count.evidence.slice(0, 2))
  const value = shown
    .slice(0, 3)
    .map((count) => headcountWords(count.value))
    .join(', or ')
  if (deciding.every(({ range }) => range.min >= min && range.max <= max)) return { result: 'met', value, evidence }
  if (deciding.every(({ range }) => range.max < min || range.min > max)) return { result: 'missed', value, evidence }
  return { result: 'unknown', value, evidence }
}

/** Sites on file are a lower bound: fewer than asked for is not known to be missed. */
function bySites(min: number, { facts }: OnFile): Decided {
  const sites = factsOf(facts, 'site')
  if (sites.length === 0) return unknown
  const cities = sites.map(({ value }) => value)
  const value = `${counted(sites.length, 'site')}: ${cities.slice(0, 3).join(', ')}${cities.length > 3 ? ' …' : ''}`
  const evidence = sites.flatMap((site) => site.evidence.slice(0, 1))
  return { result: sites.length >= min ? 'met' : 'unknown', value, evidence }
}

/** Missed only when every site on file names its country and none is wanted. */
function byCountry(wanted: readonly string[], { facts }: OnFile): Decided {
  const sites = factsOf(facts, 'site')
  const names = new Set(wanted.map(countryName))
  const hit = sites.filter(({ country }) => country !== null && names.has(countryName(country)))
  if (hit.length > 0) {
    return {
      result: 'met',
      value: hit
        .slice(0, 2)
        .map(({ value, country }) => `${value}, ${country ?? ''}`)
        .join('; '),
      evidence: hit.slice(0, 2).flatMap((site) => site.evidence.slice(0, 1)),
    }
  }
  const [open] = sites.filter(({ country }) => country === null)
  if (open) return { result: 'unknown', value: `${open.value}, country not told`, evidence: open.evidence.slice(0, 1) }
  if (sites.length === 0) return unknown
  const elsewhere = [...new Set(sites.map(({ country }) => country ?? ''))].sort(compareText)
  return {
    result: 'missed',
    value: elsewhere.slice(0, 3).join(', '),
    evidence: sites.slice(0, 3).flatMap((site) => site.evidence.slice(0, 1)),
  }
}

function byFounded(isMet: (year: number) => boolean, { facts }: OnFile): Decided {
  const founded = factsOf(facts, 'founded').flatMap((fact) => {
    const said = Number(/\d{4}/.exec(fact.value)?.[0] ?? Number.NaN)
    return Number.isNaN(said) ? [] : [{ fact, said }]
  })
  if (founded.length === 0) return unknown
  const value = `founded ${founded.map(({ said }) => said).join(' or ')}`
  const evidence = founded.flatMap(({ fact }) => fact.evidence.slice(0, 1))
  if (founded.every(({ said }) => isMet(said))) return { result: 'met', value, evidence }
  return { result: founded.every(({ said }) => !isMet(said)) ? 'missed' : 'unknown', value, evidence }
}

/** Pages whose words are about other companies, about everybody, or about the law. */
const notOfThemselves: ReadonlySet<PageKind> = new Set([
  'legal',
  'case-study',
  'case-list',
  'blog-post',
  'blog-list',
  'faq',
  'partners',
])

function byWords(says: readonly string[], not: readonly string[], { pages, language = 'en' }: OnFile): Decided {
  const theirs = pages
    .filter(({ page }) => !notOfThemselves.has(page.kind))
    .toSorted((a, b) => pageWorth(a) - pageWorth(b))
  const tools = sellsSoftware(pages)
  const sayIt = firstHits(says, theirs, language, tools)
  const denyIt = firstHits(not, theirs, language, tools)
  return decidedBy(sayIt, denyIt, 'pages')
}

/** Where a company says what it is, before where it tells news and names others. */
const tellingPages: readonly PageKind[] = [
  'about',
  'home',
  'services',
  'product',
  'locations',
  'careers',
  'investors',
  'team',
]

function pageWorth({ page }: DossierPage): number {
  const at = tellingPages.indexOf(page.kind)
  return at < 0 ? tellingPages.length : at
}

/** "Branches" are sites in English and trades in Dutch: a phrase is looked for in its own language, a name or a standard in any. */
const isReadable = (phrase: string, { text }: DossierPage, language: string): boolean =>
  text.document.lang === null ||
  text.document.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase() ||
  /\d|\p{Lu}{2}/u.test(phrase)

function firstHits(
  phrases: readonly string[],
  pages: readonly DossierPage[],
  language: string,
  areTools: boolean,
): Side {
  let phrase = ''
  const evidence: Evidence[] = []
  for (const page of pages) {
    for (const wanted of phrases) {
      if (!isReadable(wanted, page, language)) continue
      const { siteName } = page.text.document
      const isMeant = (sentence: string, at: number): boolean => isOwnTrade(sentence, at, siteName)
      const [hit] = findPhrase(page, wanted, 1, areTools && isOfTrade(wanted) ? isMeant : undefined)
      if (!hit || evidence.some((known) => known.type === 'quote' && known.quote === hit.quote)) continue
      phrase ||= wanted
      evidence.push(hit)
      if (evidence.length === 3) return { words: phrase, evidence }
    }
  }
  return evidence.length === 0 ? null : { words: phrase, evidence }
}

/**
 * An event without a date decides nothing, unless it is of the grave kind that a date would not soften: who left some day, no. Of several
 * the one that the playbook names first, one that has not gone by before one that has, and of that its date.
 */
function byEvent(types: readonly string[], { events }: OnFile): Decided {
  const hits = types.flatMap((wanted) => {
    const hit = events.find(
      ({ type, date, sensitive }) => type === wanted && (date !== null || (sensitive && type !== 'leadership_change')),
    )
    return hit ? [hit] : []
  })
  const hit = hits.find(({ freshness }) => freshness !== 'stale') ?? hits[0]
  if (!hit) return unknown
  const { label, date, freshness } = hit
  const value = freshness === 'stale' && date !== null ? `${label} (${dateWords(date)})` : label
  return { result: 'met', value, evidence: hit.evidence.slice(0, 2) }
}

function byOpening(phrases: readonly string[], { facts }: OnFile): Decided {
  const hits = factsOf(facts, 'opening').filter(({ value }) => phrases.some((phrase) => holdsPhrase(value, phrase)))
  const [first] = hits
  if (!first) return unknown
  const value =
    hits.length === 1 ? `opening: ${first.value}` : `${counted(hits.length, 'opening')}, e.g. ${first.value}`
  return { result: 'met', value, evidence: hits.slice(0, 3).flatMap((hit) => hit.evidence.slice(0, 1)) }
}
