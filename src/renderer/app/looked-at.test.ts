import { expect, it } from 'vitest'
import { answerLookedAt, isAnyLookedAt } from './looked-at.ts'

it('hears of a window that is looked at, and of none', async () => {
  const endAway = answerLookedAt(() => false)
  const endHere = answerLookedAt(() => true)
  expect(await isAnyLookedAt()).toBe(true)
  endHere()
  expect(await isAnyLookedAt()).toBe(false)
  endAway()
})
