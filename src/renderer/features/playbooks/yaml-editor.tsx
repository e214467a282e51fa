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
  goTo = null,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (yaml: string) => void
  readonly onLine: (line: number) => void
  /** A line to put the cursor on; the same line asked for again is another object. */
  readonly goTo?: { readonly line: number } | null
}) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
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
    view.current = editor
    return () => editor.destroy()
  }, [label])
  useEffect(() => {
    const editor = view.current
    if (!editor || !goTo) return
    const { from } = editor.state.doc.line(Math.min(goTo.line, editor.state.doc.lines))
    editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    editor.focus()
  }, [goTo])
  return <div className="yamledit" ref={place} />
}
