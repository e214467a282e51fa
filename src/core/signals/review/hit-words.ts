import { type EventType, eventTypeSchema } from '../../model/signal.ts'
import { mostTelling } from '../language/learned-words.ts'
import { languageOfPassage, languages } from '../language/passage-language.ts'
import { plain } from '../language/sentence.ts'
import type { Rule } from '../rule.ts'
import { isToldElsewhere } from './rule-words.ts'

export type Hit = { readonly start: number; readonly end: number; readonly words: string }

/** Rules by id: languages may call a way of telling by one name. */
const rules = new Map<string, Rule[]>()
for (const { type, rules: own } of languages.flatMap((language) => language.rules)) {
  for (const rule of own) rules.set(`${type}/${rule.id}`, [...(rules.get(`${type}/${rule.id}`) ?? []), rule])
}

/** The words of a sentence that a rule of events hit, by their offsets in it; null when the rule is gone or hits them no more. */
export function hitWords(ruleId: string, sentence: string): Hit | null {
  const text = plain(sentence)
  for (const rule of rules.get(ruleId) ?? []) {
    const hit = rule.when.exec(text)
    if (!hit) continue
    const start = hit.index + hit[0].length - hit[0].trimStart().length
    const words = sentence.slice(start, endOfWord(sentence, start + hit[0].trim().length))
    if (words !== '') return { start, end: start + words.length, words }
  }
  return null
}

/**
 * The words to be shown for a mention: those a rule hit, or of a sentence that is about an event which another tells, the one
 * that speaks most for it.
 */
export function wordsToShow(ruleId: string, sentence: string): Pick<Hit, 'start' | 'end'> | null {
  const hit = hitWords(ruleId, sentence)
  if (hit) return { start: hit.start, end: hit.end }
  if (!isToldElsewhere(ruleId)) return null
  const type = typeOfRule(ruleId)
  const learned = languageOfPassage(undefined, sentence)?.learned
  return type && learned ? mostTelling(plain(sentence), type, learned) : null
}

/** A pattern may end inside a word: whole words are shown. */
function endOfWord(sentence: string, end: number): number {
  if (!/[\p{L}\p{N}]/u.test(sentence.charAt(end - 1))) return end
  let at = end
  while (at < sentence.length && /[\p{L}\p{N}]/u.test(sentence.charAt(at))) at++
  return at
}

/** The share of its hits that hold, as the rule says of itself; null when there is no such rule. */
export const statedConfidence = (ruleId: string): number | null => rules.get(ruleId)?.[0]?.confidence ?? null

/** Ids of all rules of events, in the order of the catalogue. */
export const eventRuleIds: readonly string[] = [...rules.keys()]

/** The kind of event a rule tells of. */
export function typeOfRule(ruleId: string): EventType | null {
  const type = eventTypeSchema.safeParse(ruleId.split('/')[0])
  return type.success ? type.data : null
}
