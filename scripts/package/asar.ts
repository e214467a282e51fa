import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A file in an archive: where it is, whether it lies beside the archive, and whether its contents are held against a hash. */
export type ArchivedFile = { readonly path: string; readonly unpacked: boolean; readonly hashed: boolean }

type Entry = {
  readonly files?: Readonly<Record<string, Entry>> | undefined
  readonly unpacked?: boolean | undefined
  readonly integrity?: { readonly hash: string } | undefined
}
const entrySchema: z.ZodType<Entry> = z.lazy(() =>
  z.object({
    files: z.record(z.string(), entrySchema).optional(),
    unpacked: z.boolean().optional(),
    integrity: z.object({ hash: z.string() }).optional(),
  }),
)

/**
 * The files of an ASAR archive, out of its header: four sizes of 32 bits, of which the last is that of the JSON that follows.
 * https://github.com/electron/asar#format
 */
export function readAsar(file: string): ArchivedFile[] {
  const bytes = readFileSync(file)
  const header = entrySchema.parse(JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')))
  return filesIn('', header)
}

function filesIn(path: string, entry: Entry): ArchivedFile[] {
  if (!entry.files) return [{ path, unpacked: entry.unpacked === true, hashed: entry.integrity !== undefined }]
  return Object.entries(entry.files).flatMap(([name, inner]) => filesIn(path === '' ? name : `${path}/${name}`, inner))
}
