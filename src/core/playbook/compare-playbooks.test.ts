import { describe, expect, it } from 'vitest'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { comparePlaybooks } from './compare-playbooks.ts'

const { content } = aPlaybook()
const [stops, slow] = content.problems
if (!stops || !slow) throw new Error('the builder makes two problems')

describe('comparePlaybooks', () => {
  it('finds nothing between a playbook and itself', () => {
    expect(comparePlaybooks(content, structuredClone(content))).toEqual([])
  })

  it('names what was added, removed and changed, by its id', () => {
    const scrap = { ...stops, id: 'scrap', short: 'Scrap', statement: 'We throw a tenth away.' }
    const cues = [...stops.cues.slice(1), { phrase: 'stood still', strength: 2 as const }]
    const after = { ...content, problems: [{ ...stops, cues, typical: true, short: 'Stops' }, scrap] }
    const parts = comparePlaybooks(content, after)
    expect(parts.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
      'problem unplanned_stops changed',
      'problem scrap added',
      'problem slow_start removed',
    ])
    expect(parts[0]).toMatchObject({ label: 'Stops' })
    expect(parts[0]?.fields).toEqual([
      { field: 'short', before: ['Unplanned stops'], after: ['Stops'], order: false },
      { field: 'cues', before: ['unplanned downtime'], after: ['phrase: stood still, strength: 2'], order: false },
      { field: 'typical', before: [], after: ['yes'], order: false },
    ])
    expect(parts[1]?.fields.every(({ before }) => before.length === 0)).toBe(true)
    expect(parts[2]?.fields.every((field) => field.after.length === 0)).toBe(true)
  })

  it('tells another order from other words', () => {
    const parts = comparePlaybooks(content, {
      ...content,
      problems: [slow, { ...stops, felt: ['Owner', ...stops.felt] }],
    })
    expect(parts).toMatchObject([
      { id: 'unplanned_stops', fields: [{ field: 'felt', before: [], after: ['Owner'], order: false }] },
      {
        id: 'order',
        label: 'Order of the problems',
        fields: [{ after: ['Slow start of new people', 'Unplanned stops'] }],
      },
    ])
    const questions = stops.questions.toReversed()
    expect(comparePlaybooks(content, { ...content, problems: [{ ...stops, questions }, slow] })).toMatchObject([
      { fields: [{ field: 'questions', before: [], after: [], order: true }] },
    ])
  })

  it('compares offer, criteria, disqualifiers, roles, buying and rules', () => {
    const { idealCustomer } = content
    const after = {
      ...content,
      name: 'Stops',
      offer: { ...content.offer, outcome: 'quiet nights' },
      idealCustomer: { criteria: idealCustomer.criteria.slice(1), disqualifiers: [] },
      roles: [{ title: 'Plant manager', cares: 'output' }],
      buying: { steps: [], supplierQuestions: ['Who comes at night?'] },
      recommend: { fit: 70, strength: 2 },
    }
    expect(comparePlaybooks(content, after).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'offer changed',
      'criterion removed',
      'disqualifier removed',
      'role added',
      'role removed',
      'buying changed',
      'rules changed',
    ])
  })
})
