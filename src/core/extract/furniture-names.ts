import { remembered } from './element-names.ts'

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

/** What kind of furniture the names of an element stand for; null for none. */
export const furnitureNamed = remembered((names): Furniture | null =>
  ANY_NAME.test(names) ? (NAMES.find(({ pattern }) => pattern.test(names))?.furniture ?? null) : null,
)
