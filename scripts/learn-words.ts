// Learns what words say for each event type and writes it down: run by hand after the labelled sentences in learning/ or the rules' examples have changed.
//   node scripts/learn-words.ts           writes src/core/signals/language/english/learned-words.json
//   node scripts/learn-words.ts --check   learns from four fifths, five times, and prints how often the fifth kept back is told right
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishRules } from '../src/core/signals/event-rules.ts'
import {
  anyEvent,
  featuresOf,
  oddsBy,
  type LearnedWords,
  type Learnt,
} from '../src/core/signals/language/learned-words.ts'
import type { EventType } from '../src/core/model/signal.ts'

const root = join(import.meta.dirname, '..')
const corpus = join(root, 'learning', 'english')
const written = join(root, 'src', 'core', 'signals', 'language', 'english', 'learned-words.json')

/** `passage`: the passage it stands in, or its own number where it stands alone. */
type Labelled = {
  readonly features: readonly string[]
  /** How many words the sentence has, those left out of `features` too. */
  readonly length: number
  readonly types: ReadonlySet<Learnt>
  /** Types of which a careful reader would say neither yes nor no. */
  readonly perhaps: ReadonlySet<Learnt>
  readonly passage: number
}

/** A type with fewer sentences is not learned. */
const fewest = 12
/** Weight of keeping all weights small, against fitting each sentence. */
const decay = 50
/** What a "perhaps" counts, between no (0) and yes (1). */
const half = 0.5
const rounds = 10
/** A word of fewer passages belongs to their plots; one that has no weight of this size, in tenths, is left out of the file. */
const seenOften = 3
const smallest = 8
/** Share of the sentences from which on a word stands everywhere. */
const everywhere = 0.04

function labelledSentences(): readonly Labelled[] {
  const byText = new Map<string, { readonly types: Set<Learnt>; readonly passage: number }>()
  const bags: Labelled[] = []
  let passage = 0
  const note = (text: string, types: readonly EventType[]): void => {
    const known = byText.get(text) ?? { types: new Set(), passage }
    for (const type of withAny(types)) known.types.add(type)
    byText.set(text, known)
  }
  for (const { type, examples } of englishRules) {
    for (const [text] of examples.yes) {
      passage += 1
      note(text, [type])
    }
    for (const text of examples.no) {
      passage += 1
      note(text, [])
    }
  }
  for (const file of readdirSync(corpus)
    .filter((found) => found.endsWith('.jsonl'))
    .toSorted())
    for (const line of readFileSync(join(corpus, file), 'utf8').split('\n').filter(Boolean)) {
      passage += 1
      for (const sentence of (JSON.parse(line) as Passage).sentences)
        if ('text' in sentence) note(sentence.text, sentence.events)
        else
          bags.push({
            features: sentence.words.split(' '),
            length: sentence.of,
            types: new Set(withAny(sentence.events)),
            perhaps: new Set(withAny(sentence.perhaps ?? [])),
            passage,
          })
    }
  const texts = [...byText].map(([text, known]) => {
    const features = featuresOf(text)
    return { features, length: features.length, perhaps: new Set<Learnt>(), ...known }
  })
  return [...texts, ...bags]
}
const withAny = (types: readonly EventType[]): readonly Learnt[] => (types.length > 0 ? [...types, anyEvent] : [])
type Passage = { readonly sentences: readonly (Sentence | Bag)[] }
type Sentence = { readonly text: string; readonly events: readonly EventType[] }
/** A sentence of real news: the words of it that many pieces have, in the order of the alphabet. */
type Bag = {
  readonly words: string
  readonly of: number
  readonly events: readonly EventType[]
  readonly perhaps?: readonly EventType[]
}

