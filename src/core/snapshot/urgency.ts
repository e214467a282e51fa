import type { Document } from '../model/document.ts'
import type { QuoteEvidence } from '../model/evidence.ts'
import type { EventType } from '../model/signal.ts'
import type { Claim, DatedEvent } from '../model/snapshot.ts'
import { earliestMs, type Instant, type PartialDate } from '../model/time.ts'
import { datesIn } from '../signals/dates-in-text.ts'
import { english } from '../signals/language/english.ts'
import type { Language } from '../signals/language/language.ts'
import { languageOfPassage } from '../signals/language/passage-language.ts'
import { readPageDate } from '../signals/page-date.ts'
import { claimId, placeOf } from './claim-id.ts'
import { dateWords } from './date-words.ts'
import { type PageLookup, publishedOn } from './dossier.ts'
import { sentencesFrom } from './find-phrase.ts'
import { quoted, shortenQuote } from './quote-words.ts'

/** Targets, results and prizes have dates, but nothing follows when the day passes. */
const withoutConsequence: ReadonlySet<EventType> = new Set([
  'leadership_statement_goal',
  'sustainability_commitment',
  'award_recognition',
  'earnings_growth',
  'earnings_decline',
  'guidance_change',
  'rebrand',
])

const deadline =
  /\b(?:from|by|until|before|no later than|as of|starting|starts?|start on|begins?|beginning|effective|due|expires?|opens?|opening|ends?|ending|in force|go(?:es)? live|on)\s{1,3}(?:the\s|on\s|in\s|of\s|early\s|mid-?\s?|late\s|end of\s|end\s){0,3}$/i
const obligation =
  /\b(?:must|required?|requires|requirement|deadline|penalt\w{1,4}|liquidated damages|obliged|compl(?:y|iance)|deliver\w{0,4}|contract|expires?|mandatory|shall)\b/i

/** The claim, and the day it names. */
export type Urgency = { readonly claim: Claim; readonly date: PartialDate }

/** Sentences looked at from the one that tells of an event: a news item is about it for a paragraph or two. */
const reachOfNews = 6
const reachElsewhere = 3

type Found = {
  readonly event: DatedEvent
  readonly date: PartialDate
  readonly sentence: string
  readonly hard: boolean
  readonly evidence: QuoteEvidence
}

/**
 * The dated consequence on file: a sentence of one of the account's own events, or one shortly behind it, that names a day, month or quarter still
 * ahead (at most three years) as a deadline or a start. A bare year counts only beside words of duty. What must be done
 * comes before what merely begins; then the soonest; what is sensitive last. Null when nothing on file has a date on it.
 */
export function urgencyOf(events: readonly DatedEvent[], lookUp: PageLookup, asOf: Instant): Urgency | null {
  const found = events
    .filter(({ type }) => !withoutConsequence.has(type))
    .flatMap((event) => deadlinesOf(event, lookUp, asOf))
    .sort(
      (a, b) =>
        Number(a.event.sensitive) - Number(b.event.sensitive) ||
        Number(b.hard) - Number(a.hard) ||
        earliestMs(a.date) - earliestMs(b.date),
    )[0]
  if (!found) return null
  const { evidence } = found
  const words = shortenQuote(found.sentence, 150, dateWords(found.date)) ?? found.event.label
  const claim = {
    id: claimId('urgency', placeOf(evidence)),
    text: `${dateWords(found.date)}: ${words === found.event.label ? words : quoted(words)}`,
    evidence: [evidence],
  }
  return { claim, date: found.date }
}

function deadlinesOf(event: DatedEvent, lookUp: PageLookup, asOf: Instant): Found[] {
  return event.evidence.flatMap((quote) => {
    const page = lookUp(quote.pageId)
    if (!page) return []
    const told = readPageDate(publishedOn(page) ?? (event.dateFrom === 'text' ? event.date : null))
    const language = languageOfDocument(page.text.document)
    const reach = page.page.kind === 'news-item' ? reachOfNews : reachElsewhere
    return sentencesFrom(page.text.document, quote.start, reach).flatMap(({ text: sentence, start, end }) => {
      const hard = obligation.test(sentence)
      return datesIn(sentence, told, language)
        .filter(({ date, at }) => isAhead(date, asOf) && isDeadline(sentence.slice(0, at), hard, date))
        .slice(0, 1)
        .map(({ date }) => ({ event, date, sentence, hard, evidence: { ...quote, start, end, quote: sentence } }))
    })
  })
}

/** A long text is looked through once, however many events it tells of. */
const languages = new WeakMap<Document, Language>()

function languageOfDocument(document: Document): Language {
  const known = languages.get(document)
  if (known) return known
  const language = languageOfPassage(document.lang, document.text) ?? english
  languages.set(document, language)
  return language
}

function isDeadline(before: string, hard: boolean, date: PartialDate): boolean {
  const begins = deadline.test(before)
  return date.length > 4 ? begins || hard : begins && hard
}

const day = 86_400_000

function isAhead(date: PartialDate, asOf: Instant): boolean {
  const ahead = earliestMs(date) - Date.parse(asOf)
  return ahead > -day && ahead < 3 * 365 * day
}
