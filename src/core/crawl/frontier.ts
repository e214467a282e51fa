import type { PageKind } from '../model/page.ts'
import { createDocumentQueue, documentsBeside, isDocumentAddress } from './document-queue.ts'
import { itemKindOf, judgeLink, kindUnderHeading } from './guess-kind.ts'
import { pageValue } from './page-value.ts'
import { type Visit, createReadHistory } from './read-history.ts'
import { type LeftOut, type SkipReason, skipReason } from './skip-reason.ts'
import { canonicalUrl, cleanUrl } from './url.ts'
import {
  type OfferedLink,
  type Origin,
  type WaitingPage,
  createWaitingPage,
  likelyKind,
  mergeOffer,
  yearsBetween,
} from './waiting-page.ts'

export type { OfferedLink } from './waiting-page.ts'
export type { Visit } from './read-history.ts'

export type Candidate = {
  readonly url: string
  readonly kind: PageKind
  readonly text: string
  readonly from: string
  readonly source: OfferedLink['source']
  readonly depth: number
  /** A PDF, which may answer in place of a page. */
  readonly document?: true
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
const listKinds: ReadonlySet<PageKind> = new Set<PageKind>([
  'news-list',
  'blog-list',
  'case-list',
  'careers',
  'product',
  'services',
  'locations',
])
const robotsReason: SkipReason = {
  type: 'robots',
  reason: 'robots.txt asks crawlers to stay out. Read it yourself and drop it here.',
}

/** `robots.allows` answers for the home host (and others it knows); `maxPages` counts pages that were read, failures do not use it up. */
export function createFrontier(options: {
  readonly home: string
  readonly maxPages: number
  readonly robots?: { allows(url: string): boolean }
}): Frontier {
  const homeKey = canonicalUrl(options.home)
  // dead links cost a request each, so they may be many, but not without end
  const maxAsked = options.maxPages * 6 + 20
  const history = createReadHistory(options.home)
  const waiting = new Map<string, WaitingPage>()
  const handedOut = new Set<string>()
  const documents = createDocumentQueue(documentsBeside(options.maxPages))
  const left = new Map<string, LeftOut>()
  const marks = new Map<string, number>()
  let newestDate = 0

  const leaveOut = (url: string, why: SkipReason): void => {
    const key = canonicalUrl(url)
    waiting.delete(key)
    if (left.size < MAX_LEFT_OUT && !left.has(key)) left.set(key, { url, ...why })
  }

  const waitingCount = (): number => {
    let count = 0
    for (const key of waiting.keys()) if (!handedOut.has(key)) count++
    return count
  }

  /** A link in the text of a list, under a heading that names one, or to an address below it, leads to what is listed. */
  const originOf = (link: OfferedLink, key: string): Origin => {
    const from = history.kindAt(link.from)
    const depth = history.depthAt(link.from) + 1
    if (link.source === 'feed') return { inherited: 'news-item', depth }
    const inText = (link.region ?? 'main') === 'main'
    const headed = inText && link.heading ? kindUnderHeading(link.heading) : undefined
    if (from === undefined || from === 'home' || from === 'other' || from === 'legal')
      return { inherited: headed, depth }
    const below = key.startsWith(`${canonicalUrl(link.from)}/`)
    return { inherited: below || (listKinds.has(from) && inText) ? itemKindOf(from) : headed, depth }
  }

  const keep = (page: WaitingPage, link: OfferedLink): void => {
    waiting.set(page.key, page)
    // a sitemap's date is the last change of the file, which says nothing about news
    if (link.source !== 'sitemap') newestDate = Math.max(newestDate, page.date)
  }

  const offerOne = (link: OfferedLink): void => {
    if (!URL.canParse(link.url) || !/^https?:/i.test(link.url)) return
    const url = cleanUrl(link.url)
    const key = canonicalUrl(url)
    if (history.isDone(key) || key === homeKey || left.has(key)) return
    const known = waiting.get(key)
    if (known) return keep(mergeOffer(known, link, originOf(link, key)), link)
    if (!history.isOurSite(url)) return leaveOut(url, { type: 'other-site', reason: 'On another site.' })
    const judged = judgeLink(url, link.text)
    const skip = skipReason(url, judged.isNever)
    const isDocument = isDocumentAddress(url) && documents.isWorth(url, link)
    if (skip && !isDocument) return leaveOut(url, skip)
    if (options.robots?.allows(url) === false) return leaveOut(url, robotsReason)
    if (isDocument) return documents.offer(key, url, link)
    if (waiting.size >= MAX_WAITING)
      return leaveOut(url, { type: 'no-room', reason: 'The site has too many addresses.' })
    const page = createWaitingPage(url, link, judged, originOf(link, key))
    marks.set(page.mark, (marks.get(page.mark) ?? 0) + 1)
    keep(page, link)
  }

  /** The language edition that is read: the home page's, else the one most links lead to. */
  const mainMark = (): string => {
    const home = history.homeLanguage()
    if (home !== undefined && marks.has(home)) return home
    const [most = '', count = 0] = [...marks].filter(([mark]) => mark !== '').toSorted((a, b) => b[1] - a[1])[0] ?? []
    return count > (marks.get('') ?? 0) ? most : ''
  }

  const valueOf = (page: WaitingPage, main: string): number => {
    const kind = likelyKind(page)
    const folder = history.folder(page.folder)
    return pageValue({
      kind,
      read: history.readOfKind(kind),
      region: page.link.region ?? 'main',
      source: page.link.source,
      depth: page.depth,
      position: page.link.position,
      pathDepth: page.pathDepth,
      hasQuery: page.url.includes('?'),
      isForm: page.isForm,
      isListing: page.isListing,
      isOtherLanguage: page.mark !== main && page.mark !== '',
      isTwin: history.saidOf(page.key) === 'canonical',
      isInherited: page.guess === 'other' && page.inherited !== undefined,
      yearsBehind: page.date > 0 && newestDate > page.date ? yearsBetween(page.date, newestDate) : 0,
      aliveBeside: folder.alive,
      deadBeside: folder.dead,
    })
  }

  /** What waits, best first. Looked over once for each page: a trap may have put in many thousands that are left out one after the other. */
  const byValue = (): readonly WaitingPage[] => {
    const main = mainMark()
    return [...waiting.values()]
      .filter(({ key }) => !handedOut.has(key))
      .map((page) => ({ page, value: valueOf(page, main) }))
      .toSorted((a, b) => b.value - a.value)
      .map(({ page }) => page)
  }

  /** Reasons that come up while the run goes on: a twin was read, a counting shape has had its share. */
  const lateReason = (page: WaitingPage): SkipReason | undefined => {
    if ((page.mark !== '' && history.hasTwin(page.twinPath)) || history.saidOf(page.key) === 'language')
      return { type: 'language', reason: 'Another language of a page that was read.' }
    if (page.shape !== undefined && history.readOfShape(page.shape) >= MAX_PER_SHAPE)
      return { type: 'trap', reason: 'Not followed: one of many pages that only count on.' }
    return undefined
  }

  const nextPage = (): Candidate | undefined => {
    if (history.kept() >= options.maxPages || history.asked() >= maxAsked) return undefined
    if (!history.isDone(homeKey) && !handedOut.has(homeKey)) {
      handedOut.add(homeKey)
      return { url: options.home, kind: 'home', text: '', from: options.home, source: 'link', depth: 0 }
    }
    for (const page of byValue()) {
      const late = lateReason(page)
      if (late) {
        leaveOut(page.url, late)
        continue
      }
      handedOut.add(page.key)
      const { text, from, source } = page.link
      return { url: page.url, kind: likelyKind(page), text, from, source, depth: page.depth }
    }
    return undefined
  }

  /** Documents come last, when a page was read at all. */
  const nextDocument = (): Candidate | undefined => {
    const next = history.kept() > 0 && history.asked() < maxAsked ? documents.next() : undefined
    if (!next) return undefined
    const { url, kind, link } = next
    return { url, kind, text: link.text, from: link.from, source: link.source, depth: 0, document: true }
  }

  return {
    offer(links) {
      for (const link of links) offerOne(link)
    },

    next: () => nextPage() ?? nextDocument(),

    visited(url, visit) {
      const key = canonicalUrl(url)
      if (documents.has(key)) return documents.visited(key, visit.status === 200 || visit.status === 304)
      const outcome = history.record(url, visit, waiting.get(key))
      waiting.delete(key)
      if (outcome === 'elsewhere') leaveOut(url, { type: 'other-site', reason: 'It leads to another site.' })
      else if (outcome !== 'failed') waiting.delete(canonicalUrl(visit.finalUrl ?? url))
    },

    leaveOut,
    counts: () => ({ kept: history.kept(), asked: history.asked(), waiting: waitingCount(), leftOut: left.size }),
    waiting: waitingCount,
    leftOut: () => [...left.values()],
  }
}
