import { parseHTML } from 'linkedom'
import { createElement } from 'react'
import { type Root, createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { safetyCase } from '../../../../tests/builders/safety-case.ts'
import { type Cut, importWithout } from '../../../../tests/builders/without-guard.ts'
import type { Instant, Note, NoteId } from '../../../contract/contract.ts'
import type { useAutosave } from './use-autosave.ts'

type Autosaving = { readonly useAutosave: typeof useAutosave }
type Saves = { readonly save: (asked: { readonly markdown: string; readonly version: number }) => Promise<unknown> }

const autosave = 'renderer/features/notes/use-autosave.ts'
/** The one host of these tests stands in the place of the real one. */
const host: Cut = [
  "import { api, ask } from '../../api.ts'",
  'const api = { get notes() { return globalThis.hostOfTest } }; const ask = (call) => call()',
]
const hook =
  (...cuts: readonly Cut[]) =>
  (): Promise<Autosaving> =>
    importWithout(autosave, { [autosave]: [host, ...cuts] })

const note: Note = {
  id: 'not_1' as NoteId,
  accountId: 'acc_1' as Note['accountId'],
  pageId: null,
  kind: 'call',
  markdown: 'as it is on disk',
  segment: null,
  typicalOf: null,
  version: 1,
  createdAt: '2026-11-22T09:00:00.000Z' as Instant,
  savedAt: '2026-11-22T09:00:00.000Z' as Instant,
}
const full = { kind: 'disk-full', message: 'The disk is full. Nothing of this change was saved.', retry: 'later' }

beforeEach(() => {
  const { window, document } = parseHTML('<!doctype html><html><body></body></html>')
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', document)
  vi.stubGlobal('sessionStorage', storage)
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

safetyCase<Autosaving>(
  28,
  'what was typed while the disk was full is still in the window, and is saved once there is room',
  {
    shipped: hook(),
    without: {
      'the text kept after a failed save': hook([
        `      waiting.current ??= markdown
      chosen.current ||= keepOld
      keep(noteId, waiting.current, base.current.version)
      setState({ is: 'failed'`,
        `      setState({ is: 'failed'`,
      ]),
      'a place for it while another note is looked at': hook(
        [
          `      keep(noteId, waiting.current, base.current.version)
      setState({ is: 'failed'`,
          `      setState({ is: 'failed'`,
        ],
        ['if (unsaved !== null && !gone.current) keep(noteId, unsaved, base.current.version)', ''],
      ),
      'words for what is wrong': hook([
        "setState({ is: 'failed', why: errorWords(appErrorOf(thrown)) })",
        "setState({ is: 'saved', at: note.savedAt })",
      ]),
      'another try': hook(['timer.current = setTimeout(() => again.current(), againMs)', 'timer.current = undefined']),
    },
    async holds(subject) {
      let room = false
      const onDisk: string[] = []
      const saves: Saves = {
        async save({ markdown, version }) {
          if (!room) throw Object.assign(new Error(full.message), { data: full })
          onDisk.push(markdown)
          return Promise.resolve({ state: 'saved', note: { ...note, markdown, version: version + 1 } })
        },
      }
      vi.stubGlobal('hostOfTest', saves)
      const first = await shown(subject)
      first.now().typed('typed on a full disk')
      await pass(500)
      expect(first.now().state).toMatchObject({ is: 'failed', why: expect.stringContaining('disk is full') })
      // another note is looked at, and this one again: it begins with what was typed, not with what is on disk
      first.leave()
      await pass(10)
      const again = await shown(subject)
      await pass(10)
      expect(again.now().state.is).not.toBe('saved')
      room = true
      await pass(3100)
      expect(onDisk.at(-1)).toBe('typed on a full disk')
      expect(again.now().state.is).toBe('saved')
      again.leave()
      await pass(10)
    },
  },
)

/** The hook at work in a window of its own. */
async function shown({ useAutosave: use }: Autosaving) {
  let now: ReturnType<typeof useAutosave> | undefined
  const root: Root = createRoot(document.body.appendChild(document.createElement('div')))
  function Shown() {
    now = use(note, { adopt: () => undefined, removed: false })
    return null
  }
  root.render(createElement(Shown))
  await pass(0)
  return {
    now: () => {
      if (now === undefined) throw new Error('nothing is shown')
      return now
    },
    leave: () => root.unmount(),
  }
}

/** Lets time pass, and what waits for it be done. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('what is opened again while its save takes long begins with what was typed, and goes on from what is saved', async () => {
  const disk = Promise.withResolvers<void>()
  const asked: { readonly markdown: string; readonly version: number }[] = []
  const saves: Saves = {
    async save(ask) {
      asked.push(ask)
      if (asked.length === 1) await disk.promise
      return { state: 'saved', note: { ...note, markdown: ask.markdown, version: ask.version + 1 } }
    },
  }
  vi.stubGlobal('hostOfTest', saves)
  const shipped = await hook()()
  const first = await shown(shipped)
  first.now().typed('typed on a slow disk')
  await pass(500)
  first.now().typed('typed on a slow disk, and on')
  first.leave()
  await pass(10)
  const again = await shown(shipped)
  again.now().typed('typed on a slow disk, and on, and back')
  await pass(500)
  expect(asked).toHaveLength(1)
  disk.resolve()
  await pass(500)
  // one after the other, each upon the one before, and nothing older over what is newer
  expect(asked.map(({ version }) => version)).toEqual(asked.map((_, n) => n + 1))
  expect(asked.at(-1)?.markdown).toBe('typed on a slow disk, and on, and back')
  expect(again.now().state.is).toBe('saved')
  again.leave()
  await pass(10)
})
