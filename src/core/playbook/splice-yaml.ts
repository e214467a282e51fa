import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { PlaybookEdit, PlaybookPath } from '../model/playbook-edit.ts'
import { keysAt } from './key-order.ts'
import { blockScalar, blockText, flowText } from './yaml-fragment.ts'
import {
  type Body,
  bodiesOf,
  colonOf,
  type Container,
  endOf,
  hasText,
  indexIn,
  isContainer,
  isFlow,
  keyOf,
  lineEnd,
  lineStart,
  nodeAt,
} from './yaml-places.ts'

/** A text and what it was parsed to, with the tokens it came from. */
type Parsed = { readonly text: string; readonly document: Document.Parsed }
type Of<Op extends PlaybookEdit['op']> = Extract<PlaybookEdit, { op: Op }>

/**
 * The text with one edit made: only the lines of the node that is meant change, all else stays as it was written. Undefined where the
 * text is formed in a way that cannot be cut so (its caller then has it written anew).
 */
export function spliceYaml(parsed: Parsed, edit: PlaybookEdit): string | undefined {
  if (edit.op === 'set') return set(parsed, edit)
  if (edit.op === 'remove') return remove(parsed, edit)
  if (edit.op === 'insert') return insert(parsed, edit)
  return move(parsed, edit)
}

const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to)

function split(path: PlaybookPath): { readonly outer: PlaybookPath; readonly step: string | number } {
  return { outer: path.slice(0, -1), step: path.at(-1) ?? '' }
}

function set(parsed: Parsed, { path, value }: Of<'set'>): string | undefined {
  const { text, document } = parsed
  const { outer, step } = split(path)
  const container = nodeAt(document.contents, outer)
  if (!isContainer(container) || (isFlow(container) && container.items.length === 0))
    return outer.length === 0 ? undefined : set(parsed, { op: 'set', path: outer, value: { [step]: value } })
  const index = indexIn(container, step)
  if (index < 0)
    return typeof step === 'string' && isMap(container) ? addPair(text, container, outer, step, value) : undefined
  const node = nodeAt(container, [step]) ?? null
  const plain = typeof value !== 'object' || value === null
  if (isFlow(container) || (isContainer(node) && isFlow(node) && node.items.length > 0 && !plain))
    return hasText(node)
      ? replaced(text, node.range?.[0] ?? 0, endOf(text, node), flowText(value, typeOf(node)))
      : undefined
  if (plain && hasText(node) && !(isContainer(node) && !isFlow(node)))
    return replaced(text, node.range?.[0] ?? 0, endOf(text, node), blockScalar(value, typeOf(node)))
  const body = bodiesOf(text, container)?.[index]
  return body && behindMark(text, container, index, body, value)
}

/** How a word is quoted; an empty one had to be. */
const typeOf = (node: Node | null) => (isScalar(node) && node.value !== '' ? (node.type ?? undefined) : undefined)

/** Writes anew all that stands behind a key's colon or a list's dash, but for a comment on that line. */
function behindMark(
  text: string,
  container: Container,
  index: number,
  { mark }: Body,
  value: unknown,
): string | undefined {
  const item = container.items[index]
  const column = mark - lineStart(text, mark)
  const colon = isMap(container) ? colonOf(container, index) : mark
  if (colon === undefined || item === undefined) return undefined
  const key = isMap(container) ? keyOf(container.items[index]?.key) : undefined
  const written = blockText(value, column, typeof key === 'string' ? key : undefined)
  const end = Math.max(endOf(text, item), colon + 1)
  const line = lineEnd(text, colon)
  if (isSeq(container) || end <= line) return replaced(text, colon + 1, end, written)
  // the old value stood on lines of its own: what is said behind the key stays there
  const said = text.slice(colon + 1, line)
  const [first = '', ...lines] = written.split('\n')
  return replaced(text, colon + 1, end, [first + said, ...lines].join('\n'))
}

function addPair(text: string, map: Container, path: PlaybookPath, key: string, value: unknown): string | undefined {
  const after = placeFor(map, path, key)
  const name = blockScalar(key)
  if (isFlow(map)) {
    const before = map.items[after]
    const at = before ? endOf(text, before) : (isMap(map) && map.items[0]?.key.range?.[0]) || undefined
    const pair = `${name}: ${flowText(value)}`
    return at === undefined ? undefined : replaced(text, at, at, before ? `, ${pair}` : `${pair}, `)
  }
  const bodies = bodiesOf(text, map)
  const first = bodies?.[0]
  if (!bodies || !first) return undefined
  const column = first.mark - lineStart(text, first.mark)
  const pair = `${name}:${blockText(value, column, key)}`
  const before = bodies[after]
  if (!before) return replaced(text, first.mark, first.mark, `${pair}\n${' '.repeat(column)}`)
  return replaced(text, before.end, before.end, `\n${' '.repeat(column)}${pair}`)
}

/** The item after which a new key belongs, by the order playbooks are written in; -1 for the first place. */
function placeFor(map: Container, path: PlaybookPath, key: string): number {
  const order = keysAt(path)
  const rank = order.indexOf(key)
  const keys = isMap(map) ? map.items.map((item) => order.indexOf(String(keyOf(item.key)))) : []
  return rank < 0 ? keys.length - 1 : keys.findLastIndex((other) => other < rank)
}

