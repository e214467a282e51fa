import { useCallback, useEffect, useRef, useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { Instant, Note } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** What became of the words typed so far. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: Instant }
  | { readonly is: 'unsaved' }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'conflict'; readonly theirs: Note }

/** A pause in typing this long is a good moment to save, in milliseconds. */
const pauseMs = 400
/** After a failed save the next try comes by itself, in milliseconds. */
const againMs = 3000

/** Saves on their way, by note: whoever opens the note meanwhile goes on from what they come to. */
const landing = new Map<string, Promise<Note | undefined>>()
/** Who opened a note last, and so holds what is unsaved of it. */
const holders = new Map<string, object>()

/**
 * Saves a note as it is typed: one save in flight at a time, the last text wins, `saved` only once the host said it is on disk.
 * Text that could not be saved stays in the window, also while another place is looked at, and is tried again. What another
 * window saved is taken over through `adopt` while nothing here waits. A note that is `removed` is not saved any more.
 */
export function useAutosave(
  note: Note,
  { adopt, removed }: { readonly adopt: (markdown: string) => void; readonly removed: boolean },
): {
  readonly state: SaveState
  readonly typed: (markdown: string) => void
  /** Saves what waits, now. */
  readonly flush: () => void
  /** Goes on from the other window's version with this text. */
  readonly settle: (theirs: Note, markdown: string) => void
  /** Saves this text in place of what is on file, which goes into the history. */
  readonly replace: (markdown: string) => void
  /** Takes the other window's text, as it is; what was typed here is dropped. */
  readonly yieldTo: (theirs: Note) => void
} {
  const noteId = note.id
  const [draft] = useState(() => useWindow.getState().drafts[noteId])
  const [state, setState] = useState<SaveState>(draft ? { is: 'unsaved' } : { is: 'saved', at: note.savedAt })
  /** The version and text this window's words are based on. */
  const base = useRef({ version: draft?.version ?? note.version, markdown: note.markdown })
  const waiting = useRef<string | null>(draft?.text ?? null)
  /** The next save is a choice between two texts: the one on file goes into the history. */
  const chosen = useRef(false)
  const busy = useRef(false)
  /** What the save under way writes. */
  const flying = useRef<string | null>(null)
  const left = useRef(false)
  const gone = useRef(removed)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const again = useRef<() => void>(() => undefined)
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const markdown = waiting.current
    if (markdown === null || busy.current || gone.current) return
    // it was opened again since, with this text
    if (left.current && holders.get(noteId) !== flying) return
    busy.current = true
    waiting.current = null
    flying.current = markdown
    // what is chosen while this save is under way is a choice for the next one
    const keepOld = chosen.current
    chosen.current = false
    try {
      const landed = landing.has(noteId) ? await landing.get(noteId) : undefined
      if (landed && landed.version > base.current.version) base.current = landed
      const asking = ask(() => api.notes.save({ noteId, version: base.current.version, markdown, keepOld }))
      land(noteId, asking)
      const answer = await asking
      // the same words from both sides are no conflict
      if (answer.state === 'conflict' && answer.note.markdown !== markdown) {
        waiting.current ??= markdown
        chosen.current ||= keepOld
        keep(noteId, waiting.current, base.current.version)
        setState({ is: 'conflict', theirs: answer.note })
        return
      }
      base.current = answer.note
      if (waiting.current === null) settled(noteId, left.current ? markdown : null)
      setState(waiting.current === null ? { is: 'saved', at: answer.note.savedAt } : { is: 'unsaved' })
    } catch (thrown) {
      waiting.current ??= markdown
      chosen.current ||= keepOld
      keep(noteId, waiting.current, base.current.version)
      setState({ is: 'failed', why: errorWords(appErrorOf(thrown)) })
      if (!left.current) timer.current = setTimeout(() => again.current(), againMs)
      return
    } finally {
      busy.current = false
      flying.current = null
    }
    if (waiting.current !== null) again.current()
  }, [noteId])

  useEffect(() => {
    again.current = () => void save()
  }, [save])
  useEffect(() => {
    gone.current = removed
    if (removed) keep(noteId, null)
    else again.current()
  }, [noteId, removed])

  useEffect(() => {
    left.current = false
    holders.set(noteId, flying)
    // what could not be saved when this note was left
    if (waiting.current !== null) again.current()
    const leaving = (event: BeforeUnloadEvent): void => {
      if (waiting.current === null && !busy.current) return
      again.current()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('beforeunload', leaving)
      left.current = true
      again.current()
      const unsaved = waiting.current ?? flying.current
      if (unsaved !== null && !gone.current) keep(noteId, unsaved, base.current.version)
    }
  }, [noteId])

  useEffect(() => {
    if (note.version <= base.current.version || waiting.current !== null || busy.current) return
    base.current = note
    setState({ is: 'saved', at: note.savedAt })
    adopt(note.markdown)
  }, [note, adopt])

  const typed = useCallback(
    (markdown: string): void => {
      if (waiting.current === null && !busy.current && markdown === base.current.markdown) return
      waiting.current = markdown
      setState((before) => (before.is === 'conflict' || before.is === 'failed' ? before : { is: 'unsaved' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pauseMs)
    },
    [save],
  )
  const settle = useCallback(
    (theirs: Note, markdown: string): void => {
      base.current = theirs
      waiting.current = markdown
      chosen.current = true
      setState({ is: 'unsaved' })
      void save()
    },
    [save],
  )
  const replace = useCallback(
    (markdown: string): void => {
      // what was typed last goes into the history too
      void save()
      waiting.current = markdown
      chosen.current = true
      setState({ is: 'unsaved' })
      void save()
    },
    [save],
  )
  const yieldTo = useCallback(
    (theirs: Note): void => {
      base.current = theirs
      waiting.current = null
      chosen.current = false
      keep(noteId, null)
      setState({ is: 'saved', at: theirs.savedAt })
    },
    [noteId],
  )
  return { state, typed, flush: () => void save(), settle, replace, yieldTo }
}

/** Tells what a save comes to, until it is there. */
function land(noteId: string, asking: ReturnType<typeof api.notes.save>): void {
  const landed = asking.then(
    (answer) => (answer.state === 'saved' ? answer.note : undefined),
    () => undefined,
  )
  landing.set(noteId, landed)
  void landed.then(() => {
    if (landing.get(noteId) === landed) landing.delete(noteId)
  })
}

/** All is on disk. `only`: unless something else was typed since, where the note was opened again. */
function settled(id: string, only: string | null): void {
  if (only === null || useWindow.getState().drafts[id]?.text === only) keep(id, null)
}

/** Holds what is not on disk for as long as the window lives; null when all is. */
function keep(id: string, text: string | null, version = 0): void {
  const { drafts, setDraft } = useWindow.getState()
  if (text !== null) setDraft(id, { text, version })
  else if (drafts[id]) setDraft(id, null)
}
