import { describe, expect, test } from 'vitest'
import { fetchFailure, statusFailure } from './fetch-failure.ts'
import { retryAfterSeconds, shouldRetry } from './retry.ts'

const now = Date.parse('2026-11-22T12:00:00Z')

test.each([
  ['120', 120],
  ['0', 0],
  [' 7 ', 7],
  ['Sun, 22 Nov 2026 12:01:30 GMT', 90],
  ['Sunday, 22-Nov-26 12:01:30 GMT', 90],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['Mon, 01 Jan 2035 00:00:00 GMT', 86_400],
  ['99999999999999', 86_400],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['2030', 2030],
  ['', undefined],
  [undefined, undefined],
])('SAFETY 23: Retry-After %s is %s s', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds))

describe('asked again', () => {
  const answer = (status: number, retryAfter?: number) =>
    ({ type: 'answer', status, ...(retryAfter === undefined ? {} : { retryAfter }) }) as const
  test('what can pass by itself, at growing pauses, three times in all', () => {
    expect(shouldRetry(1, answer(503))).toEqual({ retry: true, afterSeconds: 2 })
    expect(shouldRetry(2, answer(503))).toEqual({ retry: true, afterSeconds: 4 })
    expect(shouldRetry(3, answer(503))).toEqual({ retry: false })
    expect(shouldRetry(1, { type: 'error', error: fetchFailure('timeout', 'https://a.example/', '30 s') })).toEqual({
      retry: true,
      afterSeconds: 2,
    })
  })
  test('what cannot is left', () => {
    for (const status of [200, 301, 400, 401, 403, 404, 410, 501, 505])
      expect(shouldRetry(1, answer(status))).toEqual({ retry: false })
    for (const kind of ['cancelled', 'address-refused', 'tls-failed', 'not-html', 'too-large'] as const)
      expect(shouldRetry(1, { type: 'error', error: fetchFailure(kind, 'https://a.example/') })).toEqual({
        retry: false,
      })
  })
  test('the pause the host names counts, a long one ends the tries', () => {
    expect(shouldRetry(1, answer(429, 60))).toEqual({ retry: true, afterSeconds: 60 })
    expect(shouldRetry(1, answer(429, 3600))).toEqual({ retry: false, notBefore: 3600 })
  })
})

test.each([
  [403, 'haldenvalve.example refused the page.', 'never'],
  [404, 'haldenvalve.example has no such page any more.', 'never'],
  [429, 'haldenvalve.example asks for fewer requests.', 'later'],
  [503, 'haldenvalve.example has a fault of its own (503).', 'later'],
])('%d in words', (status, message, retry) =>
  expect(statusFailure('https://haldenvalve.example/x', status)).toMatchObject({
    kind: 'http-status',
    message,
    retry,
    details: { status },
  }),
)
