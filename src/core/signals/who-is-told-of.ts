import { type CompanyNames, namedAt } from './company-names.ts'
import type { ActorWords, Language } from './language/language.ts'
import { bodyStart } from './language/sentence.ts'

/** The account's own name must not read as a plural of the trade ("Easton Partners"). */
export const withoutAccount = (clause: string, names: CompanyNames): string =>
  names.pattern ? clause.replaceAll(names.pattern, 'Account') : clause

const commonWords = new WeakMap<Language, ReadonlySet<string>>()

/** A word that the language's own example sentences write in small letters. */
export function isCommonWord(word: string, language: Language): boolean {
  const known = commonWords.get(language) ?? new Set(smallWords(language))
  commonWords.set(language, known)
  return known.has(letters(word))
}

const smallWords = ({ rules }: Language): readonly string[] =>
  rules.flatMap(({ examples }) =>
    [...examples.yes.map(([text]) => text), ...examples.no].flatMap(
      (text) => text.match(/(?<![\p{L}\d'’.-])\p{Ll}{3,}(?![\p{L}\d])/gu) ?? [],
    ),
  )

export const letters = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')

/** Where the last words end that mean the account without its name; below 0 where there are none. */
export const ownEndIn = (text: string, { own, bareTrade }: ActorWords): number =>
  Math.max(lastEnd(text, own), (bareTrade?.exec(text)?.[0].length ?? 0) - 1)

export function lastEnd(text: string, pattern: RegExp): number {
  let end = -1
  for (const hit of text.matchAll(pattern)) end = hit.index + hit[0].length
  return end
}

/** "OMX Helsinki: NFC1V", "(NYSE: HLW)": blanks in place of the letters, so that a ticker is nobody's name and offsets stay. */
export const withoutTickers = (text: string): string =>
  text.replaceAll(/\b(?:[A-Z][A-Za-z]{1,9}\s)?(?:[A-Z]{2,6}|[A-Z][a-z]{3,10}):\s?[A-Z][A-Z0-9.]{1,7}\b/g, (ticker) =>
    ' '.repeat(ticker.length),
  )

/** Sentences of these types say nothing about the account unless it is named or speaks of itself. */
export function speaksOfAccount(text: string, names: CompanyNames, { actor }: Language): boolean {
  if (namedAt(text, names).length > 0 || actor.definiteThing.test(text) || actor.ownPerson?.test(text)) return true
  return ownEndIn(text, actor) >= 0 || lastEnd(text, actor.possessive) >= 0
}

/** "its", "their": where a sentence names nobody, what is theirs is the account's. */
export const hasOwn = (text: string, { actor }: Language): boolean =>
  lastEnd(text, actor.possessive) >= 0 && lastEnd(text, actor.ourOther) < 0

/** First words that are no name by their endings: "Deliveries", "Planning", "Production", "Temporary". */
export const commonFirst = /(?:[^'’]s|ing|[st]ion|ment|ity|[ae]nce|age|ed|ly|ary)$/

/** A capital that no month, figure or common noun explains: somebody or somewhere has a name here. */
export function namesAnybody(text: string, language: Language): boolean {
  const [first = '', ...later] = text.slice(bodyStart(text, language)).trim().split(/\s+/)
  const isName = (word: string): boolean => /^["'(]?\p{Lu}/u.test(word) && !language.actor.notNames.has(letters(word))
  return later.some(isName) || (isName(first) && !commonFirst.test(first))
}

/**
 * Somebody who is not the account is told of: by name, or as "our customers", "two of its rivals". A person named by a post
 * ("owner Ada Moss") is nobody else's, and in a headline only words that are no common ones are names.
 */
export function speaksOfOthers(text: string, names: CompanyNames, headline: boolean, language: Language): boolean {
  const { notNames, person, ourOther } = language.actor
  const said = text.slice(bodyStart(text, language))
  const rest = withoutAccount(person ? said.replaceAll(person, '') : said, names)
  if (lastEnd(rest, ourOther) >= 0) return true
  const words = rest.trim().split(/\s+/)
  return words.some((word, index) => {
    if (!/^["'(]?\p{Lu}/u.test(word) || word.startsWith('Account') || notNames.has(letters(word))) return false
    const opens = headline || index === 0 || /^["'(]/.test(word) || /[.:!?]["']?$/.test(words[index - 1] ?? '')
    return !opens || !(commonFirst.test(word) || isCommonWord(word, language))
  })
}

/** "Tarn of Oban makes winches. It bought a shipyard": "it" is whom the sentence before opened with, and that named another firm. */
export function goesOnOfAnother(text: string, previous: string, names: CompanyNames, { actor }: Language): boolean {
  const { pronoun, firm } = actor.goesOn ?? {}
  if (!pronoun?.test(text) || namedAt(text, names).length > 0) return false
  const name = firm?.exec(previous)?.[1]
  if (name === undefined || actor.notNames.has(letters(name.trim())) || actor.personTitle.test(name)) return false
  return namedAt(previous, names).length === 0 && ownEndIn(previous, actor) < 0
}
