import type { PlaybookContent } from '../../model/playbook.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { tidy } from '../../snapshot/quote-words.ts'
import { bare } from '../../snapshot/plain-words.ts'
import { typeset, withStop } from '../line-runs.ts'
import { isBadNews, isSensitive } from './unsaid-words.ts'

type Idea = { readonly about: string; readonly head: string; readonly t: string }

/** A heading of one line of the page. */
const longestHead = 80

/**
 * One idea they can use though they never buy: the playbook's for what is likeliest here, else for what is next. It speaks of
 * work and not of them: none that tells them of a fault, that takes up something sensitive, or that is about us.
 */
export function ideaLine(snapshot: Snapshot, content: PlaybookContent | null, mayStand: (t: string) => boolean) {
  const all = [...(content?.problems ?? []), ...(content?.opportunities ?? [])]
  const held = snapshot.problems.map(({ problemId }) => problemId)
  const inOrder = [
    ...held.flatMap((id) => all.filter((problem) => problem.id === id)),
    ...all.filter(({ id }) => !held.includes(id)),
  ]
  for (const { id, insight } of inOrder) {
    const words = typeset(insight ?? '')
    if (words !== '' && isHarmless(words) && mayStand(words)) return ideaOf(id, words)
  }
  return null
}

const accusing =
  /\b(?:you (?:lack|lose|waste|miss|ignore|neglect|have no|do not|don['’]t|cannot|can['’]t|fail|suffer)|your (?:problems?|mistakes?|faults?|losses|waste|weakest|worst|bad|poor)|weakest|worst)\b/i
const aboutUs = /\b(?:we|us|our|ours|buy from|call me|contact)\b/i

const isHarmless = (words: string): boolean =>
  !isSensitive(words) && !isBadNews(words) && !accusing.test(words) && !aboutUs.test(words)

/** Its first sentence is its heading, when that is short. */
function ideaOf(about: string, words: string): Idea {
  const [, first = '', rest = ''] = /^(.{12,}?[.!])\s+(\S.*)$/s.exec(tidy(words)) ?? []
  return first !== '' && first.length <= longestHead
    ? { about, head: bare(first), t: withStop(rest) }
    : { about, head: '', t: withStop(words) }
}
