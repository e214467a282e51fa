import { create } from 'zustand'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { ask } from '../../api.ts'
import { appErrorOf, RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

interface BulkState {
  /** What is being done to how many; null when nothing is. */
  readonly going: {
    readonly what: string
    readonly done: number
    readonly of: number
    readonly stopped: boolean
    /** What takes back goes to its end. */
    readonly mayStop: boolean
  } | null
  stop: () => void
}

/** One bulk action at a time; it goes on when the list is left. */
export const useBulkRun = create<BulkState>()((set) => ({
  going: null,
  stop: () => set(({ going }) => ({ going: going && { ...going, stopped: true } })),
}))

interface PartDone<T> {
  readonly done: readonly T[]
  /** Why others were left as they were. */
  readonly refused: readonly string[]
}

export interface Bulk<T> {
  /** "Tagging". */
  readonly what: string
  readonly ids: readonly AccountId[]
  /** Accounts a request. */
  readonly size: number
  readonly act: (part: readonly AccountId[]) => Promise<PartDone<T>>
  /** "37 tagged “fair”". */
  readonly told: (count: number) => string
  readonly undo?: (done: readonly T[]) => Promise<void>
}

/** Acts on many accounts a part at a time, with progress and a stop between, and says at the end what was done and what was not. */
export async function runBulk<T>(bulk: Bulk<T>): Promise<void> {
  if (useBulkRun.getState().going) return
  const { say } = useWindow.getState()
  const { what, ids, told, undo } = bulk
  useBulkRun.setState({ going: { what, done: 0, of: ids.length, stopped: false, mayStop: true } })
  const { done, refused, left } = await inParts(bulk)
  useBulkRun.setState({ going: null })
  const words = [
    told(done.length),
    ...(refused.length > 0 ? [`${refused.length.toLocaleString('en-GB')} not: ${refused[0] ?? ''}`] : []),
    ...(left > 0 ? [`${left.toLocaleString('en-GB')} left as they were`] : []),
  ].join(', ')
  const text = words.endsWith('.') ? words : `${words}.`
  if (!undo || done.length === 0) return say(text)
  say(text, () => void takeBack(undo, done))
}

/** One at a time here as well, the latest first; what could not be taken back stays what Z takes back. */
async function takeBack<T>(undo: (done: readonly T[]) => Promise<void>, done: readonly T[]): Promise<void> {
  const { say } = useWindow.getState()
  const again = () => void takeBack(undo, done)
  const { going } = useBulkRun.getState()
  if (going) return say(`${going.what} goes on. What was done before it can be taken back when it has ended.`, again)
  useBulkRun.setState({ going: { what: 'Taking back', done: 0, of: done.length, stopped: false, mayStop: false } })
  try {
    await undo(done)
  } catch (thrown) {
    say(`Not all is taken back. ${errorWords(appErrorOf(thrown))}`, again)
  } finally {
    useBulkRun.setState({ going: null })
  }
}

const progress = (done: number): void => useBulkRun.setState(({ going }) => ({ going: going && { ...going, done } }))

async function inParts<T>({ ids, size, act }: Bulk<T>) {
  const done: T[] = []
  const refused: string[] = []
  let at = 0
  while (at < ids.length && useBulkRun.getState().going?.stopped === false) {
    const part = ids.slice(at, at + size)
    try {
      const outcome = await ask(() => act(part))
      done.push(...outcome.done)
      refused.push(...outcome.refused)
    } catch (thrown) {
      if (!(thrown instanceof RequestFailed)) throw thrown
      refused.push(...part.map(() => errorWords(thrown.why)))
      break
    } finally {
      at += part.length
    }
    progress(at)
  }
  return { done, refused, left: Math.max(0, ids.length - at) }
}

/** Every part, come what may: for taking back. */
export async function eachPart<T>(
  items: readonly T[],
  size: number,
  act: (part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += size) {
    await ask(() => act(items.slice(at, at + size)))
    progress(Math.min(at + size, items.length))
  }
}
