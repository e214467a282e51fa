import type { HtmlElement } from './html-tree.ts'
import { eachElement, rawTextOf } from './html-tree.ts'

/** With less text than this a page with scripts may be filled by them; with more it says something by itself. */
const FEW_CHARACTERS = 200
/** With less than this in all its parts, menus and footers too, a page says nothing at all. */
const HARDLY_ANY = 40

/** Where the frameworks of the web put what they render: an element by one of these ids that is empty as sent. */
const MOUNT_POINTS = /^(?:root|app|__next|__nuxt|___gatsby|svelte|main-app|react-root|app-root|application)$/i
/** "You need to enable JavaScript to run this app", in the languages we read. */
const ASKS_FOR_SCRIPTS = /\bjava\s?script\b/i

/**
 * Whether a page is empty as it was sent and filled by its scripts, so that it has to be rendered to be read. A short page that
 * says something, such as a contact page with analytics on it, is not.
 */
export function needsRendering(root: HtmlElement, text: string): boolean {
  if (text.length >= FEW_CHARACTERS) return false
  let scripts = false
  let mount = false
  let asked = false
  eachElement(root, (element) => {
    const { tag, attrs } = element
    if (tag === 'script' && !/json/i.test(attrs['type'] ?? '')) scripts = true
    else if (tag === 'noscript') asked ||= ASKS_FOR_SCRIPTS.test(rawTextOf(element))
    else if (tag === 'app-root' || MOUNT_POINTS.test(attrs['id'] ?? '')) mount ||= element.textLength === 0
  })
  return scripts && (mount || asked || root.textLength < HARDLY_ANY)
}
