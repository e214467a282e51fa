import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfQueues(host: Connection): void {
  test('checks the workspace, and cancels what does not run', async () => {
    expect((await host.api.workspace.doctor()).every(({ ok }) => ok)).toBe(true)
    const repaired = await host.api.workspace.repair()
    expect(repaired).toMatchObject({ mended: [], kept: expect.stringContaining('before-repair') })
    expect(repaired.findings.every(({ ok }) => ok)).toBe(true)
    expect(await host.api.crashes.list()).toMatchObject({ reports: [], untold: 0 })
    expect(await host.api.crashes.write({ name: 'TypeError', stack: 'x\n    at f (a.js:1:2)' })).toEqual({
      written: true,
    })
    expect(await host.api.crashes.list()).toMatchObject({ reports: [{ name: expect.any(String) }], untold: 1 })
    expect(await host.api.crashes.told()).toEqual({ untold: 0 })
    expect(await host.api.crashes.list()).toMatchObject({ untold: 0 })
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const run = await host.api.research.start({ accountId: account.id, maxPages: 3 })
    const cancelled = await host.api.research.cancel({ researchId: run.id })
    expect(['cancelled', 'failed']).toContain(cancelled.state)
  })

  test('queues a list, pauses it, and empties it', async () => {
    const first = await host.api.accounts.find({ words: 'Calder Mills' })
    const { account: second } = await host.api.accounts.add({ address: 'orchard-gate.example' })
    expect(await host.api.research.pauseQueue({ paused: true })).toEqual({ paused: true })
    const queued = await host.api.research.enqueue({ accountIds: [first.id, second.id, first.id], maxPages: 3 })
    expect(queued.map(({ accountId, state }) => [accountId, state])).toEqual([
      [first.id, 'waiting'],
      [second.id, 'waiting'],
    ])
    const queue = await host.api.research.queue({ limit: 1 })
    expect(queue).toMatchObject({ paused: true, hold: null, counts: { total: 2, waiting: 2 }, running: [] })
    expect(queue.waiting.map(({ account }) => account.id)).toEqual([first.id])
    expect((await host.api.accounts.get({ accountId: second.id })).research).toBe('waiting')
    expect((await failureOf(host.api.research.enqueue({ accountIds: ['acc_none'] }))).kind).toBe('not-found')
    expect(await host.api.research.cancelQueue()).toEqual({ accountIds: [first.id, second.id] })
    expect(await host.api.research.retryFailed()).toEqual([])
    expect((await host.api.research.queue({})).counts).toMatchObject({ total: 2, waiting: 0, cancelled: 2 })
  })
}
