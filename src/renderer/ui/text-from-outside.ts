import type { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useState } from 'react'

/** Tells what was typed here, and comes back a moment later as the text to show, from what somebody else wrote. */
interface Echoes {
  /** This was typed here, and is on its way. */
  sent(text: string): void
  /** Was it typed here? What was sent before it will not come any more. */
  isOne(text: string): boolean
  forget(): void
}

export function createEchoes(): Echoes {
  let sent: readonly string[] = []
  return {
    sent(text) {
      sent = [...sent, text]
    },
    isOne(text) {
      const at = sent.lastIndexOf(text)
      if (at >= 0) sent = sent.slice(at + 1)
      return at >= 0
    },
    forget() {
      sent = []
    },
  }
}

/**
 * Puts `text` into an editor where it was changed from outside. By the time that what was typed comes back as `text`, a fast hand may have
 * typed on: to put that back would take away the letters since.
 * @returns to be called with each text the editor comes to
 */
export function useTextFromOutside(view: RefObject<EditorView | null>, text: string): (typed: string) => void {
  const [echoes] = useState(createEchoes)
  useEffect(() => {
    const editor = view.current
    if (!editor || echoes.isOne(text) || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
    echoes.forget()
  }, [view, echoes, text])
  return echoes.sent
}
