import type { PageKind } from '../model/page.ts'
import { guessKind, itemKindOf, judgeLink } from './guess-kind.ts'
import { languageEdition } from './page-language.ts'
import { pageValue } from './page-value.ts'
import { type LeftOut, type SkipReason, skipReason } from './skip-reason.ts'
import { canonicalUrl, cleanUrl, countingShape, pathSegments, siteIdentity } from './url.ts'

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

export type Candidate = {
  readonly url: string
  readonly kind: PageKind
  readonly text: string
  readonly from: string
  readonly source: OfferedLink['source']
  readonly depth: number
}

export type Visit = {
  /** HTTP status, or a word when no answer came. */
  readonly status: number | string
  readonly finalUrl?: string | undefined
  /** Kind as read from the page; without it the guess stays. */
  readonly kind?: PageKind | undefined
  /** Hash of the page's text: a second page with the same text does not count. */
  readonly textHash?: string | undefined
  /** Language of the page, BCP 47; the home page's decides between language editions. */
  readonly lang?: string | null | undefined
}

export type FrontierCounts = {
  /** Pages read that count towards the budget. */
  readonly kept: number
  /** Pages asked for, whatever came. */
  readonly asked: number
  readonly waiting: number
  readonly leftOut: number
}

/** Which page next. The same offers and visits in the same order give the same answers, so a run resumes by replaying them. */
export interface Frontier {
  offer(links: readonly OfferedLink[]): void
  /** The page most worth asking for, or `undefined` when the budget is used up or nothing is left. It is not handed out twice. */
  next(): Candidate | undefined
  /** What came of a page, whether or not `next` handed it out (replay). */
  visited(url: string, visit: Visit): void
  /** Takes a page out of the run (robots.txt of another host, for instance). */
  leaveOut(url: string, why: SkipReason): void
  counts(): FrontierCounts
  /** Pages known and not asked for yet. */
  waiting(): number
  /** Up to 1,000 addresses that were not asked for and why. */
  leftOut(): readonly LeftOut[]
}

/** More addresses than this are a trap or a shop; the rest is left out. */
const MAX_WAITING = 20_000
const MAX_LEFT_OUT = 1000
/** Pages of one counting shape (`/archive/#`) that are read at most. */
const MAX_PER_SHAPE = 6
/** Pages whose own text is mostly links to pages of one kind. */
const listKinds: ReadonlySet<PageKind> = new Set([
  'news-list',
  'blog-list',
  'case-list',
  'careers',
  'product',
  'services',
  'locations',
])

type Waiting = {
  readonly key: string
  url: string
  link: OfferedLink
  guess: PageKind
  /** Kind by the list page that links here, for links that say nothing themselves. */
  inherited: PageKind | undefined
  depth: number
  readonly mark: string
  readonly twinPath: string
  readonly shape: string | undefined
  readonly folder: string
  readonly isForm: boolean
  readonly isListing: boolean
  readonly pathDepth: number
  date: number
}

