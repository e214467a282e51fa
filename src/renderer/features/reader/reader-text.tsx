import { createElement, Fragment, memo, type ReactNode, type RefObject } from 'react'
import type { Block, Document } from '../../../contract/contract.ts'
import { type Range, segmentsOf } from './segments.ts'

interface ReaderTextProps {
  readonly document: Document
  readonly used: readonly Range[]
  readonly open: Range | null
  readonly mark: RefObject<HTMLElement | null>
}

/** The saved page as text nodes only: what was scraped is never taken for markup. */
export const ReaderText = memo(function ReaderText({ document, used, open, mark }: ReaderTextProps) {
  const all = groups(document.blocks)
  return all.map((group, i) => {
    const [first] = group
    if (!first) return null
    const turns = first.page !== undefined && first.page !== all[i - 1]?.[0]?.page
    const words = (block: Block) => (
      <Words key={block.start} text={document.text} block={block} used={used} open={open} mark={mark} />
    )
    const element = (
      <BlockElement key={first.start} block={first}>
        {first.type === 'list-item'
          ? group.map((block) => (
              <li key={block.start} data-start={block.start}>
                {words(block)}
              </li>
            ))
          : group.map(words)}
      </BlockElement>
    )
    if (!turns) return element
    return (
      <Fragment key={first.start}>
        <p className="sheetno">Page {first.page}</p>
        {element}
      </Fragment>
    )
  })
})

/** List items that follow each other on one page are one list. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const out: Block[][] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.type === 'list-item' && last?.[0]?.type === 'list-item' && last[0].page === block.page) last.push(block)
    else out.push([block])
  }
  return out
}

/** `data-start` says where in the page's text its words begin; of a list each item says it. */
function BlockElement({ block, children }: { block: Block; children: ReactNode }) {
  const at = { 'data-start': block.start }
  switch (block.type) {
    case 'heading':
      // the reader's own title is a second-level heading, so the page's begin at the third
      return createElement(`h${Math.min(6, (block.level ?? 2) + 2)}`, at, children)
    case 'list-item':
      return <ul>{children}</ul>
    case 'quote':
      return <blockquote {...at}>{children}</blockquote>
    case 'table-row':
    case 'definition':
      return (
        <p className="cells" {...at}>
          {children}
        </p>
      )
    case 'caption':
      return (
        <p className="by" {...at}>
          {children}
        </p>
      )
    case 'pre':
      return (
        <p className="pre" {...at}>
          {children}
        </p>
      )
    case 'paragraph':
      return <p {...at}>{children}</p>
  }
}

function Words({ text, block, used, open, mark }: Omit<ReaderTextProps, 'document'> & { text: string; block: Block }) {
  return segmentsOf(text, block, used, open).map((segment) => {
    switch (segment.is) {
      case 'plain':
        return segment.text
      case 'used':
        return (
          <span key={segment.start} className="other">
            {segment.text}
          </span>
        )
      case 'open':
        // words that begin in a block above are marked here too, but the first piece takes the focus
        return (
          <mark key={segment.start} tabIndex={-1} ref={segment.start === open?.start ? mark : null}>
            {segment.text}
          </mark>
        )
    }
  })
}
