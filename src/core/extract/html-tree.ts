import { Parser } from 'htmlparser2'
import type { AppError, Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'

/**
 * An element with what the later steps ask of it, summed up while parsing so that nothing has to walk a subtree again.
 * A tree of our own: the passes over it are iterative, whatever the depth.
 */
export type HtmlElement = {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly parent: HtmlElement | null
  readonly children: (HtmlElement | string)[]
  /** Characters of visible text inside. */
  textLength: number
  /** Of these, inside links. */
  linkLength: number
  /** Form fields inside. */
  fields: number
  /** Paragraphs, headings, lists and images inside: what a cell of a data table does not hold. */
  blocks: number
  tables: number
  images: number
  /** Rows with two cells or more, and rows in all; tables only. */
  rows: number
  wideRows: number
  headerCells: number
  /** Its class, id and the like; see `namesOf`. */
  names: string | null
}

export type HtmlLimits = {
  readonly depth: number
  readonly nodes: number
  readonly attributesOfOne: number
  readonly attributes: number
  readonly characters: number
}

/**
 * Far above what honest pages hold (the deepest of 700 saved pages has 51 levels), far below what stops a machine: the
 * parser's own stack costs time in the square of the depth.
 */
export const HTML_LIMITS: HtmlLimits = {
  depth: 1_500,
  nodes: 300_000,
  attributesOfOne: 600,
  attributes: 600_000,
  characters: 16_000_000,
}

class OverLimit extends Error {}

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'select',
  'math',
  'title',
])
const BLOCKISH = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'form', 'blockquote', 'section'])
const PICTURES = new Set(['img', 'amp-img', 'video', 'iframe'])
const FIELDS = new Set(['input', 'select', 'textarea', 'button'])

/** Parses in one pass and gives up, with a typed error, the moment a page goes over a limit (SAFETY 18). */
export function parseHtml(html: string, limits: HtmlLimits = HTML_LIMITS): Result<HtmlElement> {
  if (html.length > limits.characters) return fail(tooMuch('characters', html.length))
  const root = newElement('#root', {}, null)
  try {
    const parser = new Parser(treeHandler(root, limits), { decodeEntities: true })
    parser.write(html)
    parser.end()
  } catch (error) {
    if (error instanceof OverLimit) return fail(tooMuch(error.message, html.length))
    throw error
  }
  return ok(root)
}

function treeHandler(root: HtmlElement, limits: HtmlLimits) {
  let current = root
  let depth = 0
  let nodes = 0
  let attributes = 0
  let attributesOfOne = 0
  let unseen = 0
  let links = 0
  return {
    onopentagname() {
      attributesOfOne = 0
      nodes += 1
      if (nodes > limits.nodes) throw new OverLimit('elements')
    },
    onattribute() {
      attributesOfOne += 1
      attributes += 1
      if (attributesOfOne > limits.attributesOfOne || attributes > limits.attributes) throw new OverLimit('attributes')
    },
    onopentag(tag: string, attrs: Record<string, string>) {
      depth += 1
      if (depth > limits.depth) throw new OverLimit('depth')
      const element = newElement(tag, attrs, current)
      current.children.push(element)
      current = element
      if (UNSEEN.has(tag)) unseen += 1
      if (tag === 'a') links += 1
    },
    ontext(text: string) {
      nodes += 1
      if (nodes > limits.nodes) throw new OverLimit('elements')
      current.children.push(text)
      if (unseen > 0) return
      const length = text.trim().length
      current.textLength += length
      if (links > 0) current.linkLength += length
    },
    onclosetag(tag: string) {
      if (current === root || current.tag !== tag || !current.parent) return
      const closed = current
      current = current.parent
      depth -= 1
      if (UNSEEN.has(tag)) unseen -= 1
      if (tag === 'a') links -= 1
      sumUp(closed, current)
    },
  }
}

/** Adds what a closed element holds to its parent. */
function sumUp(closed: HtmlElement, parent: HtmlElement): void {
  parent.textLength += closed.textLength
  parent.linkLength += closed.linkLength
  parent.fields += closed.fields + (FIELDS.has(closed.tag) && closed.attrs['type'] !== 'hidden' ? 1 : 0)
  parent.blocks += closed.blocks + (BLOCKISH.has(closed.tag) ? 1 : 0)
  parent.tables += closed.tables + (closed.tag === 'table' ? 1 : 0)
  parent.images += closed.images + (PICTURES.has(closed.tag) ? 1 : 0)
  if (closed.tag === 'tr') {
    const cells = closed.children.filter(
      (child) => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
    )
    parent.rows += 1
    if (cells.length > 1) parent.wideRows += 1
    parent.headerCells += cells.filter((cell) => typeof cell !== 'string' && cell.tag === 'th').length
  } else if (closed.tag === 'tbody' || closed.tag === 'thead' || closed.tag === 'tfoot') {
    parent.rows += closed.rows
    parent.wideRows += closed.wideRows
    parent.headerCells += closed.headerCells
  }
}

function newElement(tag: string, attrs: Record<string, string>, parent: HtmlElement | null): HtmlElement {
  return {
    tag,
    attrs,
    parent,
    children: [],
    textLength: 0,
    linkLength: 0,
    fields: 0,
    blocks: 0,
    tables: 0,
    images: 0,
    rows: 0,
    wideRows: 0,
    headerCells: 0,
    names: null,
  }
}

function tooMuch(what: string, size: number): AppError {
  return {
    kind: 'unreadable-page',
    message: `The page goes over the limit of ${what} and was not read.`,
    next: 'Open it in your browser, and paste what matters.',
    retry: 'never',
    details: { limit: what, size },
  }
}

/** The nearest element of one of the tags, the element itself included. */
export function closest(element: HtmlElement, tags: ReadonlySet<string>): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (tags.has(at.tag)) return at
  return null
}

/** Calls `visit` for all elements in document order, without recursion. */
export function eachElement(root: HtmlElement, visit: (element: HtmlElement) => void): void {
  const stack: HtmlElement[] = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    visit(element)
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (child !== undefined && typeof child !== 'string') stack.push(child)
    }
  }
}

/** The text inside, scripts included: for titles and JSON-LD. */
export function rawTextOf(element: HtmlElement): string {
  let text = ''
  eachElement(element, ({ children }) => {
    for (const child of children) if (typeof child === 'string') text += child
  })
  return text
}
