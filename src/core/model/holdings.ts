import { z } from 'zod'

const count = z.number().int().nonnegative()

/** What a workspace's folder holds, counted where it lies. */
export const holdingsSchema = z.object({
  /** Tables of the database, what sorts and finds their rows included. The largest first. */
  tables: z.array(z.object({ name: z.string(), rows: count, bytes: count })),
  /** What stands in the folder, by name; a folder with all that is in it. The largest first. */
  entries: z.array(z.object({ name: z.string(), files: count, bytes: count })),
  /** Left on that disk for this user; null where the system does not say. */
  freeBytes: count.nullable(),
})
export type Holdings = z.infer<typeof holdingsSchema>
