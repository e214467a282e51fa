import type { Language } from './language.ts'

/** Longest sentence looked at, in UTF-16 units; what follows is left unread. */
export const maxSentence = 2000

/** Straight quotes, plain blanks and hyphens, same length, so that offsets stay true. */
export function plain(text: string): string {
  return text
    .slice(0, maxSentence)
    .replaceAll(/[\u2018\u2019\u02BC]/g, "'")
    .replaceAll(/[\u201C\u201D]/g, '"')
    .replaceAll(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replaceAll(/[\u2010\u2011]/g, '-')
}

const agency =
  /^.{0,110}?(?:\((?:[A-Z][A-Za-z ]{1,24})\)(?=\s{0,2}[-–—])|(?<=^[A-Z\s,.]{3,60})\([A-Z][A-Za-z ]{1,24}\)|\/[\w -]{3,24}\/|\b[a-z]{4,20}\.com)\s{0,2}[-–—]{0,2}\s{0,2}/
/** Capitalised words, numbers and short joiners up to a year: "Easton upon Thame, 3 May 2026 – ". */
const cityAndDate =
  /^\p{Lu}[\p{L}.'-]{0,24}(?:[\s,/]{1,3}(?:\p{Lu}[\p{L}.'-]{0,24}|\d{1,4}(?:st|nd|rd|th|\.)?|\p{Ll}{1,4})){0,8}?[\s,./-]{0,3}\b(?:19|20)\d{2}\b\s{0,2}[,;:–—-]{1,2}\s{1,2}/u
const cityDash = /^[A-ZÀ-Ž][A-Za-zÀ-ž.,' ]{2,40}\s{0,2}[–—-]{1,2}\s(?=[A-Z])/

/** Who wrote a headline that a list of press cuttings repeats: "Foundry Weekly: Calder to close its plant". */
const outlet =
  /^(?:the\s)?(?:\p{Lu}[\p{L}&.'-]{1,20}\s){0,3}(?:Weekly|Daily|Monthly|Times|Post|News|Journal|Herald|Gazette|Tribune|Magazine|Today|Telegraph|Observer|Chronicle|Zeitung|Nachrichten|Tagblatt|Anzeiger)(?:,\s[\p{L}\d ./-]{4,20})?:\s/iu

/** Where the sentence proper begins behind "PORTLAND, Ore., May 3, 2026 (Wire) - ". */
export function bodyStart(text: string, { sentence }: Language): number {
  const lead = text.slice(0, 160)
  const city = sentence.notDateline.test(lead) ? undefined : cityAndDate.exec(lead)?.[0]
  // "That is why in 2019, …": a year with neither a day nor a place is none
  const dated = city && /^[^\d,]*\d{4},\s{1,2}$/.test(city) ? undefined : city
  const found =
    /^[-•*–]\s/.exec(lead)?.[0] ?? agency.exec(lead)?.[0] ?? outlet.exec(lead)?.[0] ?? dated ?? cityDash.exec(lead)?.[0]
  return found && /[A-Z]{2}|\(|\/|\.com|\d{4}|[-–—•*]|:\s$/.test(found) && found.length < text.length - 20
    ? found.length
    : 0
}

const boundaries = new WeakMap<Language, RegExp>()

function boundaryOf(language: Language): RegExp {
  const known = boundaries.get(language)
  if (known) return known
  const made = new RegExp(`[;:]\\s|\\.\\s|\\s[–—]\\s|,?\\s(?:${language.sentence.clauseBreak})\\s`, 'g')
  boundaries.set(language, made)
  return made
}

/** Start of the clause that holds the offset `at`. */
export function clauseStart(text: string, at: number, language: Language): number {
  let start = 0
  for (const hit of text.slice(0, at).matchAll(boundaryOf(language))) {
    const dot = hit[0].startsWith('.')
    if (!dot || !language.sentence.abbreviation.test(text.slice(0, hit.index))) start = hit.index + hit[0].length
  }
  return start
}

/** Longest headline where nothing but a missing full stop tells it, in words. */
const longestOpen = 16

/** Headline style: nearly every longer word has a capital where the language does that, and no full stop ends it. */
export function isHeadline(text: string, language: Language): boolean {
  const body = text.slice(bodyStart(text, language)).trim()
  if (body.length > 220 || /(?:[\p{Ll}\d]|\p{Lu}{2})[.!?]["'»)]?$/u.test(body)) return false
  const { small, headline } = language.sentence
  const list = body.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()))
  if (list.length < 3) return false
  if (headline === 'no stop') return list.length <= longestOpen && !/[,;:]$/.test(body)
  return list.filter((word) => /^\p{Lu}/u.test(word)).length / list.length >= 0.7
}
