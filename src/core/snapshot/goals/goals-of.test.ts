import { describe, expect, test } from 'vitest'
import { type BuiltPage, aDossier, anAccount, instant } from '../../../../tests/builders/dossier.ts'
import type { Goal } from '../../model/goal.ts'
import { goalWords as wordsOfGoal } from '../../model/goal-words.ts'
import { dateWords } from '../date-words.ts'
import type { ClaimId, PageId, PageVersionId } from '../../model/ids.ts'
import type { PageChange } from '../../model/page-change.ts'
import { mergeFacts } from '../merge-facts.ts'
import { goalsOf } from './goals-of.ts'

const asOf = instant('2026-11-24T08:00:00.000Z')

const goalPage = (path: string, quote: string, over: Partial<BuiltPage> = {}): BuiltPage => ({
  path,
  kind: 'news-item',
  text: [quote],
  events: [{ quote, type: 'leadership_statement_goal', status: 'planned' }],
  ...over,
})

function goals(pages: readonly BuiltPage[], changes: readonly PageChange[] = []): readonly Goal[] {
  const dossier = aDossier(pages)
  return goalsOf({ account: anAccount(), pages: dossier.pages, facts: mergeFacts(dossier.pages), changes, asOf })
}
const words = (pages: readonly BuiltPage[]): readonly string[] => goals(pages).map(goalWords)

const goalWords = (goal: Goal): string => wordsOfGoal(goal, dateWords)

const shops = 'We want to run 120 shops by 2028.'

