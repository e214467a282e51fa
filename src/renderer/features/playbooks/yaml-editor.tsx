import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../../nonce.ts'

/** The YAML text with its line numbers, which errors name. Tab moves on, so the keyboard is never caught. */
export function YamlEditor({
  text,
  label,
  onTyped,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (yaml: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(text)
  const typed = useRef(onTyped)
  useEffect(() => {
    typed.current = onTyped
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
          }),
        ],
      }),
    })
    return () => editor.destroy()
  }, [label])
  return <div className="yamledit" ref={place} />
}
