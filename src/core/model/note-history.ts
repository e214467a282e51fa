import { z } from 'zod'
import { diffLineSchema } from './line-diff.ts'
import { instantSchema, type Instant } from './time.ts'

/** A text that a note had, by the number of the save that wrote it. */
export const noteVersionSchema = z.object({
  version: z.number().int().positive(),
  savedAt: instantSchema,
  /** Its length, in UTF-16 units. */
  length: z.number().int().min(0),
})
export type NoteVersion = z.infer<typeof noteVersionSchema>

export const comparedVersionSchema = noteVersionSchema.extend({
  markdown: z.string(),
  /** From this text to the one on file now. */
  lines: z.array(diffLineSchema),
})
export type ComparedVersion = z.infer<typeof comparedVersionSchema>

/** What is kept of a note's earlier texts at most: so many, and so many units of text. */
export const historyLimits = { versions: 100, length: 4_000_000 } as const

/** After so long without a save the text was one to come back to; also when somebody writes on and on. Milliseconds. */
const [restMs, longestMs] = [10 * 60_000, 30 * 60_000]
/** One save that takes out so many units may be a slip. */
const bigCut = 200

/**
 * Whether the text on file is kept before another is saved over it.
 * @param keptAt when the text that was kept last had been saved; null for none
 */
export function isWorthKeeping(
  onFile: { readonly markdown: string; readonly savedAt: Instant },
  next: { readonly markdown: string; readonly savedAt: Instant },
  keptAt: Instant | null,
): boolean {
  if (onFile.markdown === next.markdown || onFile.markdown.trim() === '') return false
  const since = (moment: Instant): number => Date.parse(next.savedAt) - Date.parse(moment)
  return (
    since(onFile.savedAt) >= restMs ||
    (keptAt !== null && since(keptAt) >= longestMs) ||
    onFile.markdown.length - next.markdown.length >= bigCut
  )
}
