import type { Language } from './language.ts'
import { type PatternsByWords, patternsByWords } from './patterns-by-words.ts'

const known = new WeakMap<Language, PatternsByWords>()

/** Which rules of a language may match a text: their numbers, counted through its types. */
export function rulesByWords(language: Language): PatternsByWords {
  const found =
    known.get(language) ??
    patternsByWords(
      language.rules.flatMap(({ trigger, rules }) => rules.map(({ when }) => (trigger ? [when, trigger] : [when]))),
    )
  known.set(language, found)
  return found
}
