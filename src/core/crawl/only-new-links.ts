import type { Frontier, OfferedLink } from './frontier.ts'
import { canonicalUrl } from './url.ts'

/**
 * A frontier for a check of what is on file: it takes only links that no saved copy held before. A budget that was used up
 * the first time is not made up for in small pieces, week after week.
 * @param known canonical addresses of pages on file and of what they led to
 */
export function onlyNewLinks(frontier: Frontier, known: ReadonlySet<string>): Frontier {
  return {
    ...frontier,
    offer: (links) => frontier.offer(links.filter(({ url }) => URL.canParse(url) && !known.has(canonicalUrl(url)))),
  }
}

/** Pages of the sitemap that changed, by its own word, on the day of the last check or after it. */
export const changedSince = (candidates: readonly OfferedLink[], lastCheck: string): readonly OfferedLink[] =>
  candidates.filter(({ lastmod }) => (lastmod ?? '') >= lastCheck.slice(0, 10))
