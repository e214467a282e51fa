import { z } from 'zod'
import { instantSchema } from '../../../core/model/time.ts'

/** `export.json`: what lies beside it. Described for others in docs/formats/export.md. */
export const manifestSchema = z.object({
  format: z.literal('groundwork-export'),
  version: z.literal(1),
  /** Number of the schema the rows are of. */
  schema: z.number().int().min(1),
  exportedAt: instantSchema,
  /** Rows of each table, and the SHA-256 of its file. */
  tables: z.record(z.string(), z.object({ rows: z.number().int().nonnegative(), sha256: z.string().length(64) })),
  /** Hashes of what was damaged in the workspace, and is therefore missing here. */
  damaged: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifestSchema>

export const manifestName = 'export.json'
export const dataFile = (table: string): string => `data/${table}.jsonl`
/** The body of a page as it came, or an image of a note. */
export const bodyFile = (sha256: string): string => `pages/${sha256.slice(0, 2)}/${sha256}`
