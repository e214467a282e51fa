import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState, type Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  keymap,
  placeholder,
} from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { cspNonce } from '../../nonce.ts'
import { useTextFromOutside } from '../../ui/text-from-outside.ts'

export interface CallEditorHandle {
  readonly focus: () => void
}

/**
 * The one field of a call. What is typed into an empty line begins with what `lineStart` says of the lines above. `text` is where it starts and
 * where an outside change arrives.
 */
export function CallEditor({
  ref,
  text,
  lineStart,
  onTyped,
  leave,
}: {
  readonly ref: Ref<CallEditorHandle>
  readonly text: string
  readonly lineStart: (above: string) => string
  readonly onTyped: (markdown: string) => void
  /** Esc. */
  readonly leave: () => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const first = useRef(text)
  const calls = useRef({ lineStart, onTyped, leave })
  const sent = useTextFromOutside(view, text)
  useEffect(() => {
    calls.current = { lineStart, onTyped: (markdown) => (sent(markdown), onTyped(markdown)), leave }
  })
  useImperativeHandle(ref, () => ({ focus: () => view.current?.focus() }), [])
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: first.current, extensions: extensions(calls) }),
    })
    view.current = editor
    editor.focus()
    editor.dispatch({ selection: { anchor: editor.state.doc.length }, scrollIntoView: true })
    return () => editor.destroy()
  }, [])
  return <div className="callfield" ref={place} />
}

interface Calls {
  readonly current: {
    readonly lineStart: (above: string) => string
    readonly onTyped: (markdown: string) => void
    readonly leave: () => void
  }
}

const extensions = (calls: Calls) => [
  EditorView.cspNonce.of(cspNonce()),
  history(),
  EditorView.lineWrapping,
  placeholder('What they say. Each line gets its time, and is on disk as you type.'),
  EditorView.contentAttributes.of({ 'aria-label': 'Call note', spellcheck: 'true' }),
  EditorView.inputHandler.of((editor, from, to, typed) => beginLine(editor, { from, to, typed }, calls)),
  keymap.of([{ key: 'Escape', run: () => (calls.current.leave(), true) }, ...historyKeymap, ...defaultKeymap]),
  shownLines,
  EditorView.updateListener.of((update) => {
    if (update.docChanged) calls.current.onTyped(update.state.doc.toString())
  }),
]

function beginLine(
  editor: EditorView,
  { from, to, typed }: { readonly from: number; readonly to: number; readonly typed: string },
  calls: Calls,
): boolean {
  const line = editor.state.doc.lineAt(from)
  if (from !== to || line.text !== '' || typed.trim() === '') return false
  const insert = calls.current.lineStart(editor.state.doc.sliceString(0, line.from)) + typed
  editor.dispatch({
    changes: { from, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.type',
  })
  return true
}

const heading = Decoration.line({ class: 'callq' })
const timed = Decoration.line({ class: 'callline' })
const time = Decoration.mark({ class: 'calltime' })
/** Marks of Markdown that say nothing to somebody who is talking. */
const unseen = Decoration.replace({})

/** Questions and times step back behind what was said; only what is in view is looked at. */
const shownLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(editor: EditorView) {
      this.decorations = decorate(editor)
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = decorate(view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

function decorate({ visibleRanges, state }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      const start = /^- \d+:\d\d /.exec(line.text)?.[0].length ?? 0
      if (line.text.startsWith('### ')) ranges.push(heading.range(line.from), unseen.range(line.from, line.from + 4))
      if (start > 0) {
        ranges.push(timed.range(line.from), unseen.range(line.from, line.from + 2))
        ranges.push(time.range(line.from + 2, line.from + start))
      }
      at = line.to + 1
    }
  }
  return Decoration.set(ranges, true)
}
