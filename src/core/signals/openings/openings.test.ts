import { describe, expect, it } from 'vitest'
import type { AccountId, PageId, PageVersionId } from '../../model/ids.ts'
import type { JobOpening } from '../../model/job-board.ts'
import type { Instant, PartialDate } from '../../model/time.ts'
import { roleOf } from './job-roles.ts'
import { noticeOpenings } from './notice-openings.ts'
import { type BoardObservation, observeOpenings } from './observe-openings.ts'
import { titleKey } from './same-search.ts'

type Posting = BoardObservation['seen'][number]['posting']

const day = (date: string): Instant => `${date}T09:00:00.000Z` as Instant
const posting = (
  id: string,
  title: string,
  given: Partial<Omit<Posting, 'postedAt'>> & { postedAt?: string } = {},
): Posting => ({
  board: 'greenhouse',
  id,
  title,
  places: ['Tolland'],
  department: null,
  employmentType: null,
  updatedAt: null,
  url: null,
  ...given,
  postedAt: (given.postedAt ?? null) as PartialDate | null,
})

/** Looks at a board on days, one after the other; the openings on file after the last. */
function after(...looks: readonly (readonly [date: string, postings: readonly Posting[], complete?: boolean])[]) {
  const onFile = new Map<string, JobOpening>()
  for (const [date, postings, complete = true] of looks) {
    const seen = postings.map((each) => ({
      posting: each,
      pageId: 'pag_1' as PageId,
      pageVersionId: `ver_${date}` as PageVersionId,
    }))
    const board = { name: 'greenhouse', token: 'halden' } as const
    const look = { accountId: 'acc_1' as AccountId, board, at: day(date), complete, seen }
    for (const opening of observeOpenings([...onFile.values()], look)) onFile.set(opening.postingId, opening)
  }
  return [...onFile.values()]
}

const noticed = (openings: readonly JobOpening[], first: string, now: string) =>
  noticeOpenings(openings, [{ name: 'greenhouse', token: 'halden', firstReadAt: day(first) }], day(now)).map(
    ({ opening, notices }) => [
      opening.title,
      ...notices.map((notice) =>
        notice.type === 'first-of-kind' ? `first ${notice.function}${notice.leads ? ' lead' : ''}` : notice.type,
      ),
    ],
  )