describe('the gap between a goal and today', () => {
  test('stands beside the goal itself', () => {
    const [goal] = goals([
      goalPage('plan', 'By 2028 we want to run 120 shops, up from 64 today.', { publishedAt: '2026-03-10' }),
    ])
    expect(goal).toMatchObject({
      target: { words: '120 shops', value: 120, unit: 'shop' },
      by: '2028',
      saidOn: '2026-03-10',
      today: { figure: { words: '64', value: 64 }, from: 'goal' },
      state: 'open',
    })
    expect(goal && goalWords(goal)).toBe('64 today; 120 shops by 2028.')
  })

  test('or on another page, with its own quote', () => {
    const about: BuiltPage = {
      path: 'about',
      kind: 'about',
      text: ['Today we run 64 shops between Corby and the sea.'],
    }
    const [goal] = goals([goalPage('plan', shops, { publishedAt: '2026-03-10' }), about])
    expect(goal?.today).toMatchObject({
      figure: { words: '64 shops', value: 64 },
      evidence: { type: 'quote', quote: 'Today we run 64 shops between Corby and the sea.' },
      from: 'sentence',
    })
  })

  test('or in a fact: people, sales', () => {
    const facts: BuiltPage = {
      path: 'about',
      kind: 'about',
      text: ['We are 420 people.', 'Sales came to EUR 84 million in 2025.'],
      facts: [
        { kind: 'headcount', value: '420', quote: 'We are 420 people.' },
        { kind: 'revenue', value: 'EUR 84 million', quote: 'Sales came to EUR 84 million in 2025.' },
      ],
    }
    expect(
      words([goalPage('a', 'Our goal is to employ 1,000 people by 2030.', { publishedAt: '2026-03-10' }), facts]),
    ).toEqual(['420 people today; 1,000 people by 2030.'])
    expect(
      words([goalPage('b', 'Brackwell aims to double its revenue by 2030.', { publishedAt: '2026-03-10' }), facts]),
    ).toEqual(['EUR 84 million today; double its revenue by 2030.'])
  })

  test('or in a sentence about the year that was: what sales rose to, the share that was reached', () => {
    const news = (text: string): BuiltPage => ({
      path: 'results',
      kind: 'news-item',
      publishedAt: '2026-04-02',
      text: [text],
    })
    expect(
      words([
        goalPage('a', 'By 2030 we want to reach sales of £80 million.', { publishedAt: '2026-03-10' }),
        news('Sales of Brackwell rose by 9 per cent to £61 million.'),
      ]),
    ).toEqual(['£61 million today (2 Apr 2026); £80 million by 2030.'])
    expect(
      words([
        goalPage('b', 'By the end of 2028, 95 per cent of orders are to leave on the day we promised.', {
          publishedAt: '2026-03-10',
        }),
        news('Only 71 per cent of orders left on the day promised, against 83 per cent in the year before.'),
      ]),
    ).toEqual(['71 per cent today (2 Apr 2026); 95 per cent by 2028.'])
  })

  const inWeeks = 'By the middle of 2028, a standard press is to take four weeks from order to despatch.'
  test.each([
    [
      'At present our lead times run from six weeks for standard presses to fourteen weeks for special ones.',
      'six weeks today',
    ],
    ['Our lead times run from fourteen weeks for special ones to six weeks for a standard press.', 'six weeks today'],
    ['The lead time of a standard press has come down from nine weeks to seven weeks.', 'seven weeks today'],
    ['The average lead time for a coupling takes five weeks now.', 'Today’s figure: not found'],
    ['Training for a standard press takes three weeks.', 'Today’s figure: not found'],
  ])('or in other words for the same wait: %s', (said, today) => {
    const faq: BuiltPage = { path: 'faq', kind: 'faq', text: [said] }
    expect(words([goalPage('plan', inWeeks, { publishedAt: '2026-03-10' }), faq])).toEqual([
      `${today}; four weeks by 2028.`,
    ])
  })

  test('or beside a share that is to be halved', () => {
    const about: BuiltPage = { path: 'about', kind: 'about', text: ['Our scrap rate was 4.1 per cent last year.'] }
    const plan = 'We aim to halve our scrap rate by the end of 2027.'
    expect(words([goalPage('plan', plan, { publishedAt: '2026-03-10' }), about])).toEqual([
      '4.1 per cent today; halve our scrap rate by 2027.',
    ])
  })

  test.each([
    ['2026', '2025', '£61.3 million today (2026); £80 million by 2030.'],
    ['2020', '2019', 'Today’s figure: not found; £80 million by 2030.'],
  ])('or in a table, in the column of the newest year: %s', (newest, before, said) => {
    const rows = [
      `Year to June | ${before} | ${newest} |`,
      'Margin | 7.4 per cent | 6.8 per cent |',
      'Sales | £56.2 million | £61.3 million |',
    ]
    const table: BuiltPage = { path: 'figures', kind: 'investors', text: rows }
    const plan = goalPage('plan', 'By 2030 we want to reach sales of £80 million.', { publishedAt: '2026-03-10' })
    expect(words([plan, table])).toEqual([said])
  })

  test.each([
    ['what was added is no total', 'We opened 12 shops in 2026.'],
    ['what is planned is not where they stand', 'We will have 80 shops next year.'],
    ['nor what was long ago', 'In 2011 we had 9 shops.'],
    ['nor something else that is counted', 'We have 64 lorries.'],
  ])('is said not to be found: %s', (_why, other) => {
    expect(
      words([goalPage('plan', shops, { publishedAt: '2026-03-10' }), { path: 'about', kind: 'about', text: [other] }]),
    ).toEqual(['Today’s figure: not found; 120 shops by 2028.'])
  })
})

