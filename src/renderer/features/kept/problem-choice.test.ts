import { expect, it } from 'vitest'
import { choicesWith } from './problem-choice.ts'

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
