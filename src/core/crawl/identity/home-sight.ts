import { Parser } from 'htmlparser2'
import { siteIdentity } from '../url.ts'

/** What a home page shows at first sight, before it is read as a company's page. */
export type HomeSight = {
  readonly url: string
  readonly title: string
  /** Visible text, runs of white space as one; at most `MAX_TEXT` characters. */
  readonly text: string
  /** Different addresses on this site it links to, itself not counted. */
  readonly ownLinks: number
  /** Identities of the sites its scripts, frames, forms and links lead to. */
  readonly otherSites: ReadonlySet<string>
  /** Where the page sends a browser on by itself (`meta refresh` within ten seconds). */
  readonly refreshTo: string | null
  /** The one page it frames, where it says nothing itself. */
  readonly framed: string | null
  /** The mark that parked pages carry for their advertisements. */
  readonly hasAdKey: boolean
}

const MAX_TEXT = 20_000
const MAX_HTML = 2_000_000
const STEP = 16_384
/** The parser's time grows with the tags left open at once. */
const MAX_DEPTH = 2000
/** Fewer words than this beside a frame, and the frame is the page. */
const FRAME_WORDS = 12
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title'])
const addressOf: Readonly<Record<string, string>> = {
  a: 'href',
  script: 'src',
  iframe: 'src',
  frame: 'src',
  form: 'action',
  img: 'src',
}

/** Looks a page over by events, without building its tree: bounded in time and memory whatever the page is. */
export function lookAtHome(html: string, url: string): HomeSight {
  const own = siteIdentity(url)
  const [ownLinks, otherSites, frames] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let [text, title, refreshTo, hasAdKey, depth, muted] = ['', '', null as string | null, false, 0, 0]
  let inTitle = false

  const place = (tag: string, address: string | undefined): void => {
    if (address === undefined || address.length > 2000 || !URL.canParse(address, url)) return
    const to = new URL(address, url)
    if (to.protocol !== 'http:' && to.protocol !== 'https:') return
    to.hash = ''
    if (siteIdentity(to.href) !== own) otherSites.add(siteIdentity(to.href))
    else if (tag === 'a' && to.pathname !== new URL(url).pathname) ownLinks.add(to.pathname + to.search)
    if (tag === 'iframe' || tag === 'frame') frames.add(to.href)
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth++
      if (silent.has(tag)) muted++
      if (tag === 'title') inTitle = title === ''
      if (tag === 'html' && attributes['data-adblockkey'] !== undefined) hasAdKey = true
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
        refreshTo ??= refreshTarget(attributes['content'] ?? '', url)
      const attribute = addressOf[tag]
      if (attribute) place(tag, attributes[attribute])
    },
    ontext(data) {
      if (inTitle && title.length < 300) title += data
      else if (muted === 0 && text.length < MAX_TEXT) text += data
    },
    onclosetag(tag) {
      depth--
      if (tag === 'title') inTitle = false
      if (silent.has(tag) && muted > 0) muted--
      if (text.length < MAX_TEXT) text += ' '
    },
  })
  for (let at = 0; at < Math.min(html.length, MAX_HTML) && depth < MAX_DEPTH; at += STEP)
    parser.write(html.slice(at, at + STEP))
  const words = inOneLine(text)
  const [framed = null] = frames.size === 1 && wordCount(words) < FRAME_WORDS ? frames : []
  return {
    url,
    title: inOneLine(title).slice(0, 300),
    text: words.slice(0, MAX_TEXT),
    ownLinks: ownLinks.size,
    otherSites,
    refreshTo,
    framed,
    hasAdKey,
  }
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length)

/** `5; url='https://…'` to the address, where the wait is short enough that nobody reads the page. */
function refreshTarget(content: string, base: string): string | null {
  const found = /^\s{0,9}(\d{1,4})[\d.]{0,9}\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000})/i.exec(
    content,
  )
  if (!found || Number(found[1]) > 10 || !URL.canParse(found[2] ?? '', base)) return null
  const { href, protocol } = new URL(found[2] ?? '', base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
