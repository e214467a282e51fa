import { expect, it } from 'vitest'
import { choicesWith, readAlready } from './problem-choice.ts'

const problems = [
  { id: 'capacity', statement: 'We keep losing capacity.' },
  { id: 'late', statement: 'Orders go out late.' },
]
const ids = (chosen: string | undefined) => choicesWith(problems, chosen).map(({ id }) => id)

it('offers the problem that words are kept for, also when the playbook in use has none such', () => {
  expect(ids('of-another-playbook')).toEqual(['of-another-playbook', 'capacity', 'late'])
  expect(ids('late')).toEqual(['capacity', 'late'])
  expect(ids(undefined)).toEqual(['capacity', 'late'])
})

it('begins with the strongest reading of the same words', () => {
  const lines = [
    { quote: 'We had to stop two lines.', strength: 2 as const },
    { quote: 'In May we had to  stop two lines for a week.', strength: 3 as const },
    { quote: 'Spare parts come late.', strength: 3 as const },
  ]
  expect(readAlready(lines, 'had to stop two lines')).toMatchObject({ strength: 3 })
  expect(readAlready(lines, 'We had to stop two lines. It was a hard year.')).toMatchObject({ strength: 2 })
  expect(readAlready(lines, 'We hire fitters.')).toBeUndefined()
})
