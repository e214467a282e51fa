import { expect, it } from 'vitest'
import type { PlaybookPath } from '../../../contract/playbook-edits.ts'
import { faultInFields } from './fault-place.ts'

const told = (path: PlaybookPath, subject: string) =>
  faultInFields({ path, line: 12, subject, says: ' is empty.', next: 'Write it.' })

it('names the place by what one sees in the fields, counted from one', () => {
  expect(told(['problems', 8, 'cues'], 'problems[8].cues')).toBe('Problem 9, cues is empty.')
  expect(told(['problems', 0, 'questions', 1, 'ask'], 'problems[0].questions[1].ask')).toBe(
    'Problem 1, question 2, ask is empty.',
  )
  expect(told(['idealCustomer', 'criteria', 2, 'label'], 'idealCustomer.criteria[2].label')).toBe(
    'Criterion 3, label is empty.',
  )
  expect(told(['offer', 'what'], 'offer.what')).toBe('Offer, what is empty.')
})

it('leaves words that are no place as they are', () => {
  expect(told(['idealCustomer', 'criteria'], 'no criterion')).toBe('No criterion is empty.')
  expect(told([], 'the playbook')).toBe('The playbook is empty.')
})
