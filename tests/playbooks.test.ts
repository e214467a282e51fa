import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Cue, PlaybookContent } from '../src/core/model/playbook.ts'
import { compileCue } from '../src/core/playbook/cue-matcher.ts'
import { parsePlaybook } from '../src/core/playbook/parse-playbook.ts'
import { mayBeAsked } from '../src/core/snapshot/question-checks/check-question.ts'
import { readWords } from '../src/core/playbook/read-words.ts'

const resources = fileURLToPath(new URL('../resources/', import.meta.url))
const files = [
  ...readdirSync(`${resources}playbooks`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `playbooks/${name}`),
  'sample/playbook.yaml',
]

function read(file: string): PlaybookContent {
  const parsed = parsePlaybook(readFileSync(resources + file, 'utf8'))
  if (!parsed.ok) throw new Error(`${file}: ${parsed.error.message}`)
  return parsed.value
}

/** What a buyer has heard too often, and words that sell instead of asking. */
const worn =
  /up at night|pain points?|touch base|circle back|low-hanging|synerg|pick your brain|decision maker|magic wand|world-class|best-in-class|leverage|game.?changer|quick chat|win-win|holistic|seamless/i

/** What one can say and be understood, as the questions of a brief. */
const breath = 25
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const phraseOf = (cue: Cue): string | null =>
  typeof cue === 'string' ? cue : 'phrase' in cue ? cue.phrase : 'opening' in cue ? cue.opening : null
const lensOf = (playbook: PlaybookContent) => [...playbook.problems, ...playbook.opportunities]
const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((one, index) => list.findIndex((other) => other.toLowerCase() === one.toLowerCase()) < index)

test('five trades and more to start from', () => {
  expect(files.length).toBeGreaterThanOrEqual(6)
})

describe.each(files)('%s', (file) => {
  const playbook = read(file)
  const lens = lensOf(playbook)
  const questions = lens.flatMap((one) => one.questions)

  test('asks in one breath, each with the answer that ends it, and nothing twice', () => {
    const asks = questions.map(({ ask }) => ask)
    expect([...asks, ...questions.map(({ endsIf }) => endsIf)].filter((text) => wordsIn(text) > breath)).toEqual([])
    expect(asks.filter((ask) => !ask.endsWith('?'))).toEqual([])
    expect(lens.filter((one) => one.questions.length > 3)).toEqual([])
    expect(repeated(asks)).toEqual([])
    expect(repeated(lens.flatMap(({ insight }) => insight ?? []))).toEqual([])
  })

  test('asks for what is unknown about fit in one breath too', () => {
    const asked = playbook.idealCustomer.criteria.flatMap(({ ask }) => ask ?? [])
    expect(asked.filter((ask) => wordsIn(ask) > breath)).toEqual([])
    expect(repeated([...asked, ...questions.map(({ ask }) => ask)])).toEqual([])
  })

  test('asks nothing that a rule of questions flags', () => {
    const asked = [
      ...lens.flatMap((one) => [one.urgentAsk, ...one.questions.flatMap(({ ask, askHere }) => [ask, askHere])]),
      ...playbook.idealCustomer.criteria.map(({ ask }) => ask),
    ].filter((ask) => ask !== undefined)
    const flagged = asked.filter((ask) => !mayBeAsked(ask, { onFile: null, playbook }))
    expect(flagged).toEqual([])
  })

  test('has evidence both ways for each problem', () => {
    expect(playbook.problems.filter(({ cues, against }) => cues.length < 4 || against.length < 1)).toEqual([])
    const bothWays = playbook.problems.flatMap(({ cues, against }) => {
      const for_ = new Set(cues.map((cue) => JSON.stringify(cue)))
      return against.filter((cue) => for_.has(JSON.stringify(cue)))
    })
    expect(bothWays).toEqual([])
  })

  // A hyphen inside an alternative parts it: "in-house/own team" would look for "in", "house" or "own", "team".
  test('has cues that find their own words', () => {
    const phrases = lens.flatMap(({ cues, against }) => [...cues, ...against]).flatMap((cue) => phraseOf(cue) ?? [])
    const first = (phrase: string) => phrase.replaceAll(/(?<=\p{L})\/\S+/gu, '')
    const last = (phrase: string) => phrase.replaceAll(/\S+\/(?=\p{L})/gu, '')
    const lost = phrases.filter((phrase) =>
      [first(phrase), last(phrase)].some((spoken) => compileCue(phrase).find(readWords(spoken)) === null),
    )
    expect(lost).toEqual([])
    expect(phrases.filter((phrase) => wordsIn(phrase) === 1 && phrase.length < 3)).toEqual([])
  })

  test('weighs what a good customer is, with a must-have and a disqualifier', () => {
    const { criteria, disqualifiers } = playbook.idealCustomer
    const sum = criteria.reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeGreaterThanOrEqual(90)
    expect(sum).toBeLessThanOrEqual(110)
    expect(criteria.some(({ must }) => must)).toBe(true)
    expect(disqualifiers.length).toBeGreaterThan(0)
  })

  test('says each problem in a line of the brief, beside its tag', () => {
    expect(lens.map(({ statement }) => statement).filter((statement) => statement.length > 80)).toEqual([])
  })

  test('calls few problems typical, proves nothing that is not the seller’s own, and uses no worn words', () => {
    const ofAll = playbook.problems.filter((problem) => problem.typical === true).length
    expect(ofAll).toBeGreaterThanOrEqual(1)
    expect(ofAll).toBeLessThanOrEqual(3)
    expect(lens.filter(({ proof }) => proof !== undefined)).toEqual([])
    const ours = lens.flatMap((one) => [
      one.statement,
      one.why ?? '',
      one.insight ?? '',
      one.costOfDoingNothing ?? '',
      ...one.questions.flatMap(({ ask, endsIf }) => [ask, endsIf]),
    ])
    expect(ours.filter((text) => worn.test(text))).toEqual([])
    expect(playbook.buying.supplierQuestions.length).toBeGreaterThanOrEqual(3)
  })
})

