import { afterAll, afterEach, expect, it, vi } from 'vitest'
import type { AccountId } from '../../../contract/contract.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { runBulk, useBulkRun } from './bulk-run.ts'

// a window without a host: what is asked here answers by itself
vi.hoisted(() => {
  const localStorage = { getItem: () => null, setItem: () => undefined }
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('localStorage', localStorage)
  vi.stubGlobal('location', { origin: 'http://window.example' })
})
afterAll(() => void vi.unstubAllGlobals())

// ids are branded strings
const ids = ['a', 'b'] as unknown as readonly AccountId[]
const told = () => useWindow.getState().notice?.text
const undo = () => useWindow.getState().undoLast()
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

afterEach(() => {
  useWindow.setState({ undos: [], notice: null })
  useBulkRun.setState({ going: null })
})

/** Acts on one account a request; each waits until it is let go. */
function aBulk(what: string, takenBack: (done: readonly AccountId[]) => Promise<void>) {
  const waiting: (() => void)[] = []
  const run = runBulk<AccountId>({
    what,
    ids,
    size: 1,
    act: async (part) => {
      await new Promise<void>((go) => waiting.push(go))
      return { done: part, refused: [] }
    },
    told: (count) => `${what}: ${count}`,
    undo: takenBack,
  })
  const letGo = async () => {
    for (let n = 0; n < ids.length; n += 1) {
      waiting.shift()?.()
      await settled()
    }
    await run
  }
  return { letGo }
}

it('is not cut short by a Z for what was done before it: that waits, and is offered again', async () => {
  const back: string[] = []
  await aBulk('First', async () => void back.push('first')).letGo()
  const second = aBulk('Second', async () => void back.push('second'))
  undo()
  await settled()
  expect(told()).toMatch(/^Second goes on/)
  await second.letGo()
  expect(told()).toBe('Second: 2.')
  undo()
  await settled()
  undo()
  await settled()
  expect(back).toEqual(['second', 'first'])
})

it('that could not be taken back can be tried again', async () => {
  let fails = true
  const why = { kind: 'internal', message: 'The disk is full.', next: '', retry: 'later' } as const
  const back = async () => {
    // only the first time
    const now = fails
    fails = false
    if (now) throw new RequestFailed(why)
  }
  await aBulk('Tagging', back).letGo()
  undo()
  await settled()
  expect(told()).toMatch(/^Not all is taken back\. The disk is full\./)
  expect(undo()).toBe(true)
  await settled()
  expect(useBulkRun.getState().going).toBeNull()
  expect(undo()).toBe(false)
})
