import { getDomain } from 'tldts'
import { type AppError, type Result, fail, ok } from '../model/result.ts'

export type HomeAddress = {
  /** Where research starts. */
  readonly url: string
  /** What to try in this order when nothing answers there; empty when the scheme was typed. */
  readonly alternatives: readonly string[]
}

/**
 * Reads what a person typed or pasted for a company: `haldenvalve.example`, `www.…`, with a path, IDN, or a whole URL. Without
 * a scheme it starts with https (http on loopback). Errors are `bad-input`, and say what would be right.
 */
export function parseHomeUrl(typed: string): Result<HomeAddress> {
  // measured before any expression runs over it
  if (typed.length > 2000) return fail(badAddress('The address is too long.', 'Type it like haldenvalve.example.'))
  const text = typed
    .trim()
    .replace(/^[<"'(]+/, '')
    .replace(/(?<![>"'),;])[>"'),;]+$/, '')
  if (text === '') return fail(badAddress('No address was given.', 'Type it like haldenvalve.example.'))
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):(?:\/\/|(?!\d))/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return fail(badAddress(`${scheme}: is not the web.`, 'Only http and https pages can be researched.'))
  if (scheme === undefined && /^[^/?#]+@[^/?#]+$/.test(text))
    return fail(badAddress('That is a mail address.', `Try ${text.slice(text.lastIndexOf('@') + 1)}.`))
  const full = scheme === undefined ? `${startsOnLoopback(text) ? 'http' : 'https'}://${text}` : text
  if (!URL.canParse(full)) return fail(badAddress(`${text} is not an address.`, 'Type it like haldenvalve.example.'))
  const url = new URL(full)
  if (url.username !== '' || url.password !== '')
    return fail(badAddress('The address carries a user name or password.', 'Leave out what stands before the @.'))
  if (!isIpLike(url.hostname) && url.hostname !== 'localhost' && !url.hostname.includes('.'))
    return fail(
      badAddress(
        `${url.hostname} is not a whole domain.`,
        `Try ${url.hostname}.com, or the domain as written on their mail.`,
      ),
    )
  if (url.hostname.replace(/\.$/, '').split('.').includes(''))
    return fail(badAddress(`${url.hostname} is not a domain.`, 'Type it like haldenvalve.example.'))
  // no name server knows a longer one, and an account is named by it
  if (url.hostname.length > 253 || url.hostname.split('.').some((label) => label.length > 63))
    return fail(
      badAddress(
        'No domain is that long.',
        'Between two dots stand 63 letters at most. Type it like haldenvalve.example.',
      ),
    )
  url.hash = ''
  return ok({ url: url.href, alternatives: scheme === undefined ? otherHomes(url) : [] })
}

const badAddress = (message: string, next: string): AppError => ({ kind: 'bad-input', message, next, retry: 'never' })

const startsOnLoopback = (text: string): boolean => /^(?:localhost|127\.|\[::1\])/i.test(text)

const isIpLike = (hostname: string): boolean => hostname.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname)

function otherHomes(url: URL): string[] {
  if (url.protocol !== 'https:' || isIpLike(url.hostname)) return []
  const tail = (url.port === '' ? '' : `:${url.port}`) + url.pathname + url.search
  const twin = bareHost(url.hostname) === url.hostname ? `www.${url.hostname}` : bareHost(url.hostname)
  return [`https://${twin}${tail}`, `http://${url.hostname}${tail}`]
}

/** Host without `www.` and a final dot. */
const bareHost = (hostname: string): string => hostname.replace(/^www\d?\./, '').replace(/\.$/, '')

/**
 * What an account is known by, and what the pace is kept for: the registrable domain (public suffix list with private suffixes,
 * so `a.github.io` is not `b.github.io`, and likewise below the site builders that are not on it); for an IP address or a name without one, the origin with its port.
 */
export function siteIdentity(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, origin } = new URL(url)
  const bare = hostname.replace(/\.$/, '')
  if (isIpLike(bare) || bare === 'localhost' || bare.endsWith('.localhost')) return origin
  const domain = getDomain(bare, { allowPrivateDomains: true })
  // each name below these is a customer of theirs, which the list of suffixes does not know
  if (domain && homesOfMany.has(domain) && bareHost(bare) !== domain) return bareHost(bare)
  return domain ?? (bare.includes('.') ? bareHost(bare) : origin)
}

/** Site builders that put their customers' sites below one domain, and are not in the public suffix list. */
const homesOfMany: ReadonlySet<string> = new Set(
  'wordpress.com jimdosite.com jimdofree.com jimdo.com weebly.com strikingly.com business.site squarespace.com webnode.com webnode.page site123.me tumblr.com over-blog.com e-monsite.com yolasite.com godaddysites.com carrd.co ueniweb.com homestead.com tripod.com'.split(
    ' ',
  ),
)

/** Both addresses belong to one account. */
export const sameSite = (one: string, other: string): boolean => siteIdentity(one) === siteIdentity(other)

const tracking =
  /^(?:utm_.*|pk_.*|mtm_.*|matomo_.*|hsa_.*|_hs.*|mc_.*|vero_.*|oly_.*|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|_ga|_gl|hsctatracking|ref|ref_src|ref_url|referrer|referer|trk|trkinfo|cmpid|icid|spm|sc_cid|_openstat|wickedid|s_kwcid|ef_id|fb_action_ids|fb_source)$/i
const session =
  /^(?:phpsessid|jsessionid|sessionid|session_id|session|sid|aspsessionid[a-z]*|cfid|cftoken|oscsid|zenid|xtc?sid|ci_session)$/i
const indexFile = /\/(?:index|default|welcome)\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|cfm)$/i

/** The address as it is asked for: no fragment, no tracking or session parameters. Not a URL: returned as it is. */
export function cleanUrl(url: string): string {
  if (!URL.canParse(url)) return url
  const clean = new URL(url)
  clean.hash = ''
  // ";jsessionid=…" and ASP.NET's "/(S(…))/" carry the session in the path
  clean.pathname = clean.pathname
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')
    .replace(/\/\([A-Z]\([^()/]*\)\)/gi, '')
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair.split('=', 1)[0] ?? ''))
  clean.search = kept.join('&')
  return clean.href
}

const isNoise = (name: string): boolean => tracking.test(name) || session.test(name)

/**
 * The key under which addresses of one page fall together; to compare, not to fetch. On top of `cleanUrl`: scheme and `www.` folded,
 * final dot and default port dropped, doubled slashes, index files and the trailing slash dropped, escapes in one form, query sorted.
 */
export function canonicalUrl(url: string): string {
  const cleaned = cleanUrl(url)
  if (!URL.canParse(cleaned)) return cleaned
  const parsed = new URL(cleaned)
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443' ? '' : `:${parsed.port}`
  const path = evenEscapes(parsed.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(indexFile, '/')
    .replace(/\/$/, '')
  const query = evenEscapes(parsed.search.slice(1)).split('&').filter(Boolean).toSorted().join('&')
  return `https://${bareHost(parsed.hostname)}${port}${path}${query === '' ? '' : `?${query}`}`
}

/** RFC 3986, 6.2.2: escapes in capitals, unreserved characters not escaped. */
function evenEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return /[A-Za-z0-9._~-]/.test(char) ? char : escape.toUpperCase()
  })
}

