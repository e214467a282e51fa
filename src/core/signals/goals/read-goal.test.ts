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
  [
    'Scrap fell by 35% last year, as the foundry works toward its goal of paying its way by the end of 2027.',
    null,
    null,
    null,
    '2027',
    null,
    null,
  ],
  ['The group plans to run its own furnace by 2028, requiring EUR 7 million.', null, null, null, '2028', null, null],
  ['Brackwell wants to lead the trade, operating 25 shops along the river.', null, null, null, null, null, null],
  ['A double-digit margin is our target for 2028.', null, null, null, '2028', null, null],
  ['We aim to ship 3x as many castings by 2030.', '3x', 3, null, '2030', null, null],
  ['We aim to halve our scrap rate to 2 per cent by the end of 2027.', '2 per cent', 2, 'scrap', '2027', null, null],
  [
    'We aim to double our revenue, which means 40 shops to open by 2028.',
    'double our revenue',
    2,
    'revenue',
    '2028',
    null,
    null,
  ],
  ['EUR 200 million is our target for 2028.', 'EUR 200 million', 200e6, null, '2028', null, null],
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

test.each([
  ['By 2028 a gear is to take four weeks from order to despatch.', 'four weeks'],
  ['We want to decide over the next six months.', undefined],
  ['Our goal is to move within three months.', undefined],
])('spans of time: %s', (sentence, target) => {
  expect(readGoal(sentence, page).target?.words.split(' from')[0]).toBe(target)
})
