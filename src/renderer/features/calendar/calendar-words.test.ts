import { describe, expect, test } from 'vitest'
import type { CalendarRow } from '../../../contract/calendar.ts'
import { companyWords, isChosenAtFirst, leftOutWords, sitesIn, takeWords } from './calendar-words.ts'

// only what the words are made of
const aRow = (state: CalendarRow['state'], companies: readonly object[] = []): CalendarRow =>
  ({ state, companies, entry: { uid: state, occurrence: '' }, call: null }) as unknown as CalendarRow

describe('what is chosen at first', () => {
  test('known accounts and known calls; never a stranger, and never what would take a call away unasked', () => {
    const known = { is: 'account', name: 'Orrin', why: 'mail' }
    const stranger = { is: 'new', site: 'orrin.example', why: 'mail' }
    expect(
      [
        aRow('new', [known]),
        aRow('new', [stranger]),
        aRow('new'),
        aRow('moved'),
        aRow('gone'),
        aRow('same'),
        aRow('cancelled'),
      ].map(isChosenAtFirst),
    ).toEqual([true, false, false, true, false, false, true])
  })
})

test('a call is not chosen where several were invited alike, or one word of a title is all there is', () => {
  const invited = (name: string) => ({ is: 'account', name, why: 'mail' })
  const titled = (name: string) => ({ is: 'account', name, why: 'title' })
  expect(isChosenAtFirst(aRow('new', [invited('Orrin'), invited('Quillan')]))).toBe(false)
  expect(isChosenAtFirst(aRow('new', [invited('Orrin'), titled('Quillan')]))).toBe(true)
  expect(isChosenAtFirst(aRow('new', [titled('Here')]))).toBe(false)
  expect(isChosenAtFirst(aRow('new', [titled('Penhallow Glass')]))).toBe(true)
})

test('what a press comes to is counted in its words', () => {
  expect(takeWords([aRow('new'), aRow('new'), aRow('moved'), aRow('cancelled')])).toBe(
    'Plan 2 calls, change 1, take away 1',
  )
  expect(takeWords([])).toBe('Nothing chosen')
})

test('a company says by what it was recognised', () => {
  expect(companyWords({ is: 'new', site: 'orrin.example', why: 'mail' })).toBe('Add orrin.example, by mail')
})

test('what is left out is said', () => {
  const none = { over: 0, allDay: 0, later: 0, unreadable: 0, cancelled: 0, declined: 0 }
  expect(leftOutWords(none)).toBe('')
  expect(leftOutWords({ ...none, over: 3, allDay: 2 })).toBe('Left out: 3 over, 2 without a time of day.')
})

test('sites of ours as they are typed', () => {
  expect(sitesIn('Seller.example, me@other.example; https://third.example/x')).toEqual([
    'seller.example',
    'other.example',
    'third.example',
  ])
})
