import { sentencesOf, type Sentence } from '../extract/sentences.ts'
import type { Said } from '../model/debrief.ts'
import type { QuoteEvidence } from '../model/evidence.ts'
import type { ResearchNote } from '../model/note.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { DossierPage } from '../snapshot/dossier.ts'
import { quoteAt } from '../snapshot/quote-at.ts'
import type { Span } from './locate.ts'
import type { Passage } from './passage.ts'

type OnFile = {
  readonly snapshot: Snapshot | null
  readonly pages: readonly DossierPage[]
  readonly notes: readonly ResearchNote[]
  /** What they told us, where the user lets it go along. */
  readonly said: readonly Said[]
}

/**
 * What a model could be given of an account, the most telling first: what they told us, the sentences the snapshot and the research notes stand
 * on, whole and as they are on file now, and the first of each page. What tells of somebody else is left out, and so is the list of people.
 */
export function offeredPassages({ snapshot, pages, notes, said }: OnFile): readonly Omit<Passage, 'id'>[] {
  const read = new Map(pages.map((page) => [page.page.id, page]))
  const sentences = new Map<DossierPage, readonly Sentence[]>()
  const sentencesOn = (page: DossierPage): readonly Sentence[] => {
    const known = sentences.get(page) ?? sentencesOf(page.text.document)
    sentences.set(page, known)
    return known
  }
  const found = [...quotesIn(snapshot), ...notes.flatMap(({ lines }) => lines.map(({ evidence }) => evidence))]
  const telling = found.flatMap((quote) => {
    const page = read.get(quote.pageId)
    if (page?.text.pageVersionId !== quote.pageVersionId || page.text.revision !== quote.revision) return []
    const around = sentencesOn(page).filter(({ start, end }) => start < quote.end && end > quote.start)
    return passageAt(page, { start: around[0]?.start ?? quote.start, end: around.at(-1)?.end ?? quote.end })
  })
  const further = pages.flatMap((page) => {
    const { blocks } = page.text.document
    return sentencesOn(page)
      .filter(({ blockIndex, text }) => blocks[blockIndex]?.type === 'paragraph' && text.length >= shortest)
      .slice(0, mostFurther)
      .flatMap((sentence) => passageAt(page, sentence))
  })
  return [...said.map(saidPassage), ...telling, ...further]
}

/** Of each page its first sentences too, where there is room: a page nothing was found on may still say what they do. */
const mostFurther = 12
const shortest = 24

function passageAt(page: DossierPage, span: Span): Omit<Passage, 'id'>[] {
  if (tellsOfOthers(page, span)) return []
  const evidence = quoteAt(page, span)
  return [{ text: evidence.quote, from: page.page.title || page.page.url, evidence }]
}

function saidPassage({ callId, date, who, words, verbatim }: Said): Omit<Passage, 'id'> {
  return {
    text: words,
    from: `told us in a call, ${date}`,
    evidence: { type: 'said', callId, date, who, words, verbatim },
  }
}

/** Quotes of a snapshot in the order in which its parts tell most of a company. */
function quotesIn(snapshot: Snapshot | null): readonly QuoteEvidence[] {
  if (!snapshot) return []
  const { business, problems, events, goals, know, changes } = snapshot
  return quotesBelow([business, problems, events, goals, know, changes])
}

function quotesBelow(value: unknown): readonly QuoteEvidence[] {
  if (Array.isArray(value)) return value.flatMap(quotesBelow)
  if (typeof value !== 'object' || value === null) return []
  return isQuote(value) ? [value] : Object.values(value).flatMap(quotesBelow)
}

/** Parts of a snapshot are parsed where they are read: what calls itself a quote is one. */
const isQuote = (value: object): value is QuoteEvidence => 'type' in value && value.type === 'quote' && 'quote' in value

function tellsOfOthers({ text }: DossierPage, span: Span): boolean {
  const here = text.events.filter(({ evidence }) => evidence.start < span.end && evidence.end > span.start)
  return here.length > 0 && here.every(({ actor }) => actor === 'other')
}
