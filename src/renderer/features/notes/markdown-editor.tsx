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
  onLeave = toPane,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (markdown: string) => void
  readonly focus: boolean
  /** Esc, when the field has let go of the focus. */
  readonly onLeave?: ((field: HTMLElement) => void) | undefined
}) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef({ text, focus })
  const view = useRef<EditorView | null>(null)
  const typed = useRef(onTyped)
  const leaving = useRef(onLeave)
  useEffect(() => {
    typed.current = onTyped
    leaving.current = onLeave
  })
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.text,
        extensions: extensions(label, {
          typed: (markdownText) => typed.current(markdownText),
          leave: (field) => leaving.current(field),
        }),
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

interface Told {
  readonly typed: (markdown: string) => void
  readonly leave: (field: HTMLElement) => void
}

function extensions(label: string, { typed, leave }: Told) {
  return [
    EditorView.cspNonce.of(cspNonce()),
    history(),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
    EditorView.lineWrapping,
    placeholder('Write what you know. Saved as you type.'),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
    keymap.of([
      { key: 'Escape', run: (editor) => (editor.contentDOM.blur(), leave(editor.dom), true) },
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) typed(update.state.doc.toString())
    }),
  ]
}

const toPane = (field: HTMLElement): void => field.closest<HTMLElement>('[data-pane]')?.focus()
