import type { HtmlElement } from './html-tree.ts'

/** Why a stretch of a page is not part of what the page says. */
export type RemovalReason =
  | 'navigation'
  | 'header'
  | 'footer'
  | 'sidebar'
  | 'form'
  | 'hidden'
  | 'cookies'
  | 'share'
  | 'comments'
  | 'breadcrumb'
  | 'pagination'
  | 'newsletter'
  | 'search'
  | 'related'
  | 'advert'
  | 'byline'
  | 'author-box'
  | 'caption'
  | 'link-list'
  | 'repeated'
  | 'duplicate'
  | 'outside-article'

/** `article`: furniture of an article only; on other pages of a company the same place may hold the contact or a price. */
export type Furniture = { readonly reason: RemovalReason; readonly when: 'always' | 'article' }

const wholeWords = (names: string): RegExp => new RegExp(`(?:^|[\\s_/:-])(?:${names})(?=$|[\\s_/:-]|\\d)`)
const byName = (reason: RemovalReason, names: string, when: Furniture['when'] = 'always') => ({
  furniture: { reason, when } satisfies Furniture,
  names,
  pattern: wholeWords(names),
})

/**
 * Names that authors and page builders give to furniture, as whole words of `class`, `id`, `role` and the like. Rows, so
 * that each can be read, doubted and taken out alone.
 */
const NAMES = [
  byName('cookies', 'cookies?|cookiebar|cookiebanner|cookiebot|cookieconsent|gdpr|consent|onetrust|cmplz|borlabs|ccpa'),
  byName(
    'navigation',
    'nav|navi|navbar|navigation|mainnav|subnav|topnav|mainmenu|submenu|topmenu|menubar|megamenu|menu|offcanvas|sitemap|skip|skiplink|skiplinks|langs?|languages?|lang-switch|wpml|jumplinks|quicklinks|metanav|metanavigation|servicenavi|hauptnavigation|navigationbar|nav-links',
  ),
  byName('breadcrumb', 'breadcrumbs?|crumbs?|brotkrumen|brotkrume|breadcrumblist|pathway|youarehere'),
  byName(
    'share',
    'share|shares|sharing|sharebar|sharebuttons|share-this|sharethis|sharedaddy|shariff|addthis|addtoany|social|socials|socialmedia|social-media|social-links|socialbar|socialshareprivacy|followus|jp-relatedposts',
  ),
  byName(
    'comments',
    'comments?|commentlist|commentform|comment-form|comments-area|disqus|respond|livefyre|kommentare?|leserkommentare|fb-comments',
  ),
  byName('pagination', 'pagination|pager|pagenavi|paging|post-navigation|nav-below|prev-next|prevnext|pagebrowser'),
  byName(
    'newsletter',
    'newsletter|newsletter-signup|subscribe|subscription|mailing-list|mailchimp|mc4wp|optin|signup-form',
  ),
  byName('search', 'search|searchform|searchbox|search-form|suche|suchformular|livesearch'),
  byName(
    'hidden',
    'sr-only|visually-hidden|screen-reader-text|screenreader|visuallyhidden|element-invisible|print-only|printonly|noprint|no-print',
  ),
  byName(
    'footer',
    'site-footer|page-footer|footer|colophon|footer-widgets|fusszeile|copyright|footerwrapper|footer-wrapper',
  ),
  byName(
    'related',
    'related\\w{0,12}|recommended|recommendations?|recirc|recirculation|read-next|readnext|more-news|more-stories|morenews|most-read|mostread|most-popular|mostpopular|trending|yarpp|similar|aehnliche|you-may-like|mehr-zum-thema|weitere-artikel|outbrain|taboola|crp|crosslinks',
  ),
  byName(
    'advert',
    'ads?|advert|adverts|advertisement|advertising|adsense|adslot|adsbygoogle|sponsored|sponsor-box|dfp|werbung|anzeige|banner-ad|doubleclick',
  ),
  byName(
    'sidebar',
    'sidebar|sidebars|side-bar|widget-area|rail|right-rail|right-column|rightcol|right-col|marginalspalte|marginal|randspalte',
    'article',
  ),
  byName(
    'byline',
    'byline|bylines|by-line|dateline|entry-meta|post-meta|postmeta|postmetadata|article-meta|article-info|meta|metadata|post-info|entry-footer|post-footer|entry-utility|tags?|taglist|tag-list|tag-links|post-tags|article-tags|keywords|timestamp|published|publish-date|entry-date|post-date|posted-on|rating|ratings|votes?|views',
    'article',
  ),
  byName(
    'author-box',
    'author|authors|author-bio|author-box|author-info|about-author|abouttheauthor|bio|vcard|article-author|autor|autorenbox',
    'article',
  ),
  byName(
    'caption',
    'caption|legend|legende|legenda|leyenda|bildtext|bildlegende|billedtekst|didascalia|wp-caption-text|credit|image-credit|photo-credit|bildunterschrift|copyright-notice|gallery|slideshow|image-caption|media-caption|bu|bildquelle',
    'article',
  ),
  byName(
    'related',
    'teaser|teasers|teaserlist|promo|promos|promobox|more|read-more|readmore|readalso|zumthema|infobox|linkbox|widget|marketing|plista|topics?|inline-related|latest|popular|recent|recent-posts|pullquote|toc|prev|next|boxlinks',
    'article',
  ),
] as const

/** Most elements are called nothing of it: one look spares them the rows. */
const ANY_NAME = wholeWords(NAMES.map(({ names }) => names).join('|'))

/** Answers for names seen before: the same few hundred stand on all pages of a site. Only a memory, emptied when full. */
const answers = new Map<string, Furniture | null>()
const MOST_ANSWERS = 20_000

