import { expect, test, vi } from 'vitest'
import { createBackupKeeper } from './backup-keeper.ts'
import type { Deps } from '../deps.ts'
import { handTimer } from '../../../tests/builders/hand-timer.ts'

/** A keeper over a workspace that is asked each time what backups it has, and a desk that prints or does not. */
function aKeeper() {
  const printing = { isAwake: false }
  let looks = 0
  const list = () => ((looks += 1), [{ at: '2026-11-02T08:00:00.000Z', reason: 'daily' }])
  // a keeper asks for no other part while none is due
  const deps = {
    workspace: { readOnly: false, backups: { list } },
    works: { now: () => null },
    clock: { now: () => '2026-11-02T09:00:00.000Z' },
    writer: { isAwake: () => printing.isAwake },
    log: { error: (_: string, { error }: { error: string }) => expect.unreachable(error) },
  } as unknown as Deps
  const hand = handTimer()
  createBackupKeeper(deps, hand.timer).start()
  const look = async (): Promise<void> => {
    hand.fire()
    await vi.waitFor(() => expect(hand.waiting).toHaveLength(1))
  }
  return { printing, look, looks: () => looks }
}

test('no backup is made while what prints is in memory, but not for ever', async () => {
  const { printing, look, looks } = aKeeper()
  await look()
  expect(looks()).toBe(1)
  printing.isAwake = true
  for (let waits = 0; waits < 10; waits += 1) await look()
  expect(looks()).toBe(1)
  await look()
  expect(looks()).toBe(2)
  await look()
  expect(looks()).toBe(2)
  printing.isAwake = false
  await look()
  expect(looks()).toBe(3)
})
