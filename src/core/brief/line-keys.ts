import type { Brief } from '../model/brief.ts'
import type { Evidence } from '../model/evidence.ts'
import { folded } from '../model/folded-text.ts'
import { claimId, placeOf } from '../snapshot/claim-id.ts'

/** Key of a line that stands on evidence. The page's own words are its place: they are the same in the next version of the page. */
export const standingKey = (kind: string, evidence: readonly Evidence[]): string =>
  claimId(kind, ...evidence.slice(0, 1).map(standsOn))

function standsOn(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
      return `q:${evidence.pageId}:${folded(evidence.quote)}`
    case 'structured':
      return `s:${evidence.pageId}:${evidence.path}`
    case 'change':
      return `d:${[evidence.before, evidence.after].map((quote) => (quote ? standsOn(quote) : '')).join(':')}`
    default:
      return placeOf(evidence)
  }
}

/** A name on a page may be of any length; a key may not. */
export const personKey = (name: string): string => `person:${folded(name).slice(0, 150)}`
export const problemKey = (problemId: string): string => `problem:${problemId}`
/** The caution that a problem is not to be told as theirs: it goes where the problem goes. */
export const cautionKey = (problemId: string): string => `caution:${problemId}`

const lists = ['ask', 'bring', 'facts', 'business', 'problems', 'people', 'donot', 'unknown'] as const

/** No two lines of a brief under one key: where two stand on the same words, the later one says so. */
export function withOwnKeys(brief: Brief): Brief {
  const seen = new Map<string, number>()
  const own = <T extends { readonly key: string }>(line: T): T => {
    const n = (seen.get(line.key) ?? 0) + 1
    seen.set(line.key, n)
    return n === 1 ? line : { ...line, key: `${line.key}#${n}` }
  }
  // the same lists with other keys
  return { ...brief, ...(Object.fromEntries(lists.map((part) => [part, brief[part].map(own)])) as object) }
}
