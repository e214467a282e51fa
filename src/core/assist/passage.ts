import type { Evidence } from '../model/evidence.ts'
import { plainWord } from '../model/unseen-characters.ts'

/** Evidence a sentence of a page, or what somebody said, can be: words with a place. */
export type Placed = Extract<Evidence, { type: 'quote' | 'said' }>

/** One passage of what is on file, as a model is given it: whole sentences, by the text that is stored. */
export type Passage = {
  /** `e1` and so on. */
  readonly id: string
  readonly text: string
  /** Where it stands, in words. */
  readonly from: string
  readonly evidence: Placed
}

export type Pack = {
  readonly passages: readonly Passage[]
  readonly leftOut: {
    /** Passages that speak to a language model. */
    readonly hostile: number
    /** Passages there was no room for. */
    readonly room: number
  }
}

/**
 * The passages that go: each once, in the order they were offered, none that speaks to a model, and no more characters than `most`.
 */
export function packOf(offered: readonly Omit<Passage, 'id'>[], most: number): Pack {
  const passages: Passage[] = []
  const seen = new Set<string>()
  let [size, hostile, room] = [0, 0, 0]
  for (const one of offered) {
    const words = plainWord(one.text)
    if (words === '' || seen.has(words)) continue
    seen.add(words)
    const longer = size + words.length
    if (speaksToModel(words) || speaksToModel(one.from)) hostile += 1
    else if (longer > most) room += 1
    else {
      size = longer
      passages.push({ ...one, id: `e${passages.length + 1}` })
    }
  }
  return { passages, leftOut: { hostile, room } }
}

/** Words by which a page turns to a program that reads it. No company says so of itself to a reader. */
const toModels =
  /\b(?:(?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules|above|previous)|system prompt|(?:as|you are) an? (?:ai|llm|language model|assistant|chatbot)\b|(?:dear|attention|note to|instructions? (?:for|to)) (?:ai|llms?|language models?|assistants?|chatbots?)\b|if you are an? (?:ai|llm|language model|assistant|bot)|(?:respond|reply|answer) (?:only )?(?:with|in) json|new instructions?:|BEGIN PROMPT)/i

export const speaksToModel = (text: string): boolean => toModels.test(text)
