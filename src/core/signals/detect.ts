import { isLive } from '../model/live-status.ts'
import type { Document } from '../model/document.ts'
import type { Playbook, PlaybookContent } from '../model/playbook.ts'
import type { EventMention, ProblemMention } from '../model/signal.ts'
import type { PartialDate } from '../model/time.ts'
import { goesOnOfAnother } from './who-is-told-of.ts'
import type { CompanyNames } from './company-names.ts'
import { detectEvents, type SentenceContext } from './detect-events.ts'
import { detectProblems } from './detect-problems.ts'
import { documentPlaces, type PlacedSentence } from './document-places.ts'
import { datesIn } from './dates-in-text.ts'
import { followUps, remember, type Told, toldBelow, toldOfAccount, withReferences } from './follow-up.ts'
import { readPageDate } from './page-date.ts'
import { english } from './language/english.ts'
import type { Language } from './language/language.ts'
import { languageOfPassage } from './language/passage-language.ts'
import { tellsOfItself } from './page-voice.ts'
import { plain } from './language/sentence.ts'
import { namesToldIn } from './given-names.ts'
import { hitsIn, type TypeHits } from './rule-hits.ts'
import { type Place, placesOf } from './sentence-place.ts'
import { weigh } from './weighing.ts'

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
  /** BCP 47 tag of the language the passage is said to be in: a hint. */
  readonly lang?: string
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
  return detectPassages([input], playbook)[0] ?? []
}

/** The same for many passages at once, which is faster. */
export function detectPassages(
  inputs: readonly SentencesInput[],
  playbook: PlaybookContent | null = null,
): readonly (readonly SentenceSignals[])[] {
  const languageOf = inputs.map(({ lang, sentences }) => languageOfPassage(lang, sentences.join('\n')))
  const hits = hitsByLanguage(inputs.map(({ sentences }, at) => ({ sentences, language: languageOf[at] ?? null })))
  return inputs.map((input, at) => signalsOf(input, languageOf[at] ?? null, hits[at] ?? [], playbook))
}

/** Kinds of passages, in their source's words, in which a company tells how it fares itself. */
const toldByItself: ReadonlySet<string> = new Set(['newsroom', 'ir', 'press', 'investors', 'report'])
/** Kinds of passages that are news: one sentence goes on about what another tells. */
const isNews = (kind: string | undefined): boolean =>
  kind === undefined || kind === 'news' || kind === 'news-item' || toldByItself.has(kind)

function signalsOf(
  input: SentencesInput,
  language: Language | null,
  hits: readonly (readonly TypeHits[])[],
  playbook: PlaybookContent | null,
): readonly SentenceSignals[] {
  const { sentences, kind } = input
  const names = namesToldIn(sentences, input.company, input.aliases ?? [])
  const page = readPageDate(input.pageDate)
  const places = placesOf(sentences, kind, language ?? english)
  const read = (at: number, told: Told) => {
    if (!language) return []
    const place = places[at] ?? 'body'
    const newest = place === 'history' && !input.pageDate ? readPageDate(newestYear(sentences.join('\n'))) : null
    const context = { names, page: newest ?? page, place, language }
    return eventsOf(sentences[at] ?? '', context, hits[at] ?? [], { at, told, previous: sentences[at - 1] ?? '' })
  }
  const told: Told = new Map()
  const once = sentences.map((_, at) => read(at, told))
  const headed = places[0] === 'title' ? withHeadline(once, (below) => read(0, below)) : once
  const events = language && isNews(kind) ? weighed(headed, sentences, places, hits, names, { language, page }) : headed
  const ownSite = kind !== undefined && toldByItself.has(kind)
  return sentences.flatMap((text, at) => {
    const found = { events: events[at] ?? [], place: places[at] ?? 'body', names, ownSite }
    const problems = playbook ? detectProblems(text, { ...found, playbook }) : []
    return found.events.length + problems.length > 0 ? [{ sentenceIndex: at, events: found.events, problems }] : []
  })
}

