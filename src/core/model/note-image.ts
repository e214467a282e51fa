import { z } from 'zod'
import { accountIdSchema, noteIdSchema, noteImageIdSchema } from './ids.ts'
import { longestImageSide, mostImageBytes } from './image-words.ts'
import { instantSchema } from './time.ts'

/** An image that was put into a note. Its bytes are kept by their hash. */
export const noteImageSchema = z.object({
  id: noteImageIdSchema,
  accountId: accountIdSchema,
  /** The note it was first put into; null once that is gone for good and another one names the image. */
  noteId: noteIdSchema.nullable(),
  mediaType: z.enum(['image/png', 'image/webp']),
  width: z.number().int().min(1).max(longestImageSide),
  height: z.number().int().min(1).max(longestImageSide),
  size: z.number().int().min(1).max(mostImageBytes),
  sha256: z.string().length(64),
  createdAt: instantSchema,
})
export type NoteImage = z.infer<typeof noteImageSchema>
