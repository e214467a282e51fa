import type { AppError } from '../model/result.ts'
import { plainWord } from '../model/unseen-characters.ts'

/** What robots.txt asks of us. Addresses are judged by their path and query only: a rule set belongs to the origin it was got from. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Seconds between two requests, 0 to 30; 0 when nothing usable is asked for. */
  readonly crawlDelaySeconds: number
  /** Addresses of sitemaps, as written. */
  readonly sitemaps: readonly string[]
  /** What to show about it: a clamped pause, a file that could not be had. */
  readonly notes: readonly string[]
  /** Why there was no file to go by, in words, where that keeps us out: the site itself asked for nothing. */
  readonly unread: string | null
}

export type RobotsOutcome =
  | { readonly type: 'answer'; readonly status: number; readonly body: Uint8Array }
  | { readonly type: 'error'; readonly error: AppError }

/** RFC 9309, 2.5: at least this much is parsed; we parse exactly this much. */
export const ROBOTS_BYTES = 500 * 1024
const MAX_DELAY = 30
const MAX_SITEMAPS = 50
/** Patterns with `*` are tried one by one, so there may only be so many; plain prefixes are looked up and may be any number. */
const MAX_WILDCARDS = 1000
/** So many `*` are told apart in one pattern; every piece is a search through the path. */
const MAX_STARS = 6
/** And so many characters of such patterns: a search takes as long as the path and the piece together allow. */
const MAX_WILDCARD_TEXT = 50_000
const PRODUCT = 'groundwork'

const everything = (notes: readonly string[] = []): RobotsRules => ({
  allows: () => true,
  crawlDelaySeconds: 0,
  sitemaps: [],
  notes,
  unread: null,
})
const nothing = (note: string): RobotsRules => ({
  allows: () => false,
  crawlDelaySeconds: 0,
  sitemaps: [],
  notes: [note],
  unread: note,
})

/**
 * The rules that follow from asking for robots.txt (RFC 9309, 2.3.1): found → its rules; 4xx or lost in redirects → no rules;
 * 5xx, no address, no connection, time-out → keep out.
 */
export function robotsFromOutcome(outcome: RobotsOutcome): RobotsRules {
  if (outcome.type === 'error')
    return outcome.error.kind === 'too-many-redirects'
      ? everything()
      : nothing(`robots.txt could not be had, so nothing was asked for. ${outcome.error.message}`)
  if (outcome.status >= 500)
    return nothing(`robots.txt could not be had (${outcome.status}), so nothing was asked for.`)
  if (outcome.status < 200 || outcome.status >= 300) return everything()
  return parseRobots(new TextDecoder().decode(outcome.body.subarray(0, ROBOTS_BYTES)))
}

type Rule = { readonly pattern: string; readonly allow: boolean }
type Group = { readonly agents: string[]; readonly rules: Rule[]; delay: string | undefined }

/** Reads a robots.txt; `product` is the token groups are chosen by, compared without regard to case and version. */
export function parseRobots(text: string, product: string = PRODUCT): RobotsRules {
  const { groups, sitemaps } = readGroups(text.replace(/^\uFEFF/, ''))
  const ours = groups.filter((group) => group.agents.includes(product))
  const chosen = ours.length > 0 ? ours : groups.filter((group) => group.agents.includes('*'))
  const delay = clampDelay(chosen.findLast((group) => group.delay !== undefined)?.delay)
  return {
    allows: createMatcher(chosen.flatMap((group) => group.rules)),
    crawlDelaySeconds: delay.seconds,
    sitemaps,
    notes: delay.note === undefined ? [] : [delay.note],
    unread: null,
  }
}

function readGroups(text: string): { readonly groups: readonly Group[]; readonly sitemaps: readonly string[] } {
  const groups: Group[] = []
  const sitemaps: string[] = []
  let naming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const comment = line.indexOf('#')
    const bare = comment < 0 ? line : line.slice(0, comment)
    const colon = bare.indexOf(':')
    if (colon < 0) continue
    const key = bare.slice(0, colon).trim().toLowerCase()
    const value = bare.slice(colon + 1).trim()
    const last = groups.at(-1)
    switch (key) {
      case 'user-agent':
        if (naming && last) last.agents.push(productToken(value))
        else groups.push({ agents: [productToken(value)], rules: [], delay: undefined })
        naming = true
        break
      case 'allow':
      case 'disallow':
        naming = false
        if (last && value !== '') last.rules.push({ pattern: evenPath(value), allow: key === 'allow' })
        break
      case 'crawl-delay':
        naming = false
        if (last) last.delay = value
        break
      case 'sitemap':
        // stands outside the groups and does not end one
        if (value !== '' && sitemaps.length < MAX_SITEMAPS) sitemaps.push(value)
        break
      default:
    }
  }
  return { groups, sitemaps }
}

