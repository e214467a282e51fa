import { describe, expect, it } from 'vitest'
import type { AccountId } from '../../model/ids.ts'
import { heldWords, statedWords } from '../../model/calibration-words.ts'
import { calibrate, confidenceMoves, wilson } from './calibration.ts'
import { rejected, told, word } from './review.fixture.ts'

const plant = told('a', 'Northfield Castings opens a new distribution center in Easton.')
const rule = plant[0]?.mention.ruleId ?? ''
/** The same hit at other companies: one decision each. */
const at = (n: number) => ({ accountId: `acc_${n}` as AccountId })
const held = (n: number) => Array.from({ length: n }, (_, i) => word(plant, at(i)))
const failed = (n: number) => Array.from({ length: n }, (_, i) => rejected(plant, 'not-such-event', at(100 + i)))

describe('the record of a rule', () => {
  it('agrees with published values of the interval', () => {
    // Wilson 1927 as tabulated in Brown, Cai and DasGupta 2001: 0 of 10 and 8 of 10
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 3)
    expect(wilson(8, 10).low).toBeCloseTo(0.4902, 3)
    expect(wilson(8, 10).high).toBeCloseTo(0.9433, 3)
  })

  it('says nothing of few decisions', () => {
    expect(calibrate([...held(3), ...failed(1)])).toMatchObject([
      {
        ruleId: rule,
        accepted: 3,
        rejected: 1,
        judged: 4,
        held: 3,
        between: null,
        standing: 'too-early',
        movedTo: null,
      },
    ])
  })

  it('names a rule that holds less often than it states, and moves it as its decisions weigh against ten', () => {
    const [record] = calibrate([...held(2), ...failed(10)])
    expect(record).toMatchObject({ standing: 'holds-less', judged: 12, held: 2 })
    const stated = record?.stated ?? 0
    expect(record?.movedTo).toBeCloseTo((stated * 10 + 2) / 22)
    expect(confidenceMoves([...held(2), ...failed(10)]).get(rule)).toBeCloseTo((stated * 10 + 2) / 22 - stated)
    expect(calibrate([...held(9), ...failed(1)])[0]).toMatchObject({ standing: 'as-stated' })
  })

  it('leaves out what says nothing of the rule, counts the latest word once, and none that was taken back', () => {
    const late = rejected(plant, 'not-such-event', { ...at(0), at: '2026-10-02T09:00:00.000Z' })
    expect(calibrate([...held(2), late])[0]).toMatchObject({ accepted: 1, rejected: 1, judged: 2, held: 1 })
    expect(calibrate([...held(1), rejected(plant, 'duplicate', at(9))])[0]).toMatchObject({ rejected: 1, judged: 1 })
    expect(calibrate([{ ...late, undoneAt: late.decidedAt }])).toEqual([])
  })

  it('takes another date for a detail, and another kind of event for a misreading', () => {
    const dated = word(plant, { verdict: 'corrected', correction: { date: null }, ...at(1) })
    const typed = word(plant, { verdict: 'corrected', correction: { type: 'relocation' }, ...at(2) })
    const denied = word(plant, { verdict: 'corrected', correction: { status: 'negated' }, ...at(3) })
    const planned = word(plant, { verdict: 'corrected', correction: { status: 'planned' }, ...at(4) })
    expect(calibrate([dated, typed, denied, planned])[0]).toMatchObject({ corrected: 4, judged: 4, held: 2 })
  })

  it('lists rules that have hits and no decisions, last', () => {
    const rows = calibrate(
      held(1),
      new Map([
        [rule, 4],
        ['leadership_change/nobody-has-this', 2],
      ]),
    )
    expect(rows.map(({ key, onFile }) => [key, onFile])).toEqual([[rule, 4]])
  })

  it('says shares in whole tenths that promise no more than the numbers', () => {
    expect(heldWords({ judged: 9, held: 8, between: wilson(8, 9) })).toBe('8 of 9 held: between 5 and 10 in ten hold')
    expect(heldWords({ judged: 2, held: 1, between: null })).toBe('1 of 2 held, too early to say')
    expect(statedWords(0.85)).toBe('states 8½ in ten')
  })
})
