import { type Document, isMap, isScalar, isSeq } from 'yaml'

/**
 * Where a map of a text says a key for the second time, as an offset (UTF-16); undefined where none does. The library can tell too, but
 * compares each key of a map with all others, which takes many seconds for a file of nothing but keys.
 */
export function repeatedKey({ contents }: Pick<Document.Parsed, 'contents'>): number | undefined {
  let first: number | undefined
  for (const open: unknown[] = [contents]; open.length > 0; ) {
    const node = open.pop()
    if (isSeq(node)) for (const item of node.items) open.push(item)
    if (!isMap(node)) continue
    const keys = new Set<unknown>()
    for (const { key, value } of node.items) {
      open.push(key, value)
      if (!isScalar(key)) continue
      if (keys.has(key.value)) first = Math.min(first ?? Infinity, key.range?.[0] ?? 0)
      keys.add(key.value)
    }
  }
  return first
}