function furnitureNamed(names: string): Furniture | null {
  const known = answers.get(names)
  if (known !== undefined) return known
  if (answers.size >= MOST_ANSWERS) answers.clear()
  const furniture = ANY_NAME.test(names) ? (NAMES.find(({ pattern }) => pattern.test(names))?.furniture ?? null) : null
  answers.set(names, furniture)
  return furniture
}

const ROLES: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'search',
  contentinfo: 'footer',
  dialog: 'hidden',
  alertdialog: 'hidden',
}

/** Wrappers that can't be furniture, whatever they are called ("has-sidebar", "no-search"). */
const NEVER = new Set(['#root', 'html', 'body', 'main', 'h1', 'h2'])

/** What a visitor opens with a click stays: tabs, accordions, slides, biographies. */
const OPENED_BY_CLICK =
  /accordion|collaps|toggle|tab|panel|slide|slick|carousel|swiper|answer|faq|bio|expand|content|detail/

/**
 * Says whether an element is furniture by what it is and what it is called. An
 * element that holds half of the page's text is the page, not a part to leave out.
 */
export function furnitureOf(element: HtmlElement, page: HtmlElement): Furniture | null {
  const pageText = page.textLength
  if (NEVER.has(element.tag)) return null
  const { attrs, tag } = element
  const hidden = hiddenBy(element)
  if (hidden) return { reason: 'hidden', when: 'always' }
  if (element.textLength > pageText * 0.5) return null
  // measured in unlinked text, an element around the article is most of the page even where menus are long
  if (element.textLength - element.linkLength > (pageText - page.linkLength) * 0.45) return null
  const byTag = furnitureByTag(element, pageText)
  if (byTag) return byTag
  const role = ROLES[attrs['role'] ?? '']
  if (role) return { reason: role, when: 'always' }
  if (tag === 'article') return null
  const names = namesOf(element)
  if (names === '') return null
  const named = furnitureNamed(names)
  return named && believable(named, element, pageText) ? named : null
}

/** Large stretches of running text are rarely furniture, and a heading is none because of its class. */
function believable(furniture: Furniture, element: HtmlElement, pageText: number): boolean {
  const running = element.textLength - element.linkLength
  if (furniture.reason === 'hidden') return element.textLength < 400
  // a teaser leads elsewhere; running text without a link is a lead or a box of the article, whatever it is called
  if (furniture.reason === 'related' && furniture.when === 'article' && running >= 60 && element.linkLength === 0)
    return false
  if (furniture.reason === 'navigation') return running < Math.max(200, pageText * 0.1) || element.linkLength > running
  return running < (MOST_RUNNING[furniture.reason] ?? Math.max(1_500, pageText * 0.4))
}

/** Page numbers, paths and share buttons are short; cards that a builder pages through are not, though their wrapper is a pager. */
const MOST_RUNNING: Partial<Record<RemovalReason, number>> = {
  pagination: 60,
  breadcrumb: 200,
  share: 250,
  search: 250,
}

function furnitureByTag(element: HtmlElement, pageText: number): Furniture | null {
  switch (element.tag) {
    case 'nav':
      return { reason: 'navigation', when: 'always' }
    case 'footer':
      return isInside(element, 'article') || isInside(element, 'blockquote') || isInside(element, 'main')
        ? { reason: 'byline', when: 'article' }
        : { reason: 'footer', when: 'always' }
    case 'aside':
      return { reason: 'sidebar', when: 'article' }
    case 'form':
      return element.fields > 0 && element.textLength < Math.min(3_000, pageText * 0.5)
        ? { reason: 'form', when: 'always' }
        : null
    case 'label':
    case 'button':
    case 'textarea':
    case 'legend':
      return element.tag === 'button' && element.textLength > 12 ? null : { reason: 'form', when: 'always' }
    case 'figure':
      return element.tables === 0 && element.textLength < 600 && !holds(element, QUOTED)
        ? { reason: 'caption', when: 'article' }
        : null
    case 'figcaption':
      return { reason: 'caption', when: 'article' }
    default:
      return null
  }
}

/** Page builders frame quotes and code as figures too. */
const QUOTED: ReadonlySet<string> = new Set(['blockquote', 'pre', 'p'])
const holds = (element: HtmlElement, tags: ReadonlySet<string>): boolean =>
  element.children.some((child) => typeof child !== 'string' && tags.has(child.tag))

function hiddenBy(element: HtmlElement): boolean {
  const { attrs } = element
  const style = attrs['style']
  const shut =
    'hidden' in attrs ||
    (style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 500)))
  return shut && !OPENED_BY_CLICK.test(namesOf(element))
}

function isInside(element: HtmlElement, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true
  return false
}

/** The names of an element in lower case, camelCase split, cut to a length that no honest page reaches. */
export function namesOf(element: HtmlElement): string {
  element.names ??= readNames(element.attrs)
  return element.names
}

const CAPITAL = /\p{Lu}/u
const CAMEL = /([a-z])([A-Z])/g

function readNames(attrs: HtmlElement['attrs']): string {
  let own = attrs['class'] ?? ''
  if (attrs['id'] !== undefined) own += ` ${attrs['id']}`
  if (attrs['data-component'] !== undefined) own += ` ${attrs['data-component']}`
  if (attrs['itemprop'] !== undefined) own += ` ${attrs['itemprop']}`
  if (own === '') return ''
  const names = own.slice(0, 400)
  return (CAPITAL.test(names) ? names.replace(CAMEL, '$1-$2').toLowerCase() : names).trim()
}
