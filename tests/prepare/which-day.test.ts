import { expect, test } from 'vitest'
import type { Instant } from '../../src/contract/contract.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { openHost, settableClock } from '../watch/watching-host.ts'

const hour = 3_600_000
/** Days are those of this computer's clock, whatever its zone. */
const local = (day: number, at: number): Instant => new Date(2026, 10, day, at).toISOString() as Instant

test('a preparation is of the next day with calls, and stays so on that day until its calls are over', async () => {
  const folder = temporaryFolder()
  const clock = settableClock(local(24, 16))
  const { api, close } = openHost(folder.path, [], clock.now)
  const { account } = await api.accounts.add({ address: 'https://nobody-answers.invalid/' })
  const plan = (at: Instant) =>
    api.calls.save({
      accountId: account.id,
      at,
      minutes: 30,
      people: [],
      objective: '',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    })
  await plan(local(27, 12))
  await plan(local(25, 12))
  await plan(local(25, 11))
  expect(await api.prepare.get({})).toMatchObject({ day: '2026-11-25', begunAt: null, rows: [{}, {}] })
  // another day can be named, and does not take its place
  expect(await api.prepare.get({ day: '2026-11-27' })).toMatchObject({ day: '2026-11-27', rows: [{}] })
  const { begunAt } = await api.prepare.start({})
  // the next morning it is still there
  clock.add(17 * hour)
  expect(await api.prepare.get({})).toMatchObject({ day: '2026-11-25', begunAt })
  // when its calls are over comes the next day that has any
  clock.add(4 * hour)
  expect(await api.prepare.get({})).toMatchObject({ day: '2026-11-27', begunAt: null })
  await close()
  folder.remove()
}, 180_000)
