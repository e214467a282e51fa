import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import {
  criterionTestSchema,
  factTestsSchema,
  ownershipSchema,
  type PlaybookContent,
  playbookContentSchema,
} from '../model/playbook.ts'
import type { PlaybookFault } from '../model/playbook-edit.ts'
import { type AppError, fail, ok, type Result } from '../model/result.ts'
import { unknownKeys } from './playbook-keys.ts'
import { repeatedKey } from './repeated-key.ts'

/** A playbook is a page or two of text; this is far beyond any honest one. In UTF-16 units. */
export const maxPlaybookLength = 200_000

/** Of one kind: a file that is no playbook at all has one at every line, and each takes a look through the text. */
const mostFaults = 100

type Path = readonly (string | number)[]

/** A text as far as it can be read: the form of an editor is filled from it while it is being written. */
export type PlaybookReading = {
  /** What the YAML says, unchecked; null where it is no YAML. */
  readonly values: unknown
  /** Null while anything is wrong. */
  readonly content: PlaybookContent | null
  readonly faults: readonly PlaybookFault[]
}

/**
 * Reads a playbook from YAML. An error names the line and the remedy: `kind: 'playbook-invalid'`, `details.line`.
 * Beyond the schema it refuses unknown keys (a typing slip must not be silently lost), ids used twice, and aliases.
 */
export function parsePlaybook(yaml: string): Result<PlaybookContent> {
  const { content, faults } = readPlaybook(yaml)
  const [first] = faults
  if (content && !first) return ok(content)
  return fail(errorOf(first ?? whole('the playbook', ' can’t be read.', 'See the starter playbooks for its form.')))
}

/** The same with all that is wrong, and with what could be read. The first fault is the one to put right first. */
export function readPlaybook(yaml: string): PlaybookReading {
  const nothing = (fault: PlaybookFault): PlaybookReading => ({ values: null, content: null, faults: [fault] })
  if (yaml.length > maxPlaybookLength)
    return nothing(
      whole('the playbook', ' is too long.', `Keep it under ${maxPlaybookLength.toLocaleString('en-GB')} characters.`),
    )
  if (yaml.trim() === '')
    return nothing(whole('the playbook', ' is empty.', 'Start from one of the starter playbooks.'))
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, merge: false, schema: 'core', uniqueKeys: false })
  const problem = document.errors[0]
  if (problem) {
    const line = problem.linePos?.[0].line ?? 1
    const next = 'Check the indentation and the quotes around this line.'
    return nothing({ path: [], line, subject: '', says: firstLine(problem.message), next })
  }
  const twice = repeatedKey(document)
  if (twice !== undefined) {
    const says = 'This key stands here for the second time.'
    return nothing({
      path: [],
      line: counter.linePos(twice).line,
      subject: '',
      says,
      next: 'Join the two, or rename one.',
    })
  }
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 })
    return { values, ...checked(values, (path) => lineAt(document, counter, path)) }
  } catch {
    return nothing(whole('the playbook', ' uses aliases (&, *).', 'Write the text out in each place.'))
  }
}

function checked(raw: unknown, lineOf: (path: Path) => number): Pick<PlaybookReading, 'content' | 'faults'> {
  const unknown = unknownKeys(raw)
    .slice(0, mostFaults)
    .map((path) => at(path, ' is not a field of a playbook.', 'Check the spelling or remove the line.', lineOf))
  const parsed = playbookContentSchema.safeParse(raw)
  if (!parsed.success)
    return {
      content: null,
      faults: [...unknown, ...parsed.error.issues.slice(0, mostFaults).map((issue) => fromIssue(issue, raw, lineOf))],
    }
  const faults = [...unknown, ...usedTwice(parsed.data, lineOf), ...weightless(parsed.data, lineOf)]
  return { content: faults.length === 0 ? parsed.data : null, faults }
}

