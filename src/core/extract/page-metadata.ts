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
  /** Texts that stand for images called a logo. */
  readonly logos: readonly string[]
  /** What the page loads: scripts, style sheets and frames by their address without scheme, e.g. at `script[3].src`. */
  readonly resources: readonly LoadedResource[]
}

export type LoadedResource = { readonly path: string; readonly address: string }

const MOST_LOGOS = 4
const MOST_RESOURCES = 300

export function readMetadata(root: HtmlElement): PageMetadata {
  const meta = new Map<string, string>()
  let title = ''
  let htmlLang: string | null = null
  let base: string | null = null
  let canonical: string | null = null
  const scripts: HtmlElement[] = []
  const logos: string[] = []
  const resources: LoadedResource[] = []
  const counts = new Map<string, number>()
  eachElement(root, (element) => {
    const { attrs } = element
    const loaded = LOADS[element.tag]
    if (loaded !== undefined) {
      const count = counts.get(element.tag) ?? 0
      counts.set(element.tag, count + 1)
      const address = addressOf(attrs[loaded] ?? '')
      if (address !== '' && resources.length < MOST_RESOURCES)
        resources.push({ path: `${element.tag}[${count}].${loaded}`, address })
    }
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
      case 'img':
        if (logos.length < MOST_LOGOS && isLogo(element)) logos.push(foldText(attrs['alt'] ?? '').slice(0, 100))
        break
      case 'script':
        if (/ld\+json/i.test(attrs['type'] ?? '')) scripts.push(element)
        break
      default:
    }
  })
  return { meta, title, htmlLang, base, canonical, jsonLd: readJsonLd(scripts), logos, resources }
}

/** Elements that load something, by the attribute that says what. */
const LOADS: Readonly<Record<string, string>> = { script: 'src', link: 'href', iframe: 'src', form: 'action' }

/** An address without its scheme and query, as the rows of products are written; empty for data and anchors. */
function addressOf(value: string): string {
  if (/^(?:data|blob|javascript|about|mailto):/i.test(value.slice(0, 20))) return ''
  return (
    value
      .slice(0, 500)
      .trim()
      .replace(/^(?:https?:)?\/\//i, '')
      .split(/[?#]/)[0] ?? ''
  )
}

/** Called a logo, or the image of an element called so. */
function isLogo({ attrs, parent }: HtmlElement): boolean {
  if (!attrs['alt']) return false
  const around = [parent, parent?.parent].map(
    (element) => `${element?.attrs['class'] ?? ''} ${element?.attrs['id'] ?? ''}`,
  )
  const names = `${attrs['class'] ?? ''} ${attrs['id'] ?? ''} ${attrs['src']?.slice(-80) ?? ''} ${attrs['alt']} ${around.join(' ')}`
  return /logo|brand/i.test(names.slice(0, 600))
}

const ORGANISATION = /^(?:.*Organization|Corporation|LocalBusiness|.*Business|.*Store)$/

/** The site's name, from Open Graph or JSON-LD. */
export function declaredSiteName(metadata: PageMetadata): string | null {
  const named = metadata.meta.get('og:site_name') ?? metadata.meta.get('application-name')
  if (named) return named
  const node =
    metadata.jsonLd.find(({ types }) => types.includes('WebSite')) ??
    metadata.jsonLd.find(({ types }) => types.some((type) => ORGANISATION.test(type)))
  return node ? nameOf(node.data) : null
}

/** Parts of a title, set apart by the marks that sites use between page and site name. */
const TITLE_MARKS = /(?<!\s)\s+(?:(?:[|–—·•»«:-]|::)\s+|[|»])|[|»]\s*/

export const titleParts = (title: string): readonly string[] =>
  title
    .split(TITLE_MARKS)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/**
 * The page's title without the site's name: the headline if the document title repeats it, else Open Graph, else the
 * longest part of the document title. A title that many pages share names the site: then the first headline, or what
 * else the page is called.
 */
export function titleOf(
  metadata: PageMetadata,
  headlines: readonly string[],
  siteName: string | null,
  isShared: (title: string) => boolean,
  otherwise: () => string | null,
): string {
  const given = metadata.meta.get('og:title') ?? metadata.meta.get('twitter:title') ?? metadata.title
  if (isShared(given) || isShared(metadata.title)) {
    const called = headlines[0] ?? otherwise()
    if (called) return called
  }
  const key = textKey(given)
  const headline = headlines.find((one) => textKey(one).length > 3 && key.includes(textKey(one)))
  if (headline) return headline
  const parts = titleParts(given)
  const site = siteName ? textKey(siteName) : null
  const own = parts.filter((part) => textKey(part) !== site)
  const first =
    own.find((part) => !/^(?:home|start|index)$/i.test(part)) ?? headlines[0] ?? (own.length > 0 ? otherwise() : null)
  return first || own[0] || parts[0] || given
}
