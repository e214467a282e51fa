import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Instant } from '../../core/model/time.ts'

/**
 * A Word file that is the same each time: the library writes the clock into it and into the archive, and draws the names of
 * its links by lot.
 */
export function sameEachTime(file: Uint8Array, prepared: Instant): Uint8Array {
  const parts = unzipSync(file)
  const names = new Map<string, string>()
  const written = Object.entries(parts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes]
      return [path, strToU8(withoutChance(strFromU8(bytes), names, prepared))]
    })
  return zipSync(Object.fromEntries(inOrder(written)), { level: 6, mtime: noonOf(prepared) })
}

/** The list of content comes first in an archive of this kind (ISO/IEC 29500-2), then by name. */
const inOrder = (parts: readonly [string, Uint8Array][]): readonly [string, Uint8Array][] =>
  parts.toSorted(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))

/** Relations get numbers in the order they are met; the document's own part is read before its relations, as `_` comes after `d` … by name. */
function withoutChance(xml: string, names: Map<string, string>, prepared: Instant): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)\b[^<>]*>)[^<]*/g, `$1${prepared}`)
    .replace(/"rId([a-z0-9_-]{21})"/g, (_, drawn: string) => {
      const name = names.get(drawn) ?? `rIdLink${names.size + 1}`
      names.set(drawn, name)
      return `"${name}"`
    })
}

/** Archives keep the time of the clock on the wall: noon exists on every wall. */
function noonOf(prepared: Instant): Date {
  const [year = 2026, month = 1, day = 1] = prepared.slice(0, 10).split('-').map(Number)
  return new Date(Math.max(1980, year), month - 1, day, 12)
}
