import { afterEach, expect, test, vi } from 'vitest'
import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { createBinKeeper } from '../../src/app/bin/bin-keeper.ts'
import type { Deps } from '../../src/app/deps.ts'
import type { Account, AccountId } from '../../src/contract/contract.ts'
import { binDays } from '../../src/core/model/bin.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { handTimer } from '../builders/hand-timer.ts'
import { temporaryFolder } from '../contract/transports.ts'

let close = (): void => undefined
afterEach(() => close())

/** A workspace with one account that was taken away just now, and a clock set by hand. */
function aBin() {
  const folder = temporaryFolder()
  let now = Date.parse('2026-11-02T09:00:00.000Z')
  const clock = { now: () => new Date(now).toISOString() as Instant }
  const opened = openWorkspace({ path: folder.path, mode: 'write', host: 'the desktop app', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  close = () => {
    workspace.close()
    folder.remove()
  }
  const account: Account = {
    id: 'acc_gone' as AccountId,
    name: 'Tarn Castings',
    identity: 'tarn-castings.example',
    homeUrl: 'https://tarn-castings.example/',
    aliases: [],
    segment: null,
    tags: [],
    relation: null,
    rendering: false,
    sample: false,
    createdAt: clock.now(),
    deletedAt: clock.now(),
  }
  workspace.accounts.save(account)
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  // a keeper asks for no other part
  const deps = { workspace, clock, log, changes: { publish: () => undefined } } as unknown as Deps
  const pass = (days: number): void => void (now += days * 86_400_000)
  const isThere = () => workspace.accounts.get(account.id) !== undefined
  return { deps, pass, isThere }
}

test('lets go of what has been in the bin for its time, at the start and from then on, and of nothing before', async () => {
  const { deps, pass, isThere } = aBin()
  const hand = handTimer()
  const keeper = createBinKeeper(deps, hand.timer)
  keeper.start()
  pass(binDays - 1)
  hand.fire()
  await vi.waitFor(() => expect(hand.waiting).toHaveLength(1))
  expect(isThere()).toBe(true)
  pass(1)
  hand.fire()
  await vi.waitFor(() => expect(hand.waiting).toHaveLength(1))
  expect(isThere()).toBe(false)
  keeper.close()
  expect(hand.waiting).toHaveLength(0)
})
