import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant, Note } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'

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

/**
 * Saves a note as it is typed: one save in flight at a time, the last text wins, `saved` only once the host said it is on disk.
 * Text that could not be saved stays in the window and is tried again.
 */
export function useAutosave(note: Note): {
  readonly state: SaveState
  readonly typed: (markdown: string) => void
  /** Saves what waits, now. */
  readonly flush: () => void
  /** Goes on from the other window's version with this text. */
  readonly settle: (theirs: Note, markdown: string) => void
} {
  const [state, setState] = useState<SaveState>({ is: 'saved', at: note.savedAt })
  const version = useRef(note.version)
  const waiting = useRef<string | null>(null)
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const again = useRef<() => void>(() => undefined)
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const markdown = waiting.current
    if (markdown === null || busy.current) return
    busy.current = true
    waiting.current = null
    try {
      const answer = await ask(() => api.notes.save({ noteId: note.id, version: version.current, markdown }))
      if (answer.state === 'saved') {
        version.current = answer.note.version
        setState(waiting.current === null ? { is: 'saved', at: answer.note.savedAt } : { is: 'unsaved' })
      } else {
        waiting.current ??= markdown
        setState({ is: 'conflict', theirs: answer.note })
        return
      }
    } catch (thrown) {
      waiting.current ??= markdown
      const { message, next } = appErrorOf(thrown)
      setState({ is: 'failed', why: [message, next].filter(Boolean).join(' ') })
      timer.current = setTimeout(() => again.current(), againMs)
      return
    } finally {
      busy.current = false
    }
    if (waiting.current !== null) again.current()
  }, [note.id])

  useEffect(() => {
    again.current = () => void save()
  }, [save])

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (waiting.current === null && !busy.current) return
      void save()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('beforeunload', leaving)
      void save()
    }
  }, [save])

  const typed = useCallback(
    (markdown: string): void => {
      waiting.current = markdown
      setState((before) => (before.is === 'conflict' || before.is === 'failed' ? before : { is: 'unsaved' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pauseMs)
    },
    [save],
  )
  const settle = useCallback(
    (theirs: Note, markdown: string): void => {
      version.current = theirs.version
      waiting.current = markdown
      setState({ is: 'unsaved' })
      void save()
    },
    [save],
  )
  return { state, typed, flush: () => void save(), settle }
}
