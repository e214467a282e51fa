// `npm run bench:signals`: how well events and problem evidence are found, and how fast, beside a keyword list in one run.
//   --data DIR  folder with the labelled sentences (default: $GROUNDWORK_EVAL_EVENTS); what is not there is named
//               and left out: speed and patterns are then measured over the examples of the rules
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root, whereTyped } from '../scripts/project.mjs'
import { mostAtOnce } from '../src/app/detect-jsonl.ts'
import { parsePlaybook } from '../src/core/playbook/parse-playbook.ts'
import { detectPassages, detectSentences, type SentencesInput } from '../src/core/signals/detect.ts'
import { english } from '../src/core/signals/language/english.ts'
import {
  type EventScore,
  macro,
  micro,
  type Predicted,
  type Predictions,
  ratesOf,
  scoreEvents,
} from './event-scores.ts'
import { type Figure, figureOf, keepFigures } from './figures.ts'
import { keywordTypes } from './keyword-baseline.ts'
import { spreadOf } from './interleaved-runs.ts'
import { slowestPatterns } from './pattern-times.ts'
import { scoreProblems } from './problem-scores.ts'
import { inputOf, type Passage, signalData } from './signal-data.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const given = values.data ?? process.env['GROUNDWORK_EVAL_EVENTS']
const data = signalData(given ? resolve(whereTyped(), given) : null)
const report: Record<string, unknown> = {}
const figures: Figure[] = []
const wanted = { f1: 0.9, alarms: 10, precision: 0.9, recall: 0.8 }
for (const path of data.missing) print(`left out, not there: ${path}`)

if (data.events) {
  const ours = predict(data.events)
  const score = scoreEvents(data.events, ours)
  report['events'] = printScore('events', score)
  figures.push(...figuresOf(score))
  printTypes(score)
  report['keywords'] = printScore('the same, keyword list', scoreEvents(data.events, keywordPredictions(data.events)))
  for (const [name, half] of halvesOf(data.events))
    report[`half ${name}`] = printScore(`companies ${name} of SHA-256`, scoreEvents(half, ours))
  report['calibration'] = printCalibration(score)
}
for (const { name, passages } of data.external)
  report[name] = printExternal(
    name,
    scoreEvents(passages, predict(passages)),
    passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
  )
if (data.problems) {
  const playbook = parsePlaybook(readFileSync(join(root, 'resources/playbooks/operations.yaml'), 'utf8'))
  if (!playbook.ok) throw new Error(playbook.error.message)
  const score = scoreProblems(data.problems, playbook.value)
  report['problems'] = score
  figures.push(
    share('problem-precision', 'problem evidence, precision', score.precision, wanted.precision),
    share('problem-recall', 'problem evidence, recall', score.recall, wanted.recall),
  )
  print(
    `\nproblem evidence: precision ${percent(score.precision)}, recall ${percent(score.recall)} of ${score.of.problems}, ` +
      `the very sentence ${percent(score.evidence)}, decoys flagged ${percent(score.decoys)} of ${score.of.decoys}`,
  )
}
report['speed'] = printSpeed(data.events ?? [])
report['patterns'] = printPatterns()
keepFigures('signals', figures, report)

function figuresOf(score: EventScore): readonly Figure[] {
  const alarms = alarmsOf(score)
  return [
    share('event-f1', 'events, F1', micro(score.actionable).f1, wanted.f1),
    figureOf(
      { median: alarms, least: alarms, most: alarms },
      { id: 'event-alarms', what: 'false alarms in 1,000 clean sentences', unit: '', target: wanted.alarms },
    ),
  ]
}

function share(id: string, what: string, value: number, target: number): Figure {
  return figureOf({ median: value, least: value, most: value }, { id, what, unit: '', better: 'more', target })
}

function alarmsOf({ clean }: EventScore): number {
  return (1_000 * clean.alarms) / (clean.sentences || 1)
}

function predict(passages: readonly Passage[]): Predictions {
  return new Map(
    passages.map((passage) => {
      const rows = passage.sentences.map((): readonly Predicted[] => [])
      for (const { sentenceIndex, events } of detectSentences(inputOf(passage))) rows[sentenceIndex] = events
      return [passage.id, rows]
    }),
  )
}

function keywordPredictions(passages: readonly Passage[]): Predictions {
  const mention = { actor: 'account', status: 'happened', confidence: 0.5 } as const
  return new Map(
    passages.map(({ id, sentences }) => [
      id,
      sentences.map(({ text }) => keywordTypes(text).map((type) => ({ ...mention, type }))),
    ]),
  )
}

/** Two halves by company, so that what was learned from one can be tried on the other. */
function halvesOf(passages: readonly Passage[]): readonly (readonly [name: string, passages: readonly Passage[]])[] {
  const first = ({ company }: Passage): boolean => /^[0-7]/.test(createHash('sha256').update(company).digest('hex'))
  return [
    ['0-7', passages.filter(first)],
    ['8-f', passages.filter((passage) => !first(passage))],
  ]
}

