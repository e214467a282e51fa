import { expect, test } from 'vitest'
import type { AccountId, Api, Instant } from '../../src/contract/contract.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { atFirst, pagesOf, serveChangingSite } from '../watch/changing-site.ts'
import { openHost } from '../watch/watching-host.ts'

// The pause between two pages is real here, and so is the day.
const now = () => new Date()

const tomorrowAt = (hour: number): Instant => {
  const day = new Date()
  day.setDate(day.getDate() + 1)
  day.setHours(hour, 0, 0, 0)
  return day.toISOString() as Instant
}

const aCall = (accountId: AccountId, hour: number) => ({
  accountId,
  at: tomorrowAt(hour),
  minutes: 30,
  people: [],
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

async function confirmStarter(api: Api): Promise<void> {
  const [starter] = await api.playbooks.starters()
  if (!starter) throw new Error('no starter playbook')
  const { id } = await api.playbooks.save({ yaml: starter.yaml })
  await api.playbooks.confirm({ playbookId: id })
}

const statesOf = async (api: Api) =>
  (await api.prepare.get({})).rows.map(({ account, refresh, draft }) => [account.name, refresh.state, draft.state])

test('refreshes who is called tomorrow, over a restart, builds each draft as its account ends and approves none', async () => {
  const folder = temporaryFolder()
  const site = await serveChangingSite(pagesOf(atFirst))
  const first = openHost(folder.path, [site.origin], now)
  await confirmStarter(first.api)
  expect(await first.api.prepare.get({})).toMatchObject({ day: null, begunAt: null, rows: [] })
  const { account: kestrel } = await first.api.accounts.add({ address: site.origin, name: 'Kestrel Pumps' })
  const { account: nowhere } = await first.api.accounts.add({ address: 'https://nobody-answers.invalid/' })
  await first.api.calls.save(aCall(kestrel.id, 10))
  await first.api.calls.save(aCall(nowhere.id, 9))
  expect(await first.api.prepare.get({})).toMatchObject({
    begunAt: null,
    rows: [{ account: { id: nowhere.id }, refresh: { state: 'not-asked' } }, { draft: { state: 'none' } }],
  })
  const begun = await first.api.prepare.start({})
  expect(begun.begunAt).not.toBeNull()
  await expect
    .poll(() => site.answers.filter((line) => !line.includes('.')).length, { timeout: 20_000 })
    .toBeGreaterThan(2)
  expect((await statesOf(first.api))[1]).toEqual(['Kestrel Pumps', 'running', 'none'])
  await first.close()

  const second = openHost(folder.path, [site.origin], now)
  second.stay()
  await expect
    .poll(() => statesOf(second.api), { timeout: 50_000 })
    .toEqual([
      [nowhere.name, 'failed', 'ready'],
      ['Kestrel Pumps', 'done', 'ready'],
    ])
  const { rows } = await second.api.prepare.get({})
  expect(rows.map(({ approval }) => approval)).toEqual([null, null])
  expect(rows[0]?.refresh.reason).toMatch(/nobody-answers/)

  // a second time it asks only for what failed, and for a call that came since
  await second.api.calls.save(aCall(kestrel.id, 15))
  const again = await second.api.prepare.start({})
  expect(again.begunAt).toBe(begun.begunAt)
  const states = again.rows.map(({ refresh }) => refresh.state)
  expect([states[0] === 'waiting' || states[0] === 'running', states[1], states[2]]).toEqual([true, 'done', 'fresh'])
  const { stopped } = await second.api.prepare.cancel({})
  expect(stopped.length).toBeLessThanOrEqual(1)
  await second.close()
  await site.close()
  folder.remove()
}, 180_000)