describe('openings over time', () => {
  it('remembers when each was first and last seen', () => {
    const [opening] = after(
      ['2026-09-01', [posting('1', 'Moulder', { postedAt: '2026-08-20' })]],
      ['2026-09-08', [posting('1', 'Moulder', { postedAt: '2026-08-20' })]],
    )
    expect(opening).toMatchObject({
      firstSeen: day('2026-09-01'),
      lastSeen: day('2026-09-08'),
      goneSince: null,
      repostedOn: null,
      postedAt: '2026-08-20',
      pageVersionId: 'ver_2026-09-08',
    })
  })

  it('notices what went, and keeps the day it was first missing', () => {
    const [opening] = after(['2026-09-01', [posting('1', 'Moulder')]], ['2026-09-08', []], ['2026-09-15', []])
    expect(opening).toMatchObject({ lastSeen: day('2026-09-01'), goneSince: day('2026-09-08') })
  })

  it('takes nothing for gone on an answer that was cut', () => {
    const [opening] = after(['2026-09-01', [posting('1', 'Moulder')]], ['2026-09-08', [], false])
    expect(opening?.goneSince).toBeNull()
  })

  it('leaves other boards’ openings alone', () => {
    const [ours] = after(['2026-09-01', [posting('1', 'Moulder')]])
    if (!ours) throw new Error('one opening was seen')
    const others = { ...ours, token: 'another' }
    const board = { name: 'greenhouse', token: 'halden' } as const
    const look = { accountId: ours.accountId, board, at: day('2026-09-08'), complete: true, seen: [] }
    expect(observeOpenings([others], look)).toEqual([])
  })

  it.each([
    ['comes back under its id', posting('1', 'Moulder'), '2026-09-15'],
    ['comes back under a new id', posting('2', 'Moulder (m/f/d)'), '2026-09-15'],
    ['comes back with a later day', posting('2', 'Moulder', { postedAt: '2026-09-12' }), '2026-09-12'],
  ])('knows an opening that %s', (_how, again, on) => {
    const openings = after(['2026-09-01', [posting('1', 'Moulder')]], ['2026-09-08', []], ['2026-09-15', [again]])
    expect(openings.find(({ goneSince }) => goneSince === null)?.repostedOn).toBe(on)
  })

  it('knows one whose id changed between two looks, and one whose day moved forward', () => {
    const changed = after(
      ['2026-09-01', [posting('1', 'Moulder', { postedAt: '2026-08-01' })]],
      ['2026-09-08', [posting('2', 'Moulder', { postedAt: '2026-09-05' })]],
    )
    expect(changed.map(({ postingId, repostedOn, goneSince }) => [postingId, repostedOn, goneSince])).toEqual([
      ['1', null, day('2026-09-08')],
      ['2', '2026-09-05', null],
    ])
    const [moved] = after(
      ['2026-09-01', [posting('1', 'Moulder', { postedAt: '2026-08-01' })]],
      ['2026-09-08', [posting('1', 'Moulder', { postedAt: '2026-09-07' })]],
      ['2026-09-15', [posting('1', 'Moulder', { postedAt: '2026-09-07' })]],
    )
    expect(moved).toMatchObject({ repostedOn: '2026-09-07', postedAt: '2026-09-07', firstSeen: day('2026-09-01') })
  })

  it.each([
    ['a second place beside the first', [posting('1', 'Moulder'), posting('2', 'Moulder')]],
    ['the same title somewhere else', [posting('2', 'Moulder', { places: ['Easton'] })]],
    ['a board that renumbered', [posting('2', 'Moulder', { postedAt: '2026-08-01' })]],
  ])('does not take %s for one posted again', (_what, now) => {
    const openings = after(['2026-09-01', [posting('1', 'Moulder', { postedAt: '2026-08-01' })]], ['2026-09-08', now])
    expect(openings.map(({ repostedOn }) => repostedOn)).toEqual(openings.map(() => null))
  })

  it('takes a search of two years ago for another', () => {
    const openings = after(
      ['2024-09-01', [posting('1', 'Moulder')]],
      ['2024-09-08', []],
      ['2026-09-15', [posting('2', 'Moulder')]],
    )
    expect(openings[1]?.repostedOn).toBeNull()
  })
})

