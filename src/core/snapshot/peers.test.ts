import { describe, expect, it } from 'vitest'
import { date, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { AccountId, PlaybookId } from '../model/ids.ts'
import type { AccountSigns } from '../model/peers.ts'
import { peersOf } from './peers.ts'

const playbook = aPlaybook()
const [stops] = playbook.content.problems
const problem = stops?.id ?? ''

const signs = (n: number, over: Partial<AccountSigns> = {}): AccountSigns => ({
  accountId: `acc_${n}` as AccountId,
  asOf: instant('2026-11-20T09:00:00.000Z'),
  playbook: { id: playbook.id, version: playbook.version },
  pagesRead: 12,
  problems: [],
  events: [],
  ...over,
})
const eleven = Array.from({ length: 11 }, (_, n) => signs(n + 2, { problems: n < 4 ? [problem] : [] }))
const compare = (over: Partial<Parameters<typeof peersOf>[0]> = {}) =>
  peersOf({ segment: 'metal formers', playbook, own: [], others: eleven, inSegment: 11, now, ...over })
const standing = (own: readonly AccountSigns[]) => compare({ own }).problems[0]
const today = signs(1, { problems: [problem] })
const before = (asOf: string, over: Partial<AccountSigns> = {}) => signs(1, { asOf: instant(asOf), ...over })

describe('a problem beside others of the segment', () => {
  it('is new where an earlier look did not find it, and the first that did is of these days', () => {
    expect(standing([today, before('2026-09-01T09:00:00.000Z')])).toMatchObject({
      shown: 4,
      here: 'new',
      words: '4 of 11 metal formers on file show this; here it is new',
    })
  })

  it('is not new at the first look, nor when it was found long ago', () => {
    expect(standing([today])?.here).toBe('shown')
    const longAgo = before('2026-09-01T09:00:00.000Z', { problems: [problem] })
    expect(standing([today, longAgo, before('2026-08-01T09:00:00.000Z')])?.here).toBe('shown')
  })

  it('is not new because the playbook was edited', () => {
    const otherVersion = { playbook: { id: playbook.id, version: playbook.version + 1 } }
    expect(standing([today, before('2026-11-01T09:00:00.000Z', otherVersion)])?.here).toBe('shown')
  })

  it('is told where only others show it, and not where nobody does', () => {
    expect(standing([signs(1)])?.words).toBe('4 of 11 metal formers on file show this; not seen here')
    expect(compare({ others: eleven.map((one) => ({ ...one, problems: [] })) }).problems).toEqual([])
  })
})

describe('who is compared', () => {
  it('are those looked at through the same playbook; the others are counted', () => {
    const other = { id: 'pbk_other' as PlaybookId, version: 1 }
    const others = [...eleven.slice(0, 5), signs(20, { playbook: other }), signs(21, { pagesRead: 0 })]
    expect(compare({ others, inSegment: 9 })).toMatchObject({ others: 5, notCompared: 4, few: null })
  })

  it('says so when there are too few, and makes no share of them', () => {
    const two = compare({ others: eleven.slice(0, 2), inSegment: 3 })
    expect(two).toMatchObject({ others: 2, problems: [], events: [] })
    expect(two.few).toBe(
      'Only 2 others of metal formers on file: too few to compare. 1 more was not looked at through this playbook.',
    )
    expect(compare({ segment: null, others: [], inSegment: 0 }).few).toMatch(/^No segment is set/)
    expect(compare({ others: [], inSegment: 0 }).few).toMatch(/^No other account of metal formers/)
  })
})

it('tells which kinds of event others had in 90 days, those of this account first', () => {
  const had = (type: 'leadership_change' | 'relocation' | 'award_recognition', day: string) => ({
    type,
    date: date(day),
  })
  const others = [
    signs(2, { events: [had('leadership_change', '2026-11-01'), had('relocation', '2026-10-01')] }),
    signs(3, { events: [had('leadership_change', '2026-10-01')] }),
    signs(4, { events: [had('leadership_change', '2026-01-01'), had('award_recognition', '2026-11-01')] }),
  ]
  const own = [signs(1, { events: [had('relocation', '2026-11-11')] })]
  expect(compare({ others, own, inSegment: 3 }).events.map(({ words }) => words)).toEqual([
    'Move: 1 of 3 metal formers on file in the last 90 days; here too',
    'Change at the top: 2 of 3 metal formers on file in the last 90 days; none here',
  ])
})
