import { foldText, textKey } from './fold-text.ts'
import type { HtmlElement } from './html-tree.ts'
import { eachElement, rawTextOf } from './html-tree.ts'
import type { LinkedNode } from './json-ld.ts'
import { nameOf, readJsonLd } from './json-ld.ts'

/** What a page says about itself outside its text. */
export type PageMetadata = {
  /** `meta` elements by `name`, `property` or `http-equiv`, lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>
  readonly title: string
  readonly htmlLang: string | null
  readonly base: string | null
  readonly canonical: string | null
  readonly jsonLd: readonly LinkedNode[]
}

export function readMetadata(root: HtmlElement): PageMetadata {
  const meta = new Map<string, string>()
  let title = ''
  let htmlLang: string | null = null
  let base: string | null = null
  let canonical: string | null = null
  const scripts: HtmlElement[] = []
  eachElement(root, (element) => {
    const { attrs } = element
    switch (element.tag) {
      case 'html':
        htmlLang ??= attrs['lang'] ?? attrs['xml:lang'] ?? null
        break
      case 'meta': {
        const name = (
          attrs['property'] ??
          attrs['name'] ??
          attrs['http-equiv'] ??
          attrs['itemprop'] ??
          ''
        ).toLowerCase()
        const content = foldText(attrs['content'] ?? '')
        if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content.slice(0, 2_000))
        break
      }
      case 'title':
        if (title === '' && element.parent?.tag !== 'svg') title = foldText(rawTextOf(element)).slice(0, 500)
        break
      case 'base':
        base ??= attrs['href'] ?? null
        break
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attrs['rel'] ?? '')) canonical ??= attrs['href'] ?? null
        break
      case 'script':
        if (/ld\+json/i.test(attrs['type'] ?? '')) scripts.push(element)
        break
      default:
    }
  })
  return { meta, title, htmlLang, base, canonical, jsonLd: readJsonLd(scripts) }
}

const ORGANISATION = /^(?:.*Organization|Corporation|LocalBusiness|.*Business|.*Store)$/

/** The site's name, from Open Graph or JSON-LD. */
export function siteNameOf(metadata: PageMetadata): string | null {
  const named = metadata.meta.get('og:site_name') ?? metadata.meta.get('application-name')
  if (named) return named
  const node =
    metadata.jsonLd.find(({ types }) => types.includes('WebSite')) ??
    metadata.jsonLd.find(({ types }) => types.some((type) => ORGANISATION.test(type)))
  return node ? nameOf(node.data) : null
}

/** Parts of a title, set apart by the marks that sites use between page and site name. */
const TITLE_MARKS = /\s+[|–—·•»«:]\s+|\s+-\s+|\s*[|»]\s*/

/**
 * The page's title without the site's name: the headline if the document title repeats it, else Open Graph, else the
 * longest part of the document title. A title that many pages share names the site: then the first headline.
 */
export function titleOf(
  metadata: PageMetadata,
  headlines: readonly string[],
  siteName: string | null,
  isShared: (title: string) => boolean,
): string {
  const given = metadata.meta.get('og:title') ?? metadata.meta.get('twitter:title') ?? metadata.title
  if (headlines[0] !== undefined && (isShared(given) || isShared(metadata.title))) return headlines[0]
  const key = textKey(given)
  const headline = headlines.find((one) => textKey(one).length > 3 && key.includes(textKey(one)))
  if (headline) return headline
  const parts = given.split(TITLE_MARKS).filter((part) => part.trim() !== '')
  const site = siteName ? textKey(siteName) : null
  const own = parts.filter((part) => textKey(part) !== site)
  const first = own[0] ?? parts[0]
  return first?.trim() || headlines[0] || given
}

/** Who wrote it, when that is said in a place made for it. */
export function authorOf(metadata: PageMetadata): string | null {
  const named = metadata.meta.get('author') ?? metadata.meta.get('article:author') ?? metadata.meta.get('dc.creator')
  if (named && named.length < 100 && !/^https?:/.test(named)) return named
  const article = metadata.jsonLd.find(
    ({ types, data }) => types.some((type) => /Article|Posting/.test(type)) && data['author'],
  )
  const author = article ? nameOf(article.data['author']) : null
  return author && author.length < 100 ? author : null
}
