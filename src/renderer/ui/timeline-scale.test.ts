import { describe, expect, it } from 'vitest'
import type { ClaimId, DatedEvent, PartialDate } from '../../contract/contract.ts'
import { drawTimeline, laneWords } from './timeline-scale.ts'

const now = new Date('2026-11-10T12:00:00Z')
// branded strings
const date = (text: string) => text as PartialDate
const anEvent = (label: string, over: Partial<DatedEvent> = {}): DatedEvent => ({
  id: label as ClaimId,
  type: 'expansion_facility',
  actor: 'account',
  status: 'happened',
  date: date('2026-10-28'),
  dateFrom: 'text',
  args: {},
  label,
  confidence: 1,
  ruleId: 'r',
  evidence: [],
  origins: 1,
  freshness: 'fresh',
  ageDays: 13,
  freshUntil: date('2026-12-27'),
  bestFrom: null,
  bestUntil: null,
  sensitive: false,
  ...over,
})
const draw = (events: readonly DatedEvent[], call: Date | null = new Date('2026-11-11T09:30:00Z')) =>
  drawTimeline(events, { now, call, width: 608 })

describe('the timeline', () => {
  it('draws nothing when nothing has a date', () => {
    expect(draw([anEvent('No date', { date: null })])).toBeNull()
  })

  it('puts time from left to right, and the call where it is', () => {
    const drawing = draw([
      anEvent('New'),
      anEvent('Old', { date: date('2026-04-14'), freshness: 'stale', freshUntil: null }),
    ])
    const [fresh, gone] = drawing?.lanes ?? []
    expect(gone?.x).toBeLessThan(fresh?.x ?? 0)
    expect(fresh?.x).toBeLessThan(drawing?.mark.x ?? 0)
    expect(drawing?.mark.x).toBeLessThan(fresh?.until ?? 0)
    expect(drawing?.mark.label).toBe('your call, 11 Nov')
  })

  it('shows fresh ones first, then planned, then gone, at most five', () => {
    const events = [
      anEvent('gone', { freshness: 'stale', date: date('2026-05-01') }),
      anEvent('planned', { freshness: 'ahead', status: 'planned', date: date('2027-03'), freshUntil: null }),
      anEvent('fresh'),
      anEvent('too old', { date: date('2019'), freshness: 'stale' }),
    ]
    const drawing = draw(events)
    expect(drawing?.lanes.map(({ look }) => look)).toEqual(['fresh', 'planned', 'gone'])
    expect(drawing?.more).toBe(1)
    expect(draw(Array.from({ length: 9 }, (_, i) => anEvent(`e${i}`)))?.lanes).toHaveLength(5)
  })

  it('keeps everything inside the drawing', () => {
    const drawing = draw([
      anEvent('New'),
      anEvent('Planned', { status: 'planned', freshness: 'ahead', date: date('2027-03') }),
    ])
    for (const lane of drawing?.lanes ?? []) {
      expect(lane.x).toBeGreaterThanOrEqual(150)
      expect(lane.until ?? lane.x).toBeLessThanOrEqual(608)
    }
  })

  it('never puts the label of the call over a mark', () => {
    const drawing = draw([anEvent('New'), anEvent('Other')])
    expect(drawing?.mark.y).toBeGreaterThan(drawing?.lanes.at(-1)?.y ?? Number.POSITIVE_INFINITY)
  })

  it('names the year at the first tick and in January', () => {
    const labels = draw([anEvent('New'), anEvent('Planned', { freshness: 'ahead', date: date('2027-03') })])?.ticks.map(
      ({ label }) => label,
    )
    expect(labels?.[0]).toMatch(/2026$/)
    expect(labels).toContain('Jan 2027')
    expect(labels?.length).toBeLessThanOrEqual(9)
  })

  it('cuts a long label and says all of it in words', () => {
    const lane = draw([anEvent('A very long label of an event that goes on')])?.lanes[0]
    expect(lane?.label.length).toBeLessThanOrEqual(22)
    expect(lane && laneWords(lane)).toBe(
      'A very long label of an event that goes on, 28 Oct 2026, stays fresh until 27 Dec 2026',
    )
  })
})