describe('what becomes of a goal', () => {
  test('its date passed and nobody tells the outcome', () => {
    const [goal] = goals([goalPage('plan', 'We want to run 120 shops by 2025.', { publishedAt: '2025-02-10' })])
    expect(goal?.state).toBe('passed')
    expect(goal && goalWords(goal)).toContain('Date passed, outcome not found.')
  })

  test('the year it names has to be over', () => {
    expect(
      goals([goalPage('plan', 'We want to run 120 shops by 2026.', { publishedAt: '2025-02-10' })])[0]?.state,
    ).toBe('open')
  })

  test('a later page tells of the way, or that it was reached', () => {
    const plan = goalPage('plan', shops, { publishedAt: '2025-03-10' })
    const later = (text: string): BuiltPage => ({
      path: 'later',
      kind: 'news-item',
      publishedAt: '2026-06-01',
      text: [text],
    })
    expect(goals([plan, later('Of the planned 120 shops, 90 are open already.')])[0]).toMatchObject({
      state: 'open',
      progress: [{ reached: false, on: '2026-06-01' }],
    })
    expect(goals([plan, later('We have reached our goal of 120 shops two years early.')])[0]?.state).toBe('reached')
    expect(goals([plan, later('We will not have reached our goal of 120 shops by then.')])[0]?.state).toBe('open')
  })

  test('it moved: said again later with another date', () => {
    const [goal, ...others] = goals([
      goalPage('old', shops, { publishedAt: '2025-03-10' }),
      goalPage('new', 'We now want to run 120 shops by 2031.', { publishedAt: '2026-05-02' }),
    ])
    expect(others).toEqual([])
    expect(goal).toMatchObject({ by: '2031', before: { by: '2028', on: '2025-03-10' } })
    expect(goal && goalWords(goal)).toContain('Was 120 shops by 2028.')
  })

  test('two on one day are two', () => {
    expect(
      goals([
        goalPage('plan', shops, { publishedAt: '2026-03-10' }),
        goalPage('later', 'We want to run 200 shops by 2035.', { publishedAt: '2026-03-10' }),
      ]),
    ).toHaveLength(2)
  })

  test('the same told by two pages is one, with both quotes', () => {
    const [goal, ...others] = goals([
      goalPage('a', shops, { publishedAt: '2026-03-10' }),
      goalPage('b', 'Brackwell targets 120 shops by 2028.', { publishedAt: '2026-03-12' }),
    ])
    expect(others).toEqual([])
    expect(goal?.evidence).toHaveLength(2)
  })

  test('their pages say it no more', () => {
    const quote = (words: string): PageChange['evidence']['before'] => ({
      type: 'quote',
      pageId: 'pag_about' as PageId,
      pageVersionId: 'ver_old' as PageVersionId,
      revision: 1,
      start: 0,
      end: words.length,
      quote: words,
    })
    const change: PageChange = {
      id: 'chg_1' as ClaimId,
      accountId: anAccount().id,
      pageId: 'pag_about' as PageId,
      pageKind: 'about',
      pageTitle: 'About',
      pageUrl: 'https://brackwell.example/about',
      about: 'statement',
      direction: 'stopped',
      label: 'About page no longer says …',
      onPages: 1,
      evidence: { type: 'change', before: quote('We aim to run 120 shops by 2028.'), after: null },
      fromVersionId: 'ver_old' as PageVersionId,
      toVersionId: 'ver_about' as PageVersionId,
      foundAt: instant('2026-11-20T09:00:00.000Z'),
    }
    const about: BuiltPage = { path: 'about', kind: 'about', text: ['We cast and we turn.'] }
    expect(goals([about], [change])).toMatchObject([{ state: 'dropped', evidence: [{ type: 'change' }] }])
    // said otherwise on the same page it moved
    expect(
      goals([{ ...goalPage('about', 'We aim to run 120 shops by 2032.'), kind: 'about' }], [change]),
    ).toMatchObject([{ state: 'open', by: '2032', before: { by: '2028' } }])
  })
})

test('who said it', () => {
  const quote = '“We want to run 120 shops by 2028,” said Ruth Adeyemi, managing director.'
  expect(goals([goalPage('plan', quote, { publishedAt: '2026-03-10' })])[0]?.saidBy).toBe('Ruth Adeyemi')
})

test('a goal on a page without a date has none, whatever year it looks to', () => {
  expect(goals([{ ...goalPage('about', shops), kind: 'about' }])[0]).toMatchObject({ saidOn: null, by: '2028' })
})

test('what they want for their customers, with no figure and no day, is a promise and no goal', () => {
  expect(goals([goalPage('about', 'We strive to help our customers reach more with less.')])).toEqual([])
  expect(goals([goalPage('about', 'We want to serve 40,000 customers by 2028.')])).toHaveLength(1)
})