function learn(sentences: readonly Labelled[]): LearnedWords {
  const seen = new Map<string, Set<number>>()
  for (const { features, passage } of sentences)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? new Set()).add(passage))
  const vocabulary = new Map(
    [...seen].filter(([, passages]) => passages.size >= seenOften).map(([word], at) => [word, at] as const),
  )
  const rows = sentences.map(({ features }) => features.flatMap((feature) => vocabulary.get(feature) ?? []))
  const lengths = sentences.map(({ length }) => 1 / Math.sqrt(Math.max(length, 1)))
  const names = [...vocabulary.keys()]
  const types = [...new Set(sentences.flatMap((sentence) => [...sentence.types]))]
    .filter((type) => sentences.filter((sentence) => sentence.types.has(type)).length >= fewest)
    .toSorted()
  const fitted = types.map((type) =>
    fit(
      rows,
      lengths,
      sentences.map(({ types: told, perhaps }) => (told.has(type) ? 1 : perhaps.has(type) ? half : 0)),
      names.length,
    ),
  )
  const tenths = (weight: number): number => Math.round(weight * 10)
  const words = names.map((name, at) => [name, fitted.map(({ weights }) => tenths(weights[at] ?? 0))] as const)
  const often = names.filter((_, at) => rows.filter((row) => row.includes(at)).length >= everywhere * rows.length)
  return {
    types,
    common: new Set(often),
    bias: fitted.map(({ bias }) => tenths(bias)),
    words: Object.fromEntries(words.filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= smallest))),
  }
}

/** Logistic regression with small weights, by steps of AdaGrad over the sentences in turn. */
function fit(
  rows: readonly (readonly number[])[],
  lengths: readonly number[],
  told: readonly number[],
  size: number,
): { readonly bias: number; readonly weights: Float64Array } {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  let bias = -2
  let biasSquare = 1e-3
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < rows.length; step += 1) {
      const at = (step * stride + round) % rows.length
      const row = rows[at] ?? []
      const length = lengths[at] ?? 0
      let sum = bias
      for (const word of row) sum += (weights[word] ?? 0) * length
      const miss = 1 / (1 + Math.exp(-sum)) - (told[at] ?? 0)
      biasSquare += miss * miss
      bias -= (0.1 * miss) / Math.sqrt(biasSquare)
      for (const word of row) {
        const slope = miss * length + (decay / rows.length) * (weights[word] ?? 0)
        squares[word] = (squares[word] ?? 0) + slope * slope
        weights[word] = (weights[word] ?? 0) - (0.5 * slope) / Math.sqrt(squares[word] ?? 1)
      }
    }
  return { bias, weights }
}
/** Goes through the sentences in an order that mixes the types, the same each time. */
const stride = 7919

function check(sentences: readonly Labelled[]): void {
  const learned = [0, 1, 2, 3, 4].map((part) => learn(sentences.filter((_, at) => at % 5 !== part)))
  const odds = sentences.map(({ features }, at) => oddsBy(features, learned[at % 5] ?? nothing))
  const types = [...new Set(sentences.flatMap((sentence) => [...sentence.types]))]
  for (const least of [0.05, 0.2, 0.5]) {
    const leastOdds = Math.log(least / (1 - least))
    const pairs = sentences.flatMap((sentence, at) =>
      types.map((type) => ({ said: (odds[at]?.(type) ?? 0) >= leastOdds, told: sentence.types.has(type) })),
    )
    const right = pairs.filter(({ said, told }) => said && told).length
    const precision = right / pairs.filter(({ said }) => said).length
    const recall = right / pairs.filter(({ told }) => told).length
    process.stdout.write(`chance ≥ ${least}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`)
  }
}

const nothing: LearnedWords = { types: [], common: new Set(), bias: [], words: {} }

const sentences = labelledSentences()
if (process.argv.includes('--check')) check(sentences)
else {
  const { types, common, bias, words } = learn(sentences)
  const lines = Object.entries(words).map(([word, weights]) => `${JSON.stringify(word)}:${JSON.stringify(weights)}`)
  writeFileSync(
    written,
    `{"types":${JSON.stringify(types)},\n"common":${JSON.stringify([...common].toSorted())},\n"bias":${JSON.stringify(bias)},\n"words":{\n${lines.join(',\n')}\n}}\n`,
  )
  process.stdout.write(`${sentences.length} sentences, ${types.length} types, ${lines.length} words\n`)
}
