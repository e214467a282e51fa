import type { Block } from '../model/document.ts'
import type { HtmlElement } from './html-tree.ts'

/** What kind of block an element makes of the lines in it; null where it leaves that to what it stands in. */
export function blockTypeOf(element: HtmlElement): Block['type'] | null {
  switch (element.tag) {
    case 'li':
      return 'list-item'
    case 'dt':
    case 'dd':
      return 'definition'
    case 'blockquote':
      return 'quote'
    case 'pre':
      return 'pre'
    case 'figcaption':
    case 'caption':
      return 'caption'
    default:
      return null
  }
}

/** Tables are data when they look like rows and columns, not like a frame around paragraphs (the layout tables of old sites). */
export function isDataRow(row: HtmlElement): boolean {
  let table: HtmlElement | null = row.parent
  while (table && table.tag !== 'table') table = table.parent
  if (!table || table.tables > 0) return false
  if (table.headerCells > 1 && table.blocks < table.rows * 2) return true
  const wide = table.wideRows >= 2 && table.wideRows >= table.rows * 0.5
  return wide && table.blocks <= table.rows * 0.5 && table.textLength < table.rows * 400
}