function weightless({ idealCustomer: { criteria } }: PlaybookContent, lineOf: (path: Path) => number) {
  if (criteria.some(({ weight }) => weight > 0)) return []
  const line = lineOf(['idealCustomer', 'criteria'])
  return [
    {
      path: ['idealCustomer', 'criteria'],
      line,
      subject: 'no criterion',
      says: ' has a weight.',
      next: 'Give at least one criterion a weight above 0.',
    },
  ]
}

function fromIssue(issue: z.core.$ZodIssue, raw: unknown, lineOf: (path: Path) => number): PlaybookFault {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const value = path.reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : undefined), raw)
  const last = path.findLast((part) => typeof part === 'string') ?? ''
  const [says, next] = wordsOf(issue, { value, path, test: testIn(path, raw), remedy: remedies[last] })
  return at(path, says, next, lineOf)
}

type Wrong = {
  readonly value: unknown
  readonly path: Path
  /** The test of a criterion it is, or is in. */
  readonly test: Readonly<Record<string, unknown>> | undefined
  readonly remedy: string | undefined
}

/** What holds of the value, and the remedy. */
function wordsOf({ code }: z.core.$ZodIssue, { value, path, test, remedy }: Wrong): readonly [string, string] {
  const seeForm = remedy ?? 'See the starter playbooks for its form.'
  if (code === 'too_small' && Array.isArray(value)) return [' is empty.', remedy ?? 'Add at least one.']
  if (code === 'too_small' && typeof value === 'string') return [' is empty.', 'Write it out, or remove the line.']
  if (test !== undefined && path.at(-1) !== 'test')
    return [value === undefined ? ' is missing.' : " can't be read.", testRemedy(test)]
  if (code === 'too_big') return [' is too long or too large.', 'Shorten it.']
  if (value === undefined) return [' is missing.', remedy ?? 'Add it.']
  if (code === 'invalid_union' && isRecord(value) && 'absent' in value && path.includes('against'))
    return [': silence is no evidence against.', 'Use a phrase, an event, an opening, a change or a fact.']
  if (code === 'invalid_union' && test) return [" can't be read.", testRemedy(test)]
  if (code === 'invalid_union') return [" can't be read.", isRecord(value) ? remedyOf(value, remedy) : seeForm]
  if (code === 'invalid_format')
    return [' has to be lower-case words joined by - or _.', 'Rename it, for example unplanned_downtime.']
  if (code === 'invalid_value') return [' is not one of the words it can be.', remedy ?? 'See the starter playbooks.']
  return [' has the wrong form.', seeForm]
}

/** The test of a criterion that the path leads to or into. */
function testIn(path: Path, raw: unknown): Record<string, unknown> | undefined {
  const until = path[0] === 'idealCustomer' ? path.indexOf('test') + 1 : 0
  const test = path.slice(0, until).reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : undefined), raw)
  return until > 0 && isRecord(test) ? test : undefined
}

/** The form of the cue that was meant, by the word it begins with. */
function remedyOf(
  value: Readonly<Record<string, unknown>>,
  otherwise = 'See the starter playbooks for its form.',
): string {
  if ('fact' in value) return factRemedy
  if ('absent' in value)
    return 'Name what you would expect, for example absent: certification; it is a hint (strength 1) at most.'
  if ('event' in value) return 'Use the name of an event type, for example recall_quality, and a strength from 1 to 3.'
  if ('change' in value) return 'Use the name of a change, for example price_changed, and a strength from 1 to 3.'
  return otherwise
}

/** Forms of the tests that are more than a list of words. */
const testForms: Readonly<Record<string, string>> = {
  headcount: 'Give a range, for example headcount: { min: 50, max: 500 }.',
  sites: 'Give the fewest, for example sites: { min: 2 }.',
  foundedBefore: 'Give a year, for example foundedBefore: 2000.',
  foundedAfter: 'Give a year, for example foundedAfter: 2000.',
  event: 'Use a list of names of event types, for example event: [leadership_change].',
  ownership: `Use a list of ${ownershipSchema.options.join(', ')}, for example ownership: [family].`,
  revenue: 'Give the currency and whole sums, for example revenue: { currency: EUR, min: 5000000, max: 50000000 }.',
}

