import { siteIdentity } from '../crawl/url.ts'
import type { PlacedMention } from './placed-mention.ts'
import { tokenOverlap } from './same-event.ts'

/** Share of words from which one telling is taken for a copy of another: a wire story is cut and retitled, rarely rewritten. */
const copied = 0.7

/**
 * How many independent tellings an event has. Pages of one site are one telling, and so are pages anywhere that say it in the same
 * words: a press release on the company's own site and on ten others is one, a paper's own report of it a second.
 */
export function originsOf(cluster: readonly PlacedMention[]): number {
  let origins: Telling[][] = []
  for (const { mention, page } of cluster) {
    const telling = { site: siteOf(page.url), quote: mention.evidence.quote }
    const kin = origins.filter((origin) => origin.some((member) => isSameOrigin(member, telling)))
    origins = [...origins.filter((origin) => !kin.includes(origin)), [...kin.flat(), telling]]
  }
  return Math.max(1, origins.length)
}

type Telling = { readonly site: string; readonly quote: string }

/** A file that was brought in comes from nowhere but itself. */
const siteOf = (url: string): string => (/^https?:/.test(url) ? siteIdentity(url) : url)

const isSameOrigin = (a: Telling, b: Telling): boolean => a.site === b.site || tokenOverlap(a.quote, b.quote) >= copied
