import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../../nonce.ts'

/**
 * The text of a note, Markdown as it is. `text` is where it starts and where an outside change arrives; what is typed goes out
 * through `onTyped`. Esc leaves the field (Tab indents, so there must be a way out by key).
 */
export function MarkdownEditor({
  text,
  label,
  onTyped,
  focus,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (markdown: string) => void
  readonly focus: boolean
}) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef({ text, focus })
  const view = useRef<EditorView | null>(null)
  const typed = useRef(onTyped)
  useEffect(() => {
    typed.current = onTyped
  })
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.text,
        extensions: extensions(label, (markdownText) => typed.current(markdownText)),
      }),
    })
    view.current = editor
    if (first.current.focus) {
      editor.focus()
      editor.dispatch({ selection: { anchor: editor.state.doc.length } })
    }
    return () => editor.destroy()
  }, [label])
  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])
  return <div className="mdedit" ref={place} />
}

function extensions(label: string, typed: (markdown: string) => void) {
  return [
    EditorView.cspNonce.of(cspNonce()),
    history(),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
    EditorView.lineWrapping,
    placeholder('Write what you know. Saved as you type.'),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
    keymap.of([{ key: 'Escape', run: leave }, ...historyKeymap, ...defaultKeymap, indentWithTab]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) typed(update.state.doc.toString())
    }),
  ]
}

function leave(editor: EditorView): boolean {
  editor.contentDOM.blur()
  editor.dom.closest<HTMLElement>('[data-pane]')?.focus()
  return true
}
