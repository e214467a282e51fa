import { describe, expect, it } from 'vitest'
import type { ShownBoard, ShownOpening } from '../../../contract/accounts.ts'
import type { Instant, OpeningNotice, PartialDate } from '../../../contract/contract.ts'
import { boardWords, noticeWords, openingDetails } from './opening-words.ts'

const now = new Date('2026-11-28T09:00:00Z')
const date = (text: string) => text as PartialDate

const shown = (given: Partial<ShownOpening['opening']>): ShownOpening => ({
  // only what is shown in words matters here
  id: 'clm_opening_1' as ShownOpening['id'],
  opening: { department: null, places: [], postedAt: null, ...given } as ShownOpening['opening'],
  notices: [],
  evidence: null,
})

describe('openings in words', () => {
  it('tells department, places and day, as far as the board does', () => {
    const all = { department: 'Quality', places: ['Tolland', 'Easton', 'Lund', 'Graz'], postedAt: date('2026-11-02') }
    expect(openingDetails(shown(all), now)).toBe('Quality, Tolland; Easton; Lund, posted 2 Nov')
    expect(openingDetails(shown({ places: ['Tolland'] }), now)).toBe('Tolland')
    expect(openingDetails(shown({}), now)).toBe('')
  })

  it.each<[OpeningNotice, string]>([
    [
      { type: 'first-of-kind', function: 'quality', leads: false, since: date('2026-09-01') },
      'first in quality, board read since 1 Sep 2026',
    ],
    [
      { type: 'first-of-kind', function: 'sales', leads: true, since: date('2025-09-01') },
      'first to lead sales, board read since 1 Sep 2025',
    ],
    [{ type: 'new', on: date('2026-11-20') }, 'new, 20 Nov'],
    [{ type: 'reposted', on: date('2026-11-20') }, 'posted again, 20 Nov'],
    [{ type: 'long-open', days: 61 }, 'open 61 days'],
    [{ type: 'gone', since: date('2026-11-20'), days: 1 }, 'gone since 20 Nov, after 1 day'],
  ])('%j', (notice, words) => {
    expect(noticeWords(notice, now)).toBe(words)
  })

  it('says of a board what is open on it, and why it could not be read', () => {
    const board = { name: 'personio', open: 3, lastReadAt: '2026-11-28T08:00:00.000Z' as Instant, failure: null }
    // only what is shown in words matters here
    const words = (given: Partial<ShownBoard>) => boardWords({ ...board, ...given } as ShownBoard, now)
    expect(words({})).toBe('Personio, 3 open on 28 Nov.')
    expect(words({ failure: 'It refused.' })).toBe(
      'Personio, 3 open on 28 Nov. Could not be read this time: It refused.',
    )
    expect(words({ lastReadAt: null, failure: 'It refused.' })).toBe(
      'Personio. Could not be read this time: It refused.',
    )
  })
})
