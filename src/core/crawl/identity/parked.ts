import { type HomeSight, wordCount } from './home-sight.ts'
import { type ParkedManner, parkedWords } from './parked-words.ts'
import { parkingServiceAmong } from './shared-sites.ts'

export type Parked = { readonly manner: ParkedManner; readonly evidence: readonly string[] }

/** A page of its own leads on to more pages than this. */
const MAX_OWN_LINKS = 6
/** And says more than so many words; the first page of a server explains itself at length. */
const mostWords: Readonly<Record<ParkedManner, number>> = { 'for-sale': 250, parked: 250, server: 450, soon: 40 }
/** Letters from the top in which a server's first page names itself. */
const TOP = 300

/**
 * Whether a home page stands in for a site that is not there: parked, for sale, the first page of an empty server, an account shut off,
 * or nothing but "coming soon". By its structure (advertising for parked names) or by its words, where it says and links to little else.
 */
export function parkedAs(sight: HomeSight): Parked | undefined {
  const words = wordCount(sight.text)
  const service = parkingServiceAmong(sight.otherSites)
  const top = sight.text.slice(0, 200)
  const evidence = [top.startsWith(sight.title) ? '' : sight.title, top].filter(Boolean)
  if ((sight.hasAdKey || service) && words < 300)
    return { manner: 'parked', evidence: [...(service ? [service] : []), ...evidence] }
  if (sight.ownLinks > MAX_OWN_LINKS) return undefined
  const folded = foldPhrase(`${sight.title} . ${sight.text}`)
  const foldedTop = folded.slice(0, sight.title.length + TOP)
  for (const { manner, phrase } of phrases) {
    if (words > mostWords[manner] || !holds(manner === 'server' ? foldedTop : folded, phrase)) continue
    if (manner === 'soon' && (sight.ownLinks > 1 || hasContact(sight.text))) continue
    return { manner, evidence }
  }
  return isBareListing(sight) ? { manner: 'server', evidence } : undefined
}

/** Apache's two words, and the list of files in an empty folder. */
const isBareListing = ({ title, text }: HomeSight): boolean =>
  /^it works!?$/i.test(text) || (/^index of \//i.test(title) && /^index of \//i.test(text))

/** Somebody who gives a mail address or a telephone number is there, whatever becomes of the site. */
const hasContact = (text: string): boolean => text.includes('@') || /\d(?:[\s()/.-]?\d){6}/.test(text)

const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'a' }

const foldPhrase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ßłøæ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')

/** With nothing but a letter's edge on both sides. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!/\p{L}/u.test((text[at - 1] ?? '') + (text[at + phrase.length] ?? ''))) return true
  return false
}

// the keys of a constant table; Object.keys forgets them
const manners = Object.keys(parkedWords) as ParkedManner[]
const phrases = manners.flatMap((manner) =>
  parkedWords[manner].flatMap((row) => row.split(',').map((phrase) => ({ manner, phrase: foldPhrase(phrase.trim()) }))),
)
