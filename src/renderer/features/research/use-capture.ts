import { useCallback, useEffect, useRef, useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Note, Session } from '../../../contract/contract.ts'
import { api, ask, invalidateFor } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** A pause in typing this long is a good moment to save, in milliseconds. */
const pauseMs = 400
/** After a failed save the next try comes by itself, in milliseconds. */
const againMs = 3000

export type CaptureState = 'empty' | 'unsaved' | 'saved' | { readonly failed: string }

/**
 * What is being written down: saved as it is typed, as one note, which is this session's from its first save on. What is not on
 * disk yet stays in the window, also while another place is looked at.
 */
export function useCapture(
  accountId: AccountId,
  ensure: () => Promise<Session>,
): {
  readonly text: string
  readonly state: CaptureState
  readonly type: (text: string) => void
  /** The note is done: the field is free for the next one. @returns is all of it on disk? */
  readonly keep: () => Promise<boolean>
} {
  const draftId = `capture ${accountId}`
  const [text, setText] = useState(() => useWindow.getState().drafts[draftId]?.text ?? '')
  const [state, setState] = useState<CaptureState>(text === '' ? 'empty' : 'unsaved')
  const latest = useRef(text)
  const note = useRef<Note | null>(null)
  const saving = useRef<Promise<void> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const again = useRef<() => void>(() => undefined)

  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    saving.current ??= saveOnce(note, latest, ensure)
      .then(
        (saved) => {
          useWindow.getState().setDraft(draftId, latest.current === saved ? null : { text: latest.current, version: 0 })
          if (latest.current === saved) return setState(saved === '' ? 'empty' : 'saved')
          // typed on while this was on its way to the disk: the pause may be over by now
          clearTimeout(timer.current)
          timer.current = setTimeout(() => again.current(), pauseMs)
        },
        (thrown: unknown) => {
          setState({ failed: errorWords(appErrorOf(thrown)) })
          timer.current = setTimeout(() => again.current(), againMs)
        },
      )
      .finally(() => {
        saving.current = null
        invalidateFor({ what: 'sessions', accountId })
      })
    return saving.current
  }, [accountId, draftId, ensure])

  useEffect(() => {
    again.current = () => void save()
  }, [save])
  useEffect(() => {
    // what was left unsaved the last time
    if (latest.current !== '') again.current()
    return () => {
      clearTimeout(timer.current)
      if (useWindow.getState().drafts[draftId]) again.current()
    }
  }, [draftId])

  const type = (next: string): void => {
    latest.current = next
    setText(next)
    setState('unsaved')
    useWindow.getState().setDraft(draftId, { text: next, version: 0 })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => again.current(), pauseMs)
  }
  const keep = useCallback(async (): Promise<boolean> => {
    const kept = latest.current
    if (kept.trim() === '') return true
    await saving.current
    await save()
    // typed on meanwhile, or not on disk: it stays in the field
    if (latest.current !== kept || note.current?.markdown !== kept) return latest.current === ''
    note.current = null
    latest.current = ''
    setText('')
    setState('empty')
    return true
  }, [save])
  return { text, state, type, keep }
}

/** Saves the text as it is now. @returns what is on disk */
async function saveOnce(
  note: { current: Note | null },
  latest: { readonly current: string },
  ensure: () => Promise<Session>,
): Promise<string> {
  const markdown = latest.current
  const known = note.current
  if (known === null && markdown.trim() === '') return markdown
  if (known?.markdown === markdown) return markdown
  if (known === null) {
    const { id } = await ensure()
    note.current = await ask(() => api.sessions.capture({ sessionId: id, markdown }))
    return markdown
  }
  const answer = await ask(() => api.notes.save({ noteId: known.id, version: known.version, markdown }))
  // another window wrote into the same note: these words go on top of theirs
  if (answer.state === 'conflict') {
    note.current = answer.note
    return saveOnce(note, latest, ensure)
  }
  note.current = answer.note
  return markdown
}
