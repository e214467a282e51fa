import type { PageKind } from '../model/page.ts'
import { guessKind } from './guess-kind.ts'
import { languageEdition } from './page-language.ts'
import { canonicalUrl, countingShape, siteIdentity } from './url.ts'
import { type WaitingPage, folderOf, likelyKind, primaryLanguage } from './waiting-page.ts'

export type Visit = {
  /** HTTP status, or a word when no answer came. */
  readonly status: number | string
  readonly finalUrl?: string | undefined
  /** Kind as read from the page; without it the guess stays. */
  readonly kind?: PageKind | undefined
  /** Hash of the page's text: a second page with the same text tells nothing new of its kind. */
  readonly textHash?: string | undefined
  /** Language of the page, BCP 47; the home page's decides between language editions. */
  readonly lang?: string | null | undefined
  /** The address the page names as its own. */
  readonly canonical?: string | null | undefined
  /** The same page in other languages. */
  readonly languageTwins?: readonly { readonly url: string; readonly lang: string }[] | undefined
}

/** What a visit came to: read, the same as a page before, no answer, or led to another site. */
export type VisitOutcome = 'kept' | 'repeat' | 'failed' | 'elsewhere'

/** What a run has asked for and read so far. */
export interface ReadHistory {
  record(url: string, visit: Visit, known: WaitingPage | undefined): VisitOutcome
  isDone(key: string): boolean
  isOurSite(url: string): boolean
  readonly asked: () => number
  readonly kept: () => number
  readOfKind(kind: PageKind): number
  readOfShape(shape: string): number
  hasTwin(twinPath: string): boolean
  /** A page that was read names this address as its own, or as another language of itself. */
  saidOf(key: string): 'canonical' | 'language' | undefined
  folder(name: string): { readonly alive: number; readonly dead: number }
  /** Kind and depth of a page that was read. */
  kindAt(url: string): PageKind | undefined
  depthAt(url: string): number
  /** Language of the home page by its address or its own word. */
  homeLanguage(): string | undefined
}

export function createReadHistory(home: string): ReadHistory {
  const homeKey = canonicalUrl(home)
  const sites = new Set([siteIdentity(home)])
  const done = new Set<string>()
  const readPages = new Map<string, { readonly kind: PageKind; readonly depth: number }>()
  const kinds = new Map<PageKind, number>()
  const shapes = new Map<string, number>()
  const folders = new Map<string, { alive: number; dead: number }>()
  const twins = new Set<string>()
  const texts = new Set<string>()
  const said = new Map<string, 'canonical' | 'language'>()
  let homeLanguage: string | undefined
  let kept = 0

  const countAnswer = (url: string, answered: boolean): void => {
    const { alive, dead } = folders.get(folderOf(url)) ?? { alive: 0, dead: 0 }
    folders.set(folderOf(url), answered ? { alive: alive + 1, dead } : { alive, dead: dead + 1 })
  }

  /** What links on this page inherit, whether or not it counts. */
  const learn = (url: string, finalUrl: string, visit: Visit, known: WaitingPage | undefined): PageKind => {
    const isHome = canonicalUrl(url) === homeKey
    const guess = known ? likelyKind(known) : guessKind(url)
    const kind = isHome ? 'home' : visit.kind && visit.kind !== 'other' ? visit.kind : guess
    for (const each of [url, finalUrl])
      readPages.set(canonicalUrl(each), { kind, depth: isHome ? 0 : (known?.depth ?? 1) })
    const shape = known?.shape ?? countingShape(url)
    if (shape !== undefined) count(shapes, shape)
    if (isHome) homeLanguage = languageEdition(finalUrl).mark || primaryLanguage(visit.lang ?? '') || undefined
    return kind
  }

  /** Templates that name the home page everywhere say nothing of a page. */
  const hearOfTwins = (finalKey: string, { canonical, languageTwins = [], lang }: Visit): void => {
    for (const twin of languageTwins)
      if (twin.lang !== primaryLanguage(lang ?? '') && twin.lang !== 'x') note(finalKey, twin.url, 'language')
    if (canonical) note(finalKey, canonical, 'canonical')
  }
  const note = (own: string, url: string, as: 'canonical' | 'language'): void => {
    const key = canonicalUrl(url)
    if (key !== own && key !== homeKey && own !== homeKey) said.set(key, as)
  }

  return {
    record(url, visit, known) {
      const [key, finalUrl] = [canonicalUrl(url), visit.finalUrl ?? url]
      const finalKey = canonicalUrl(finalUrl)
      const isKnown = finalKey !== key && done.has(finalKey)
      const answered = isAnswer(visit.status)
      done.add(key)
      countAnswer(url, answered)
      if (!answered) return 'failed'
      // a company that moved: its home page may lead to another domain
      if (key === homeKey && kept === 0) sites.add(siteIdentity(finalUrl))
      if (!sites.has(siteIdentity(finalUrl))) return 'elsewhere'
      const kind = learn(url, finalUrl, visit, known)
      hearOfTwins(finalKey, visit)
      done.add(finalKey)
      if (isKnown) return 'repeat'
      // it was asked for and saved like any other, so it uses up the budget; its kind is not read the more for it
      if (visit.textHash !== undefined && texts.has(visit.textHash)) {
        kept++
        return 'repeat'
      }
      if (visit.textHash !== undefined) texts.add(visit.textHash)
      twins.add(languageEdition(finalUrl).twinPath)
      count(kinds, kind)
      kept++
      return 'kept'
    },
    isDone: (key) => done.has(key),
    isOurSite: (url) => sites.has(siteIdentity(url)),
    asked: () => done.size,
    kept: () => kept,
    readOfKind: (kind) => kinds.get(kind) ?? 0,
    readOfShape: (shape) => shapes.get(shape) ?? 0,
    saidOf: (key) => said.get(key),
    hasTwin: (twinPath) => twins.has(twinPath),
    folder: (name) => folders.get(name) ?? { alive: 0, dead: 0 },
    kindAt: (url) => readPages.get(canonicalUrl(url))?.kind,
    depthAt: (url) => readPages.get(canonicalUrl(url))?.depth ?? 0,
    homeLanguage: () => homeLanguage,
  }
}

const isAnswer = (status: Visit['status']): boolean =>
  typeof status === 'number' && ((status >= 200 && status < 300) || status === 304)

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