function insert(parsed: Parsed, { path, at, value }: Of<'insert'>): string | undefined {
  const { text, document } = parsed
  const list = nodeAt(document.contents, path)
  if (!isSeq(list) || list.items.length === 0) return set(parsed, { op: 'set', path, value: [value] })
  const seq: Container = list as Container // what was parsed from text is made of nodes
  const index = Math.min(at ?? seq.items.length, seq.items.length)
  if (isFlow(seq)) return insertInFlow(text, seq, index, value)
  const bodies = bodiesOf(text, seq)
  const last = bodies?.at(-1)
  if (!bodies || !last) return undefined
  const column = last.mark - lineStart(text, last.mark)
  const item = `${' '.repeat(column)}-${blockText(value, column)}`
  const between = apart(text, bodies) ? '\n\n' : '\n'
  const next = bodies[index]
  return next
    ? replaced(text, next.start, next.start, item + between)
    : replaced(text, last.end, last.end, between + item)
}

function insertInFlow(text: string, list: Container, index: number, value: unknown): string | undefined {
  const next = list.items[index]
  const start = next && 'range' in next ? next.range?.[0] : undefined
  const written = flowText(value)
  if (start !== undefined) return replaced(text, start, start, `${written}, `)
  const end = endOf(text, list.items.at(-1))
  return replaced(text, end, end, `, ${written}`)
}

/** Whether the items of a list are set apart by empty lines. A single one is where it is long. */
function apart(text: string, bodies: readonly Body[]): boolean {
  const [before, last] = bodies.slice(-2)
  if (!before) return false
  if (!last) return text.slice(before.start, before.end).split('\n').length > 4
  return /\n[ \t]*\n/.test(text.slice(before.end, last.start))
}

function remove({ text, document }: Parsed, { path }: Of<'remove'>): string | undefined {
  const { outer, step } = split(path)
  const container = nodeAt(document.contents, outer)
  if (!isContainer(container)) return undefined
  const index = indexIn(container, step)
  if (index < 0) return undefined
  if (isFlow(container)) return removeFromFlow(text, container, index)
  const bodies = bodiesOf(text, container)
  const body = bodies?.[index]
  if (!bodies || !body) return undefined
  if (bodies.length === 1) return removeLast({ text, document }, outer, container, body)
  const next = bodies[index + 1]
  const startsLine = text.slice(lineStart(text, body.mark), body.mark).trim() === ''
  if (!startsLine) return next && cutFirstPair(text, body, next)
  return next ? cutWith(text, body, next.start) : cutLast(text, body)
}

/** The item and the empty lines after it; what else stands before the next item stays. */
function cutWith(text: string, { start, end }: Body, next: number): string {
  const gap = text.slice(end, next)
  if (gap.trim() === '') return replaced(text, start, next, '')
  return replaced(text, start, end + 1, '')
}

function cutLast(text: string, { start, end }: Body): string {
  const kept = text.slice(0, start).trimEnd()
  return replaced(text, kept.length, end, '')
}

/** The first pair of a list's item shares its line with the dash: the next one takes its place. */
function cutFirstPair(text: string, body: Body, next: Body): string {
  const between = text.slice(body.end, next.mark)
  return between.includes('#') ? replaced(text, body.mark, body.end, '') : replaced(text, body.mark, next.mark, '')
}

/** Nothing is left of a map or a list: it is written as empty, behind its key. */
function removeLast(
  { text, document }: Parsed,
  outer: PlaybookPath,
  container: Container,
  body: Body,
): string | undefined {
  const { outer: above, step } = split(outer)
  const parent = nodeAt(document.contents, above)
  if (outer.length === 0 || !isContainer(parent) || isFlow(parent)) return undefined
  const empty = isSeq(container) ? ' []' : ' {}'
  const index = indexIn(parent, step)
  const dash = isSeq(parent) ? bodiesOf(text, parent)?.[index]?.mark : undefined
  if (dash !== undefined) return replaced(text, dash + 1, body.end, empty)
  const colon = colonOf(parent, index)
  if (colon === undefined) return undefined
  const without = replaced(text, Math.max(lineEnd(text, colon), body.start - 1), body.end, '')
  return replaced(without, colon + 1, colon + 1, empty)
}

function removeFromFlow(text: string, container: Container, index: number): string | undefined {
  const [start = 0, end = 0] = container.range ?? []
  if (container.items.length === 1) return replaced(text, start, end, isSeq(container) ? '[]' : '{}')
  const spans = flowSpans(text, container)
  const [own, before, next] = [spans[index], spans[index - 1], spans[index + 1]]
  if (!own) return undefined
  return before ? replaced(text, before.end, own.end, '') : replaced(text, own.start, next?.start ?? own.end, '')
}

const flowSpans = (text: string, container: Container) =>
  container.items.map((item) => ({
    start: ('key' in item ? item.key.range?.[0] : item.range?.[0]) ?? 0,
    end: endOf(text, item),
  }))

function move({ text, document }: Parsed, { path, to }: Of<'move'>): string | undefined {
  const { outer, step } = split(path)
  const list = nodeAt(document.contents, outer)
  if (!isContainer(list) || !isSeq(list) || typeof step !== 'number') return undefined
  const spans = isFlow(list) ? flowSpans(text, list) : bodiesOf(text, list)
  const [first, last] = [spans?.[0], spans?.at(-1)]
  if (!spans || !first || !last || step >= spans.length || to >= spans.length) return undefined
  const parts = spans.map(({ start, end }) => text.slice(start, end))
  const gaps = spans.map(({ end }, index) => text.slice(end, spans[index + 1]?.start ?? end))
  const [moved = ''] = parts.splice(step, 1)
  parts.splice(to, 0, moved)
  return replaced(text, first.start, last.end, parts.map((part, index) => part + (gaps[index] ?? '')).join(''))
}
