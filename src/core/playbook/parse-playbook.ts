import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import {
  criterionTestSchema,
  factTestsSchema,
  ownershipSchema,
  type PlaybookContent,
  playbookContentSchema,
} from '../model/playbook.ts'
import { type AppError, fail, ok, type Result } from '../model/result.ts'
import { unknownKeys } from './playbook-keys.ts'

/** A playbook is a page or two of text; this is far beyond any honest one. In UTF-16 units. */
export const maxPlaybookLength = 200_000

type Path = readonly (string | number)[]

/**
 * Reads a playbook from YAML. An error names the line and the remedy: `kind: 'playbook-invalid'`, `details.line`.
 * Beyond the schema it refuses unknown keys (a typing slip must not be silently lost), ids used twice, and aliases.
 */
export function parsePlaybook(yaml: string): Result<PlaybookContent> {
  if (yaml.length > maxPlaybookLength)
    return fail(
      invalid(
        'The playbook is too long.',
        `Keep it under ${maxPlaybookLength / 1000},000 characters.`.replace('000,000', '000'),
        1,
      ),
    )
  if (yaml.trim() === '') return fail(invalid('The playbook is empty.', 'Start from one of the starter playbooks.', 1))
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, merge: false, schema: 'core', uniqueKeys: true })
  const problem = document.errors[0]
  if (problem)
    return fail(
      invalid(
        `Line ${problem.linePos?.[0].line ?? 1}: ${firstLine(problem.message)}`,
        'Check the indentation and the quotes around this line.',
        problem.linePos?.[0].line ?? 1,
      ),
    )
  const lineOf = (path: Path): number => lineAt(document, counter, path)
  let raw: unknown
  try {
    raw = document.toJS({ maxAliasCount: 0 })
  } catch {
    return fail(invalid('Line 1: the playbook uses aliases (&, *).', 'Write the text out in each place.', 1))
  }
  const unknown = unknownKeys(raw)[0]
  if (unknown)
    return fail(
      at(unknown, `${words(unknown)} is not a field of a playbook.`, 'Check the spelling or remove the line.', lineOf),
    )
  const parsed = playbookContentSchema.safeParse(raw)
  if (!parsed.success) return fail(fromIssue(parsed.error.issues[0], raw, lineOf))
  const twice = usedTwice(parsed.data)
  if (twice) return fail(at(twice.path, `the id "${twice.id}" is used twice.`, 'Give each one its own id.', lineOf))
  const weights = parsed.data.idealCustomer.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
  if (weights === 0)
    return fail(
      at(
        ['idealCustomer', 'criteria'],
        'no criterion has a weight.',
        'Give at least one criterion a weight above 0.',
        lineOf,
      ),
    )
  return ok(parsed.data)
}

function fromIssue(issue: z.core.$ZodIssue | undefined, raw: unknown, lineOf: (path: Path) => number): AppError {
  const path = (issue?.path ?? []).filter((part) => typeof part !== 'symbol')
  const value = path.reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : undefined), raw)
  const name = words(path)
  const last = path.findLast((part) => typeof part === 'string') ?? ''
  if (issue?.code === 'too_small' && Array.isArray(value))
    return at(path, `${name} is empty.`, remedies[last] ?? 'Add at least one.', lineOf)
  if (issue?.code === 'too_small' && typeof value === 'string')
    return at(path, `${name} is empty.`, 'Write it out, or remove the line.', lineOf)
  const test = testIn(path, raw)
  if (test !== undefined && path.at(-1) !== 'test')
    return at(path, `${name} ${value === undefined ? 'is missing' : "can't be read"}.`, testRemedy(test), lineOf)
  if (issue?.code === 'too_big') return at(path, `${name} is too long or too large.`, 'Shorten it.', lineOf)
  if (value === undefined) return at(path, `${name} is missing.`, remedies[last] ?? 'Add it.', lineOf)
  if (issue?.code === 'invalid_union' && isRecord(value) && 'absent' in value && path.includes('against'))
    return at(
      path,
      `${name}: silence is no evidence against.`,
      'Use a phrase, an event, an opening, a change or a fact.',
      lineOf,
    )
  if (issue?.code === 'invalid_union' && isRecord(value))
    return at(path, `${name} can't be read.`, test ? testRemedy(test) : remedyOf(value, remedies[last]), lineOf)
  if (issue?.code === 'invalid_union')
    return at(path, `${name} can't be read.`, remedies[last] ?? 'See the starter playbooks for its form.', lineOf)
  if (issue?.code === 'invalid_format')
    return at(
      path,
      `${name} has to be lower-case words joined by - or _.`,
      'Rename it, for example unplanned_downtime.',
      lineOf,
    )
  if (issue?.code === 'invalid_value')
    return at(
      path,
      `${name} is not one of the words it can be.`,
      remedies[last] ?? 'See the starter playbooks.',
      lineOf,
    )
  return at(path, `${name} has the wrong form.`, remedies[last] ?? 'See the starter playbooks for its form.', lineOf)
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

function usedTwice(content: PlaybookContent): { readonly id: string; readonly path: Path } | null {
  const groups: readonly (readonly [readonly { readonly id: string }[], Path])[] = [
    [content.problems, ['problems']],
    [content.opportunities, ['opportunities']],
    [content.idealCustomer.criteria, ['idealCustomer', 'criteria']],
    [content.idealCustomer.disqualifiers, ['idealCustomer', 'disqualifiers']],
  ]
  const lens = new Set<string>()
  for (const [list, path] of groups) {
    const seen = path[0] === 'problems' || path[0] === 'opportunities' ? lens : new Set<string>()
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) return { id, path: [...path, index, 'id'] }
      seen.add(id)
    }
  }
  return null
}

const invalid = (message: string, next: string, line: number): AppError => ({
  kind: 'playbook-invalid',
  message: `${message} ${next}`,
  next,
  retry: 'never',
  details: { line },
})
function at(path: Path, what: string, next: string, lineOf: (path: Path) => number): AppError {
  const line = lineOf(path)
  return invalid(`Line ${line}: ${what}`, next, line)
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
