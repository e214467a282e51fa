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

  it('is not the tomorrow that stands for an age', () => {
    expect(told('Northfield Castings won an award for the Foundry of Tomorrow.', '2026-09-15')).toEqual([
      'happened',
      '',
    ])
  })

  it.each([
    ['Northfield Castings will open a new foundry in Tartu by year-end.', '2026-09-15', 'planned', '2026'],
    ['Northfield Castings will open a new foundry in Tartu next summer.', '2026-09-15', 'planned', '2027'],
    ['Northfield Castings opened a new foundry in Tartu in the spring.', '2026-09-15', 'happened', '2026'],
    ['Northfield Castings opened a new foundry in Tartu before Christmas.', '2026-01-12', 'happened', '2025-12'],
    ['Northfield Castings will open a new foundry in Tartu on 4 May next year.', '2026-02-15', 'planned', '2027-05-04'],
    ['Northfield Castings opened a new foundry in Tartu in April-June 2025.', '2026-02-15', 'happened', '2025-04'],
    [
      'Northfield Castings will open a foundry in Tartu by the end of the third quarter of 2027.',
      '2026-02-15',
      'planned',
      '2027-09',
    ],
    // a month ahead where the verb stands in the present
    ['Northfield Castings opens a new foundry in Tartu in October.', '2026-09-15', 'planned', '2026-10'],
    // 1 May of the day-first way of writing
    ['Northfield Castings opened a new foundry in Tartu on 01.05.2026.', '2026-09-15', 'happened', '2026-05-01'],
  ])('goes by a name or by what stands beside it: %s', (sentence, page, status, date) => {
    expect(told(sentence, page)).toEqual([status, date])
  })

  it('is told from the dateline where the sentence has one', () => {
    const opened = 'Northfield Castings said yesterday it opened a new foundry in Tartu.'
    expect(told(`TARTU, 3 May 2026 - ${opened}`, '2026')).toEqual(['happened', '2026-05-02'])
    expect(told(`NORTHFIELD STOCK EXCHANGE RELEASE 03.05.2026 AT 9.00 - ${opened}`, '2024..2027')).toEqual([
      'happened',
      '2026-05-02',
    ])
    // the page's day is the better one when the dateline lies behind it
    expect(told(`TARTU, 3 May 2027 - ${opened}`, '2026-09-15')).toEqual(['happened', '2026-09-14'])
  })

  it('never lies ahead where it is the day of the telling', () => {
    // a Tuesday
    const [, date] = told('Northfield Castings said on Friday it will close its Easton foundry.', '2026-09-15')
    expect(date).toBe('2026-09-11')
  })

  it('is none that a figure is compared with, nor a decade', () => {
    expect(told('Net sales of Northfield Castings rose 12% compared with 2025.', '2026-09-15')[1]).toBe('')
    expect(
      told('Northfield Castings signed a licence agreement with Harlow Pumps for patterns of the 1960s.', '2026-09-15'),
    ).toEqual(['happened', ''])
  })

  it('is none of the deed that a ruling is about, and does not make the ruling old', () => {
    expect(told('Northfield Castings was fined £40,000 for spills into the river in 2019.', '2026-09-15')).toEqual([
      'happened',
      '',
    ])
  })

  it('is none in a word that only looks like one', () => {
    expect(told('Midnight Sun Mining buys a stake in Northfield Castings', '2026-09-15')[1]).toBe('')
  })

  it('is read where the news goes on about its event', () => {
    const rows = detectSentences({
      company: 'Northfield Castings',
      pageDate: '2026-09-15',
      sentences: [
        'Northfield Castings has agreed to acquire Harlow Pumps, a maker of feed pumps.',
        'The transaction should close on or about November 30.',
      ],
    })
    expect(rows[1]?.events[0]?.date).toBe('2026-11-30')
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
