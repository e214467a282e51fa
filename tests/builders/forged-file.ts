import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync, writeFileSync } from 'node:fs'
import { sha256 } from '../../src/adapters/sqlite/content-store.ts'

/** What is in a file, by name, as it may be changed. */
export type Parts = Record<string, Uint8Array>

/** The file again with something else in it, and with hashes and numbers that fit what is in it then. */
export function forged(file: string, change: (parts: Parts) => void, to = `${file}.forged`): string {
  const parts: Parts = unzipSync(readFileSync(file))
  change(parts)
  const manifest = JSON.parse(strFromU8(parts['export.json'] ?? strToU8('{}'))) as { tables?: Record<string, object> }
  for (const name of Object.keys(manifest.tables ?? {})) {
    const bytes = parts[`data/${name}.jsonl`]
    if (bytes && manifest.tables)
      manifest.tables[name] = { rows: strFromU8(bytes).split('\n').length - 1, sha256: sha256(bytes) }
  }
  if (manifest.tables) parts['export.json'] = strToU8(JSON.stringify(manifest))
  writeFileSync(to, zipSync(parts))
  return to
}

/** Changes the first row of a table, or puts one more there. */
export function withRow(parts: Parts, table: string, change: (row: Record<string, unknown>) => object): void {
  const name = `data/${table}.jsonl`
  const [first = '{}', ...rest] = strFromU8(parts[name] ?? new Uint8Array()).split('\n')
  const row = JSON.parse(first === '' ? '{}' : first) as Record<string, unknown>
  parts[name] = strToU8([JSON.stringify(change(row)), ...(rest.length > 0 ? rest : [''])].join('\n'))
}

export function withManifest(parts: Parts, change: (manifest: Record<string, unknown>) => object): void {
  const manifest = JSON.parse(strFromU8(parts['export.json'] ?? strToU8('{}'))) as Record<string, unknown>
  parts['export.json'] = strToU8(JSON.stringify(change(manifest)))
}

/** The same name in two places, which a zip may have and our library does not write. */
export function twice(file: string, name: string): string {
  const other = `${name.slice(0, -1)}~`
  const forgedFile = forged(file, (parts) => {
    parts[other] = parts[name] ?? new Uint8Array()
  })
  const bytes = readFileSync(forgedFile)
  for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other)) bytes.write(name, at)
  writeFileSync(forgedFile, bytes)
  return forgedFile
}
