import { expect, test } from 'vitest'
import { readPageDate } from '../page-date.ts'
import { readGoal } from './read-goal.ts'

const page = readPageDate('2026-03-10')

test.each([
  ['We want to run 120 shops by 2028, up from 64 today.', '120 shops', 120, 'shop', '2028', '64', 64],
  ['By the end of 2027 we aim to grow from 64 to 120 shops.', '120 shops', 120, 'shop', '2027', '64', 64],
  ['Brackwell aims to double its revenue by 2030.', 'double its revenue', 2, 'revenue', '2030', null, null],
  [
    'The group targets sales of EUR 200 million by 2028, compared with EUR 84 million today.',
    'EUR 200 million',
    200e6,
    'sale',
    '2028',
    'EUR 84 million',
    84e6,
  ],
  ['We will cut our emissions by 50% by 2030.', '50%', 50, 'emission', '2030', null, null],
  ['Our goal is to employ 1,200 people within five years.', '1,200 people', 1200, 'people', '2031', null, null],
  ['We are committed to net zero by 2040.', 'net zero', 0, null, '2040', null, null],
  ['Nine factories are to run on their own power by June 2027.', 'Nine factories', 9, 'factory', '2027-06', null, null],
  ['We want to become the best place to work in the valley.', null, null, null, null, null, null],
])('%s', (sentence, words, value, unit, by, today, was) => {
  const goal = readGoal(sentence, page)
  expect([goal.target?.words ?? null, goal.target?.value ?? null, goal.target?.unit ?? null, goal.by]).toEqual([
    words,
    value,
    unit,
    by,
  ])
  expect([goal.today?.words ?? null, goal.today?.value ?? null]).toEqual([today, was])
})

test('what is counted in time is no target', () => {
  expect(readGoal('Our aim is to answer within 24 hours.', page).target).toBeNull()
})
