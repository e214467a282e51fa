import { z } from 'zod'
import { instantSchema } from '../../../core/model/time.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { Refused } from './refused.ts'
import { tablesOfFile } from './handed-tables.ts'

export const handOverFormat = 'groundwork-account'

/** `export.json` of a file that holds one account. Described for others in docs/formats/export.md. */
export const handOverManifestSchema = z.object({
  format: z.literal(handOverFormat),
  version: z.literal(1),
  /** Number of the schema the rows are of. */
  schema: z.number().int().min(1),
  /** The last change in it. When it was written is not in it: the same account makes the same bytes. */
  lastChange: instantSchema,
  withNotes: z.boolean(),
  tables: z.record(z.string(), z.object({ rows: z.number().int().nonnegative(), sha256: z.string().length(64) })),
})
export type HandOverManifest = z.infer<typeof handOverManifestSchema>

const formatSchema = z.looseObject({
  format: z.string(),
  version: z.number().optional(),
  schema: z.number().optional(),
})

/** @throws Refused with words that say what to do */
export function readHandOverManifest(text: string): HandOverManifest {
  const json = jsonOf(text)
  const known = formatSchema.safeParse(json)
  if (!known.success || known.data.format !== handOverFormat)
    throw new Refused('it holds no account', 'Ask for a file that Groundwork wrote with “Hand over as a file”.')
  const { version = 1, schema = 1 } = known.data
  if (version > 1 || schema > workspaceMigrations.length)
    throw new Refused('it was written by a newer Groundwork', 'Bring this one up to date, then open the file again.')
  const manifest = handOverManifestSchema.safeParse(json)
  if (!manifest.success) throw new Refused('what it says of itself is damaged')
  const names: readonly string[] = tablesOfFile
  const strange = Object.keys(manifest.data.tables).find((name) => !names.includes(name))
  if (strange !== undefined)
    throw new Refused(`it holds something that is no part of an account: ${strange.slice(0, 60)}`)
  return manifest.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('what it says of itself is damaged')
  }
}
