import type { QuoteEvidence } from '../../model/evidence.ts'
import type { Document } from '../../model/document.ts'
import type { PageVersionId } from '../../model/ids.ts'
import type { KeptQuote } from '../../model/kept-quote.ts'
import type { Page } from '../../model/page.ts'
import type { LocatedEvent, LocatedProblem } from '../../model/signal.ts'
import { folded } from '../../model/folded-text.ts'
import { anchorIn } from './anchor.ts'
import { eventOfKept, factOf, problemOf } from './kept-mentions.ts'

type Read = {
  readonly page: Pick<Page, 'id'>
  readonly text: {
    readonly pageVersionId: PageVersionId
    readonly revision: number
    readonly document: Document
    readonly events: readonly LocatedEvent[]
    readonly problems: readonly LocatedProblem[]
  }
}

/** Kept words in a reading of their page, with what became of their place; null where the page says them no longer. */
export function evidenceIn(
  kept: KeptQuote,
  { page, text }: Pick<Read, 'page'> & { readonly text: Pick<Read['text'], 'pageVersionId' | 'revision' | 'document'> },
): { readonly evidence: QuoteEvidence; readonly moved: boolean } | null {
  const anchor = kept.evidence.pageId === page.id ? anchorIn(kept, text) : null
  if (!anchor) return null
  const { pageVersionId, revision, document } = text
  const { start, end, moved } = anchor
  const quote = document.text.slice(start, end)
  return { evidence: { type: 'quote', pageId: page.id, pageVersionId, revision, start, end, quote }, moved }
}

/**
 * Pages as they were read, with what the seller read on them beside it. Where the seller has kept a sentence on a problem, what a rule made
 * of that sentence for the same problem goes, also where another page says the very same: one reading of the same words counts, and it is the
 * seller's.
 */
export function withKeptQuotes<P extends Read>(pages: readonly P[], kept: readonly KeptQuote[]): readonly P[] {
  if (kept.length === 0) return pages
  const byPage = Map.groupBy(kept, ({ evidence }) => evidence.pageId)
  const placed = pages.map((page): readonly Placed[] =>
    (byPage.get(page.page.id) ?? []).flatMap((one) => {
      const found = evidenceIn(one, page)
      return found ? [{ kept: one, evidence: found.evidence }] : []
    }),
  )
  const read = new Set(
    placed
      .flat()
      .flatMap((one) => problemOf(one.kept, one.evidence) ?? [])
      .map(wordsOf),
  )
  return pages.map((page, i) => {
    const here = placed[i] ?? []
    const again = read.size > 0 && page.text.problems.some((one) => read.has(wordsOf(one)))
    if (here.length === 0 && !again) return page
    const text = again
      ? { ...page.text, problems: page.text.problems.filter((one) => !read.has(wordsOf(one))) }
      : page.text
    return { ...page, text: here.length === 0 ? text : textWith(text, here) }
  })
}

/** The same words on another page are the same evidence. */
const wordsOf = ({ problem, evidence }: LocatedProblem): string => `${problem} ${folded(evidence.quote)}`

type Placed = { readonly kept: KeptQuote; readonly evidence: QuoteEvidence }

function textWith<T extends Read['text']>(text: T, here: readonly Placed[]): T {
  const problems = here.flatMap((one) => problemOf(one.kept, one.evidence) ?? [])
  const events = here.flatMap((one) => eventOfKept(one.kept, one.evidence) ?? [])
  const facts = here.flatMap((one) => factOf(one.kept, one.evidence) ?? [])
  return {
    ...text,
    problems: besideKept(text.problems, problems),
    events: [...text.events, ...events],
    document: { ...text.document, facts: [...text.document.facts, ...facts] },
  }
}

/** What rules found on a page without what the seller read of the same words, and the seller's readings. */
export const besideKept = (
  found: readonly LocatedProblem[],
  own: readonly LocatedProblem[],
): readonly LocatedProblem[] =>
  own.length === 0 ? found : [...found.filter((one) => !own.some((kept) => isReadingOf(kept, one))), ...own]

/** One of the two stands inside the other, and they speak of one problem. */
function isReadingOf(own: LocatedProblem, found: LocatedProblem): boolean {
  const [a, b] = [own.evidence, found.evidence]
  return (
    own.problem === found.problem && ((a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end))
  )
}
