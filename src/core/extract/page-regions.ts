import { namesOf, remembered } from './element-names.ts'
import type { HtmlElement } from './html-tree.ts'
import { closest } from './html-tree.ts'

export type Region = 'nav' | 'header' | 'main' | 'aside' | 'footer'

const REGION_BY_TAG: Readonly<Record<string, Region>> = {
  nav: 'nav',
  footer: 'footer',
  header: 'header',
  main: 'main',
  article: 'main',
  aside: 'aside',
}
const CONTENT: ReadonlySet<string> = new Set(['main', 'article'])
const FOOTER_NAMES = /(?:^|[\s_-])(?:footer|colophon|fusszeile)(?=$|[\s_-]|\d)/
const NAV_NAMES = /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|mainmenu|topmenu|breadcrumbs?)(?=$|[\s_-]|\d)/

const regionNamed = remembered((names): Region | null =>
  FOOTER_NAMES.test(names) ? 'footer' : NAV_NAMES.test(names) ? 'nav' : null,
)

/** Named like a menu and made like one: a tab container called "menu" holds the page's own words. */
const isMostlyLinks = (element: HtmlElement): boolean =>
  element.linkLength >= element.textLength * 0.4 || element.textLength < 120

/** The part of the page an element belongs to, by what it and what it stands in are. */
export function regionOf(element: HtmlElement, outer: Region, pageText: number): Region {
  if (outer === 'nav' || outer === 'footer') return outer
  const byTag = REGION_BY_TAG[element.tag]
  if (byTag) return byTag === 'header' && closest(element, CONTENT) ? outer : byTag
  if (element.tag !== 'div' && element.tag !== 'ul' && element.tag !== 'section' && element.tag !== 'table')
    return outer
  const names = namesOf(element)
  // what holds much of the page is the page, whatever it is called
  if (names === '' || element.textLength > Math.min(Math.max(300, pageText * 0.4), pageText * 0.7)) return outer
  const named = regionNamed(names)
  if (named === 'footer') return 'footer'
  if (element.attrs['role'] === 'navigation' || (named === 'nav' && isMostlyLinks(element))) return 'nav'
  return outer
}
