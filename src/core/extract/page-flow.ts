import type { Block } from '../model/document.ts'
import { foldText } from './fold-text.ts'
import type { HtmlElement } from './html-tree.ts'
import { rawTextOf } from './html-tree.ts'
import { blockTypeOf, isDataRow } from './block-types.ts'
import type { Furniture } from './furniture-names.ts'
import { furnitureOf } from './page-furniture.ts'
import type { Region } from './page-regions.ts'
import { regionOf } from './page-regions.ts'

/** One line of the page in reading order, with all that later steps decide by. */
export type FlowBlock = {
  readonly type: Block['type']
  readonly level: number
  readonly text: string
  /** Cells of a row of a data table. */
  readonly cells: readonly string[] | null
  readonly element: HtmlElement
  readonly region: Region
  readonly furniture: Furniture | null
  /** Characters inside links. */
  readonly linkChars: number
  readonly href: string | null
  /** All of it is set bold. */
  readonly bold: boolean
  /** `datetime` of a time element inside. */
  readonly time: string | null
}

export type FlowLink = {
  readonly href: string
  readonly text: string
  readonly region: Region
  readonly heading: string | null
  readonly hreflang: string | null
  /** Text of the menu entry this one stands under. */
  readonly menu: string | null
}

/** An image that says in words what it shows, and the heading above it. */
export type FlowImage = { readonly alt: string; readonly heading: string }

export type PageFlow = {
  readonly blocks: readonly FlowBlock[]
  readonly links: readonly FlowLink[]
  readonly images: readonly FlowImage[]
}

const MOST_IMAGES = 300

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'select',
  'datalist',
  'math',
  'map',
  'input',
  'img',
  'textarea',
  'title',
  'meta',
  'link',
])
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul label button legend html'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong'])
const HEADING = /^h[1-6]$/

/** Escaped twice, or left over from a script: markup shown as text. */
const MARKUP = /^<\/?(?:img|iframe|script|div|a|span|p|br|link|style)[\s/>]/i

type Frame = {
  readonly element: HtmlElement
  next: number
  readonly region: Region
  readonly furniture: Furniture | null
  readonly type: Block['type']
  readonly level: number
  readonly bold: boolean
  readonly href: string | null
  /** Block element the text belongs to. */
  readonly block: HtmlElement
  /** Inside a row of a data table: boundaries are white space. */
  readonly inRow: boolean
}

/** Walks the tree once, without recursion, and writes down its lines and links in reading order. */
export function readFlow(root: HtmlElement): PageFlow {
  const blocks: FlowBlock[] = []
  const links: FlowLink[] = []
  const images: FlowImage[] = []
  const line = newLine()
  let heading: string | null = null
  let link: { href: string; text: string; frame: Frame } | null = null

  const flush = (frame: Frame) => {
    // most boundaries of blocks follow one another with nothing between them
    if (line.text === '') {
      line.time = null
      return
    }
    const text = foldText(line.text)
    if (text !== '' && !MARKUP.test(text)) {
      blocks.push({
        type: frame.type,
        level: frame.level,
        text,
        cells: line.cells.length > 0 ? [...line.cells, foldText(line.cell)].filter((cell) => cell !== '') : null,
        element: frame.block,
        region: frame.region,
        furniture: frame.furniture,
        linkChars: Math.min(line.linkChars, text.length),
        href: line.href,
        bold: line.boldChars >= text.length * 0.9 - 2,
        time: line.time,
      })
      if (frame.type === 'heading') heading = text
    }
    Object.assign(line, newLine())
  }

  const stack: Frame[] = [firstFrame(root)]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next]
    frame.next += 1
    if (child === undefined) {
      stack.pop()
      const { element } = frame
      if (element.tag === 'tr' && frame.inRow) flush(frame)
      else if ((BLOCK.has(element.tag) || element === root) && !frame.inRow) flush(frame)
      else if (frame.inRow && (element.tag === 'td' || element.tag === 'th')) endCell(line)
      if (link && link.frame === frame) {
        links.push({
          href: link.href,
          text: foldText(link.text).slice(0, 300),
          region: frame.region,
          heading,
          hreflang: element.attrs['hreflang'] ?? null,
          menu: menuAbove(element),
        })
        link = null
      }
    } else if (typeof child === 'string') {
      addText(line, child, frame)
      if (link) link.text += child
    } else if (child.tag === 'br') {
      if (frame.inRow) append(line, ' ')
      else if (breaksHere(line.tail, frame)) flush(frame)
      else append(line, ' ')
      if (link) link.text += ' '
    } else if (!UNSEEN.has(child.tag)) {
      if (BLOCK.has(child.tag)) {
        if (frame.inRow) append(line, ' ')
        else flush(frame)
        if (link) link.text += ' '
      }
      const inner = enter(child, frame, root)
      if (child.tag === 'time' && child.attrs['datetime']) line.time ??= child.attrs['datetime']
      if (child.tag === 'a' && child.attrs['href'] !== undefined && !link) {
        link = { href: child.attrs['href'], text: '', frame: inner }
      }
      stack.push(inner)
    } else if (child.tag === 'img') {
      const alt = child.attrs['alt'] ?? ''
      if (link && link.text.trim() === '') link.text += ` ${alt} `
      const shown = frame.furniture?.when !== 'always' && alt !== '' && heading !== null
      if (shown && images.length < MOST_IMAGES)
        images.push({ alt: foldText(alt).slice(0, 100), heading: heading ?? '' })
    }
  }
  return { blocks, links, images }
}

