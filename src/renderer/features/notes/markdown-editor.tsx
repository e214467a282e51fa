import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../../nonce.ts'
import { useTextFromOutside } from '../../ui/text-from-outside.ts'
import { tickedLine } from './checklist.ts'
import { findInNote } from './find-in-note.ts'

/**
 * The text of a note, Markdown as it is. `text` is where it starts and where an outside change arrives; what is typed goes out
 * through `onTyped`. Esc leaves the field (Tab indents, so there must be a way out by key).
 */
export function MarkdownEditor({
  text,
  label,
  onTyped,
  focus,
  more,
  onLeave = toPane,
}: {
  readonly text: string
  readonly label: string
  readonly onTyped: (markdown: string) => void
  readonly focus: boolean
  /** What else the field can do; taken when it is made. */
  readonly more?: Extension | undefined
  /** Esc, when the field has let go of the focus. */
  readonly onLeave?: ((field: HTMLElement) => void) | undefined
}) {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef({ text, focus, more })
  const view = useRef<EditorView | null>(null)
  const typed = useRef(onTyped)
  const leaving = useRef(onLeave)
  const sent = useTextFromOutside(view, text)
  useEffect(() => {
    typed.current = (markdownText) => (sent(markdownText), onTyped(markdownText))
    leaving.current = onLeave
  })
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.text,
        extensions: [
          first.current.more ?? [],
          extensions(label, {
            typed: (markdownText) => typed.current(markdownText),
            leave: (field) => leaving.current(field),
          }),
        ],
      }),
    })
    view.current = editor
    if (first.current.focus) {
      editor.focus()
      editor.dispatch({ selection: { anchor: editor.state.doc.length } })
    }
    return () => editor.destroy()
  }, [label])
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
    findInNote(),
    markdown({ base: markdownLanguage }),
    syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
    EditorView.lineWrapping,
    placeholder('Write what you know. Saved as you type.'),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
    keymap.of([
      { key: 'Escape', run: (editor) => (editor.contentDOM.blur(), leave(editor.dom), true) },
      { key: 'Mod-Enter', run: tick },
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

/** Ticks the items of the lines that are chosen, or makes items of them. */
function tick(editor: EditorView): boolean {
  const { doc, selection } = editor.state
  const { from, to } = selection.main
  const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number]
  const changes = Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i)).map((line) => ({
    from: line.from,
    to: line.to,
    insert: tickedLine(line.text),
  }))
  const before = doc.line(first)
  const grown = tickedLine(before.text).length - before.length
  editor.dispatch({ changes, ...(first === last ? { selection: { anchor: from + Math.max(0, grown) } } : {}) })
  return true
}
