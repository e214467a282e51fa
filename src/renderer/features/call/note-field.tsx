import { type Ref, useCallback, useEffect, useRef, useState } from 'react'
import type { Note } from '../../../contract/contract.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Icon } from '../../ui/icon.tsx'
import { NoteConflict } from '../notes/note-conflict.tsx'
import { Saved } from '../notes/note-sheet.tsx'
import { useAutosave } from '../notes/use-autosave.ts'
import { CallEditor, type CallEditorHandle } from './call-editor.tsx'

/** Saved at the latest this long after a key, also when nobody pauses. */
const atLatestMs = 700

/** The note of the call: one field, on disk as it is typed. */
export function NoteField({
  ref,
  note,
  lineStart,
  leave,
  onText,
}: {
  readonly ref: Ref<CallEditorHandle>
  readonly note: Note
  readonly lineStart: (above: string) => string
  readonly leave: () => void
  /** Hears of every change, and of the text it begins with. */
  readonly onText: (markdown: string) => void
}) {
  const [text, setText] = useState(() => useWindow.getState().drafts[note.id]?.text ?? note.markdown)
  const { state, typed, flush, settle, yieldTo } = useAutosave(note, { adopt: setText, removed: false })
  useEffect(() => onText(text), [onText, text])
  const soon = useFlush(flush)
  const change = (markdown: string): void => {
    setText(markdown)
    typed(markdown)
    soon()
  }
  return (
    <>
      <div className="row">
        <h2 className="grow">Note</h2>
        {state.is === 'saved' ? (
          // not announced: it would talk into the call with every line
          <span className="state t3">
            <Icon name="saved" size="s" />
            Saved on this computer
          </span>
        ) : (
          <Saved state={state} />
        )}
      </div>
      {state.is === 'conflict' && (
        <NoteConflict
          note={note}
          theirs={state.theirs}
          text={text}
          setText={setText}
          settle={settle}
          yieldTo={yieldTo}
        />
      )}
      <CallEditor ref={ref} text={text} lineStart={lineStart} onTyped={change} leave={leave} />
    </>
  )
}

function useFlush(flush: () => void): () => void {
  const now = useRef(flush)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    now.current = flush
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      now.current()
    }, atLatestMs)
  }, [])
}
