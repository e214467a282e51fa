import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { AccountId } from '../../contract/contract.ts'
import { type Draft, keepDraft, keptDrafts, withHeard } from './kept-drafts.ts'
import type { OwnKeys } from '../keys/key-match.ts'

/** An account that was opened, for the list in the navigation. */
export interface OpenDossier {
  readonly id: AccountId
  readonly name: string
  /** Tab that was open last, a path segment; empty is the snapshot. */
  readonly tab: string
  /** When it was last looked at, milliseconds. */
  readonly at: number
}

/** Where the window is: the words of the top bar, set by each screen. */
export interface Place {
  readonly title: string
  readonly above?: { readonly label: string; readonly href: string }
  /** Right end of the status bar: what is saved. */
  readonly saved?: string
}

/** A line at the foot: what was done, and how to take it back. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly undo?: Undo
}

/** Takes something back. Its promise, where it has one, says whether it could. */
export type Undo = () => void | Promise<boolean>

/** `gone`: nobody answers. `locked`: somebody answers, but does not know this window (the host was started again). */
export type HostState = 'here' | 'gone' | 'locked'

export const readerRem = { least: 22.5, usual: 27, most: 40 } as const
const mostOpen = 8
const noticeMs = 10_000
const mostUndos = 20

interface WindowState {
  readonly dossiers: readonly OpenDossier[]
  /** Width of the reader in rem; null follows the design. */
  readonly readerWidth: number | null
  /** Single-character keys can be switched off (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Keys that the user changed, as the settings of the workspace say. */
  readonly ownKeys: OwnKeys
  readonly place: Place
  readonly host: HostState
  /** Language models on this computer that are sent to without showing it first: full addresses. */
  readonly sendsUnasked: readonly string[]
  readonly paletteOpen: boolean
  readonly keysOpen: boolean
  readonly notice: Notice | null
  /** What can still be taken back, the latest last: Z does it also when its line is gone. */
  readonly undos: readonly Required<Notice>[]
  /** What is under way and can be taken back once it is answered; null when nothing is. */
  readonly doing: Promise<unknown> | null
  /** Last words for screen readers. */
  readonly spoken: string
  /** Row the cursor was on, by path, so that coming back finds it. */
  readonly cursor: Readonly<Record<string, string>>
  /** The list a dossier was opened from: Esc goes back there. */
  readonly room: string
  /** Unsaved text by the id of what it belongs to: going to another place and back keeps it, and so does loading the window anew. */
  readonly drafts: Readonly<Record<string, Draft>>
  openDossier: (dossier: Omit<OpenDossier, 'at'>) => void
  closeDossier: (id: AccountId) => void
  setReaderWidth: (rem: number | null) => void
  setSingleKeys: (on: boolean) => void
  setOwnKeys: (keys: OwnKeys) => void
  setSendsUnasked: (url: string, on: boolean) => void
  setPlace: (place: Place) => void
  setHost: (host: HostState) => void
  setPalette: (open: boolean) => void
  setKeys: (open: boolean) => void
  say: (text: string, undo?: Undo) => void
  clearNotice: () => void
  /** Keeps Z waiting for a request whose answer brings an undo. @returns the same request */
  withUndo: <T>(request: Promise<T>) => Promise<T>
  /** Takes back what was done last, once it is answered, or what a line at the foot tells. @returns false when there is nothing */
  undoLast: (told?: Notice) => boolean
  speak: (text: string) => void
  setCursor: (path: string, item: string) => void
  setRoom: (path: string) => void
  /** Null when there is nothing unsaved any more. */
  setDraft: (id: string, draft: Draft | null) => void
  /** Another window keeps a draft, or has saved it. */
  hearDraft: (event: StorageEvent) => void
}

let notices = 0
/** How many of them could be taken back. */
let undoables = 0
let noticeTimer: ReturnType<typeof setTimeout> | undefined

