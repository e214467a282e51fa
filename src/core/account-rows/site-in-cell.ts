import { isFreeMail } from '../calendar/no-company.ts'
import { parseHomeUrl, siteIdentity } from '../crawl/url.ts'
import { cellLine, isNothing } from './cell-text.ts'

export type SiteInCell =
  | { readonly is: 'site'; readonly site: string; readonly identity: string }
  /** Nothing in it, or a mail address at a provider that serves everybody. */
  | { readonly is: 'none'; readonly words: string }
  | { readonly is: 'wrong'; readonly words: string }

/** A page below one of these is a profile. */
const networks: ReadonlySet<string> = new Set(
  'linkedin.com xing.com facebook.com fb.com instagram.com twitter.com x.com youtube.com tiktok.com pinterest.com crunchbase.com kununu.com google.com goo.gl wikipedia.org northdata.com northdata.de'.split(
    ' ',
  ),
)

/** As the URL parser leaves one: international names in their ASCII form. */
const hostname =
  /^(?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.?|\[[0-9a-f:.]+\])$/
const mail = /^[^\s@/<>]{1,64}@([^\s@/<>]{3,253})$/

/**
 * The website that a cell tells: an address with or without a scheme, a domain, "@halden.example" or a mail address; the first one that can be
 * used where there are several.
 */
export function siteInCell(cell: string): SiteInCell {
  const line = cellLine(cell)
  if (isNothing(line)) return { is: 'none', words: 'No website and no mail address of theirs.' }
  const told = line
    .slice(0, 4000)
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .map(readPart)
  return (
    told.find(({ is }) => is === 'site') ??
    told.find(({ is }) => is === 'none') ??
    told[0] ?? { is: 'none', words: 'No website and no mail address of theirs.' }
  )
}

function readPart(part: string): SiteInCell {
  const written = part
    .replace(/^mailto:/i, '')
    .replace(/^[<("'[]+/, '')
    .replace(/(?<![>)"'\].])[>)"'\].]+$/, '')
  const host = mail.exec(written)?.[1] ?? (written.startsWith('@') ? written.slice(1) : undefined)
  const address = host ?? written.replace(/^(https?):\/*(?=[^/])/i, '$1://').replace(/^\/\//, '')
  const home = parseHomeUrl(address)
  if (!home.ok) return { is: 'wrong', words: `${short(part)} is no website.` }
  const url = new URL(home.value.url)
  if (!hostname.test(url.hostname)) return { is: 'wrong', words: `${short(part)} is no website.` }
  const identity = siteIdentity(home.value.url)
  if (host !== undefined && isFreeMail(identity))
    return { is: 'none', words: `Mail at ${identity} says nothing of a company.` }
  if (networks.has(identity) && url.pathname.length > 1)
    return { is: 'none', words: `A page on ${identity} is no website of theirs.` }
  return { is: 'site', site: home.value.url, identity }
}

const short = (part: string): string => (part.length > 60 ? `${part.slice(0, 60)}…` : part)
