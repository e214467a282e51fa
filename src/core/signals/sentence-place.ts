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

const aboutStart =
  /^(?:#{1,4}\s)?(?:\*\*)?about\s(?!(?:\d|half|one|two|three|ten|twenty|the same))(?:the\s)?["']?[A-Z0-9]/i
const legalStart =
  /^(?:#{1,4}\s)?(?:forward[\s-]looking|cautionary|safe harbou?r|disclaimer|legal notice|privacy|cookies?\b|terms (?:of|and)|notice to|no offer|important (?:notice|information)|disclosures?\b|non-GAAP|use of non-GAAP|equal opportunity|EEO|copyright|©|all rights reserved)/i
const legalWords =
  /\b(?:forward-looking statements?|Private Securities Litigation Reform Act|no obligation to update|could cause actual results|actual results (?:may|could|might) differ|we use cookies|cookie (?:policy|settings|consent)|equal[ -]opportunity employer|all qualified applicants|without regard to race|reasonable accommodations?|this press release (?:contains|may contain)|does not constitute an offer|securities act of 1933|risks and uncertainties|terms of (?:use|service) apply|all rights reserved|subscribe to our newsletter|unsubscribe|privacy policy|click here|read more)\b/i
const historyHeading =
  /\b(?:history|timeline|milestones|our story|heritage|over the years|chronology|how it (?:all )?(?:began|started)|origins)\b/i
const foundedLine =
  /\b(?:founded|established|incorporated|was formed|began (?:life|business)|has (?:its )?roots|dates back)\b[^.;]{0,60}?\b(?:1[6-9]\d\d|20[01]\d)\b/i

export const isAboutStart = (text: string): boolean => aboutStart.test(text.slice(0, 80)) && !/\?$/.test(text)
export const isLegalStart = (text: string): boolean => legalStart.test(text.slice(0, 80))
export const isLegal = (text: string): boolean => legalWords.test(text)
export const isHistoryHeading = (heading: string): boolean => historyHeading.test(heading)
export const isFoundedLine = (text: string): boolean => foundedLine.test(text)

const advice = /\b(?:you|your|you're|you'll)\b/i
const career =
  /\b(?:prior to (?:joining|that|this|his|her|its|being|\w+ing)|prior to [A-Z]\w+,|before (?:joining|founding|coming|[A-Z]\w+,)|earlier in (?:his|her|their) career|(?:his|her) (?:other |most )?(?:career|previous (?:positions?|roles?))|previously (?:served|worked|held|was|led)|(?:he|she) (?:\w+ly |also |has )?(?:served|held|worked|spent|led|managed|oversaw|co-?founded|founded|joined|began|started|brings|earned|was (?!appointed|named|promoted|elected))|years of experience|experience (?:includes|in)|holds? an? (?:bachelor|master|degree|mba|ph\.?d))/i
/** Tells of a person's career, not of the company. */
export const isCareer = (text: string): boolean => career.test(text)

const imperative =
  /^(?:gain|grow|eliminate|increase|reduce|discover|explore|learn|see|get|find|make|build|launch|join|start|boost|improve|save|meet|contact|read|watch|try|choose|take|open|expand|invest|hire|buy|order|let|keep|use|create|manage|become|introducing our services|why|how|what|when|where)\b/i
/** A call to act, or a heading that asks: marketing, not news. */
export const isCallToAct = (text: string): boolean => imperative.test(text.trim())

/** Speaks to the reader: an offer or advice, not news. */
export const speaksToReader = (text: string): boolean => advice.test(text)

/**
 * The place of each sentence of a passage without layout: everything behind "About X" is boilerplate, behind a legal
 * heading legal, the page's kind decides the rest. `kind` is a hint in the source's words or one of ours.
 */
export function placesOf(sentences: readonly string[], kind: string | undefined): readonly Place[] {
  const start = placeOfKind(kind)
  let now: Place = start
  return sentences.map((text, index) => {
    if (isLegalStart(text)) now = 'legal'
    else if (isAboutStart(text)) now = 'boilerplate'
    if (now === 'legal' || isLegal(text)) return 'legal'
    if (now === 'boilerplate') return 'boilerplate'
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
      return 'legal'
    case 'faq':
      return 'answers'
    case 'team':
      return 'biography'
    case 'case-study':
    case 'case-list':
    case 'customers':
    case 'partners':
      return 'customer'
    case 'product':
    case 'products':
    case 'services':
    case 'pricing':
    case 'contact':
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