describe('what is worth noticing', () => {
  it('claims no first of its kind at the first look', () => {
    expect(noticed(after(['2026-11-01', [posting('1', 'Head of Quality')]]), '2026-11-01', '2026-11-02')).toEqual([
      ['Head of Quality'],
    ])
  })

  it('notices the first role of a function, and the first that leads one', () => {
    const openings = after(
      ['2026-10-01', [posting('1', 'Quality Inspector'), posting('2', 'Welder')]],
      [
        '2026-11-20',
        [
          posting('1', 'Quality Inspector'),
          posting('3', 'Head of Quality'),
          posting('4', 'Data Scientist'),
          posting('5', 'Plant Operator'),
        ],
      ],
    )
    expect(noticed(openings, '2026-10-01', '2026-11-21')).toEqual([
      ['Data Scientist', 'first data', 'new'],
      ['Head of Quality', 'first quality lead', 'new'],
      ['Plant Operator', 'new'],
      ['Quality Inspector'],
      ['Welder', 'gone'],
    ])
  })

  it('claims it against an empty board that was looked at too', () => {
    const openings = after(['2026-10-01', []], ['2026-11-20', [posting('1', 'Head of Quality')]])
    expect(noticed(openings, '2026-10-01', '2026-11-21')).toEqual([['Head of Quality', 'first quality', 'new']])
  })

  it('claims nothing of what stood at the first look at a second board', () => {
    const [old, young] = after(
      ['2026-10-01', [posting('1', 'Welder')]],
      ['2026-11-20', [posting('2', 'Head of Quality')]],
    )
    if (!old || !young) throw new Error('two openings were seen')
    const boards = [
      { name: 'greenhouse', token: 'halden', firstReadAt: day('2026-10-01') },
      { name: 'greenhouse', token: 'second', firstReadAt: day('2026-11-20') },
    ] as const
    expect(noticeOpenings([old, { ...young, token: 'second' }], boards, day('2026-11-21'))[0]?.notices).toEqual([])
  })

  it('says nothing of titles it has no word for', () => {
    expect(roleOf('Wizard', null)).toBeNull()
    const openings = after(['2026-10-01', []], ['2026-11-20', [posting('1', 'Wizard')]])
    expect(noticed(openings, '2026-10-01', '2026-11-21')).toEqual([['Wizard', 'new']])
  })

  it('notices what is open for over 60 days, by the board’s day or by ours', () => {
    const openings = after([
      '2026-09-01',
      [
        posting('1', 'Moulder', { postedAt: '2026-03-01' }),
        posting('2', 'Fitter'),
        posting('3', 'Welder', { postedAt: '2026-10-25' }),
      ],
    ])
    expect(noticed(openings, '2026-09-01', '2026-10-31')).toEqual([['Welder'], ['Moulder', 'long-open'], ['Fitter']])
    expect(noticed(openings, '2026-09-01', '2026-11-01')[2]).toEqual(['Fitter', 'long-open'])
  })

  it('does not tell of an opening as gone that was posted again under a new id', () => {
    const openings = after(
      ['2026-09-01', [posting('1', 'Moulder', { postedAt: '2026-08-20' })]],
      ['2026-09-08', [posting('2', 'Moulder', { postedAt: '2026-09-05' })]],
    )
    expect(noticed(openings, '2026-09-01', '2026-09-09')).toEqual([['Moulder', 'reposted']])
  })

  it('forgets what went over a month ago', () => {
    const openings = after(['2026-09-01', [posting('1', 'Moulder')]], ['2026-09-08', []])
    expect(noticed(openings, '2026-09-01', '2026-09-20')).toEqual([['Moulder', 'gone']])
    expect(noticed(openings, '2026-09-01', '2026-10-20')).toEqual([])
  })
})

describe('titles', () => {
  it.each([
    ['Leiter Qualitätssicherung (m/w/d)', 'quality', true],
    ['Head of Quality', 'quality', true],
    ['Responsable qualité', 'quality', true],
    ['Kwaliteitsmedewerker', 'quality', false],
    ['Quality Manager Production', 'quality', false],
    ['Einkäufer (m/w/d)', 'procurement', false],
    ['VP Sales EMEA', 'sales', true],
    ['Vertriebsleiterin', 'sales', true],
    ['Director of Finance', 'finance', true],
    ['CNC Machinist', 'production', false],
    ['Ingeniero de mantenimiento', 'maintenance', false],
    ['Customer Success Manager', 'customer service', false],
    ['Senior Backend Developer', 'software', false],
    ['Mitarbeiter Logistik', 'logistics', false],
  ])('%s', (title, name, leads) => {
    expect(roleOf(title, null)).toEqual({ function: name, leads })
  })

  it('asks the department where the title says nothing', () => {
    expect(roleOf('Team Lead', 'Supply Chain')).toEqual({ function: 'logistics', leads: false })
  })

  it('folds what makes no other role', () => {
    expect(titleKey('Welder (m/w/d) 100%')).toBe(titleKey('welder'))
    expect(titleKey('Welder II')).not.toBe(titleKey('Welder'))
  })

  it('takes time in step with the length of a title', () => {
    expect(roleOf('leiter'.repeat(50_000), 'x'.repeat(500_000))).toBeNull()
  })
})
