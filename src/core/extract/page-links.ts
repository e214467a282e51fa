import type { Link } from '../model/page.ts'
import type { FlowLink } from './page-flow.ts'

const MOST_LINKS = 5_000

/** The links of a page as absolute http(s) addresses without fragments, in page order, each address and text once. */
export function resolveLinks(url: string, base: string | null, links: readonly FlowLink[]): Link[] {
  const root = absolute(base ?? '', url) ?? url
  const seen = new Set<string>()
  const addresses = new Map<string, string | null>()
  const resolved: Link[] = []
  for (const link of links) {
    const known = addresses.get(link.href)
    const address = known === undefined ? absolute(link.href, root) : known
    if (known === undefined) addresses.set(link.href, address)
    if (!address) continue
    const key = `${address} ${link.text}`
    if (seen.has(key)) continue
    seen.add(key)
    resolved.push({
      url: address,
      text: link.text,
      ...(link.heading === null ? {} : { heading: link.heading }),
      region: link.region === 'nav' || link.region === 'header' ? 'nav' : link.region === 'footer' ? 'footer' : 'main',
      ...(link.hreflang === null || link.hreflang === '' ? {} : { lang: link.hreflang }),
    })
    if (resolved.length >= MOST_LINKS) break
  }
  return resolved
}

/** An absolute http(s) address without its fragment; null for anything else. */
export function absolute(href: string, base: string): string | null {
  if (href.length > 4_000) return null
  try {
    const address = new URL(href.trim(), base)
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return null
    address.hash = ''
    return address.href
  } catch {
    return null
  }
}
