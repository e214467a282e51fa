import { describe, expect, test } from 'vitest'
import type { AccountId } from '../model/ids.ts'
import type { Instant } from '../model/time.ts'
import type { Watch } from '../model/watch.ts'
import { checksAtOnce, nextCheck, whoIsChecked } from './watch-times.ts'

const now = '2026-11-22T09:00:00.000Z' as Instant
const id = (name: string) => `acc_${name}` as AccountId
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString() as Instant

const aWatch = (name: string, given: Partial<Watch> = {}): Watch => ({
  accountId: id(name),
  every: 'weekly',
  paused: false,
  nextDue: ago(1),
  lastCheck: null,
  lastOutcome: null,
  failures: 0,
  ...given,
})
const at = { now, going: new Set<AccountId>(), running: 0, nextCalls: new Map<AccountId, Instant>() }

describe('when an account is checked next', () => {
  const hours = (watch: Watch, failures: number) =>
    (Date.parse(nextCheck(watch, now, failures)) - Date.parse(now)) / 3_600_000

  test.each([
    ['daily', 24],
    ['three-days', 72],
    ['weekly', 168],
    ['monthly', 720],
  ] as const)('%s: after its interval and at most a tenth more', (every, interval) => {
    const names = Array.from({ length: 50 }, (_, i) => `n${i}`)
    const pauses = names.map((name) => hours(aWatch(name, { every }), 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(interval)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(interval * 1.1)
    expect(new Set(pauses).size).toBeGreaterThan(45)
    expect(hours(aWatch('n1', { every }), 0)).toBe(pauses[1])
  })

  test('a failed check is tried again soon, then less and less often', () => {
    const watch = aWatch('n')
    const pauses = [1, 2, 3, 4, 5, 6, 9, 40].map((failures) => hours(watch, failures))
    expect(pauses.slice(0, 3)).toEqual([0.25, 2, 24])
    expect(pauses.slice(3)).toEqual(pauses.slice(3).toSorted((a, b) => a - b))
    expect(pauses[3]).toBeGreaterThan(168)
    expect(pauses.at(-1)).toBe(60 * 24)
  })
})

describe('who is checked now', () => {
  test('what is due, not what is paused, ahead or going on already', () => {
    const watches = [
      aWatch('due'),
      aWatch('paused', { paused: true }),
      aWatch('ahead', { nextDue: ago(-1) }),
      aWatch('going'),
    ]
    expect(whoIsChecked(watches, { ...at, going: new Set([id('going')]) })).toEqual([id('due')])
  })

  test('no stampede: as many as there is room for', () => {
    const watches = Array.from({ length: 40 }, (_, i) => aWatch(`n${i}`, { nextDue: ago(500 + i) }))
    expect(whoIsChecked(watches, at)).toHaveLength(checksAtOnce)
    expect(whoIsChecked(watches, { ...at, running: 1 })).toHaveLength(checksAtOnce - 1)
    expect(whoIsChecked(watches, { ...at, running: checksAtOnce + 3 })).toEqual([])
  })

  test('a call soon goes first, then what is overdue by the most of its interval', () => {
    const watches = [
      aWatch('monthly', { every: 'monthly', nextDue: ago(100) }),
      aWatch('daily', { every: 'daily', nextDue: ago(50) }),
      aWatch('call', { nextDue: ago(1) }),
    ]
    const nextCalls = new Map([[id('call'), ago(-20)]])
    expect(whoIsChecked(watches, { ...at, nextCalls })).toEqual([id('call'), id('daily')])
    expect(whoIsChecked(watches, { ...at, nextCalls: new Map([[id('call'), ago(-200)]]) })).toEqual([
      id('daily'),
      id('monthly'),
    ])
  })
})