/** In menus made of nested lists: the text of the entry that holds the inner list. */
function menuAbove(link: HtmlElement): string | null {
  const list = link.parent?.tag === 'li' ? link.parent.parent : null
  const entry =
    list?.parent?.tag === 'li' ? list.parent : list?.parent?.parent?.tag === 'li' ? list.parent.parent : null
  const title = entry?.children.find(
    (child) => typeof child !== 'string' && (child.tag === 'a' || child.tag === 'span'),
  )
  if (!title || typeof title === 'string' || title.textLength > 60) return null
  return foldText(rawTextOf(title)) || null
}

type Line = {
  text: string
  /** Its end, by which it is looked at: to look at the text itself puts it together anew, and a line of many pieces in the square of them. */
  tail: string
  linkChars: number
  boldChars: number
  href: string | null
  time: string | null
  cells: string[]
  cell: string
}
const newLine = (): Line => ({
  text: '',
  tail: '',
  linkChars: 0,
  boldChars: 0,
  href: null,
  time: null,
  cells: [],
  cell: '',
})

function firstFrame(root: HtmlElement): Frame {
  return {
    element: root,
    next: 0,
    region: 'main',
    furniture: null,
    type: 'paragraph',
    level: 0,
    bold: false,
    href: null,
    block: root,
    inRow: false,
  }
}

function append(line: Line, text: string): void {
  line.text += text
  line.tail = (line.tail + text).slice(-64)
}

function addText(line: Line, text: string, frame: Frame): void {
  const length = text.trim().length
  if (length === 0 && line.text === '') return
  // elements that stand side by side with no space between are set apart on screen: "Ana LopezCFO", "J. DoeMay 3"
  const glued = line.text !== '' && frame.next === 1 && /[\p{Ll}\p{N}]$/u.test(line.tail) && /^\p{Lu}\p{L}/u.test(text)
  const added = glued ? ` ${text}` : text
  append(line, added)
  if (frame.inRow) line.cell += added
  if (frame.href !== null) {
    line.linkChars += length
    line.href ??= frame.href
  }
  if (frame.bold) line.boldChars += length
}

function endCell(line: Line): void {
  line.cells.push(foldText(line.cell))
  line.cell = ''
  append(line, ' | ')
}

/** A line break ends a line, unless it falls into a running sentence of hand-wrapped text. */
function breaksHere(tail: string, frame: Frame): boolean {
  const next = frame.element.children[frame.next]
  const after = typeof next === 'string' ? next.trimStart() : ''
  const before = tail.trimEnd()
  return !(before.length > 25 && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after))
}

function enter(element: HtmlElement, outer: Frame, page: HtmlElement): Frame {
  const { tag } = element
  const furniture =
    outer.furniture?.when === 'always' ? outer.furniture : (furnitureOf(element, page) ?? outer.furniture)
  const isHeading = HEADING.test(tag)
  const inRow = outer.inRow || (tag === 'tr' && isDataRow(element))
  const own = inRow ? 'table-row' : blockTypeOf(element)
  const isBlock = BLOCK.has(tag) && !outer.inRow
  return {
    element,
    next: 0,
    region: regionOf(element, outer.region, page.textLength),
    furniture,
    type: isHeading && !inRow ? 'heading' : (own ?? (isBlock && outer.type === 'heading' ? 'heading' : outer.type)),
    level: isHeading ? Number(tag[1]) : outer.level,
    bold: outer.bold || BOLD.has(tag) || isHeading,
    href: tag === 'a' ? (element.attrs['href'] ?? null) : outer.href,
    block: isBlock ? element : outer.block,
    inRow,
  }
}
