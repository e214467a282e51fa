import type { PageKind } from '../model/page.ts'

/**
 * What the first page of a kind is worth to somebody who prepares a call, and what share of that each further one keeps. The steps
 * make research take one page of every kind before the second of any, lists before what they list, and hold what is worth several
 * visits (news, cases, products) above what repeats itself.
 */
export const pageValues: Readonly<Record<PageKind, readonly [first: number, keeps: number]>> = {
  home: [100, 0.3],
  about: [92, 0.8],
  team: [90, 0.8],
  'news-list': [88, 0.8],
  customers: [86, 0.8],
  product: [86, 0.9],
  services: [86, 0.9],
  careers: [84, 0.75],
  'case-list': [82, 0.85],
  locations: [82, 0.88],
  contact: [80, 0.7],
  investors: [80, 0.85],
  'news-item': [74, 0.95],
  'case-study': [73, 0.94],
  report: [70, 0.85],
  certifications: [70, 0.8],
  partners: [70, 0.8],
  pricing: [68, 0.7],
  events: [66, 0.8],
  job: [66, 0.93],
  faq: [60, 0.7],
  'blog-list': [64, 0.75],
  'blog-post': [56, 0.93],
  other: [46, 0.97],
  legal: [6, 0.5],
}

export type Standing = {
  readonly kind: PageKind
  /** Pages of this kind already read. */
  readonly read: number
  readonly region: 'nav' | 'main' | 'footer'
  readonly source: 'link' | 'sitemap' | 'feed'
  /** Links from the home page to here. */
  readonly depth: number
  /** Place among the links of its page, from 0. */
  readonly position: number
  /** Parts of the path. */
  readonly pathDepth: number
  readonly hasQuery: boolean
  readonly isForm: boolean
  readonly isListing: boolean
  readonly isOtherLanguage: boolean
  /** A page that was read names this address as its own. Templates are wrong about that too often to leave it out. */
  readonly isTwin: boolean
  /** The kind was taken from the page that links here, not from the link itself. */
  readonly isInherited: boolean
  /** Years older than the newest dated page known, 0 when undated. */
  readonly yearsBehind: number
  /** Pages of the same folder that answered, and that did not. */
  readonly aliveBeside: number
  readonly deadBeside: number
}

/** Worth of a page in the state of the run: higher is read first. The unit is that of `pageValues`. */
export function pageValue(page: Standing): number {
  const [first, keeps] = pageValues[page.kind]
  let value = first * keeps ** page.read
  if (page.region === 'nav') value += page.kind === 'other' ? 12 : 5
  if (page.region === 'footer') value -= page.kind === 'other' ? 12 : 2
  if (page.source === 'sitemap') value -= 6
  if (page.source === 'feed') value += 3
  if (page.isInherited) value -= 4
  if (page.hasQuery) value -= 6
  value -= Math.min(4, page.pathDepth)
  value -= Math.min(8, page.depth * 1.5) + Math.min(4, page.position * 0.02) + Math.min(20, page.yearsBehind * 10)
  if (page.isForm) value *= 0.25
  if (page.isListing) value *= 0.4
  if (page.isOtherLanguage) value *= 0.2
  if (page.isTwin) value *= 0.15
  // a share of two answers is lent to every folder, so that one dead link says little
  const answering = (page.aliveBeside + 2) / (page.aliveBeside + page.deadBeside + 2)
  return value * (0.35 + 0.65 * answering)
}
