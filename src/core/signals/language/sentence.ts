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

const agency = /^.{0,110}?(?:\((?:[A-Z][A-Za-z ]{1,24})\)|\/[\w -]{3,24}\/|\b[a-z]{4,20}\.com)\s{0,2}[-–—]{0,2}\s{0,2}/
/** "By the end of 2027, …" and "In May 2026, …" are no datelines. */
const cityAndDate =
  /^(?!(?:By|In|On|At|From|Since|During|Until|Till|After|Before|For|Between|As|With|Through|Throughout|Over|Under|Early|Late|The|This|Our|We|It|And|But|Following|Starting|Effective)\b)[A-Z][^;:!?]{2,70}?\b(?:19|20)\d{2}\b\s{0,2}[,;:–—-]{1,2}\s{1,2}/
const cityDash = /^[A-ZÀ-Ž][A-Za-zÀ-ž.,' ]{2,40}\s{0,2}[–—-]{1,2}\s(?=[A-Z])/

/** Where the sentence proper begins behind "PORTLAND, Ore., May 3, 2026 (Wire) - ". */
export function bodyStart(text: string): number {
  const lead = text.slice(0, 160)
  const found =
    /^[-•*–]\s/.exec(lead)?.[0] ?? agency.exec(lead)?.[0] ?? cityAndDate.exec(lead)?.[0] ?? cityDash.exec(lead)?.[0]
  return found && /[A-Z]{2}|\(|\/|\.com|\d{4}|[-–—•*]/.test(found) && found.length < text.length - 20 ? found.length : 0
}

const boundary = /[;:]\s|\.\s|\s[–—]\s|,?\s(?:but|although|though|whereas)\s/g

/** Start of the clause that holds the offset `at`. */
export function clauseStart(text: string, at: number): number {
  let start = 0
  for (const hit of text.slice(0, at).matchAll(boundary)) {
    const dot = hit[0].startsWith('.')
    const abbreviation =
      dot && /(?:\b(?:Inc|Ltd|Co|Corp|No|St|Mr|Mrs|Ms|Dr|U\.S|approx|vs)|\b[A-Z])$/.test(text.slice(0, hit.index))
    if (!abbreviation) start = hit.index + hit[0].length
  }
  return start
}

const small = new Set(
  'a an and as at be by for from has in into is its nor of off on onto or out over per the to up via vs with it are was will'.split(
    ' ',
  ),
)

/** Headline style: nearly every longer word has a capital, and no full stop ends it. */
export function isHeadline(text: string): boolean {
  const body = text.slice(bodyStart(text)).trim()
  if (body.length > 220 || /[a-z][.!?]["')]?$/.test(body)) return false
  const list = body.split(/\s+/).filter((word) => /^[A-Za-z]/.test(word) && !small.has(word.toLowerCase()))
  if (list.length < 3) return false
  const capital = list.filter((word) => /^[A-Z]/.test(word)).length
  return capital / list.length >= 0.7
}
