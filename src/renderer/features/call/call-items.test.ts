import { describe, expect, it } from 'vitest'
import type { CallSheet, SheetQuestion } from '../../../contract/contract.ts'
import { endsWord, headingsOf, heldOf, itemsOf, nameOfTarget, stepFrom } from './call-items.ts'

const question = (id: string, target: SheetQuestion['target'], tie = ''): SheetQuestion => ({
  id,
  ask: `${id}?`,
  endsIf: 'no',
  tie,
  why: '',
  target,
  evidence: [],
})
const problem = (problemId: string): CallSheet['problems'][number] => ({
  problemId,
  statement: `${problemId} hurts.`,
  confidence: 'likely',
  basis: 'signs',
})
const stops = { about: 'problem', id: 'stops' } as const
const sheet = {
  questions: [
    question('a', stops, 'Problem A'),
    question('b', { about: 'criterion', id: 'people' }, 'Unknown'),
    question('c', stops),
    question('d', null, 'Urgency'),
  ],
  problems: [problem('late'), problem('stops')],
}
const items = itemsOf(sheet)

describe('what one can be at in a call', () => {
  it('is every question, then each likely problem that none is about', () => {
    expect(items.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'problem late'])
    expect(items.at(-1)).toMatchObject({ heading: 'late hurts.', target: { id: 'late' }, question: null })
  })

  it('is gone through from end to end', () => {
    expect(stepFrom(items, null, 1)).toBe('a')
    expect(stepFrom(items, null, -1)).toBe('problem late')
    expect(stepFrom(items, 'a', -1)).toBe('a')
    expect(stepFrom(items, 'd', 1)).toBe('problem late')
    expect(stepFrom([], null, 1)).toBeNull()
  })

  it('says what an answer ends, and by which name it is told', () => {
    expect(sheet.questions.map((one) => endsWord(one, sheet.problems))).toEqual([
      'Ends problem B',
      'Settles fit',
      'Ends problem B',
      'Settles urgency',
    ])
    expect(items.slice(0, 2).map((item) => nameOfTarget(item, sheet.problems))).toEqual(['stops hurts.', 'b?'])
  })

  it('gathers what was noted under all questions about one problem', () => {
    expect(headingsOf(items, stops)).toEqual(['a?', 'c?'])
  })
})

it('shows a mark made just now over the one that is kept', () => {
  const marks: CallSheet['marks'] = [{ ...stops, held: 'confirmed', at: '2026-11-29T10:00:00.000Z' as never }]
  expect(heldOf(stops, marks, {})).toBe('confirmed')
  expect(heldOf(stops, marks, { 'problem stops': 'denied' })).toBe('denied')
  expect(heldOf({ about: 'problem', id: 'late' }, marks, {})).toBe('open')
  expect(heldOf(null, marks, {})).toBe('open')
})
