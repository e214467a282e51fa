import { createContext, type ReactNode, useContext } from 'react'
import Markdown from 'react-markdown'
import { tickedAt } from './checklist.ts'
import { noteAddress, remarkPlugins } from './markdown-as-read.ts'
import { plainMarkdown } from './plain-markdown.tsx'

/** Where the item of a checklist begins in the text; null outside one. */
const ItemPlace = createContext<number | null>(null)

/** Ticks the item that begins at a place; set by the note around it. */
const Ticking = createContext<(offset: number) => void>(() => undefined)

/** A note as it is read: its links can be followed, and its checklists ticked. */
export function NoteRead({ text, onText }: { readonly text: string; readonly onText: (markdown: string) => void }) {
  return (
    <div className="noteread" tabIndex={0} role="region" aria-label="Note as read">
      <Ticking value={(offset) => onText(tickedAt(text, offset))}>
        <Markdown remarkPlugins={remarkPlugins} urlTransform={noteAddress} components={parts}>
          {text || '*Nothing written yet.*'}
        </Markdown>
      </Ticking>
    </div>
  )
}

interface ItemProps {
  readonly className?: string | undefined
  readonly children?: ReactNode
  readonly node?:
    | { readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined }
    | undefined
}

function Item({ className, children, node }: ItemProps) {
  return (
    <ItemPlace value={node?.position?.start.offset ?? null}>
      <li className={className}>{children}</li>
    </ItemPlace>
  )
}

function Tick({ checked = false }: { checked?: boolean | undefined }) {
  const offset = useContext(ItemPlace)
  const onTick = useContext(Ticking)
  return (
    <input
      type="checkbox"
      aria-label={checked ? 'Done' : 'To do'}
      checked={checked}
      disabled={offset === null}
      // Space is its own, not that of the list beside it
      onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
      onChange={() => offset !== null && onTick(offset)}
    />
  )
}

const parts = { ...plainMarkdown, li: Item, input: Tick }
