import type { Furniture, RemovalReason } from './furniture-names.ts'
import { furnitureNamed } from './furniture-names.ts'
import { namesOf } from './element-names.ts'
import type { HtmlElement } from './html-tree.ts'

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
