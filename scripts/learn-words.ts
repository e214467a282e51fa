// Learns what words say for each event type and writes it down: run by hand after the labelled sentences in learning/ or the rules' examples have changed.
//   node scripts/learn-words.ts           writes src/core/signals/language/english/learned-words.json
//   node scripts/learn-words.ts --check   learns from four fifths, five times, and prints how often the fifth kept back is told right
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishRules } from '../src/core/signals/event-rules.ts'
import { chancesOf, featuresOf, type LearnedWords } from '../src/core/signals/language/learned-words.ts'
import type { EventType } from '../src/core/model/signal.ts'

const root = join(import.meta.dirname, '..')
const corpus = join(root, 'learning', 'english')
const written = join(root, 'src', 'core', 'signals', 'language', 'english', 'learned-words.json')

/** `passage`: the passage it stands in, or its own number where it stands alone. */
type Labelled = {
  readonly features: readonly string[]
  readonly types: ReadonlySet<EventType>
  readonly passage: number
}

/** A type with fewer sentences is not learned. */
const fewest = 12
/** Weight of keeping all weights small, against fitting each sentence. */
const decay = 10
const rounds = 10
/** A word of fewer passages belongs to their plots; one that has no weight of this size, in tenths, is left out of the file. */
const seenOften = 3
const smallest = 8

function labelledSentences(): readonly Labelled[] {
  const byText = new Map<string, { readonly types: Set<EventType>; readonly passage: number }>()
  let passage = 0
  const note = (text: string, types: readonly EventType[]): void => {
    const known = byText.get(text) ?? { types: new Set(), passage }
    for (const type of types) known.types.add(type)
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
      for (const { text, events } of (JSON.parse(line) as Passage).sentences) note(text, events)
    }
  return [...byText].map(([text, known]) => ({ features: featuresOf(text), ...known }))
}
type Passage = { readonly sentences: readonly { readonly text: string; readonly events: readonly EventType[] }[] }

function learn(sentences: readonly Labelled[]): LearnedWords {
  const seen = new Map<string, Set<number>>()
  for (const { features, passage } of sentences)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? new Set()).add(passage))
  const vocabulary = new Map(
    [...seen].filter(([, passages]) => passages.size >= seenOften).map(([word], at) => [word, at] as const),
  )
  const rows = sentences.map(({ features }) => features.flatMap((feature) => vocabulary.get(feature) ?? []))
  const lengths = sentences.map(({ features }) => 1 / Math.sqrt(Math.max(features.length, 1)))
  const names = [...vocabulary.keys()]
  const types = [...new Set(sentences.flatMap((sentence) => [...sentence.types]))]
    .filter((type) => sentences.filter((sentence) => sentence.types.has(type)).length >= fewest)
    .toSorted()
  const fitted = types.map((type) =>
    fit(
      rows,
      lengths,
      sentences.map((sentence) => sentence.types.has(type)),
      names.length,
    ),
  )
  const tenths = (weight: number): number => Math.round(weight * 10)
  const words = names.map((name, at) => [name, fitted.map(({ weights }) => tenths(weights[at] ?? 0))] as const)
  return {
    types,
    bias: fitted.map(({ bias }) => tenths(bias)),
    words: Object.fromEntries(words.filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= smallest))),
  }
}

/** Logistic regression with small weights, by steps of AdaGrad over the sentences in turn. */
function fit(
  rows: readonly (readonly number[])[],
  lengths: readonly number[],
  told: readonly boolean[],
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
      const miss = 1 / (1 + Math.exp(-sum)) - (told[at] ? 1 : 0)
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
  const chances = sentences.map(({ features }, at) =>
    chancesOf(features, learned[at % 5] ?? { types: [], bias: [], words: {} }),
  )
  const types = [...new Set(sentences.flatMap((sentence) => [...sentence.types]))]
  for (const least of [0.05, 0.2, 0.5]) {
    const pairs = sentences.flatMap((sentence, at) =>
      types.map((type) => ({ said: (chances[at]?.chanceOf(type) ?? 0) >= least, told: sentence.types.has(type) })),
    )
    const right = pairs.filter(({ said, told }) => said && told).length
    const precision = right / pairs.filter(({ said }) => said).length
    const recall = right / pairs.filter(({ told }) => told).length
    process.stdout.write(`chance ≥ ${least}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`)
  }
}

const sentences = labelledSentences()
if (process.argv.includes('--check')) check(sentences)
else {
  const { types, bias, words } = learn(sentences)
  const lines = Object.entries(words).map(([word, weights]) => `${JSON.stringify(word)}:${JSON.stringify(weights)}`)
  writeFileSync(
    written,
    `{"types":${JSON.stringify(types)},\n"bias":${JSON.stringify(bias)},\n"words":{\n${lines.join(',\n')}\n}}\n`,
  )
  process.stdout.write(`${sentences.length} sentences, ${types.length} types, ${lines.length} words\n`)
}