const testNames = criterionTestSchema.options.map(({ shape }) => Object.keys(shape)[0] ?? '').join(', ')

/** How the test that was meant is written, by its first word. */
function testRemedy(value: Readonly<Record<string, unknown>>): string {
  const key = Object.keys(value).find((one) => one !== 'not') ?? ''
  if (!testNames.split(', ').includes(key)) return `Use one of ${testNames}.`
  return (
    testForms[key] ??
    `Use a list of words, for example ${key}: [one, another]; what rules it out stands in not: [these].`
  )
}

const factRemedy = `Give at least one of ${Object.keys(factTestsSchema.shape).join(', ')}, for example fact: { sites: { min: 4 } }.`

const remedies: Readonly<Record<string, string>> = {
  cues: 'Add at least one phrase a customer would use.',
  against: 'Add at least one phrase a customer would use, or remove the field.',
  questions: 'Add at least one question, with the answer that ends it (endsIf).',
  problems: 'Add at least one problem you solve.',
  criteria: 'Add at least one criterion of a good customer.',
  endsIf: 'Say which answer would end the hypothesis.',
  statement: 'Write the problem in the customer\u2019s words.',
  urgentWhen: 'Use the names of event types, for example leadership_change.',
  test: `Use one of ${testNames}.`,
  fact: factRemedy,
  typical: 'Use true, false, or what holds of such companies, for example typical: { sites: { min: 3 } }.',
  weight: 'Use a number from 0 to 100.',
  unknownAfter: 'Use a whole number of days, for example 730.',
}

function usedTwice(content: PlaybookContent, lineOf: (path: Path) => number): readonly PlaybookFault[] {
  const { criteria, disqualifiers } = content.idealCustomer
  const lens = [
    ...content.problems.map(({ id }, index) => ({ id, path: ['problems', index, 'id'] })),
    ...content.opportunities.map(({ id }, index) => ({ id, path: ['opportunities', index, 'id'] })),
  ]
  const groups = [
    lens,
    criteria.map(({ id }, index) => ({ id, path: ['idealCustomer', 'criteria', index, 'id'] })),
    disqualifiers.map(({ id }, index) => ({ id, path: ['idealCustomer', 'disqualifiers', index, 'id'] })),
  ]
  return groups.flatMap((group) =>
    group
      .filter(({ id }, index) => group.findIndex((other) => other.id === id) < index)
      .map(({ id, path }) => ({
        path,
        line: lineOf(path),
        subject: `the id "${id}"`,
        says: ' is used twice.',
        next: 'Give each one its own id.',
      })),
  )
}

const whole = (subject: string, says: string, next: string): PlaybookFault => ({
  path: [],
  line: 1,
  subject,
  says,
  next,
})
const at = (path: Path, says: string, next: string, lineOf: (path: Path) => number): PlaybookFault => ({
  path: [...path],
  line: lineOf(path),
  subject: words(path),
  says,
  next,
})

function errorOf({ line, subject, says, next }: PlaybookFault): AppError {
  return {
    kind: 'playbook-invalid',
    message: `Line ${line}: ${subject}${says} ${next}`,
    next,
    retry: 'never',
    details: { line },
  }
}

/** `problems[2].cues` */
const words = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  ) || 'the playbook'
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '.')
const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null

/** Line of the node at the path, or of the nearest one above it. */
function lineAt(document: ReturnType<typeof parseDocument>, counter: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const range = isRecord(node) ? node['range'] : undefined
    if (Array.isArray(range) && typeof range[0] === 'number') return counter.linePos(range[0]).line
  }
  return 1
}