/** The rules' hits in the sentences of each passage; passages of one language are read together. */
function hitsByLanguage(
  passages: readonly { readonly sentences: readonly string[]; readonly language: Language | null }[],
): readonly (readonly (readonly TypeHits[])[])[] {
  const found = passages.map((): (readonly TypeHits[])[] => [])
  for (const language of new Set(passages.map((passage) => passage.language))) {
    if (!language) continue
    const places = passages.flatMap((passage, at) =>
      passage.language === language ? passage.sentences.map((sentence) => ({ at, text: plain(sentence) })) : [],
    )
    const hits = hitsIn(
      places.map(({ text }) => text),
      language,
    )
    for (const [index, { at }] of places.entries()) found[at]?.push(hits[index] ?? [])
  }
  return found
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
  const ownSite = tellsOfItself(document.kind)
  const language = languageOfPassage(document.lang, document.text)
  const page = readPageDate(document.publishedAt)
  const sentences = documentPlaces(document)
  const texts = sentences.map(({ text }) => text)
  const names = namesToldIn(texts, company.name, company.aliases)
  const hits = language ? hitsIn(texts.map(plain), language) : []
  const newest = document.publishedAt === null ? newestYear(document.text) : null
  // a list of headlines tells of one thing after another; only news goes on about its own
  const told: Told | null = document.kind === 'news-item' ? new Map() : null
  const read = (index: number, before: Told | null, as?: Place) => {
    if (!language) return []
    const { text = '', place = 'body', beside = null } = sentences[index] ?? {}
    const lookedFrom = beside ?? (place === 'history' || place === 'biography' ? newest : null)
    const context = { names, page: readPageDate(lookedFrom) ?? page, place: as ?? place, language }
    const previous = sentences[index - 1]?.text ?? ''
    return eventsOf(text, context, hits[index] ?? [], { at: index, told: before, previous })
  }
  const once = sentences.map((_, index) => read(index, told))
  const headed = told ? withHeadline(once, (below) => read(0, below, 'title')) : once
  const places = sentences.map(({ place }) => place)
  const readings = told && language ? weighed(headed, texts, places, hits, names, { language, page }) : headed
  const events: SpannedEvent[] = []
  const problems: SpannedProblem[] = []
  for (const [index, { text, place, start, end, beside }] of sentences.entries()) {
    const found = readings[index] ?? []
    const date = (mention: EventMention): { date?: PartialDate } => {
      if (mention.date || !isLive(mention.status)) return {}
      const day =
        mention.status === 'happened'
          ? dayInNext(sentences, index, beside ?? document.publishedAt, language ?? english)
          : null
      return day ? { date: day } : beside ? { date: beside } : {}
    }
    events.push(...found.map((mention) => ({ ...mention, ...date(mention), start, end })))
    if (!playbook) continue
    const held = detectProblems(text, { names, place, playbook: playbook.content, events: found, ownSite })
    problems.push(...held.map((mention) => ({ ...mention, start, end })))
  }
  return { events: withoutDenied(events), problems }
}

/** What stands before a sentence: how many, what they have told where news does, and the last of them. */
type Before = { readonly at: number; readonly told: Told | null; readonly previous: string }

/** The first sentence is the headline: its events are read again once it is known what the lead under it tells. */
function withHeadline(
  readings: readonly (readonly EventMention[])[],
  again: (below: Told) => readonly EventMention[],
): readonly (readonly EventMention[])[] {
  const [headline = [], ...rest] = readings
  const below = toldBelow(rest)
  if (headline.length === 0 || below.size === 0) return readings
  const better = again(below)
  const events = headline.map(
    (mention) => (below.has(mention.type) && better.find(({ type }) => type === mention.type)) || mention,
  )
  return [events, ...rest]
}

/** The readings of a piece of news, each sentence weighed beside the others. */
function weighed(
  readings: readonly (readonly EventMention[])[],
  texts: readonly string[],
  places: readonly Place[],
  hits: readonly (readonly TypeHits[])[],
  names: CompanyNames,
  context: Pick<SentenceContext, 'language' | 'page'>,
): readonly (readonly EventMention[])[] {
  const sentences = readings.map((events, at) => ({
    text: plain(texts[at] ?? ''),
    place: places[at] ?? 'body',
    hit: new Set((hits[at] ?? []).flatMap(({ type, hits: ofType }) => (ofType.length > 0 ? [type.type] : []))),
    events,
  }))
  return weigh(sentences, names, context)
}

/**
 * The newest year that a page without a date looks back on: what stands two years before it in a timeline or a career was
 * history when it was written. Years it looks forward to are none.
 */
function newestYear(text: string): string | null {
  const years = [
    ...text.matchAll(
      /(?<!\b(?:by|until|before|through|to|vision|target)\s(?:the\send\sof\s)?)\b(?:19|20)\d\d\b(?![,.]?\d)/gi,
    ),
  ]
  return (
    years
      .map(([year]) => year)
      .sort()
      .at(-1) ?? null
  )
}

/** The one full date of the next sentence of the same paragraph, at most two months before the page. */
function dayInNext(
  sentences: readonly PlacedSentence[],
  index: number,
  told: string | null,
  language: Language,
): PartialDate | null {
  const [here, next] = [sentences[index], sentences[index + 1]]
  const page = readPageDate(told)
  if (!here || !next || page?.precision !== 10 || next.start - here.end > 2 || !language.dates.goesOn.test(next.text))
    return null
  const [day, ...more] = datesIn(next.text, page, language).filter(({ date }) => date.length === 10)
  if (!day || more.length > 0) return null
  const before = page.earliest - Date.parse(day.date)
  return before >= 0 && before <= 62 * 86_400_000 ? day.date : null
}

/** A page that denies an event only repeats the talk of it: "is about to shut", "There are no plans to close". */
function withoutDenied(events: readonly SpannedEvent[]): readonly SpannedEvent[] {
  const denied = new Set(
    events.flatMap(({ type, actor, status }) => (actor === 'account' && status === 'negated' ? [type] : [])),
  )
  return events.filter(
    ({ type, actor, status }) =>
      actor !== 'account' || !denied.has(type) || (status !== 'announced' && status !== 'planned'),
  )
}

/** The events a sentence tells, and those told before that it goes on about. */
function eventsOf(
  text: string,
  context: SentenceContext,
  hits: readonly TypeHits[],
  { at, told, previous }: Before,
): readonly EventMention[] {
  const { language, names } = context
  const known = told ? { ...context, told: toldOfAccount(told, at) } : context
  const referred = withReferences(detectEvents(text, known, hits), text, at, told, language)
  const itsOwn = goesOnOfAnother(text, previous, names, language)
    ? referred.map((mention) => ({ ...mention, actor: 'other' as const }))
    : referred
  if (!told) return itsOwn
  const further = followUps(text, at, itsOwn, told, context)
  remember([...itsOwn, ...further], at, told)
  return [...itsOwn, ...further]
}
