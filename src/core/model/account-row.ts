import { z } from 'zod'

/** What a column of a table of companies can become. */
export const columnFieldSchema = z.enum(['name', 'site', 'segment', 'tags', 'note', 'person', 'role', 'mail'])
export type ColumnField = z.infer<typeof columnFieldSchema>

/** Characters of one cell that are read; a longer one is a quotation mark that was never closed, or no table. */
export const longestCell = 20_000
/** Somebody a table names at a company. */
export const rowPersonSchema = z.object({
  name: z.string().max(120),
  role: z.string().max(160),
  mail: z.string().max(254),
})
export type RowPerson = z.infer<typeof rowPersonSchema>

/** At one company; more are a mailing list. */
export const mostRowPeople = 100
/** Characters of the note that a company gets. */
export const longestRowNote = 100_000

/** A company as one row tells it. */
export const accountDraftSchema = z.object({
  /** Null: it is called by its domain until its home page tells the name. */
  name: z.string().min(1).max(200).nullable(),
  /** Where research starts. */
  site: z.url().max(2000),
  /** What it is known by: its registrable domain. */
  identity: z.string().min(1).max(2000),
  segment: z.string().min(1).max(120).nullable(),
  tags: z.array(z.string().min(1).max(40)).max(20),
  note: z.string().max(longestRowNote),
  people: z.array(rowPersonSchema).max(mostRowPeople),
})
export type AccountDraft = z.infer<typeof accountDraftSchema>
