import { type CompanyNames, companyNames, namedAt } from './company-names.ts'

/** The company's names, with those that a text gives it in brackets behind its name: “Pellworth Drives plc (LSE: PWD) (‘Pellworth’)”. */
export function namesToldIn(sentences: readonly string[], name: string, aliases: readonly string[]): CompanyNames {
  const names = companyNames(name, aliases)
  const given = new Set<string>()
  for (const text of sentences) {
    if (given.size >= mostGiven) break
    if (text.includes('(')) for (const one of givenIn(text, names)) given.add(one)
  }
  return given.size === 0 ? names : companyNames(name, [...aliases, ...[...given].slice(0, mostGiven)])
}
/** A page that gives more than these is made to: every sentence is searched for each of them. */
const mostGiven = 6

function givenIn(text: string, names: CompanyNames): readonly string[] {
  return namedAt(text, names).flatMap(([, end]) => {
    const behind = brackets.exec(text.slice(end, end + mostRead))?.[0] ?? ''
    return [...behind.matchAll(bracket)].flatMap(([, inside = '']) => namesOf(inside))
  })
}
const mostRead = 200

/** What is left of the name ("Corporation", ", Inc."), and brackets. */
const brackets = /^[,\s]{0,2}(?:[A-Z][\p{L}.]{1,14}[,.]?\s){0,3}?(?:\s?\([^()]{2,90}\)){1,3}/u
const bracket = /\(([^()]{2,90})\)/g

function namesOf(inside: string): readonly string[] {
  const terms = [...inside.matchAll(quoted)].map(([, term = '']) => term.trim())
  const symbols = [...inside.matchAll(ticker)].map(([, symbol = '']) => symbol)
  return [...terms, ...symbols, ...(short.test(inside) ? [inside] : [])].filter((name) => !ofMany.test(name))
}
const quoted = /["'“‘]([\p{Lu}\d][^"'“”‘’]{1,29})["'”’]/gu
/** "NYSE American: PWD", "TSX.V: PWD". */
const ticker = /(?:^|[;,]\s?)\p{Lu}[\p{L}. -]{1,24}:\s?([A-Z]{2,5}[a-z]?)(?![\p{L}\d])/gu
const short = /^[A-Z][A-Za-z&]{0,6}[A-Z]$/
/** What many call themselves, and what else is named so: "the Company", "Common Shares". */
const ofMany =
  /^(?:the|we|us|our|it|you|your)\b|(?:^|\s)(?:agency|agreement|bank|buyer|client|company|corporation|customer|firm|fund|group|issuer|notes|offering|parent|partnership|plan|private|profile|quote|research|seller|shares|transaction|trust|units|warrants)$/i
