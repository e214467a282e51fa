import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { PlaybookEdit, PlaybookPath } from '../model/playbook-edit.ts'
import { editPlaybook } from './edit-playbook.ts'
import { parsePlaybook } from './parse-playbook.ts'

const resources = new URL('../../../resources/', import.meta.url)
const starters = [
  ...readdirSync(new URL('playbooks/', resources)).map((name) => `playbooks/${name}`),
  'sample/playbook.yaml',
]
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, yaml: readFileSync(new URL(name, resources), 'utf8') }))

const commented = `# how we see it
name: "Pump repair"   # the working title
offer: { what: Repair, forWhom: plants } # short

problems: # as they say it
  # the first one
  - id: stops
    statement: Our pumps stop.
    # heard at the fair
    cues:
      # exact words
      - pump failure   # common
      - 'seized pump'

      - phrase: stood still
        strength: 2 # a sign
    urgentWhen: [acquisition, contract_win]
    questions:
      - ask: When?
        endsIf: Never.
      # a second one is to come

  # asked for by two customers
  - id: leaks
    statement: >-
      Our pumps
      leak.
    cues: [leaking pumps, "drips"]
    questions:
      - { ask: Where?, endsIf: Nowhere. }
# what a good customer is
idealCustomer:
  criteria:
    - id: pumps
      label: Has pumps
      weight: 10
      test: { says: [pump] }
`

