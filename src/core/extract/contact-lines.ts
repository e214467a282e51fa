import { POSTAL_LINE } from './facts/postal-codes.ts'

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u
/** A number of eight digits or more with the marks people write between them, or a word that announces one. */
const PHONE =
  /(?:\+\d|\(\d{2,5}\)|\b0\d|\b1-\d)[\d\s()./-]{6,18}\d|\b(?:tel|phone|telefon|fax|tlf|call|ph|mob)\b[.:\s]{0,4}[\d(+]/i
const STREET =
  /\b\d{1,5}[a-z]?,? [\p{L}.' -]{3,40}\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|lane|ln|way|suite|ste|floor|plaza|square|parkway|court|house)\b|(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|straat|laan|plein|gade|vej|ul\.|via|viale|corso|piazza|rue|avenue|calle|avenida|rua) ?[\p{L} .'-]{0,40}\d{1,4}[a-z]?\b/iu

/** A line with a way to reach the company: kept even where it stands in a footer. */
export function isContactLine(text: string): boolean {
  if (text.length > 300) return false
  return EMAIL.test(text) || PHONE.test(text) || POSTAL_LINE.test(text) || STREET.test(text)
}
