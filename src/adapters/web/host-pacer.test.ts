import { describe, expect, test } from 'vitest'
import { type PacerState, createHostPacer } from './host-pacer.ts'

/** A clock that only `sleep` moves; every pause is written down. */
function createFakeTime(from = 0) {
  let now = from
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    pass: (ms: number) => void (now += ms),
    sleep: (ms: number, signal: AbortSignal) => {
      slept.push(ms)
      if (!signal.aborted) now += ms
      return Promise.resolve()
    },
  }
}
const a = 'https://www.haldenvalve.example/a'
const b = 'https://blog.haldenvalve.example/b'
const other = 'https://quillan.example/'
const signal = new AbortController().signal

type Pacer = ReturnType<typeof createHostPacer>
/** Takes a turn of `ms` and gives the moment it began, or the error's kind. */
const turn = async (
  pacer: Pacer,
  time: ReturnType<typeof createFakeTime>,
  url: string,
  ms = 0,
  answer?: { status: number; headers: Record<string, string> },
) => {
  const entered = await pacer.enter(url, signal)
  if (!entered.ok) return entered.error.kind
  const began = time.now()
  time.pass(ms)
  entered.value.leave(answer)
  return began
}

describe('SAFETY 24: one request at a time, a second apart', () => {
  test('starts of one site stand a second apart, whatever its host; other sites do not wait', async () => {
    const time = createFakeTime()
    const pacer = createHostPacer(time)
    const starts = [await turn(pacer, time, a, 300), await turn(pacer, time, b, 300), await turn(pacer, time, a, 3000)]
    expect(starts).toEqual([0, 1010, 2020])
    expect(await turn(pacer, time, other)).toBe(5020)
    expect(await turn(pacer, time, a)).toBe(5020)
  })

  test('the next one waits until the one before has left', async () => {
    const time = createFakeTime()
    const pacer = createHostPacer(time)
    const first = await pacer.enter(a, signal)
    let second = false
    const waiting = pacer.enter(b, signal).then((entered) => {
      second = true
      return entered
    })
    await new Promise(setImmediate)
    expect(second).toBe(false)
    if (first.ok) first.value.leave()
    expect((await waiting).ok).toBe(true)
  })

  test('a crawl delay lengthens the pause and never shortens it', async () => {
    const time = createFakeTime()
    const pacer = createHostPacer(time)
    pacer.setCrawlDelay(a, 5)
    expect([await turn(pacer, time, a), await turn(pacer, time, a)]).toEqual([0, 5010])
    pacer.setCrawlDelay(a, 0)
    expect(await turn(pacer, time, a)).toBe(6020)
  })

  test('less than a second only where it is allowed', async () => {
    const time = createFakeTime()
    const local = 'http://127.0.0.1:4000/'
    const pacer = createHostPacer({ ...time, mayHurry: (origin) => origin === 'http://127.0.0.1:4000' })
    for (const url of [local, a]) pacer.setDelay(url, 0)
    expect([await turn(pacer, time, local), await turn(pacer, time, local)]).toEqual([0, 0])
    expect([await turn(pacer, time, a), await turn(pacer, time, a)]).toEqual([0, 1010])
    expect(await turn(pacer, time, 'http://127.0.0.1:4001/')).toBe(1010)
  })

  test('a cancelled request leaves the queue at once', async () => {
    const time = createFakeTime()
    const pacer = createHostPacer(time)
    const first = await pacer.enter(a, signal)
    const controller = new AbortController()
    const second = pacer.enter(a, controller.signal)
    const third = pacer.enter(a, signal)
    controller.abort()
    expect(await second).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    if (first.ok) first.value.leave()
    expect((await third).ok).toBe(true)
    expect(await pacer.enter(a, controller.signal)).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  })
})

describe('SAFETY 23: Retry-After', () => {
  const busy = (status: number, retryAfter: string) => ({ status, headers: { 'retry-after': retryAfter } })

  test('a short pause is waited out', async () => {
    for (const status of [429, 503]) {
      const time = createFakeTime()
      const pacer = createHostPacer(time)
      expect([await turn(pacer, time, a, 0, busy(status, '7')), await turn(pacer, time, a)]).toEqual([0, 7000])
    }
  })

  test('a long one ends the request, is told in seconds, and outlives a restart', async () => {
    const time = createFakeTime(Date.parse('2026-11-22T12:00:00Z'))
    let kept: PacerState = { until: {} }
    const pacer = createHostPacer({ ...time, changed: (state) => void (kept = state) })
    await turn(pacer, time, a, 0, busy(429, 'Sun, 22 Nov 2026 13:00:00 GMT'))
    expect(await pacer.enter(b, signal)).toMatchObject({
      ok: false,
      error: { kind: 'http-status', retryAfter: 3600, retry: 'later' },
    })
    expect(await pacer.enter(other, signal)).toMatchObject({ ok: true })

    const stored: PacerState = JSON.parse(JSON.stringify(kept))
    const restarted = createHostPacer({ ...time, state: stored })
    expect(await turn(restarted, time, a)).toBe('http-status')
    expect(restarted.waitSeconds(a)).toBe(3600)
    time.pass(3_600_000)
    expect(await turn(restarted, time, a)).toBe(time.now())
    expect(restarted.state()).toEqual({ until: {} })
  })

  test('a past or unreadable one, or one on a good answer, changes nothing', async () => {
    for (const answer of [busy(429, 'Sun, 22 Nov 1970 11:00:00 GMT'), busy(503, 'soon'), busy(200, '3600')]) {
      const time = createFakeTime(Date.parse('2026-11-22T12:00:00Z'))
      const pacer = createHostPacer(time)
      await turn(pacer, time, a, 0, answer)
      expect(pacer.waitSeconds(a)).toBe(0)
    }
  })

  test('a huge one is a day', async () => {
    const time = createFakeTime()
    const pacer = createHostPacer(time)
    await turn(pacer, time, a, 0, busy(429, '999999999999'))
    expect(pacer.waitSeconds(a)).toBe(86_400)
  })
})
