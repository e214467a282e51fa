import { boardAt } from '../crawl/job-boards/board-at.ts'
import { boardsInScript } from '../crawl/job-boards/boards-in-script.ts'
import type { JobBoard } from '../model/job-board.ts'
import type { Link } from '../model/page.ts'
import type { HtmlElement } from './html-tree.ts'
import { eachElement, rawTextOf } from './html-tree.ts'
import { absolute } from './page-links.ts'

const MOST_BOARDS = 8
const MOST_SCRIPTS = 200
/** Where elements name what they load; frames that load late keep it under a name of their own. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data', 'href']
/** Most of what pages load is nobody's board: a look that costs less than reading the address. */
const MAY_NAME = /greenhouse|lever|ashbyhq|workable|smartrecruiters|recruitee|personio|teamtailor/i
const LOADING = new Set(['iframe', 'frame', 'embed', 'object', 'script', 'link'])

/** Hosts from which career sites on a company's own domain load their parts, and what answers on that domain. */
const ON_OWN_DOMAIN: readonly { readonly host: RegExp; readonly name: JobBoard['name'] }[] = [
  { host: /^assets[a-z0-9-]*\.teamtailor-cdn\.com$/, name: 'teamtailor' },
  { host: /^careers\.recruiteecdn\.com$/, name: 'recruitee' },
]

/**
 * Job boards that a page shows without a link to click: in a frame, by a script, or because the page itself is a career site
 * that a board runs on the company's own domain. Each once, in page order.
 */
export function embeddedBoards(tree: HtmlElement, url: string, base: string | null): Link[] {
  const root = absolute(base ?? '', url) ?? url
  const found = new Map<string, Link>()
  const add = (board: JobBoard, address: string): void => {
    const key = `${board.name} ${board.origin} ${board.token}`
    if (found.size < MOST_BOARDS && !found.has(key)) found.set(key, { url: address, text: '', region: 'main', board })
  }
  const inline: string[] = []
  let smartWidget = false
  eachElement(tree, (element) => {
    if (!LOADING.has(element.tag)) return
    for (const name of SOURCES) {
      const source = element.attrs[name]
      const address = source && MAY_NAME.test(source.slice(0, 300)) ? absolute(source, root) : null
      if (!address) continue
      const board = boardAt(address) ?? boardOfOwnDomain(address, url)
      if (board) add(board, address)
      smartWidget ||= /smartrecruiters\.com\/.{0,80}smart_?widget/i.test(address.slice(0, 300))
    }
    if (element.tag === 'script' && element.attrs['src'] === undefined && inline.length < MOST_SCRIPTS)
      inline.push(rawTextOf(element))
  })
  for (const script of inline) for (const board of boardsInScript(script, { smartWidget })) add(board, board.origin)
  return [...found.values()]
}

function boardOfOwnDomain(loaded: string, page: string): JobBoard | null {
  const { hostname } = new URL(loaded)
  const row = ON_OWN_DOMAIN.find(({ host }) => host.test(hostname))
  if (!row || !URL.canParse(page)) return null
  const { origin, host } = new URL(page)
  return { name: row.name, token: host, origin }
}
