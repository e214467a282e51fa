import type { PageKind } from '../model/page.ts'
import { type LinkJudgement, guessKind } from './guess-kind.ts'
import { languageEdition } from './page-language.ts'
import { canonicalUrl, countingShape, pathSegments } from './url.ts'

export type OfferedLink = {
  readonly url: string
  /** Text of the link; '' from a sitemap. */
  readonly text: string
  /** Nearest heading above the link. */
  readonly heading?: string | undefined
  readonly region?: 'nav' | 'main' | 'footer' | undefined
  /** Place among the links of its page, from 0. */
  readonly position: number
  /** Address of the page, sitemap or feed it stands on. */
  readonly from: string
  readonly source: 'link' | 'sitemap' | 'feed'
  /** ISO date or instant: last change by the sitemap, publication by the feed. */
  readonly lastmod?: string | undefined
  /** `hreflang` of the link. */
  readonly lang?: string | undefined
}

/** A page that was offered and not asked for yet, with what its links say of it. */
export type WaitingPage = {
  /** `canonicalUrl` of the address. */
  readonly key: string
  readonly url: string
  readonly link: OfferedLink
  readonly guess: PageKind
  /** Kind by the list page that links here, for links that say nothing themselves. */
  readonly inherited: PageKind | undefined
  /** Links from the home page to here. */
  readonly depth: number
  /** Language edition, and the address without it. */
  readonly mark: string
  readonly twinPath: string
  readonly shape: string | undefined
  readonly folder: string
  readonly isForm: boolean
  readonly isListing: boolean
  readonly pathDepth: number
  /** Day as a number (20261103), 0 when unknown. */
  readonly date: number
}

/** What the page a link stands on passes on to where it leads. */
export type Origin = { readonly inherited: PageKind | undefined; readonly depth: number }

export function createWaitingPage(url: string, link: OfferedLink, judged: LinkJudgement, origin: Origin): WaitingPage {
  const { mark, twinPath } = languageEdition(url)
  return {
    key: canonicalUrl(url),
    url,
    link,
    guess: judged.kind,
    ...origin,
    mark: link.lang && mark === '' ? primaryLanguage(link.lang) : mark,
    twinPath,
    shape: countingShape(url),
    folder: folderOf(url),
    isForm: judged.isForm,
    isListing: judged.isListing,
    pathDepth: pathSegments(url).length,
    date: dateOf(url, link.lastmod),
  }
}

/** A page is offered from many places: the link that says most about it is kept, and the best of all places. */
export function mergeOffer(known: WaitingPage, link: OfferedLink, origin: Origin): WaitingPage {
  const guess = guessKind(known.url, link.text)
  const says = link.text !== '' && (known.link.text === '' || (known.guess === 'other' && guess !== 'other'))
  const region = bestRegion(known.link.region, link.region)
  return {
    ...known,
    link: says ? { ...link, region, source: 'link' } : { ...known.link, region },
    guess: says ? guess : known.guess,
    inherited: known.inherited ?? origin.inherited,
    depth: Math.min(known.depth, origin.depth),
    // a feed says when it was published, a sitemap only when the file was touched
    date: (link.source === 'feed' && dateOf(known.url, link.lastmod)) || known.date || dateOf(known.url, link.lastmod),
  }
}

/** The kind a page is counted as before it is read. */
export const likelyKind = (page: WaitingPage): PageKind =>
  page.guess === 'other' ? (page.inherited ?? 'other') : page.guess

export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? ''

/** Path above the page: pages of one folder tend to answer, or not, together. */
export const folderOf = (url: string): string => pathSegments(canonicalUrl(url)).slice(0, -1).join('/')

function bestRegion(one: OfferedLink['region'], other: OfferedLink['region']): OfferedLink['region'] {
  const order = ['nav', 'main', 'footer'] as const
  return order.find((region) => region === one || region === other)
}

/** Years from one day to another, both as numbers (20261103). */
export function yearsBetween(from: number, to: number): number {
  const years = (day: number): number =>
    Math.floor(day / 10_000) + (Math.floor(day / 100) % 100) / 12 + (day % 100) / 365
  return years(to) - years(from)
}

function dateOf(url: string, lastmod: string | undefined): number {
  const inPath = /\/((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=\/|-|$)/.exec(url)
  const found = inPath ?? /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(lastmod ?? '')
  if (!found) return 0
  return Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3] ?? 0)
}
