import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type HostOptions, compose } from '../../src/compose.ts'
import type { Api, Research } from '../../src/contract/contract.ts'
import { aFolder, json, run, start } from './run-cli.ts'
import { type Site, aCompany, serveSite } from './site.ts'
import { hold, look } from './workspace.ts'

const count = 7
const sites: Site[] = []
const folders = Array.from({ length: 4 }, aFolder)
const [forList, forHost, forOffline, forBeside] = folders.map(({ path }) => path) as [string, string, string, string] // four were made

beforeAll(async () => {
  for (let n = 0; n < count; n++) sites.push(await serveSite(aCompany(`Kestrel Pumps ${n}`, 5)))
})
afterAll(async () => {
  for (const site of sites) await site.close()
  for (const folder of folders) folder.remove()
})

const resultSchema = z.array(z.object({ research: z.object({ homeUrl: z.string(), state: z.string() }) }).loose())

describe('research --list', () => {
  it('goes on after a kill with what was left, and asks for no page twice', async () => {
    const file = join(forList, 'companies.txt')
    writeFileSync(file, `# pumps\n${sites.map(({ origin }) => `${origin}/   # a site`).join('\n')}\n\n`)
    const asking = ['research', '--list', file, '--allow-loopback', '--delay', '40']
    const first = start(forList, asking)
    await first.waitFor('stderr', /^done +2 of 7/m)
    first.process.kill('SIGKILL')
    const told = (await first.ended).stderr
    expect(told.match(/^reading/gm)?.length).toBeGreaterThanOrEqual(4)

    const second = await run(forList, [...asking, '--json'])
    expect(second.code).toBe(0)
    const done = told.match(/^done /gm)?.length ?? 0
    expect(second.stderr).toMatch(/Going on with this list: [2-7] of 7 were researched before\./)
    const results = resultSchema.parse(json(second))
    // one that came to its end and was not told yet counts as done, too
    expect(results.length).toBeLessThanOrEqual(count - done)
    expect(results.every(({ research }) => research.state === 'done')).toBe(true)
    for (const { asked } of sites) {
      const pages = asked.filter((path) => path === '/' || path.startsWith('/products/'))
      // the one page under way when the kill came may be asked for again
      expect(pages.length - new Set(pages).size).toBeLessThanOrEqual(1)
      expect(new Set(pages).size).toBe(6)
    }
    const states = await look(forList, async (api) => (await api.research.list({})).map((each) => each.research.state))
    expect(states).toEqual(Array.from({ length: count }, () => 'done'))
    expect((await run(forList, ['doctor'])).code).toBe(0)
  })

  it('leaves what a window has put in the queue, and its pause, as they are', async () => {
    const waiting = await hold(forBeside, { privateOrigins: [] }, async (api) => {
      await api.research.pauseQueue({ paused: true })
      const { account } = await api.accounts.add({ address: 'far-away.example' })
      await api.research.enqueue({ accountIds: [account.id] })
      return account.id
    })
    const asking = ['research', `${sites[0]?.origin}/`, `${sites[1]?.origin}/`, '--allow-loopback', '--delay', '40']
    const running = start(forBeside, asking)
    await running.waitFor('stderr', /^reading(?:.*\n){2}/m)
    running.process.kill('SIGTERM')
    expect(await running.ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/2 stopped\.\n$/) })
    // the same list again asks for what was stopped, and for nothing that was done
    expect(await run(forBeside, asking)).toMatchObject({ code: 0, stderr: expect.stringMatching(/2 researched\.\n$/) })
    const queue = await look(forBeside, (api) => api.research.queue({}))
    expect(queue).toMatchObject({ paused: true, counts: { total: 3, done: 2, waiting: 1 } })
    expect(queue.waiting.map(({ account }) => account.id)).toEqual([waiting])
  })

  it('says what is no address, does the rest, and ends with 1', async () => {
    const stdin = `${sites[0]?.origin}/\nhttp://127.0.0.1:1/\n`
    const ran = await run(forHost, ['research', '--list', '-', '--allow-loopback', '--delay', '0', '--json'], { stdin })
    expect(ran.code).toBe(1)
    expect(resultSchema.parse(json(ran)).map(({ research }) => research.state)).toEqual(['done', 'failed'])
    expect(ran.stderr).toMatch(/1 researched, 1 failed\.\n$/)
    const none = await run(forHost, ['research', '--list', join(forHost, 'none.txt')])
    expect([none.code, none.stdout]).toEqual([2, ''])
  })
})

/** A host that stays, as the window has it, over the workspace of a folder. */
async function staying<T>(
  folder: string,
  at: (api: Api) => Promise<T>,
  options: Partial<HostOptions> = {},
): Promise<T> {
  const privateOrigins = sites.map(({ origin }) => origin)
  const opened = compose({ workspace: join(folder, 'ws'), mode: 'write', host: 'browser', privateOrigins, ...options })
  if (!opened.ok) throw new Error(opened.error.message)
  opened.value.stay()
  try {
    return await at(opened.value.api)
  } finally {
    await opened.value.close()
  }
}

