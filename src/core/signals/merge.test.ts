import { describe, expect, it } from 'vitest'
import type { ClaimId, PageId, PageVersionId } from '../model/ids.ts'
import type { PageKind } from '../model/page.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import { detectSentences } from './detect.ts'
import { labelLength } from './event-label.ts'
import { datedEvent } from './freshness.ts'
import { mergeEvents } from './merge.ts'
import type { PlacedMention } from './placed-mention.ts'

/** Mentions as the detector finds them in one sentence of a page. */
function told(
  page: string,
  quote: string,
  kind: PageKind = 'news-item',
  publishedAt: string | null = '2026-09-10',
): PlacedMention[] {
  const found = detectSentences({
    company: 'Northfield Castings',
    sentences: [quote],
    ...(publishedAt ? { pageDate: publishedAt } : {}),
  })
  return found.flatMap(({ events }) =>
    events.map((event) => ({
      mention: {
        ...event,
        id: `${page}:${event.type}` as ClaimId,
        evidence: {
          type: 'quote',
          pageId: page as PageId,
          pageVersionId: `${page}v` as PageVersionId,
          revision: 1,
          start: 0,
          end: quote.length,
          quote,
        },
      },
      page: {
        id: page as PageId,
        publishedAt: publishedAt as PartialDate | null,
        kind,
        title: '',
        url: `https://northfield.example/${page}`,
        siteName: 'Northfield Castings',
        fetchedAt: '2026-09-20T08:00:00.000Z' as Instant,
      },
    })),
  )
}

describe('mergeEvents', () => {
  it('dates a goal by its telling, never by the year it looks to', () => {
    const goal = 'We aim to run 12 workshops by 2028.'
    const dated = (kind: PageKind, publishedAt: string | null) =>
      mergeEvents(told('goal', goal, kind, publishedAt)).find(({ type }) => type === 'leadership_statement_goal')
    expect(dated('about', null)).toMatchObject({ date: null, dateFrom: null })
    expect(dated('news-item', '2026-09-10')).toMatchObject({ date: '2026-09-10', dateFrom: 'page' })
  })

  const item = told('a', 'Northfield Castings opens a new distribution center in Easton.')
  const list = told('b', 'Northfield Castings opens new distribution center in Easton', 'news-list', null)
  const other = told('c', 'Northfield Castings opens a new warehouse in Tartu.', 'news-item', '2026-05-02')

  it('tells the same event once, the news item first, one quote a page', () => {
    const events = mergeEvents([...list, ...item, ...item])
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      type: 'expansion_facility',
      date: '2026-09-10',
      dateFrom: 'page',
      label: 'Easton distribution center opened',
    })
    expect(events[0]?.evidence.map(({ pageId }) => pageId)).toEqual(['a', 'b'])
  })

  it('keeps two places apart', () => {
    expect(mergeEvents([...item, ...other])).toHaveLength(2)
  })

  it.each([
    [
      'Northfield Castings has launched the KR-9 pump housing.',
      'Northfield Castings has launched a portal for spare parts.',
    ],
    ['Northfield Castings achieves ISO 9001 certification.', 'Northfield Castings achieves ISO 14001 certification.'],
    [
      'Northfield Castings achieves ISO 9001 certification at its Easton plant.',
      'Northfield Castings achieves ISO 14001 certification at its Easton plant.',
    ],
    ['Northfield Castings wins the Export Award.', 'Northfield Castings wins the Safety Award.'],
    [
      'Northfield Castings has invested £2.4 million in a moulding line in Easton.',
      'Northfield Castings has invested £900,000 in a core oven.',
    ],
    [
      'Northfield Castings has invested £2.4 million in a moulding line in Easton.',
      'Northfield Castings has invested £2.4 million in a furnace in Tartu.',
    ],
  ])('keeps two items of news apart: %s %s', (one, two) => {
    const types = told('a', one).map(({ mention }) => mention.type)
    expect(types).toHaveLength(1)
    expect(mergeEvents([...told('a', one), ...told('b', two, 'news-item', '2026-09-24')])).toHaveLength(2)
  })

  it.each([
    [
      'Northfield Castings has launched the KR-9 pump housing.',
      'Northfield Castings launches the KR-9, its largest housing.',
    ],
    [
      'Northfield Castings has invested £2.4 million in a moulding line in Easton.',
      'Northfield Castings is investing more than £2 million in a moulding line.',
    ],
    [
      'Foundry Review Report ranks Northfield Castings #1',
      'Northfield Castings ranked No. 1 in Foundry Review’s report on service',
    ],
    [
      'Lundwater Partners with Northfield Castings to Rethink the Future of Pumping',
      'Northfield Castings, a maker of castings, announces the formation of a partnership with Lundwater to test housings.',
    ],
  ])('takes two tellings for one: %s %s', (one, two) => {
    expect(mergeEvents([...told('a', one), ...told('b', two, 'news-item', '2026-09-24')])).toHaveLength(1)
  })

  it('knows the copies of a headline without a date for the event that its list dates', () => {
    const headline = 'Northfield Castings and Lundwater Join Forces to Rethink the Future of Pumping'
    const list = told('a', headline, 'news-list', null)
    const teaser = told(
      'a',
      'Northfield Castings, a maker of castings, announces the formation of a partnership with Lundwater to test housings.',
      'news-list',
      '2026-09-10',
    )
    const copies = ['b', 'c'].flatMap((page) => told(page, headline, 'news-list', null))
    const dated = teaser.map((one) => ({ ...one, mention: { ...one.mention, date: '2026-09-10' as PartialDate } }))
    const events = mergeEvents([...copies, ...list, ...dated])
    expect(events.map(({ type, date }) => [type, date])).toEqual([['partnership', '2026-09-10']])
    expect(events[0]?.evidence).toHaveLength(3)
    // whichever of them is read first
    const copiesFirst = copies.map((one) => ({ ...one, mention: { ...one.mention, confidence: 0.99 } }))
    const sureLast = dated.map((one) => ({ ...one, mention: { ...one.mention, confidence: 0.1 } }))
    expect(mergeEvents([...copiesFirst, ...list, ...sureLast])).toHaveLength(1)
  })

  it('names a partner without the verb that follows it in a headline', () => {
    const [found] = told('a', 'Northfield Castings and Harlow Water Join Forces to Train Moulders')
    expect(found?.mention.args.counterparty).toBe('Harlow Water')
  })

  it('does not depend on the order of the mentions', () => {
    expect(mergeEvents([...item, ...list, ...other])).toEqual(mergeEvents([...other, ...list, ...item]))
  })

  it('lets a plan come true', () => {
    const plan = told(
      'd',
      'Northfield Castings will open a new distribution center in Easton.',
      'news-item',
      '2026-02-01',
    )
    expect(mergeEvents([...plan, ...item])).toMatchObject([{ status: 'happened' }])
  })

  it('takes the date in the words before the page\u2019s, and no date from a list', () => {
    expect(
      mergeEvents(told('e', 'On 3 September 2026 Northfield Castings opened a new plant in Easton.')),
    ).toMatchObject([{ date: '2026-09-03', dateFrom: 'text' }])
    expect(mergeEvents(list)).toMatchObject([{ date: null, dateFrom: null }])
  })

  it('labels in a few words', () => {
    const labels = [
      ...told('f', 'Northfield Castings appoints Dana Whitlock as Vice President of Operations.'),
      ...told('g', 'Northfield Castings achieves ISO 14001 certification.'),
      ...told('h', 'Northfield Castings raises $18 million in Series B funding.'),
      ...told('i', 'Northfield Castings has launched the KR-9, its largest pump housing.'),
      ...told('j', 'Harlow Water has awarded Northfield Castings a framework contract for housings.'),
      ...told('k', 'Piet Lund succeeds Ruth Amsel as managing director.'),
      ...told('o', 'He succeeds Ruth Amsel, who retired in May after nine years.'),
      ...told('l', 'Sales of Northfield Castings rose by 7 per cent to EUR 41 million.'),
      ...told('m', 'Northfield Castings is recalling 212 valve seats.'),
      ...told('p', 'By the end of 2028, we want 95 per cent of orders to leave on the day we promised.'),
      ...told('q', 'We aim to be the best foundry in the north by 2029.'),
      ...told('r', 'Northfield Castings has launched Castline Open Access which is free to schools.'),
      ...told('s', 'Northfield Castings cooperates with Lundwater Instrument to test valves.'),
      ...told('t', 'Northfield Castings has released its first Corporate Responsibility report.'),
      ...told('u', 'Northfield Castings Acquires Leading Shop Software Provider, tStock'),
      ...told('v', 'Northfield Castings selected as a finalist for the Harbour Award.'),
      ...told('w', 'We are excited to introduce the Castline Web Data Link (CWDL) for planners!'),
      ...told('n', 'We are looking for four moulders for the new line.'),
    ].flatMap((mention) => mergeEvents([mention]).map(({ label }) => label))
    expect(labels).toEqual([
      'Dana Whitlock, VP Operations',
      'ISO 14001 certified',
      '$18 million raised',
      'KR-9 launched',
      'Harlow Water framework won',
      'Piet Lund, Managing director',
      'Ruth Amsel leaves',
      'Sales up 7%',
      '212 valve seats recalled',
      'Goal: 95 per cent by 2028',
      'Goal for 2029',
      'Castline Open Access launched',
      'Partners with Lundwater Instrument',
      'Sustainability report',
      'tStock acquired',
      'Shortlisted: Harbour Award',
      'Castline Web Data Link launched',
      'Four moulders sought',
    ])
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(labelLength)
  })
})

