import { expect, it } from 'vitest'
import { isToDebrief } from './call-over.ts'
import type { CallSheet } from './call-sheet.ts'

const began = Date.parse('2026-11-29T10:00:00.000Z')
// only how it ended counts here
const sheet = (given: Partial<CallSheet>): CallSheet =>
  ({ startedAt: '2026-11-29T10:00:00.000Z', endedAt: null, outcome: null, ...given }) as CallSheet
const after = (minutes: number): number => began + minutes * 60_000

it('asks for no debrief while they talk, or where nobody answered', () => {
  const call = { minutes: 30 }
  expect(isToDebrief(call, undefined, after(0))).toBe(true)
  expect(isToDebrief(call, sheet({}), after(80))).toBe(false)
  expect(isToDebrief(call, sheet({}), after(91))).toBe(true)
  expect(
    isToDebrief(call, sheet({ endedAt: '2026-11-29T10:12:00.000Z' as never, outcome: 'answered' }), after(12)),
  ).toBe(true)
  expect(
    isToDebrief(call, sheet({ endedAt: '2026-11-29T10:01:00.000Z' as never, outcome: 'no-answer' }), after(900)),
  ).toBe(false)
})
