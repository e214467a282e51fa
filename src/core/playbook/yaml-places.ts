import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { PlaybookPath } from '../model/playbook-edit.ts'

/** A map or a list as it stands in a text. */
export type Container = YAMLMap<Node, Node | null> | YAMLSeq<Node>
/** Where an item of a container in block form stands, whole lines but for the last line's end. Offsets are UTF-16 units. */
export type Body = {
  /** The dash of a list's item, or the key. */
  readonly mark: number
  /** Beginning of its first line; the comment lines that stand directly over it belong to it, but for the first item's. */
  readonly start: number
  /** End of its last line, without the line's end. */
  readonly end: number
}

export const isContainer = (node: unknown): node is Container => isMap(node) || isSeq(node)
export const isFlow = (node: Container): boolean => node.flow === true

/** The value at a path; undefined where there is none, null where a key has nothing behind it. */
export function nodeAt(root: unknown, path: PlaybookPath): Node | null | undefined {
  let node: unknown = root
  for (const step of path) {
    if (isMap(node)) node = (node as YAMLMap<Node, Node | null>).items.find(({ key }) => keyOf(key) === step)?.value
    else if (isSeq(node)) node = typeof step === 'number' ? node.items[step] : undefined
    else return undefined
  }
  // what was parsed from text is made of nodes
  return node as Node | null | undefined
}

/** The place of a path's last step in its container; -1 where it is not there. */
export function indexIn(container: Container, step: string | number): number {
  if (isSeq(container)) return typeof step === 'number' && step < container.items.length ? step : -1
  return container.items.findIndex(({ key }) => keyOf(key) === step)
}

export const keyOf = (key: unknown): unknown => (isScalar(key) ? String(key.value) : undefined)

/** Where a value or a pair ends, without what stands after it on its line. */
export function endOf(text: string, item: Node | Pair<Node, Node | null> | null | undefined): number {
  if (!item) return 0
  if (isPair(item)) return Math.max(endOf(text, item.key), hasText(item.value) ? endOf(text, item.value) : 0)
  // the last item of a collection in block form; an alias has no items
  const last = isContainer(item) && !isFlow(item) ? item.items.at(-1) : undefined
  if (last !== undefined) return endOf(text, last)
  // a block scalar goes on to the beginning of the next line
  let end = item.range?.[1] ?? 0
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1
  return end
}

const isPair = (item: Node | Pair<Node, Node | null>): item is Pair<Node, Node | null> => 'key' in item

/** False for the empty value behind a bare `key:`, whose place may be lines away. */
export const hasText = (node: Node | null | undefined): node is Node =>
  node !== null &&
  node !== undefined &&
  node.range !== null &&
  node.range !== undefined &&
  node.range[0] < node.range[1]

/** Items of a container in block form, in their order. Undefined where they do not stand on lines of their own. */
export function bodiesOf(text: string, container: Container): readonly Body[] | undefined {
  const marks = marksOf(container)
  if (!marks || marks.length !== container.items.length) return undefined
  const first = marks[0] ?? 0
  const column = first - lineStart(text, first)
  const ends = container.items.map((item) => endOf(text, item))
  return marks.map((mark, index) => {
    const end = withDeeperComments(text, lineEnd(text, Math.max(mark, ends[index] ?? 0, mark + 1)), column)
    const above = index === 0 ? lineStart(text, mark) : withOwnComments(text, mark, column, ends[index - 1] ?? 0)
    return { mark, start: above, end }
  })
}

function marksOf(container: Container): readonly number[] | undefined {
  const token = container.srcToken
  if (token?.type === 'block-seq')
    return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
  if (token?.type === 'block-map')
    return token.items.flatMap((item) => ('key' in item && item.key ? [item.key.offset] : []))
  return undefined
}

/** Where the colon of a pair stands. */
export function colonOf(map: Container, index: number): number | undefined {
  const token = map.srcToken
  if (token?.type !== 'block-map' && token?.type !== 'flow-collection') return undefined
  const pairs: readonly CST.CollectionItem[] = token.items.filter((item) => Boolean(item.key))
  return pairs[index]?.sep?.find(({ type }) => type === 'map-value-ind')?.offset
}

function withOwnComments(text: string, mark: number, column: number, after: number): number {
  let start = lineStart(text, mark)
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (above < after || !isComment(text.slice(above, start), 0, column)) break
    start = above
  }
  return start
}

function withDeeperComments(text: string, end: number, column: number): number {
  let last = end
  for (let at = end; at < text.length; ) {
    const next = lineEnd(text, at + 1)
    const line = text.slice(at + 1, next)
    if (isComment(line, column + 1, Number.POSITIVE_INFINITY)) last = next
    else if (line.trim() !== '') break
    at = next
  }
  return last
}

function isComment(line: string, least: number, most: number): boolean {
  const indent = line.length - line.trimStart().length
  return line.trimStart().startsWith('#') && indent >= least && indent <= most
}

export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline
}
