import { createContext, type ReactNode, useContext, useMemo } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { tickedAt } from './checklist.ts'
import { plainMarkdown } from './plain-markdown.tsx'

/** Where the item of a checklist begins in the text; null outside one. */
const ItemPlace = createContext<number | null>(null)

/** A note as it is read: its links can be followed, and its checklists ticked. */
export function NoteRead({ text, onText }: { readonly text: string; readonly onText: (markdown: string) => void }) {
  const parts = useMemo(
    () => ({
      ...plainMarkdown,
      li: Item,
      input: ({ checked }: { checked?: boolean | undefined }) => (
        <Tick checked={checked === true} onTick={(offset) => onText(tickedAt(text, offset))} />
      ),
    }),
    [text, onText],
  )
  return (
    <div className="noteread" tabIndex={0} role="region" aria-label="Note as read">
      <Markdown remarkPlugins={[remarkGfm]} components={parts}>
        {text || '*Nothing written yet.*'}
      </Markdown>
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

function Tick({ checked, onTick }: { checked: boolean; onTick: (offset: number) => void }) {
  const offset = useContext(ItemPlace)
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
