import { guessLanguage, languageOf } from '../../extract/page-language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'
import type { Language } from './language.ts'

/** Every language whose events we can tell. A further one is a file beside this one and its name here. */
export const languages: readonly Language[] = [english, german, french, spanish]

/** Frequent words a passage of a few sentences must hold before they tell its language. */
const fewWords = 3

/**
 * The language a passage is read in: as declared where that is plausible, else guessed from its frequent words, and English where
 * a text is too short to tell. Null for a language we have no rules for: English rules would only find false friends in it.
 */
export function languageOfPassage(declared: string | null | undefined, text: string): Language | null {
  const tag = languageOf(declared, text) ?? guessLanguage(text, fewWords)?.lang ?? english.code
  const code = tag.slice(0, 2).toLowerCase()
  return languages.find((language) => language.code === code) ?? null
}
