import type { Language } from './language/language.ts'

/** Where a sentence stands, as far as it changes what its words are worth. */
export type Place =
  | 'body'
  | 'title'
  | 'boilerplate'
  | 'history'
  | 'biography'
  | 'legal'
  | 'advice'
  | 'answers'
  | 'job'
  | 'customer'

export const isAboutStart = (text: string, { places }: Language): boolean =>
  places.aboutStart.test(text.slice(0, 80)) && !/\?$/.test(text)
export const isLegalStart = (text: string, { places }: Language): boolean => places.legalStart.test(text.slice(0, 80))
export const isLegal = (text: string, { places }: Language): boolean => places.legal.test(text)
export const isHistoryHeading = (heading: string, { places }: Language): boolean =>
  places.historyHeading.test(heading.slice(0, 300))
/** "Founded in 1921, it opened …": the words before the event at `at` say how old the company is. */
export const isFoundedBefore = (text: string, at: number, { places }: Language): boolean => {
  const hit = places.founded.exec(text)
  return hit !== null && hit.index <= at
}
/** Tells of a person's career, not of the company. */
export const isCareer = (text: string, { places }: Language): boolean => places.career.test(text)
/** A call to act, or a heading that asks: marketing, not news. */
export const isCallToAct = (text: string, { places }: Language): boolean => places.callToAct.test(text.trim())
/** Speaks to the reader: an offer or advice, not news. */
export const speaksToReader = (text: string, { places }: Language): boolean => places.reader.test(text)

/** "1987 – Moved to Easton": an entry of a timeline, which dates itself. */
export const isTimelineEntry = (text: string): boolean => /^\s?(?:1[89]|20)\d\d(?:s?\s?[–—:|]|\s-)\s?\S/.test(text)

/**
 * The place of each sentence of a passage without layout: everything behind "About X" is boilerplate, behind a legal
 * heading legal, the page's kind decides the rest. `kind` is a hint in the source's words or one of ours.
 */
export function placesOf(sentences: readonly string[], kind: string | undefined, language: Language): readonly Place[] {
  const start = placeOfKind(kind)
  let now: Place = start
  return sentences.map((text, index) => {
    if (isLegalStart(text, language)) now = 'legal'
    else if (isAboutStart(text, language)) now = 'boilerplate'
    if (now === 'legal' || isLegal(text, language)) return 'legal'
    if (now === 'boilerplate') return 'boilerplate'
    if (now === 'body' && isTimelineEntry(text)) return 'history'
    return index === 0 && now === 'body' ? 'title' : now
  })
}

/** What the kind of a page says about its sentences. */
export function placeOfKind(kind: string | undefined): Place {
  switch (kind) {
    case 'job':
    case 'careers':
    case 'adv':
      return 'job'
    case 'legal':
    case 'terms':
    case 'privacy':
      return 'legal'
    case 'faq':
      return 'answers'
    case 'team':
    case 'staff':
      return 'biography'
    case 'case-study':
    case 'case-list':
    case 'customers':
    case 'partners':
      return 'customer'
    case 'docs':
    case 'help':
    case 'product':
    case 'products':
    case 'services':
    case 'pricing':
    case 'contact':
    case 'blog':
    case 'blog-post':
    case 'blog-list':
    case 'events':
    case 'other':
    case 'home':
      return 'advice'
    default:
      return 'body'
  }
}
