import { describe, expect, test } from 'vitest'
import type { ClaimId, PageId, PageVersionId } from '../model/ids.ts'
import type { EventType, TriggerEvent } from '../model/signal.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import { datedEvent, freshDays } from './freshness.ts'

const asOf = '2026-11-24T08:00:00.000Z' as Instant

function anEvent(type: EventType, date: string | null, over: Partial<TriggerEvent> = {}): TriggerEvent {
  return {
    id: 'evt_1' as ClaimId,
    type,
    actor: 'account',
    status: 'happened',
    date: date as PartialDate | null,
    dateFrom: date === null ? null : 'text',
    args: {},
    label: 'Something',
    confidence: 0.9,
    ruleId: `${type}/rule`,
    origins: 1,
    evidence: [
      {
        type: 'quote',
        pageId: 'pag_1' as PageId,
        pageVersionId: 'ver_1' as PageVersionId,
        revision: 1,
        start: 0,
        end: 9,
        quote: 'Something',
      },
    ],
    ...over,
  }
}
const freshness = (type: EventType, date: string | null, over: Partial<TriggerEvent> = {}) =>
  datedEvent(anEvent(type, date, over), asOf).freshness

/** Days as the table of trigger events has them. */
const table: readonly (readonly [days: number, types: readonly EventType[]])[] = [
  [30, ['hiring_surge', 'award_recognition']],
  [60, ['layoffs_restructuring', 'product_launch', 'partnership', 'supply_disruption', 'strike_labor']],
  [
    90,
    [
      'leadership_change',
      'funding',
      'facility_closure',
      'contract_win',
      'earnings_growth',
      'earnings_decline',
      'guidance_change',
      'security_incident',
      'cost_pressure',
      'rebrand',
    ],
  ],
  [120, ['expansion_facility', 'capex_investment', 'recall_quality', 'technology_adoption', 'relocation']],
  [
    180,
    [
      'ipo',
      'acquisition',
      'divestiture',
      'regulatory_legal',
      'bankruptcy_distress',
      'certification',
      'leadership_statement_goal',
      'sustainability_commitment',
    ],
  ],
]

describe('how long an event is fresh', () => {
  test.each(table.flatMap(([days, types]) => types.map((type) => [type, days] as const)))(
    '%s: %i days',
    (type, days) => {
      expect(freshDays[type]).toBe(days)
      const daysAgo = (n: number) => new Date(Date.parse('2026-11-24') - n * 86_400_000).toISOString().slice(0, 10)
      expect(freshness(type, daysAgo(days))).toBe('fresh')
      expect(freshness(type, daysAgo(days + 1))).toBe('neutral')
      expect(freshness(type, daysAgo(2 * days + 1))).toBe('stale')
    },
  )

  test('the table names every type', () => {
    expect(table.flatMap(([, types]) => types).toSorted()).toEqual(Object.keys(freshDays).toSorted())
  })

  test('a month is fresh only when all of it may be; without a date nothing is', () => {
    expect(freshness('leadership_change', '2026-09')).toBe('fresh')
    expect(freshness('leadership_change', '2026-08')).toBe('neutral')
    expect(freshness('leadership_change', null)).toBe('undated')
    expect(datedEvent(anEvent('leadership_change', null), asOf)).toMatchObject({ ageDays: null, freshUntil: null })
  })

  test('a duty lies ahead to its day, and is gone by after it; what was filed or fined counts its days', () => {
    const duty = { status: 'planned' } as const
    expect(freshness('regulatory_legal', '2027-01-01', duty)).toBe('ahead')
    expect(freshness('regulatory_legal', '2026-11-24', duty)).toBe('fresh')
    expect(freshness('regulatory_legal', '2026-11-01', duty)).toBe('stale')
    expect(datedEvent(anEvent('regulatory_legal', '2027-01-01', duty), asOf).freshUntil).toBe('2027-01-01')
    expect(freshness('regulatory_legal', '2026-07-01')).toBe('fresh')
  })

  test('a new leader is best called between the second and the seventh week', () => {
    expect(datedEvent(anEvent('leadership_change', '2026-11-10'), asOf)).toMatchObject({
      bestFrom: '2026-11-24',
      bestUntil: '2026-12-25',
    })
    expect(datedEvent(anEvent('product_launch', '2026-11-10'), asOf)).toMatchObject({ bestFrom: null, bestUntil: null })
  })
})
