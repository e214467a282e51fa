import { foldText } from './fold-text.ts'
import type { HtmlElement } from './html-tree.ts'
import { rawTextOf } from './html-tree.ts'

export type JsonObject = { readonly [key: string]: unknown }
/** A node of the page's JSON-LD with the path that leads to it, e.g. `jsonld[0].@graph[2]`. */
export type LinkedNode = { readonly types: readonly string[]; readonly data: JsonObject; readonly path: string }

const MOST_NODES = 2_000
const LONGEST = 2_000_000

/** All typed nodes of the page's JSON-LD scripts, outermost first. Broken blocks are passed over. */
export function readJsonLd(scripts: readonly HtmlElement[]): readonly LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const [index, element] of scripts.entries()) {
    const parsed = parse(rawTextOf(element))
    if (parsed !== undefined) collect(parsed, `jsonld[${index}]`, nodes)
  }
  return nodes
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined
  try {
    const json = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    // a text in it is text of the page, and hides nothing either
    return JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? foldText(value) : value)) as unknown // checked where read
  } catch {
    return undefined
  }
}

function collect(value: unknown, path: string, nodes: LinkedNode[]): void {
  const queue: { value: unknown; path: string }[] = [{ value, path }]
  for (let at = queue.shift(); at && nodes.length < MOST_NODES; at = queue.shift()) {
    const { value: here, path: where } = at
    if (Array.isArray(here)) {
      for (const [i, one] of here.entries()) queue.push({ value: one, path: `${where}[${i}]` })
    } else if (isObject(here)) {
      const types = stringsOf(here['@type']).map((type) => type.replace(/^.*[/#:]/, ''))
      if (types.length > 0) nodes.push({ types, data: here, path: where })
      for (const [key, one] of Object.entries(here)) {
        if (typeof one === 'object' && one !== null) queue.push({ value: one, path: `${where}.${foldText(key)}` })
      }
    }
    if (queue.length > MOST_NODES * 4) return
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string, or the strings of an array. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return []
}

/** A name given as a string, as a node, or as a list of either. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.length > 0 ? nameOf(value[0]) : null
  return isObject(value) && typeof value['name'] === 'string' ? value['name'].trim() || null : null
}
