import type { Document } from '../model/document.ts'
import type { Playbook, PlaybookContent } from '../model/playbook.ts'
import type { EventMention, ProblemMention } from '../model/signal.ts'
import { type CompanyNames, companyNames } from './company-names.ts'
import { detectEvents } from './detect-events.ts'
import { detectProblems } from './detect-problems.ts'
import { documentPlaces } from './document-places.ts'
import { type PageDate, readPageDate } from './event-date.ts'
import { type Place, placesOf } from './sentence-place.ts'

export type SentencesInput = {
  readonly id?: string
  /** Name of the account; may be empty. */
  readonly company: string
  readonly aliases?: readonly string[]
  readonly url?: string
  /** Kind of the page in the source's words or ours: a hint. */
  readonly kind?: string
  /** `YYYY[-MM[-DD]]`, or a range of years `2005..2011`. */
  readonly pageDate?: string
  readonly sentences: readonly string[]
}

export type SentenceSignals = {
  /** From 0. */
  readonly sentenceIndex: number
  readonly events: readonly EventMention[]
  readonly problems: readonly ProblemMention[]
}

/**
 * Trigger events and problem evidence of a passage, sentence by sentence, as mentioned, before merging. Events of others,
 * negated and historic ones are given too, with that actor or status. Sentences with neither have no row.
 */
export function detectSentences(
  input: SentencesInput,
  playbook: PlaybookContent | null = null,
): readonly SentenceSignals[] {
  const reader = readerFor(input.company, input.aliases ?? [], readPageDate(input.pageDate), playbook)
  const places = placesOf(input.sentences, input.kind)
  return input.sentences.flatMap((text, sentenceIndex) => {
    const signals = reader(text, places[sentenceIndex] ?? 'body')
    return signals.events.length + signals.problems.length > 0 ? [{ sentenceIndex, ...signals }] : []
  })
}

/** A mention with the span of its sentence in `Document.text` (UTF-16 offsets). */
export type SpannedEvent = EventMention & { readonly start: number; readonly end: number }
export type SpannedProblem = ProblemMention & { readonly start: number; readonly end: number }

/** Everything a page says that may be an event or problem evidence, judged by where on the page it stands. */
export function mentionsOf(
  document: Document,
  company: { readonly name: string; readonly aliases: readonly string[] },
  playbook: Playbook | null,
): { readonly events: readonly SpannedEvent[]; readonly problems: readonly SpannedProblem[] } {
  const reader = readerFor(company.name, company.aliases, readPageDate(document.publishedAt), playbook?.content ?? null)
  const events: SpannedEvent[] = []
  const problems: SpannedProblem[] = []
  for (const { text, start, end, place, beside } of documentPlaces(document)) {
    const found = reader(text, place, beside ? readPageDate(beside) : null)
    const date = (mention: EventMention) =>
      beside && !mention.date && (mention.status === 'happened' || mention.status === 'announced')
        ? { date: beside }
        : {}
    events.push(...found.events.map((mention) => ({ ...mention, ...date(mention), start, end })))
    problems.push(...found.problems.map((mention) => ({ ...mention, start, end })))
  }
  return { events, problems }
}

function readerFor(name: string, aliases: readonly string[], page: PageDate | null, playbook: PlaybookContent | null) {
  const names: CompanyNames = companyNames(name, aliases)
  return (
    text: string,
    place: Place,
    beside: PageDate | null = null,
  ): { events: readonly EventMention[]; problems: readonly ProblemMention[] } => {
    const events = detectEvents(text, { names, page: beside ?? page, place })
    return { events, problems: playbook ? detectProblems(text, { names, place, playbook, events }) : [] }
  }
}
