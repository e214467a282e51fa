import { expect, test } from 'vitest'
import { defaultPursuit } from '../../model/playbook.ts'
import type { Touch } from '../../model/touch.ts'
import { giveAndGet } from './give-and-get.ts'
import { noon, tried } from './pursuit.fixture.ts'

const gave = (day: string, what: string, minutes: number | null = null, over: Partial<Touch> = {}): Touch =>
  tried(day, { outcome: 'answered', gave: [{ what, minutes }], ...over })
const look = (touches: readonly Touch[]) => giveAndGet(touches, defaultPursuit.allGive, noon('2026-11-30'))

test('three pieces, or an hour, with nothing in return are all give', () => {
  const two = [gave('2026-11-02', 'a drawing', 20), gave('2026-11-04', 'a visit', 39)]
  expect(look(two)).toMatchObject({ gave: { pieces: 2, minutes: 59 }, got: { pieces: 0 }, allGive: null })
  expect(look([...two, gave('2026-11-09', 'a sample')]).allGive).toMatchObject({
    day: '2026-11-09',
    because: { text: 'All give: 3 pieces (59 minutes) given since 2 Nov, nothing in return' },
  })
  expect(look([gave('2026-11-02', 'a workshop', 60)]).allGive?.day).toBe('2026-11-02')
})

test('what they did in return, or a next step they agreed to, begins the count anew; an answer alone does not', () => {
  const three = ['2026-11-02', '2026-11-04', '2026-11-06'].map((day) => gave(day, 'a drawing', 30))
  expect(look([...three, tried('2026-11-09', { outcome: 'answered' })]).allGive).not.toBeNull()
  expect(look([...three, tried('2026-11-09', { outcome: 'agreed-next-step' })]).allGive).toBeNull()
  const returned = tried('2026-11-09', { outcome: 'answered', got: [{ what: 'their stop times' }] })
  expect(look([...three, returned])).toMatchObject({ got: { pieces: 1 }, allGive: null })
  expect(look([...three, returned, gave('2026-11-16', 'a second visit', 60)]).allGive?.day).toBe('2026-11-16')
})