async function addAll(api: Api, addresses: readonly string[]): Promise<Research['accountId'][]> {
  const ids = []
  for (const address of addresses) ids.push((await api.accounts.add({ address })).account.id)
  return ids
}

const until = async (true_: () => Promise<boolean>): Promise<void> => {
  while (!(await true_())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the queue of a host that stays', () => {
  const addresses = (): string[] => sites.map(({ origin }) => `${origin}/`)

  it('reads four sites beside each other in their order, and holds the rest while it is paused', async () => {
    await staying(forHost, async (api) => {
      await api.research.pauseQueue({ paused: true })
      const accountIds = await addAll(api, addresses())
      await api.research.enqueue({ accountIds, delayMs: 300 })
      await api.research.pauseQueue({ paused: false })
      const { running, waiting, counts } = await api.research.queue({})
      expect(running.map(({ account }) => account.id)).toEqual(accountIds.slice(0, 4))
      expect(waiting.map(({ account }) => account.id)).toEqual(accountIds.slice(4))
      expect(counts).toMatchObject({ total: count, running: 4, waiting: 3 })
      // somebody waits for this one
      const [last] = accountIds.slice(-1) as [Research['accountId']] // seven were added
      expect(await api.research.start({ accountId: last, delayMs: 300 })).toMatchObject({ state: 'running' })
      await api.research.pauseQueue({ paused: true })
      // a row of the queue is taken out by itself
      const [next] = waiting as [(typeof waiting)[number]] // three wait
      expect(await api.research.cancel({ researchId: next.research.id })).toMatchObject({ state: 'cancelled' })
      expect((await api.research.queue({})).counts).toMatchObject({ running: 5, waiting: 1, cancelled: 1 })
    })
  })

  it('is there again after a restart, still paused, and goes on when it is let', async () => {
    await staying(forHost, async (api) => {
      const before = await api.research.queue({})
      expect(before).toMatchObject({ paused: true, counts: { total: count, running: 0, waiting: 6, cancelled: 1 } })
      await api.research.pauseQueue({ paused: false })
      await until(async () => (await api.research.queue({})).counts.done === count - 1)
      expect(await api.research.queue({})).toMatchObject({ paused: false, running: [], waiting: [], failed: [] })
    })
  })

  it('empties with everything that runs in it', async () => {
    await staying(forHost, async (api) => {
      const accountIds = await addAll(api, addresses())
      await api.research.enqueue({ accountIds, delayMs: 1000 })
      expect((await api.research.cancelQueue()).accountIds).toEqual(accountIds)
      expect((await api.research.queue({})).counts).toMatchObject({ total: count, cancelled: count })
    })
  })

  it('holds when nobody answers any more, and tries the failed ones again', async () => {
    const gone = Array.from({ length: 9 }, (_, n) => `http://127.0.0.1:${n + 1}/`)
    const privateOrigins = [...gone.map((url) => new URL(url).origin), ...sites.map(({ origin }) => origin)]
    await staying(
      forOffline,
      async (api) => {
        const accountIds = await addAll(api, [...gone, ...addresses()])
        await api.research.enqueue({ accountIds, delayMs: 0 })
        await until(async () => (await api.research.queue({})).paused)
        await until(async () => (await api.research.queue({})).running.length === 0)
        const held = await api.research.queue({})
        expect(held.hold).toContain('could not be reached')
        expect(held.failed.length).toBeLessThanOrEqual(9)
        expect(held.failed[0]?.research.reason).toBeTruthy()
        expect(held.counts.waiting).toBeGreaterThanOrEqual(count)
        const again = await api.research.retryFailed()
        expect(again).toHaveLength(held.failed.length)
        expect((await api.research.queue({})).counts).toMatchObject({ total: 16, failed: 0, waiting: 16 })
      },
      { privateOrigins },
    )
  })

  it('takes a thousand in one write, and shows the first of them', async () => {
    await staying(forOffline, async (api) => {
      await api.research.cancelQueue()
      await api.research.pauseQueue({ paused: true })
      const accountIds = await addAll(
        api,
        Array.from({ length: 1000 }, (_, n) => `https://company-${n}.example/`),
      )
      await api.research.enqueue({ accountIds })
      const queue = await api.research.queue({ limit: 50 })
      expect(queue.counts.waiting).toBe(1000)
      expect(queue.waiting.map(({ account }) => account.id)).toEqual(accountIds.slice(0, 50))
      expect((await api.research.cancelQueue()).accountIds).toHaveLength(1000)
    })
  })
})