/** The parts of a path, decoded, without empty ones. */
export function pathSegments(url: string): readonly string[] {
  if (!URL.canParse(url)) return []
  return new URL(url).pathname.split('/').filter(Boolean).map(decodeSafely)
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Addresses a program makes by counting share this key: numbers, dates and long ids are one letter, queries keep only their names.
 * `undefined` when nothing in the address counts, so that pages with names of their own are never limited together.
 */
export function countingShape(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(cleanUrl(url))
  const counted = (part: string): boolean =>
    /^\d+$/.test(part) || /^\d[\d.,:_-]*$/.test(part) || /^[0-9a-f-]{16,}$/i.test(part)
  const segments = parsed.pathname.split('/').filter(Boolean)
  const last = segments.at(-1)?.replace(/\.[a-z]{2,5}$/i, '') ?? ''
  const names = [...parsed.searchParams.keys()].toSorted()
  if (!counted(last) && names.length === 0) return undefined
  const path = segments.map((part) => (counted(part.replace(/\.[a-z]{2,5}$/i, '')) ? '#' : part)).join('/')
  return `${parsed.host}/${path}?${names.join('&')}`
}

/** Why an address looks like one of endlessly many, or `undefined`. Limits are far outside what company sites use. */
export function trapReason(url: string): string | undefined {
  if (url.length > 1000) return 'the address is very long'
  const segments = pathSegments(url)
  if (segments.length > 10) return 'the path is very deep'
  const times = new Map<string, number>()
  for (const part of segments) times.set(part, (times.get(part) ?? 0) + 1)
  if ([...times.values()].some((count) => count > 2)) return 'the path repeats itself'
  for (let i = 3; i < segments.length; i++)
    if (segments[i] === segments[i - 2] && segments[i - 1] === segments[i - 3]) return 'the path repeats itself'
  return undefined
}
