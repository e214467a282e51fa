import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../../nonce.ts'

/** The YAML text with its line numbers, which errors name. Tab moves on, so the keyboard is never caught. `onLine` hears where the cursor is, from 1. */
export function YamlEditor({
  text,
  label,
  onTyped,
  onLine,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (yaml: string) => void
  readonly onLine: (line: number) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(text)
  const typed = useRef(onTyped)
  const moved = useRef(onLine)
  useEffect(() => {
    typed.current = onTyped
    moved.current = onLine
  })
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          EditorView.cspNonce.of(cspNonce()),
          lineNumbers(),
          history(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) typed.current(update.state.doc.toString())
            if (update.docChanged || update.selectionSet)
              moved.current(update.state.doc.lineAt(update.state.selection.main.head).number)
          }),
        ],
      }),
    })
    return () => editor.destroy()
  }, [label])
  return <div className="yamledit" ref={place} />
}