function after(yaml: string, ...edits: readonly PlaybookEdit[]): string {
  const result = editPlaybook(yaml, edits)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const set = (path: PlaybookPath, value: unknown): PlaybookEdit => ({ op: 'set', path, value: value as never })
const remove = (...path: PlaybookPath): PlaybookEdit => ({ op: 'remove', path })
const insert = (path: PlaybookPath, value: unknown, at?: number): PlaybookEdit => ({
  op: 'insert',
  path,
  value: value as never,
  ...(at === undefined ? {} : { at }),
})
const move = (path: PlaybookPath, to: number): PlaybookEdit => ({ op: 'move', path, to })

/** Lines only in one of two texts: `- gone` and `+ new`. */
function difference(before: string, changed: string): readonly string[] {
  const [old, now] = [before.split('\n'), changed.split('\n')]
  let top = 0
  while (top < old.length && top < now.length && old[top] === now[top]) top += 1
  let foot = 0
  while (foot < old.length - top && foot < now.length - top && old.at(-1 - foot) === now.at(-1 - foot)) foot += 1
  return [
    ...old.slice(top, old.length - foot).map((line) => `- ${line}`),
    ...now.slice(top, now.length - foot).map((line) => `+ ${line}`),
  ]
}
const changes = (...edits: readonly PlaybookEdit[]) => difference(commented, after(commented, ...edits))
const comments = (yaml: string): readonly string[] => (yaml.match(/#.*$/gm) ?? []).toSorted()

describe('setting a field', () => {
  it('changes its line only, and keeps its quotes and the comment behind it', () => {
    expect(changes(set(['name'], 'Pumps'))).toEqual([
      '- name: "Pump repair"   # the working title',
      '+ name: "Pumps"   # the working title',
    ])
    expect(changes(set(['problems', 0, 'cues', 0], 'failed pump'))).toEqual([
      '-       - pump failure   # common',
      '+       - failed pump   # common',
    ])
    expect(changes(set(['offer', 'what'], 'Repair, and more'))).toEqual([
      '- offer: { what: Repair, forWhom: plants } # short',
      '+ offer: { what: "Repair, and more", forWhom: plants } # short',
    ])
  })

  it('quotes what would be read as something else', () => {
    expect(changes(set(['problems', 0, 'statement'], 'Yes: it stops # often'))).toEqual([
      '-     statement: Our pumps stop.',
      '+     statement: "Yes: it stops # often"',
    ])
    expect(parse(after(commented, set(['name'], 'two\nlines')))).toMatchObject({ name: 'two\nlines' })
  })

  it('puts a new field where such fields stand', () => {
    expect(changes(set(['problems', 0, 'short'], 'Stops'))).toEqual(['+     short: Stops'])
    expect(after(commented, set(['problems', 0, 'short'], 'Stops'))).toContain(
      'Our pumps stop.\n    short: Stops\n    # heard',
    )
    expect(changes(set(['problems', 1, 'goal'], 'Dry floors'))).toEqual(['+     goal: Dry floors'])
    expect(changes(set(['offer', 'outcome'], 'dry floors'))).toEqual([
      '- offer: { what: Repair, forWhom: plants } # short',
      '+ offer: { what: Repair, forWhom: plants, outcome: dry floors } # short',
    ])
    expect(changes(set(['buying', 'steps'], [{ step: 'Budget' }]))).toEqual([
      '+ buying:',
      '+   steps:',
      '+     - step: Budget',
    ])
    expect(changes(set(['recommend', 'fit'], 70))).toEqual(['+ recommend: { fit: 70 }'])
  })

  it('replaces one form of a value by another', () => {
    expect(changes(set(['problems', 0, 'cues', 0], { event: 'acquisition', strength: 2 }))).toEqual([
      '-       - pump failure   # common',
      '+       - event: acquisition',
      '+         strength: 2   # common',
    ])
    expect(changes(set(['problems', 0, 'cues', 2], 'stood still'))).toEqual([
      '-       - phrase: stood still',
      '-         strength: 2 # a sign',
      '+       - stood still # a sign',
    ])
    expect(changes(set(['idealCustomer', 'criteria', 0, 'test'], { headcount: { min: 80 } }))).toEqual([
      '-       test: { says: [pump] }',
      '+       test: { headcount: { min: 80 } }',
    ])
    expect(changes(set(['problems', 1, 'statement'], 'They leak.'))).toEqual([
      '-     statement: >-',
      '-       Our pumps',
      '-       leak.',
      '+     statement: They leak.',
    ])
  })
})

describe('taking out', () => {
  it('takes the item with the comment over it, and no other comment', () => {
    expect(changes(remove('problems', 0, 'cues', 1))).toEqual(["-       - 'seized pump'", '- '])
    expect(changes(remove('problems', 0, 'cues', 0))).toEqual(['-       - pump failure   # common'])
    expect(changes(remove('problems', 0, 'urgentWhen', 0))).toEqual([
      '-     urgentWhen: [acquisition, contract_win]',
      '+     urgentWhen: [contract_win]',
    ])
    expect(changes(remove('problems', 0, 'urgentWhen'))).toEqual(['-     urgentWhen: [acquisition, contract_win]'])
    expect(comments(after(commented, remove('problems', 1)))).toEqual(
      comments(commented).filter((one) => one !== '# asked for by two customers'),
    )
    expect(changes(remove('problems', 0, 'id'))).toEqual([
      '-   - id: stops',
      '-     statement: Our pumps stop.',
      '+   - statement: Our pumps stop.',
    ])
  })

  it('leaves an empty list where the last item goes, and begins it again', () => {
    const empty = after(commented, remove('problems', 0, 'questions', 0))
    expect(empty).toContain('    questions: []\n')
    expect(empty).toContain('# asked for')
    const again = after(empty, insert(['problems', 0, 'questions'], { ask: 'Why?', endsIf: 'Because.' }))
    expect(again).toContain('    questions:\n      - ask: Why?\n        endsIf: Because.\n')
  })
})

describe('putting in and moving', () => {
  it('adds to a list as the list is written', () => {
    expect(changes(insert(['problems', 0, 'cues'], 'no pump: none', 1))).toEqual(['+       - "no pump: none"', '+ '])
    expect(changes(insert(['problems', 1, 'cues'], 'a puddle', 0))).toEqual([
      '-     cues: [leaking pumps, "drips"]',
      '+     cues: [a puddle, leaking pumps, "drips"]',
    ])
    const two = after(commented, insert(['problems'], { id: 'late', statement: 'Late.', cues: ['late pumps'] }))
    expect(two).toContain(
      'Nowhere. }\n\n  - id: late\n    statement: Late.\n    cues:\n      - late pumps\n# what a good',
    )
    expect(changes(insert(['roles'], { title: 'Owner', cares: 'cost' }))).toEqual([
      '+ roles:',
      '+   - title: Owner',
      '+     cares: cost',
    ])
  })

  it('moves an item with all that is said about it', () => {
    const moved = after(commented, move(['problems', 1], 0))
    expect(comments(moved)).toEqual(comments(commented))
    expect(moved).toMatch(
      /# the first one\n {2}# asked for by two customers\n {2}- id: leaks[\s\S]+Nowhere\. }\n\n {2}- id: stops/,
    )
    expect(parse(moved)).toMatchObject({ problems: [{ id: 'leaks' }, { id: 'stops' }] })
    expect(
      after(moved, move(['problems', 0], 1))
        .split('\n')
        .toSorted(),
    ).toEqual(commented.split('\n').toSorted())
    expect(changes(move(['problems', 0, 'urgentWhen', 0], 1))).toEqual([
      '-     urgentWhen: [acquisition, contract_win]',
      '+     urgentWhen: [contract_win, acquisition]',
    ])
  })
})

describe('a text that is not as others are', () => {
  it('keeps the line ends it came with', () => {
    const windows = commented.replaceAll('\n', '\r\n')
    expect(after(windows, set(['problems', 0, 'short'], 'Stops'))).toBe(
      after(commented, set(['problems', 0, 'short'], 'Stops')).replaceAll('\n', '\r\n'),
    )
  })

  it('is refused where it cannot be read, and where the edit means what is not there', () => {
    expect(editPlaybook('name: [', [set(['name'], 'x')])).toMatchObject({
      ok: false,
      error: { kind: 'playbook-invalid' },
    })
    expect(editPlaybook('a: &x [1]\nb: *x', [set(['name'], 'x')])).toMatchObject({ ok: false })
    for (const edit of [remove('problems', 9), remove('nothing'), move(['problems', 0], 5), set(['name', 'x'], 1)])
      expect(editPlaybook(commented, [edit])).toMatchObject({ ok: false, error: { kind: 'conflict' } })
  })

  it('is begun from nothing, and survives keys that mean something to a program', () => {
    expect(after('', set(['offer', 'what'], 'Repair'))).toBe('offer:\n  what: Repair\n')
    expect(after('name: x\n', set(['__proto__'], { a: 1 }))).toBe('name: x\n__proto__: { a: 1 }\n')
  })
})

/** Every place in a value, deepest last. */
function places(
  value: unknown,
  path: PlaybookPath = [],
): readonly { readonly path: PlaybookPath; readonly value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const steps = inner.flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? Number(key) : key]))
  return path.length === 0 ? steps : [{ path, value }, ...steps]
}

