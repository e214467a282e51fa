import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('what is handed over second begins when the first has ended, however long that takes', async () => {
  const turn = inTurn()
  const told: string[] = []
  const first = Promise.withResolvers<void>()
  const done = [
    turn(async () => {
      told.push('denied is sent')
      await first.promise
      told.push('denied is kept')
    }),
    turn(async () => void told.push('open is sent')),
  ]
  await new Promise(setImmediate)
  expect(told).toEqual(['denied is sent'])
  first.resolve()
  await Promise.all(done)
  expect(told).toEqual(['denied is sent', 'denied is kept', 'open is sent'])
})

test('one that fails is told to whoever handed it over, and holds up nothing', async () => {
  const turn = inTurn()
  const failing = turn(() => Promise.reject(new Error('the host is gone')))
  const next = turn(() => Promise.resolve('kept'))
  await expect(failing).rejects.toThrow('the host is gone')
  expect(await next).toBe('kept')
})