/** `robots.allows` answers for the home host (and others it knows); `maxPages` counts pages that were read, failures do not use it up. */
export function createFrontier(options: {
  readonly home: string
  readonly maxPages: number
  readonly robots?: { allows(url: string): boolean }
}): Frontier {
  const sites = new Set([siteIdentity(options.home)])
  const homeKey = canonicalUrl(options.home)
  const maxAsked = options.maxPages * 6 + 20
  const waiting = new Map<string, Waiting>()
  const handedOut = new Set<string>()
  const done = new Set<string>()
  const guesses = new Map<string, PageKind>()
  const depths = new Map<string, number>([[homeKey, 0]])
  const readKinds = new Map<PageKind, number>()
  const readShapes = new Map<string, number>()
  const readTwins = new Set<string>()
  const readTexts = new Set<string>()
  const folders = new Map<string, { alive: number; dead: number }>()
  const marks = new Map<string, number>()
  const left = new Map<string, LeftOut>()
  let homeMark: string | undefined
  let newestDate = 0
  let kept = 0

  const putAside = (url: string, why: SkipReason): void => {
    const key = canonicalUrl(url)
    waiting.delete(key)
    if (left.size < MAX_LEFT_OUT && !left.has(key)) left.set(key, { url, ...why })
  }

  const waitingCount = (): number => {
    let count = 0
    for (const key of waiting.keys()) if (!handedOut.has(key)) count++
    return count
  }

  const offerOne = (link: OfferedLink): void => {
    if (!URL.canParse(link.url) || !/^https?:/i.test(link.url)) return
    const url = cleanUrl(link.url)
    const key = canonicalUrl(url)
    if (done.has(key) || key === homeKey || left.has(key)) return
    if (!sites.has(siteIdentity(url))) return putAside(url, { type: 'other-site', reason: 'On another site.' })
    const known = waiting.get(key)
    if (known) return merge(known, link)
    const judged = judgeLink(url, link.text)
    const skip = skipReason(url, judged.isNever)
    if (skip) return putAside(url, skip)
    if (options.robots?.allows(url) === false)
      return putAside(url, {
        type: 'robots',
        reason: 'robots.txt asks crawlers to stay out. Read it yourself and drop it here.',
      })
    if (waiting.size >= MAX_WAITING)
      return putAside(url, { type: 'no-room', reason: 'The site has too many addresses.' })
    const { mark, twinPath } = languageEdition(url)
    marks.set(mark, (marks.get(mark) ?? 0) + 1)
    const one: Waiting = {
      key,
      url,
      link,
      guess: judged.kind,
      inherited: inheritedKind(link, url),
      depth: (depths.get(canonicalUrl(link.from)) ?? 0) + 1,
      mark: link.lang && mark === '' ? languageOf(link.lang) : mark,
      twinPath,
      shape: countingShape(url),
      folder: folderOf(url),
      isForm: judged.isForm,
      isListing: judged.isListing,
      pathDepth: pathSegments(url).length,
      date: dateOf(url, link.lastmod),
    }
    newestDate = Math.max(newestDate, link.source === 'sitemap' ? 0 : one.date)
    waiting.set(key, one)
  }

  /** A page is offered from many places: the one that says most about it is kept. */
  const merge = (known: Waiting, link: OfferedLink): void => {
    const guess = guessKind(known.url, link.text)
    const better = known.link.text === '' || (known.guess === 'other' && guess !== 'other')
    if (better && link.text !== '') {
      known.link = { ...link, region: bestRegion(known.link.region, link.region), source: 'link' }
      known.guess = guess
    } else known.link = { ...known.link, region: bestRegion(known.link.region, link.region) }
    known.inherited ??= inheritedKind(link, known.url)
    known.depth = Math.min(known.depth, (depths.get(canonicalUrl(link.from)) ?? 0) + 1)
    known.date = known.date || dateOf(known.url, link.lastmod)
  }

  /** A link in the text of a list, or to an address below it, leads to what is listed. */
  const inheritedKind = (link: OfferedLink, url: string): PageKind | undefined => {
    const fromKind = guesses.get(canonicalUrl(link.from))
    if (link.source === 'feed') return 'news-item'
    if (fromKind === undefined || fromKind === 'home' || fromKind === 'other' || fromKind === 'legal') return undefined
    const below = canonicalUrl(url).startsWith(`${canonicalUrl(link.from)}/`)
    const listed = listKinds.has(fromKind) && (link.region ?? 'main') === 'main'
    return below || listed ? itemKindOf(fromKind) : undefined
  }

  const mainMark = (): string => {
    if (homeMark !== undefined && (homeMark === '' || marks.has(homeMark))) return homeMark
    const plain = marks.get('') ?? 0
    const [most = '', count = 0] = [...marks].filter(([mark]) => mark !== '').toSorted((a, b) => b[1] - a[1])[0] ?? []
    return count > plain ? most : ''
  }

  const valueOf = (one: Waiting, main: string): number => {
    const kind = one.guess === 'other' && one.inherited ? one.inherited : one.guess
    const folder = folders.get(one.folder)
    return pageValue({
      kind,
      read: readKinds.get(kind) ?? 0,
      region: one.link.region ?? 'main',
      source: one.link.source,
      depth: one.depth,
      position: one.link.position,
      pathDepth: one.pathDepth,
      hasQuery: one.url.includes('?'),
      isForm: one.isForm,
      isListing: one.isListing,
      isOtherLanguage: one.mark !== main && one.mark !== '',
      isInherited: one.guess === 'other' && one.inherited !== undefined,
      yearsBehind: one.date > 0 && newestDate > one.date ? (newestDate - one.date) / 10_000 : 0,
      aliveBeside: folder?.alive ?? 0,
      deadBeside: folder?.dead ?? 0,
    })
  }

  const pick = (): Waiting | undefined => {
    const main = mainMark()
    let best: Waiting | undefined
    let bestValue = Number.NEGATIVE_INFINITY
    for (const one of waiting.values()) {
      if (handedOut.has(one.key)) continue
      const value = valueOf(one, main)
      if (value > bestValue) [best, bestValue] = [one, value]
    }
    return best
  }

  /** Reasons that come up while the run goes on: a twin was read, a counting shape has had its share. */
  const lateReason = (one: Waiting): SkipReason | undefined => {
    if (one.mark !== '' && readTwins.has(one.twinPath))
      return { type: 'language', reason: 'Another language of a page that was read.' }
    if (one.shape !== undefined && (readShapes.get(one.shape) ?? 0) >= MAX_PER_SHAPE)
      return { type: 'trap', reason: 'Not followed: one of many pages that only count on.' }
    return undefined
  }

  return {
    offer(links) {
      for (const link of links) offerOne(link)
    },

    next() {
      if (kept >= options.maxPages || done.size >= maxAsked) return undefined
      if (!done.has(homeKey) && !handedOut.has(homeKey)) {
        handedOut.add(homeKey)
        return { url: options.home, kind: 'home', text: '', from: options.home, source: 'link', depth: 0 }
      }
      for (;;) {
        const best = pick()
        if (!best) return undefined
        const late = lateReason(best)
        if (late) {
          putAside(best.url, late)
          continue
        }
        handedOut.add(best.key)
        const kind = best.guess === 'other' && best.inherited ? best.inherited : best.guess
        return {
          url: best.url,
          kind,
          text: best.link.text,
          from: best.link.from,
          source: best.link.source,
          depth: best.depth,
        }
      }
    },

    visited(url, visit) {
      const key = canonicalUrl(url)
      const one = waiting.get(key)
      const finalUrl = visit.finalUrl ?? url
      const finalKey = canonicalUrl(finalUrl)
      const isHome = key === homeKey
      const known = finalKey !== key && done.has(finalKey)
      waiting.delete(key)
      waiting.delete(finalKey)
      done.add(key)
      const answered =
        typeof visit.status === 'number' && ((visit.status >= 200 && visit.status < 300) || visit.status === 304)
      const folder = folders.get(folderOf(url)) ?? { alive: 0, dead: 0 }
      folders.set(
        folderOf(url),
        answered ? { ...folder, alive: folder.alive + 1 } : { ...folder, dead: folder.dead + 1 },
      )
      if (!answered) return
      // a company that moved: its home page may lead to another domain
      if (isHome && kept === 0) sites.add(siteIdentity(finalUrl))
      if (!sites.has(siteIdentity(finalUrl)))
        return putAside(url, { type: 'other-site', reason: 'It leads to another site.' })
      const shape = one?.shape ?? countingShape(url)
      if (shape !== undefined) readShapes.set(shape, (readShapes.get(shape) ?? 0) + 1)
      const guess = one && one.guess === 'other' && one.inherited ? one.inherited : (one?.guess ?? guessKind(url))
      const kind = isHome ? 'home' : visit.kind && visit.kind !== 'other' ? visit.kind : guess
      for (const each of new Set([key, finalKey])) {
        guesses.set(each, kind)
        depths.set(each, one?.depth ?? depths.get(each) ?? 0)
      }
      const edition = languageEdition(finalUrl)
      if (isHome) homeMark = edition.mark || languageOf(visit.lang ?? '') || undefined
      if (known || (visit.textHash !== undefined && readTexts.has(visit.textHash))) return
      done.add(finalKey)
      if (visit.textHash !== undefined) readTexts.add(visit.textHash)
      readTwins.add(edition.twinPath)
      readKinds.set(kind, (readKinds.get(kind) ?? 0) + 1)
      kept++
    },

    leaveOut: putAside,
    counts: () => ({ kept, asked: done.size, waiting: waitingCount(), leftOut: left.size }),
    waiting: waitingCount,
    leftOut: () => [...left.values()],
  }
}

const languageOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? ''

const folderOf = (url: string): string => pathSegments(canonicalUrl(url)).slice(0, -1).join('/')

function bestRegion(one: OfferedLink['region'], other: OfferedLink['region']): OfferedLink['region'] {
  const order = ['nav', 'main', 'footer'] as const
  return order.find((region) => region === one || region === other)
}

/** Day as a number (20261103) from the address or the given date, 0 when neither has one. */
function dateOf(url: string, lastmod: string | undefined): number {
  const inPath = /\/((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=\/|-|$)/.exec(url)
  const found = inPath ?? /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(lastmod ?? '')
  if (!found) return 0
  return Number(found[1]) * 10_000 + Number(found[2]) * 100 + Number(found[3] ?? 0)
}
