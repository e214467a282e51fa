import { afterEach, expect, test } from 'vitest'
import type { Deps } from '../../src/app/deps.ts'
import type { Timer, Workspace } from '../../src/app/ports.ts'
import { createWatcher } from '../../src/app/watch/watcher.ts'
import { noteCheck } from '../../src/app/watch/note-check.ts'
import type { Account, AccountId, Research, ResearchId } from '../../src/contract/contract.ts'
import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { ok } from '../../src/core/model/result.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { handTimer } from '../builders/hand-timer.ts'
import { temporaryFolder } from '../contract/transports.ts'

let close = (): void => undefined
afterEach(() => close())

/** A real workspace, a clock set by hand, and a runner that only writes down what was asked of it. */
function aDesk() {
  const folder = temporaryFolder()
  let now = Date.parse('2026-11-02T09:00:00.000Z')
  const clock = { now: () => new Date(now).toISOString() as Instant }
  const opened = openWorkspace({ path: folder.path, mode: 'write', host: 'the desktop app', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace: Workspace = opened.value
  close = () => {
    workspace.close()
    folder.remove()
  }
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  // a watcher asks for no other part
  const deps = { workspace, clock, log, changes: { publish: () => undefined } } as unknown as Deps
  const begun: AccountId[] = []
  const start = ({ accountId }: { readonly accountId: AccountId }) => {
    const run: Research = {
      id: `res_${begun.length}` as ResearchId,
      accountId,
      homeUrl: `https://${accountId}.example/`,
      purpose: 'recheck',
      state: 'running',
      maxPages: 25,
      delayMs: 1000,
      startedAt: clock.now(),
      queuedAt: null,
      endedAt: null,
      reason: null,
    }
    begun.push(accountId)
    workspace.research.save(run)
    return ok(run)
  }
  const end = (state: Research['state']): void => {
    for (const run of workspace.research.list({ state: 'running' })) {
      const last = { ...run, state, endedAt: clock.now() }
      workspace.research.save(last)
      noteCheck(deps, last)
    }
  }
  const add = (name: string, dueInHours: number): AccountId => {
    const account: Account = {
      id: `acc_${name}` as AccountId,
      name,
      identity: `${name}.example`,
      homeUrl: `https://${name}.example/`,
      aliases: [],
      segment: null,
      tags: [],
      relation: null,
      rendering: false,
      sample: false,
      createdAt: clock.now(),
      deletedAt: null,
    }
    workspace.accounts.save(account)
    const nextDue = new Date(now + dueInHours * 3_600_000).toISOString() as Instant
    const watch = { accountId: account.id, every: 'weekly' as const, paused: false, nextDue }
    workspace.watches.save({ ...watch, lastCheck: null, lastOutcome: null, failures: 0 })
    return account.id
  }
  const pass = (hours: number): void => void (now += hours * 3_600_000)
  const watcher = (timer: Timer) => createWatcher(deps, { start }, timer)
  return { workspace, begun, end, add, pass, watcher }
}

test('catches up at the start, a few at a time, and never begins one account twice', async () => {
  const desk = aDesk()
  const ids = ['a', 'b', 'c', 'd', 'e'].map((name, i) => desk.add(name, -10 - i))
  const watcher = desk.watcher(handTimer().timer)
  await watcher.look()
  expect(desk.begun).toHaveLength(2)
  await watcher.look()
  expect(desk.begun).toHaveLength(2)
  desk.end('done')
  await watcher.look()
  desk.end('done')
  await watcher.look()
  desk.end('done')
  await watcher.look()
  expect(desk.begun.toSorted()).toEqual(ids.toSorted())
  // all of them are done for a week
  desk.pass(7 * 24 - 1)
  await watcher.look()
  expect(desk.begun).toHaveLength(5)
  desk.pass(24)
  await watcher.look()
  expect(desk.begun).toHaveLength(7)
})

test('looks again and again until it is closed', async () => {
  const desk = aDesk()
  const { timer, waiting, fire } = handTimer()
  const watcher = desk.watcher(timer)
  watcher.start()
  expect(waiting).toHaveLength(1)
  const id = desk.add('later', -1)
  fire()
  await expect.poll(() => desk.begun).toEqual([id])
  await expect.poll(() => waiting.length).toBe(1)
  watcher.close()
  expect(waiting).toEqual([])
  desk.add('last', -1)
  await watcher.look()
  expect(desk.begun).toEqual([id])
})

test('a pause of one, or of all, holds', async () => {
  const desk = aDesk()
  const id = desk.add('a', -1)
  const watcher = desk.watcher(handTimer().timer)
  desk.workspace.settings.save({ ...desk.workspace.settings.get(), watchPaused: true })
  await watcher.look()
  expect(desk.begun).toEqual([])
  desk.workspace.settings.save({ ...desk.workspace.settings.get(), watchPaused: false })
  const watch = desk.workspace.watches.of([id]).get(id)
  if (!watch) throw new Error('not watched')
  desk.workspace.watches.save({ ...watch, paused: true })
  await watcher.look()
  expect(desk.begun).toEqual([])
  desk.workspace.watches.save(watch)
  await watcher.look()
  expect(desk.begun).toEqual([id])
})

test('a check that failed is tried again soon, one that was stopped is not', async () => {
  const desk = aDesk()
  const id = desk.add('a', -1)
  const watcher = desk.watcher(handTimer().timer)
  await watcher.look()
  desk.end('failed')
  expect(desk.workspace.watches.of([id]).get(id)).toMatchObject({ failures: 1, lastOutcome: { state: 'failed' } })
  desk.pass(0.3)
  await watcher.look()
  expect(desk.begun).toHaveLength(2)
  desk.end('cancelled')
  desk.pass(24)
  await watcher.look()
  expect(desk.begun).toHaveLength(2)
})