describe('the sample playbook', () => {
  const playbook = read('sample/playbook.yaml')
  const expected: unknown = JSON.parse(readFileSync(`${resources}sample/expected.json`, 'utf8'))

  test('names the problems the sample companies are labelled with', () => {
    expect(playbook.problems.map(({ id }) => id).toSorted()).toEqual([
      'few-can-set',
      'late-deliveries',
      'long-changeovers',
      'paper-maintenance',
      'quality-escapes',
      'slow-ramp-up',
      'unplanned-stops',
    ])
  })

  test('finds what a careful reader found, but for a few', () => {
    const labelled = labels(expected).filter(({ problem }) => playbook.problems.some(({ id }) => id === problem))
    const found = labelled.filter((label) => foundBy(playbook, label))
    expect(labelled.length).toBeGreaterThan(20)
    expect(found.length).toBeGreaterThanOrEqual(labelled.length - 3)
  })

  test('walks away where maintenance is tied, by their own words', () => {
    const tied = playbook.idealCustomer.disqualifiers.find(({ id }) => id === 'maintenance-tied')
    const says = tied && 'says' in tied.test ? tied.test.says : []
    const quotes = labels(expected).filter(({ problem }) => problem.startsWith('disqualifier'))
    const hits = quotes.filter(({ quote }) => says.some((phrase) => compileCue(phrase).find(readWords(quote)) !== null))
    expect(hits.length).toBeGreaterThanOrEqual(1)
  })
})

type Label = { readonly problem: string; readonly direction: 'for' | 'against'; readonly quote: string }

function labels(tree: unknown): readonly Label[] {
  if (Array.isArray(tree)) return tree.flatMap(labels)
  if (typeof tree !== 'object' || tree === null) return []
  if ('problem' in tree && 'direction' in tree && 'quote' in tree) {
    return [
      {
        problem: String(tree.problem),
        direction: tree.direction === 'against' ? 'against' : 'for',
        quote: String(tree.quote),
      },
    ]
  }
  return Object.values(tree).flatMap(labels)
}

function foundBy(playbook: PlaybookContent, { problem, direction, quote }: Label): boolean {
  const lens = playbook.problems.find(({ id }) => id === problem)
  const cues = (direction === 'for' ? lens?.cues : lens?.against) ?? []
  const words = readWords(quote)
  return cues.some((cue) => {
    const phrase = phraseOf(cue)
    return phrase !== null && compileCue(phrase).find(words) !== null
  })
}