describe.each(starters)('$name', ({ yaml }) => {
  const all = places(parse(yaml))
  const some = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at % 83 === 3)

  it('is the same text when nothing is changed', () => {
    expect(after(yaml)).toBe(yaml)
    for (const { path, value } of some(all.filter((place) => typeof place.value !== 'object')))
      expect(after(yaml, set(path, value)), path.join('.')).toBe(yaml)
  })

  it('changes only the lines of a field that is set', () => {
    for (const { path } of some(all.filter((place) => typeof place.value === 'string'))) {
      const lines = difference(yaml, after(yaml, set(path, 'Quite another: “word”')))
      expect(lines, path.join('.')).toHaveLength(2)
    }
  })

  it('keeps every line of the others when something is taken out, and every line when something is moved', () => {
    for (const { path } of some(all)) {
      const lines = difference(yaml, after(yaml, remove(...path)))
      expect(lines.filter((line) => line.startsWith('+')).length, path.join('.')).toBeLessThanOrEqual(1)
      const last = path.at(-1)
      if (typeof last !== 'number' || last === 0) continue
      const moved = after(yaml, move(path, 0))
      expect(moved.length, path.join('.')).toBe(yaml.length)
      expect(comments(moved)).toEqual(comments(yaml))
    }
  })

  it('adds lines and takes none', () => {
    const lists = all.filter(({ value }) => Array.isArray(value) && value.length > 0)
    for (const { path, value } of some(lists)) {
      const added = after(yaml, insert(path, (value as readonly unknown[])[0], 1))
      const gone = difference(yaml, added).filter((line) => line.startsWith('-'))
      expect(gone.length, path.join('.')).toBeLessThanOrEqual(1)
      expect(comments(added), path.join('.')).toEqual(comments(yaml))
    }
    expect(parsePlaybook(after(yaml, move(['problems', 0], 2))).ok).toBe(true)
  })
})
