import { expect, it } from 'vitest'
import { type Baseline, compare, missing } from '../../bench/compare.ts'
import { type Figure, figure, isHeld, tableOf } from '../../bench/figures.ts'

const took = (...values: readonly number[]): Figure => figure(values, { id: 'open', what: 'opening', unit: 'ms' })
const keptAt = (one: Figure, yardstick = 10): Baseline => ({
  node: 'v24',
  benches: { core: { yardstick, figures: [one] } },
})
const said = (now: Figure, kept: Figure, yardstick = 10) =>
  compare({ name: 'core', yardstick, figures: [now] }, keptAt(kept)).map((verdict) => verdict.said)

it('calls worse, or better, only what lies beyond the spread', () => {
  const kept = took(18, 20, 24)
  expect(said(took(23, 26, 30), kept)).toEqual(['same'])
  expect(said(took(26, 29, 31), kept)).toEqual(['worse'])
  expect(said(took(11, 12, 14), kept)).toEqual(['better'])
})

it('knows of what more is better', () => {
  const rate = (...values: readonly number[]) =>
    figure(values, { id: 'open', what: 'rate', unit: 'pages/s', better: 'more' })
  expect(said(rate(50, 52), rate(80, 90))).toEqual(['worse'])
  expect(said(rate(120, 130), rate(80, 90))).toEqual(['better'])
})

it('takes a slower computer into account for times, and not for what is counted', () => {
  expect(said(took(38, 40, 44), took(18, 20, 24), 20)).toEqual(['same'])
  const size = (value: number) => figure([value], { id: 'open', what: 'memory', unit: 'MB' })
  expect(said(size(400), size(200), 20)).toEqual(['worse'])
})

it('compares by the peer of the same run where there is one', () => {
  const beside = (ours: number, peer: number) =>
    figure([ours], { id: 'open', what: 'opening', unit: 'ms', beside: { what: 'bare', median: peer } })
  expect(said(beside(300, 100), beside(30, 10))).toEqual(['same'])
  expect(said(beside(30, 5), beside(30, 10))).toEqual(['worse'])
  expect(compare({ name: 'core', yardstick: 10, figures: [beside(30, 5)] }, keptAt(beside(30, 10)))[0]?.words).toBe(
    '3.00 → 6.00 × bare',
  )
})

it('says what is new and what is gone', () => {
  const other = { ...took(1), id: 'other', what: 'another' }
  expect(said(other, took(20))).toEqual(['new'])
  expect(missing({ name: 'core', yardstick: 10, figures: [other] }, keptAt(took(20)))).toEqual(['opening'])
  expect(missing({ name: 'core', yardstick: 10, figures: [took(20)] }, keptAt(took(20)))).toEqual([])
})

it('holds a figure, or its times of a peer, against a target', () => {
  const limited = (value: number) => figure([value], { id: 'a', what: 'a', unit: 'ms', target: 50 })
  expect([limited(50), limited(51), took(1)].map(isHeld)).toEqual([true, false, null])
  const times = (median: number) =>
    figure([60], { id: 'a', what: 'a', unit: '', better: 'more', beside: { what: 'peer', median }, targetOfTimes: 5 })
  expect([times(12), times(13)].map(isHeld)).toEqual([true, false])
  expect(tableOf([limited(51)])).toBe('a  51.0 ms      at most 50 ms  MISSED')
})
