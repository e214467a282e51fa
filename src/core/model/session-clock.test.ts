import { describe, expect, it } from 'vitest'
import { instant } from '../../../tests/builders/dossier.ts'
import { aSession } from '../../../tests/builders/session.ts'
import { elapsedMs, isPaused, leftAlone, leftMs, withPause } from './session-clock.ts'

const at = (time: string) => instant(`2026-11-24T08:${time}.000Z`)
const seconds = (ms: number): number => ms / 1000

describe('the clock of a session', () => {
  it('counts what has passed but the pauses', () => {
    const session = aSession({ pauses: [{ from: at('01:00'), to: at('03:00') }] })
    expect(seconds(elapsedMs(session, at('00:30')))).toBe(30)
    expect(seconds(elapsedMs(session, at('04:00')))).toBe(120)
    expect(seconds(leftMs(session, at('04:00')))).toBe(180)
  })
  it('stands still in a pause, and goes on after it', () => {
    const paused = withPause(aSession(), true, at('02:00'))
    expect(isPaused(paused)).toBe(true)
    expect(seconds(elapsedMs(paused, at('04:59')))).toBe(120)
    const again = withPause(paused, false, at('05:00'))
    expect(again.pauses).toEqual([{ from: at('02:00'), to: at('05:00') }])
    expect(seconds(elapsedMs(again, at('05:30')))).toBe(150)
    expect(withPause(again, false, at('06:00'))).toBe(again)
    expect(withPause(paused, true, at('06:00'))).toBe(paused)
  })
  it('runs over, and stops for good at the end', () => {
    const ended = aSession({ endedAt: at('06:10') })
    expect(seconds(leftMs(ended, at('59:00')))).toBe(-70)
    // ended in a pause: what is after the end is no pause of it
    expect(seconds(elapsedMs({ ...ended, pauses: [{ from: at('06:00'), to: null }] }, at('59:00')))).toBe(360)
  })
  it('never goes back, also when the clock of the computer does', () => {
    expect(elapsedMs(aSession(), '2026-11-24T07:00:00.000Z')).toBe(0)
  })
  it('stood still since it was last seen, when the program was killed', () => {
    const killed = leftAlone(aSession({ seenAt: at('03:15') }))
    expect(seconds(elapsedMs(killed, '2026-11-25T09:00:00.000Z'))).toBe(195)
    expect(leftAlone(killed)).toBe(killed)
  })
})