/** State of this window only. What the workspace knows comes from the API. */
export const useWindow = create<WindowState>()(
  persist(
    (set, get) => ({
      dossiers: [],
      readerWidth: null,
      singleKeys: true,
      ownKeys: {},
      sendsUnasked: [],
      place: { title: 'Groundwork' },
      host: 'here',
      paletteOpen: false,
      keysOpen: false,
      notice: null,
      undos: [],
      doing: null,
      spoken: '',
      cursor: {},
      room: '/accounts',
      drafts: keptDrafts(),
      openDossier: (dossier) => set((state) => ({ dossiers: withDossier(state.dossiers, dossier) })),
      closeDossier: (id) => set((state) => ({ dossiers: state.dossiers.filter((open) => open.id !== id) })),
      setReaderWidth: (readerWidth) => set({ readerWidth }),
      setSingleKeys: (singleKeys) => set({ singleKeys }),
      setOwnKeys: (ownKeys) => set({ ownKeys }),
      setSendsUnasked: (url, on) =>
        set(({ sendsUnasked }) => ({
          sendsUnasked: [...sendsUnasked.filter((one) => one !== url), ...(on ? [url] : [])],
        })),
      setPlace: (place) => set({ place }),
      setHost: (host) => set({ host }),
      setPalette: (paletteOpen) => set({ paletteOpen }),
      setKeys: (keysOpen) => set({ keysOpen }),
      say: (text, undo) => {
        notices += 1
        clearTimeout(noticeTimer)
        noticeTimer = setTimeout(() => set({ notice: null }), noticeMs)
        const notice = { id: notices, text }
        if (!undo) return set({ notice })
        undoables += 1
        const undoable = { ...notice, undo }
        set((state) => ({ notice: undoable, undos: [...state.undos, undoable].slice(-mostUndos) }))
      },
      clearNotice: () => set({ notice: null }),
      withUndo: (request) => {
        // its undo is there only when the answer was dealt with
        const doing = Promise.allSettled([get().doing, request]).then(() => new Promise((done) => setTimeout(done)))
        set({ doing })
        void doing.then(() => get().doing === doing && set({ doing: null }))
        return request
      },
      undoLast: (told) => {
        const { undos, doing } = get()
        const last = told ? undos.find(({ id }) => id === told.id) : undos.at(-1)
        const asOfNow = undoables
        const takeBack = ({ id, text, undo }: Required<Notice>): void => {
          set((state) => ({
            undos: state.undos.filter((one) => one.id !== id),
            notice: state.notice?.id === id ? null : state.notice,
          }))
          const tell = () => set({ spoken: `Taken back: ${text}` })
          const taking = undo()
          if (taking instanceof Promise) void taking.then((done) => done && tell())
          else tell()
        }
        if (doing && !told)
          // that is meant, and nothing that was done before it: also when it failed
          void doing.then(() => {
            const came = get().undos.at(-1)
            if (came && undoables > asOfNow) takeBack(came)
          })
        else if (last) takeBack(last)
        return doing !== null || last !== undefined
      },
      speak: (spoken) => set({ spoken }),
      setCursor: (path, item) => set((state) => ({ cursor: { ...state.cursor, [path]: item } })),
      setRoom: (room) => set({ room }),
      setDraft: (id, draft) => {
        keepDraft(id, draft)
        set(({ drafts: { [id]: _gone, ...others } }) => ({ drafts: draft ? { ...others, [id]: draft } : others }))
      },
      hearDraft: (event) => set(({ drafts }) => ({ drafts: withHeard(drafts, event) })),
    }),
    {
      name: 'groundwork.window',
      version: 1,
      partialize: ({ dossiers, readerWidth, singleKeys, sendsUnasked }) => ({
        dossiers,
        readerWidth,
        singleKeys,
        sendsUnasked,
      }),
      // most recent first is put right between sessions only: a row must not jump away under the pointer
      merge: (stored, state) => {
        // written by this store and by nothing else
        const kept = stored as Partial<WindowState> | undefined
        return { ...state, ...kept, dossiers: (kept?.dossiers ?? []).toSorted((a, b) => b.at - a.at) }
      },
    },
  ),
)

/** Newly opened ones come first; one that is already there keeps its place. The one not seen longest leaves. */
export function withDossier(
  dossiers: readonly OpenDossier[],
  dossier: Omit<OpenDossier, 'at'>,
  now: number = Date.now(),
): readonly OpenDossier[] {
  const seen = { ...dossier, at: now }
  if (dossiers.some((open) => open.id === dossier.id)) {
    return dossiers.map((open) => (open.id === dossier.id ? seen : open))
  }
  const oldest = Math.min(...dossiers.map((open) => open.at))
  const kept = dossiers.length >= mostOpen ? dossiers.filter((open) => open.at !== oldest) : dossiers
  return [seen, ...kept]
}
