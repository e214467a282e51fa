import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type Cue, cueSchema } from '../model/playbook.ts'
import { maxPlaybookLength } from './parse-playbook.ts'

/** A cue of a text that may not be a whole playbook yet, and what it speaks for or against. */
export type CueInText = {
  readonly cue: Cue
  readonly direction: 'for' | 'against'
  /** The problem's statement as far as it is written. */
  readonly statement: string
  readonly language: string
}

/**
 * The cue that stands on a line (from 1) of a playbook's YAML; null where none does. Works while the text is being written: only the
 * cue itself has to be readable.
 */
export function cueAtLine(yaml: string, line: number): CueInText | null {
  if (yaml.length > maxPlaybookLength) return null
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, merge: false, schema: 'core' })
  const root = document.contents
  if (!isMap(root)) return null
  const language = textOf(root, 'language') ?? 'en'
  for (const problem of [...itemsOf(root, 'problems'), ...itemsOf(root, 'opportunities')]) {
    if (!isMap(problem)) continue
    for (const [key, direction] of sides) {
      const node = itemsOf(problem, key).find((item) => covers(item, line, counter))
      const cue = node && cueSchema.safeParse(valueOf(node)).data
      if (cue !== undefined) return { cue, direction, statement: textOf(problem, 'statement') ?? '', language }
    }
  }
  return null
}

const sides = [
  ['cues', 'for'],
  ['against', 'against'],
] as const

function itemsOf(map: YAMLMap, key: string): readonly Node[] {
  const list: unknown = map.get(key, true)
  // items of a sequence are nodes once it was parsed from text
  return isSeq(list) ? (list.items as readonly Node[]) : []
}

function textOf(map: YAMLMap, key: string): string | undefined {
  const value: unknown = map.get(key)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The value ends where the next one may begin, so the line of its last character counts. */
function covers(node: Node, line: number, counter: LineCounter): boolean {
  const range = node.range
  if (!range) return false
  const [start, end] = range
  return counter.linePos(start).line <= line && line <= counter.linePos(Math.max(start, end - 1)).line
}

/** An alias is left unread: a playbook has none. */
function valueOf(node: Node): unknown {
  if (isScalar(node)) return typeof node.value === 'number' ? String(node.value) : node.value
  return isMap(node) ? (node.toJSON() as unknown) : null
}