describe('datedEvent', () => {
  const asOf = '2026-11-22T09:00:00.000Z' as Instant
  const dated = (quote: string, page: string | null) =>
    mergeEvents(told('x', quote, 'news-item', page)).map((event) => datedEvent(event, asOf))[0]

  it('is fresh inside its window, neutral for as long again, then stale', () => {
    const quote = 'Northfield Castings appoints Dana Whitlock as Chief Operating Officer.'
    expect(dated(quote, '2026-10-20')).toMatchObject({
      freshness: 'fresh',
      ageDays: 33,
      freshUntil: '2027-01-18',
      bestFrom: '2026-11-03',
      bestUntil: '2026-12-04',
    })
    expect(dated(quote, '2026-07-01')?.freshness).toBe('neutral')
    expect(dated(quote, '2026-01-01')?.freshness).toBe('stale')
    expect(dated(quote, null)).toMatchObject({ freshness: 'undated', ageDays: null })
  })

  it('is ahead while its date is to come', () => {
    expect(dated('Northfield Castings will open a new plant in Easton on 1 March 2027.', '2026-10-20')).toMatchObject({
      freshness: 'ahead',
      date: '2027-03-01',
    })
  })

  it('marks what is never opened with', () => {
    expect(dated('Northfield Castings cut 40 jobs.', '2026-10-20')?.sensitive).toBe(true)
    expect(dated('Ruth Amsel, CEO of Northfield Castings, is retiring.', '2026-10-20')?.sensitive).toBe(true)
    expect(dated('Northfield Castings opens a new plant in Easton.', '2026-10-20')?.sensitive).toBe(false)
  })
})
