import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxPlaybookLength, parsePlaybook, readPlaybook } from './parse-playbook.ts'

const good = `name: Pump repair
offer:
  what: Repair of pumps
  forWhom: Plants with pumps
problems:
  - id: pump_stops
    statement: Our pumps stop.
    cues:
      - pump failure
    questions:
      - ask: When did one last stop?
        endsIf: Never.
  - id: leaks
    statement: Our pumps leak.
    cues: [leaking pumps]
    questions:
      - { ask: Where?, endsIf: Nowhere. }
idealCustomer:
  criteria:
    - id: has_pumps
      label: Has pumps
      weight: 10
      test: { says: [pump] }
`
const messageOf = (yaml: string): string => {
  const result = parsePlaybook(yaml)
  return result.ok ? 'ok' : result.error.message
}

describe('parsePlaybook', () => {
  it('reads a playbook and fills the defaults', () => {
    const result = parsePlaybook(good)
    expect(result).toMatchObject({
      ok: true,
      value: { name: 'Pump repair', recommend: { fit: 65 }, opportunities: [] },
    })
  })

  it('reads the operations playbook that comes with the app', () => {
    const yaml = readFileSync(new URL('../../../resources/playbooks/operations.yaml', import.meta.url), 'utf8')
    const result = parsePlaybook(yaml)
    expect(result.ok && result.value.problems.length).toBe(14)
  })

  it('names the line and the remedy of an empty list', () => {
    const message = messageOf(good.replace('cues: [leaking pumps]', 'cues: []'))
    expect(message).toBe('Line 15: problems[1].cues is empty. Add at least one phrase a customer would use.')
  })

  it('reads where a problem is typical, and says what can stand there', () => {
    const typical = (words: string): string =>
      good.replace('cues: [leaking pumps]', `cues: [leaking pumps]\n    typical: ${words}`)
    expect(parsePlaybook(typical('{ sites: { min: 3 } }')).ok).toBe(true)
    expect(parsePlaybook(typical('[{ foundedBefore: 1980 }, { says: [our fleet] }]')).ok).toBe(true)
    expect(messageOf(typical('often'))).toMatch(
      /^Line 16: problems\[1\]\.typical can't be read\. Use true, false, or what holds/,
    )
    expect(messageOf(typical('{ site: { min: 3 } }'))).toMatch(/^Line 16: problems\[1\]\.typical\.site is not a field/)
  })

  it('reports a missing field, an unknown key, an id used twice and a missing weight, each with its line', () => {
    expect(messageOf(good.replace('    statement: Our pumps leak.\n', ''))).toMatch(
      /^Line 13: problems\[1\]\.statement is missing\./,
    )
    expect(messageOf(good.replace('statement: Our pumps leak.', 'statment: Our pumps leak.'))).toMatch(
      /^Line 14: problems\[1\]\.statment is not a field/,
    )
    expect(messageOf(good.replace('id: leaks', 'id: pump_stops'))).toMatch(
      /^Line 13: the id "pump_stops" is used twice\./,
    )
    expect(messageOf(good.replace('weight: 10', 'weight: 0'))).toMatch(/^Line 20: no criterion has a weight\./)
  })

  it('reports a key that a map has twice, and no more faults than one can look through', () => {
    expect(messageOf(good.replace('statement: Our pumps leak.', 'id: leaks'))).toMatch(/^Line 14: This key stands here/)
    const keys = Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n')
    expect(readPlaybook(keys).faults.filter(({ says }) => says.includes('not a field'))).toHaveLength(100)
  })

  it('reports an unknown event type and a test nobody knows', () => {
    expect(messageOf(good.replace('[leaking pumps]', '[{ event: full_moon }]'))).toMatch(
      /^Line 15: problems\[1\]\.cues\[0\] can't be read\./,
    )
    expect(messageOf(good.replace('{ says: [pump] }', '{ smells: [pump] }'))).toMatch(
      /^Line 23: idealCustomer\.criteria\[0\]\.test\.smells is not a field/,
    )
  })

  it('reads every test of a criterion, and says how a wrong one is written', () => {
    const withTest = (test: string): string => good.replace('{ says: [pump] }', test)
    const forms = [
      '{ trade: [foundry], not: [insurance] }',
      '{ market: [utilities] }',
      '{ technology: [ERP] }',
      '{ certification: [ISO 9001] }',
      '{ customer: [Severnside Water] }',
      '{ offers: [pump bodies] }',
      '{ ownership: [family, private] }',
      '{ revenue: { currency: EUR, min: 5000000 } }',
      '{ noted: [knows our work], not: [asked us to stay away] }',
    ]
    for (const form of forms) expect(messageOf(withTest(form)), form).toBe('ok')
    expect(messageOf(withTest('{ says: [pump] }\n      unknownAfter: 730'))).toBe('ok')
    expect(messageOf(withTest('{ says: [pump] }\n      unknownAfter: old'))).toMatch(
      /^Line 24: .*unknownAfter has the wrong form\. Use a whole number of days/,
    )
    const at = /^Line 23: idealCustomer\.criteria\[0\]\.test can't be read\./
    expect(messageOf(withTest('{ ownership: [royal] }'))).toMatch(at)
    expect(messageOf(withTest('{ ownership: [royal] }'))).toContain('family, private, employees')
    expect(messageOf(withTest('{ revenue: { currency: euros, min: 5 } }'))).toContain('currency: EUR')
    expect(messageOf(withTest('{ trade: foundry }'))).toContain('trade: [one, another]')
    expect(messageOf(withTest('{ trade: [foundry], nto: [insurance] }'))).toMatch(/test\.nto is not a field/)
    expect(messageOf(withTest('{ revenue: { curency: EUR } }'))).toMatch(/test\.revenue\.curency is not a field/)
    expect(messageOf(withTest('{}'))).toContain('Use one of headcount, sites')
  })

  it('reads facts and absences among the cues, and says what is wrong with one', () => {
    const cues = '[{ fact: { sites: { min: 4 }, foundedAfter: 2015 } }, { absent: certification }]'
    expect(messageOf(good.replace('[leaking pumps]', cues))).toBe('ok')
    expect(messageOf(good.replace('[leaking pumps]', '[{ fact: {} }]'))).toMatch(
      /^Line 15: problems\[1\]\.cues\[0\]\.fact has the wrong form\. Give at least one of headcount/,
    )
    expect(messageOf(good.replace('[leaking pumps]', '[{ fact: { sizes: 4 } }]'))).toMatch(
      /^Line 15: problems\[1\]\.cues\[0\]\.fact\.sizes is not a field/,
    )
    expect(messageOf(good.replace('[leaking pumps]', '[{ absent: certification, strength: 3 }]'))).toMatch(
      /it is a hint \(strength 1\) at most/,
    )
    expect(messageOf(good.replace('[leaking pumps]', '[leaks]\n    against: [{ absent: certification }]'))).toMatch(
      /^Line 16: problems\[1\]\.against\[0\]: silence is no evidence against\./,
    )
  })

  it('reports broken YAML, aliases, an empty and an endless text', () => {
    expect(messageOf('name: [')).toMatch(/^Line \d+: .*Check the indentation/)
    expect(messageOf('a: &x [1]\nb: *x')).toMatch(/aliases/)
    expect(messageOf('  ')).toMatch(/empty/)
    expect(messageOf('x'.repeat(maxPlaybookLength + 1))).toMatch(/too long/)
  })
})
