import { textKey } from '../fold-text.ts'
import { sectionNamed } from '../page-kind-words.ts'
import { countryNamed } from './country-names.ts'
import type { FactSource } from './fact-source.ts'
import { companyNames } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { US_STATES } from './postal-codes.ts'

/** Forms of companies, at the end of a name or before the town that follows it. */
export const LEGAL_FORM =
  /(?:^|[\s(.,])(?:Inc|Incorporated|LLC|LLP|Ltd|Limited|PLC|Corp|Corporation|Pvt|Pty|GmbH|AG|KGaA|KG|SE|e\.V|OHG|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SARL|S\.?p\.?A|S\.?r\.?l|S\.?L|Sp\. ?z ?o\. ?o|S\.A|A\/S|ApS|AB|ASA|Oyj?|Ltda|Lda|Sdn|Bhd|s\.r\.o|a\.s)(?=$|[\s).,])/u

const NOBODY =
  /^(?:confidential|various|private|anonymous|undisclosed|a |an |the leading|leading|multiple|several|read|more|our|your|all|name|contact|next|previous|back|home|view|see|show|load|n\/a|none|unknown|diverse|verschiedene|privat|vertraulich|diversi|privato|różni|logo|image|slide|banner|icon|photo|picture|client|customer|company|untitled|testimonial|award|certificate|iso|member|partner|play|video|arrow|star|quote)(?=$|[\s\d:.,-])/iu

/** A capitalised name of at most seven words, and not a way of not naming anybody, a place, a title or a part of the site. */
export function isOrganisation(text: string): boolean {
  if (!/^['’]?[\p{Lu}\p{N}]/u.test(text) && !/^['’]s /.test(text)) return false
  if (text.length > 70 || text.split(' ').length > 7 || !/\p{L}/u.test(text) || /[«»→›…?!:|{}@]/.test(text))
    return false
  if (/\.$/.test(text) && !LEGAL_FORM.test(text)) return false
  return !NOBODY.test(text) && !isPlace(text) && sectionNamed(text) === null
}

const STATE = new RegExp(`^(?:${US_STATES})$`)

/** A country, or a state of the United States. */
export const isPlace = (text: string): boolean => countryNamed(text) !== null || STATE.test(text)

/** The name without the form of the company: pictures of logos rarely show it. */
export const withoutLegalForm = (name: string): string =>
  name.replace(
    /(?<![\s,])[\s,]+(?:Inc|LLC|Ltd|Limited|PLC|Corp|GmbH|AG|SE|B\.?V|N\.?V|S\.?p\.?A|S\.?r\.?l|A\/S|ApS|AB)\.?$/u,
    '',
  )

/** Trades, as lists of customers by trade name them. */
const TRADE =
  /^(?:automotive|aerospace|aviation|defen[cs]e|energy|oil|gas|oil and gas|mining|marine|retail|health ?care|health|medical|pharma\p{L}*|life sciences|biotech\p{L}*|finance|financial services|banking|banks?|insurance|government|public sector|education|manufacturing|logistics|transport\p{L}*|construction|agriculture|food|food and beverage|beverage|hospitality|hotels?|restaurants?|travel|media|entertainment|telecom\p{L}*|technology|it|software|electronics|utilities|chemicals?|real estate|non-?profits?|sports?|fashion|e-?commerce|railways?|steel|textiles?|packaging|industry)$/iu

export const isTrade = (text: string): boolean => TRADE.test(text)

/** "General Manager" is a title, "Manager Tools Ltd." a firm. */
export const isTitleOnly = (text: string): boolean => isJobTitle(text) && !LEGAL_FORM.test(text)

/** The company itself, by its name or by what its name begins with: "Acme", "Acme Works Ltd." on the site of Acme Works. */
export function isOwnName(source: Pick<FactSource, 'url' | 'siteName'>, text: string): boolean {
  const own = companyNames(source)
  const words = text.split(/[\s,]+/)
  const starts = words.map((_, i) => textKey(words.slice(0, i + 1).join('')))
  return own.some((name) => starts.includes(name) || (starts[0] === textKey(text) && name.startsWith(textKey(text))))
}