/** RFC 9309, 2.2.1: letters, `_` and `-` up to a version or a remark. */
const productToken = (value: string): string =>
  value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? '')

/** One form for escapes on both sides (RFC 9309, 2.2.2): other than ASCII escaped, unreserved characters not, hexadecimals in capitals. */
function evenPath(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (run) => encodeSafely(run))
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
      return /[A-Za-z0-9._~-]/.test(char) ? char : escape.toUpperCase()
    })
}

function encodeSafely(run: string): string {
  try {
    return encodeURIComponent(run)
  } catch {
    return ''
  }
}

type Wildcard = Rule & { readonly pieces: readonly string[]; readonly toEnd: boolean }

/** Longest pattern wins, Allow between equals (RFC 9309, 2.2.2). */
function createMatcher(rules: readonly Rule[]): (url: string) => boolean {
  const prefixes = new Map<string, boolean>()
  const wildcards: Wildcard[] = []
  let size = 0
  const addPrefix = (pattern: string, allow: boolean): void =>
    void prefixes.set(pattern, allow || prefixes.get(pattern) === true)
  for (const { pattern, allow } of rules) {
    const simple = pattern.replace(/\*{2,}/g, '*')
    if (!simple.includes('*') && !simple.endsWith('$')) {
      addPrefix(simple, allow)
      continue
    }
    const wildcard = wildcardOf(simple, allow)
    size += simple.length
    if (wildcard && wildcards.length < MAX_WILDCARDS && size <= MAX_WILDCARD_TEXT) wildcards.push(wildcard)
    // past the limits a Disallow keeps out of more than it says, never of less
    else if (!allow) addPrefix(simple.split(/[*$]/, 1)[0] ?? '', false)
  }
  const lengths = [...new Set([...prefixes.keys()].map((pattern) => pattern.length))].toSorted((a, b) => b - a)
  wildcards.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow))

  return (url) => {
    if (!URL.canParse(url)) return false
    const parsed = new URL(url)
    const path = evenPath(parsed.pathname + parsed.search)
    if (path === '/robots.txt') return true
    const length = lengths.find((one) => one <= path.length && prefixes.has(path.slice(0, one))) ?? -1
    const allowedByPrefix = length < 0 ? true : prefixes.get(path.slice(0, length)) === true
    const wild = wildcards.find((rule) => rule.pattern.length >= length && matchesWildcard(path, rule))
    if (!wild || (wild.pattern.length === length && allowedByPrefix)) return allowedByPrefix
    return wild.allow
  }
}

/** `*` is any run of characters, a final `$` the end. Null for an Allow that is too long to be told by; a Disallow ends early then. */
function wildcardOf(pattern: string, allow: boolean): Wildcard | null {
  const toEnd = pattern.endsWith('$')
  const pieces = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (pieces.length <= MAX_STARS + 1) return { pattern, allow, pieces, toEnd }
  return allow ? null : { pattern, allow, pieces: pieces.slice(0, MAX_STARS + 1), toEnd: false }
}

/** Each piece is taken at its first place, so this never goes back. */
function matchesWildcard(path: string, { pieces, toEnd }: Wildcard): boolean {
  const first = pieces[0] ?? ''
  if (!path.startsWith(first)) return false
  if (pieces.length === 1) return !toEnd || path.length === first.length
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  const last = pieces.at(-1) ?? ''
  return toEnd ? path.length - last.length >= at && path.endsWith(last) : path.includes(last, at)
}

function clampDelay(value: string | undefined): { readonly seconds: number; readonly note?: string } {
  if (value === undefined) return { seconds: 0 }
  const asked = /^\d{0,20}\.?\d{1,20}(?:e\d{1,3})?$/i.test(value) ? Number(value) : Number.NaN
  if (Number.isNaN(asked))
    return {
      seconds: 0,
      note: `robots.txt asks for a pause of "${plainWord(value.slice(0, 20))}", which is no number. Our own pause stays.`,
    }
  if (asked === 0) return { seconds: 0, note: 'robots.txt asks for no pause. Our own pause stays.' }
  if (asked > MAX_DELAY)
    return {
      seconds: MAX_DELAY,
      note: `robots.txt asks for a pause of ${plainWord(value.slice(0, 20))} s between pages. ${MAX_DELAY} s are kept.`,
    }
  return { seconds: asked }
}