function printScore(name: string, score: EventScore): object {
  const { precision, recall, f1, gold } = micro(score.actionable)
  const alarms = alarmsOf(score)
  const share = ({ right, of }: { right: number; of: number }): string => `${percent(right / (of || 1))} of ${of}`
  print(
    `\n${name}: F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, ${gold} asked for), macro ` +
      `${macro(score.actionable).toFixed(3)}, ${alarms.toFixed(1)} false alarms in 1,000 clean sentences\n` +
      `  status right ${share(score.status)}, actor ${share(score.actor)}, date ${share(score.date)}`,
  )
  const { status, actor, date } = score
  return { ...micro(score.actionable), macro: macro(score.actionable), alarms, status, actor, date }
}

/** Sets whose actors and statuses are not labelled: every mention counts; a set without events says only how many are false. */
function printExternal(name: string, score: EventScore, sentences: number): object {
  const rates = micro(score.all)
  const wrong = [...score.all.values()].reduce((sum, counts) => sum + counts.wrong, 0)
  const found =
    rates.gold > 0
      ? `F1 ${rates.f1.toFixed(3)} (P ${rates.precision.toFixed(3)}, R ${rates.recall.toFixed(3)}, ${rates.gold} asked for), `
      : ''
  print(
    `\nexternal ${name}, every mention: ${found}${((1_000 * wrong) / sentences).toFixed(1)} wrong in 1,000 sentences of ${sentences}`,
  )
  return { ...rates, wrong, sentences }
}

function printTypes({ actionable }: EventScore): void {
  for (const { type } of english.rules) {
    const counts = actionable.get(type)
    if (!counts) continue
    const { precision, recall, f1, gold } = ratesOf(counts)
    print(
      `  ${type.padEnd(28)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${String(gold).padStart(4)}`,
    )
  }
}

/** Of the events shown at a confidence, how many hold. */
function printCalibration({ shown }: EventScore): object[] {
  print('\nconfidence that was shown, and share that holds')
  const bins = [0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((from, index, all) => ({
    from,
    to: all[index + 1] ?? 1.01,
  }))
  return bins.flatMap(({ from, to }) => {
    const inside = shown.filter(({ confidence }) => confidence >= from && confidence < to)
    if (inside.length === 0) return []
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    const holds = inside.filter((one) => one.holds).length / inside.length
    print(`  ${said.toFixed(2)}  ${percent(holds)} of ${inside.length}`)
    return [{ said, holds, of: inside.length }]
  })
}

/** Processor time for a million characters of sentences, ours and the keyword list's, in turn. */
function printSpeed(passages: readonly Passage[]): object {
  const inputs = aMillionCharacters(passages.length > 0 ? passages.map(inputOf) : exampleInputs())
  const ours: number[] = []
  const words: number[] = []
  for (let run = 0; run < 3; run++) {
    ours.push(cpuSeconds(() => inBatches(inputs).forEach((batch) => detectPassages(batch))))
    words.push(cpuSeconds(() => inputs.forEach(({ sentences }) => sentences.forEach((text) => keywordTypes(text)))))
  }
  const [least, baseline] = [Math.min(...ours), Math.min(...words)]
  print(
    `\n1 MB of sentences: ${least.toFixed(2)} s of one core (keyword list ${baseline.toFixed(2)} s, ${(least / baseline).toFixed(0)} times)`,
  )
  figures.push(
    figureOf(spreadOf(ours), {
      id: 'speed',
      what: '1 MB of sentences, seconds of one core',
      unit: 's cpu',
      beside: { what: 'a keyword list', median: spreadOf(words).median },
    }),
  )
  return { seconds: ours, keywordSeconds: words }
}

/** Where no labelled sentences are there: the examples of the rules. */
function exampleInputs(): readonly SentencesInput[] {
  return english.rules.map(({ examples }) => ({
    company: 'Northfield Castings',
    pageDate: '2026-09-15',
    sentences: [...examples.yes.map(([text]) => text), ...examples.no],
  }))
}

function aMillionCharacters(inputs: readonly SentencesInput[]): readonly SentencesInput[] {
  const taken: SentencesInput[] = []
  let length = 0
  for (let turn = 0; length < 1_000_000; turn++) {
    const input = inputs[turn % inputs.length]
    if (!input) break
    taken.push(input)
    length += input.sentences.reduce((sum, text) => sum + text.length, 0)
  }
  return taken
}

/** As `detect --jsonl` reads them. */
function inBatches(inputs: readonly SentencesInput[]): readonly (readonly SentencesInput[])[] {
  return Array.from({ length: Math.ceil(inputs.length / mostAtOnce) }, (_, at) =>
    inputs.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
  )
}

function cpuSeconds(run: () => void): number {
  globalThis.gc?.()
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1_000_000
}

function printPatterns(): object {
  const { of, slowest } = slowestPatterns(12)
  const steepest = Math.max(...slowest.map(({ ratio }) => ratio))
  print(
    `\nslowest of ${of} patterns over hostile sentences: milliseconds, and times as long as for half the sentence (at most ${steepest.toFixed(2)})`,
  )
  for (const { name, ms, ratio } of slowest)
    print(`  ${ms.toFixed(2).padStart(7)}  ${ratio.toFixed(1).padStart(4)}  ${name}`)
  return { of, steepest, slowest }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
