import { describe, expect, test } from 'vitest'
import type { Preparation, PreparedRow } from '../../../contract/prepare.ts'
import { draftNotes, nextToApprove, progressWords, rowState } from './prepare-words.ts'

type Part = {
  readonly id?: string
  readonly refresh?: Partial<PreparedRow['refresh']>
  readonly draft?: PreparedRow['draft']['state']
  readonly approved?: boolean
  readonly pagesRead?: number
  readonly evidenceAgeDays?: number | null
}

// only what the words are made of
const aRow = ({ id = 'a', refresh = {}, draft = 'ready', approved = false, ...rest }: Part): PreparedRow =>
  ({
    call: { id },
    pagesRead: 18,
    evidenceAgeDays: 0,
    ...rest,
    refresh: { state: 'done', researchId: null, pagesSaved: 0, maxPages: 25, reason: null, ...refresh },
    draft: { state: draft, at: null, reason: draft === 'failed' ? 'Ask is too long.' : null },
    approval: approved ? { changes: [] } : null,
  }) as unknown as PreparedRow
const now = new Date('2026-11-24T20:00:00.000Z')
const aDay = (...rows: PreparedRow[]): Preparation => ({
  day: '2026-11-25',
  begunAt: null,
  queuePaused: false,
  queueHold: null,
  rows,
})

describe('what a row comes to', () => {
  test.each([
    [{ refresh: { state: 'waiting' } }, 'waits'],
    [{ refresh: { state: 'running' }, approved: true }, 'reading'],
    [{ draft: 'none' }, 'building'],
    [{ draft: 'none', refresh: { state: 'not-asked' } }, 'not-asked'],
    [{}, 'to-approve'],
    [{ approved: true }, 'approved'],
    [{ draft: 'failed' }, 'no-page'],
  ] as const)('%j is %s', (part, state) => expect(rowState(aRow(part))).toBe(state))
})

describe('what one must know before one approves', () => {
  test('nothing when its pages were read now', () => expect(draftNotes(aRow({}))).toEqual([]))
  test('thin, stale, failed and empty are each said once', () => {
    expect(draftNotes(aRow({ pagesRead: 3 }))).toEqual([{ is: 'unknown', text: 'Thin: 3 pages read.' }])
    expect(draftNotes(aRow({ evidenceAgeDays: 97 }))).toEqual([
      { is: 'stale', text: 'Their pages were last read 97 days ago.' },
    ])
    expect(
      draftNotes(
        aRow({ evidenceAgeDays: 97, refresh: { state: 'failed', reason: 'quillan.example did not answer.' } }),
      ),
    ).toEqual([
      {
        is: 'danger',
        text: 'Not refreshed: quillan.example did not answer. This page stands on what was read 97 days ago.',
      },
    ])
    expect(draftNotes(aRow({ pagesRead: 0, evidenceAgeDays: null }))).toMatchObject([{ is: 'unknown' }])
    expect(draftNotes(aRow({ draft: 'failed' }))).toEqual([
      { is: 'danger', text: 'No page can be made: Ask is too long.' },
    ])
  })
})

describe('how far it is', () => {
  test('counts, and says about how long it takes at a page a second', () => {
    const day = aDay(
      aRow({ approved: true }),
      aRow({ refresh: { state: 'running', pagesSaved: 5 } }),
      aRow({ refresh: { state: 'waiting' } }),
    )
    expect(progressWords(day, now)).toBe('1 of 3 approved, 1 being read, 1 waits, about 1 min left')
    expect(progressWords(aDay(aRow({})), now)).toBe('0 of 1 approved')
  })
  test('goes by the pace of what is being read', () => {
    const slow = { state: 'running', pagesSaved: 5, startedAt: '2026-11-24T19:58:20.000Z' as const }
    // 20 pages of 20 seconds
    expect(progressWords(aDay(aRow({ refresh: slow as PreparedRow['refresh'] })), now)).toContain('about 7 min left')
  })
  test('does not promise an end while the queue is held', () => {
    expect(progressWords({ ...aDay(aRow({ refresh: { state: 'waiting' } })), queuePaused: true }, now)).toBe(
      '0 of 1 approved, 1 waits',
    )
  })
})

test('after an approval comes the next draft, from the top again, and in the end none', () => {
  const rows = [aRow({ id: 'a' }), aRow({ id: 'b', approved: true }), aRow({ id: 'c' })]
  const [a, b, c] = rows
  if (!a || !b || !c) throw new Error('three rows')
  expect(nextToApprove(rows, a)?.call.id).toBe('c')
  expect(nextToApprove(rows, c)?.call.id).toBe('a')
  expect(nextToApprove([b], b)).toBeUndefined()
  // one that makes no page has a line to be shortened
  expect(nextToApprove([b, aRow({ id: 'd', draft: 'failed' })], b)?.call.id).toBe('d')
})
