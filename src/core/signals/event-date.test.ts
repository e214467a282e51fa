import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'

/** Status and date of the one event the sentence tells. */
const told = (sentence: string, pageDate: string): readonly string[] =>
  detectSentences({ company: 'Northfield Castings', pageDate, sentences: [sentence] }).flatMap(({ events }) =>
    events.slice(0, 1).flatMap(({ status, date }) => [status, date ?? '']),
  )

describe('the date of an event', () => {
  it.each([
    // a Tuesday
    ['Northfield Castings opened a new foundry in Tartu yesterday.', '2026-09-15', 'happened', '2026-09-14'],
    ['Northfield Castings opened a new foundry in Tartu on Friday.', '2026-09-15', 'happened', '2026-09-11'],
    ['Northfield Castings opened a new foundry in Tartu last week.', '2026-09-15', 'happened', '2026-09'],
    ['Northfield Castings opened a new foundry in Tartu in November.', '2026-09-15', 'happened', '2025-11'],
    ['Northfield Castings will open a new foundry in Tartu in November.', '2026-09-15', 'planned', '2026-11'],
    ['Northfield Castings is opening a new foundry in Tartu on October 9th.', '2026-09-15', 'planned', '2026-10-09'],
    ['Northfield Castings opened a new foundry in Tartu in the second quarter.', '2026-09-15', 'happened', '2026-04'],
    ['Northfield Castings opened a new foundry in Tartu earlier this year.', '2026-09-15', 'happened', '2026'],
  ])('is told from a page of a day: %s', (sentence, page, status, date) => {
    expect(told(sentence, page)).toEqual([status, date])
  })

  it('is no more precise than the page it is told from', () => {
    expect(told('Northfield Castings opened a new foundry in Tartu yesterday.', '2026')).toEqual(['happened', '2026'])
    expect(told('Northfield Castings opened a new foundry in Tartu in April.', '2026')).toEqual(['happened', '2026-04'])
    expect(told('Northfield Castings opened a new foundry in Tartu last week.', '2004..2011')).toEqual(['happened', ''])
    expect(told('Northfield Castings opened a new foundry in Tartu in April.', '2004..2011')).toEqual(['happened', ''])
  })

  it('belongs to the event, not to what is older in the sentence', () => {
    expect(
      told('Founded in 1921, Northfield Castings was acquired by Varden Industries in March 2026.', '2026-09-15'),
    ).toEqual(['happened', '2026-03'])
    expect(told('Also, in March 2026, Northfield Castings opened a new foundry.', '2026-09-15')).toEqual([
      'happened',
      '2026-03',
    ])
    expect(told('Northfield Castings is recalling 212 valve seats made between May and July.', '2026-09-15')[1]).toBe(
      '',
    )
  })
})
