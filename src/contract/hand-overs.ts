import { z } from 'zod'
import { handOverContentsSchema, handOverLookSchema } from '../core/model/hand-over.ts'
import { accountIdSchema } from '../core/model/ids.ts'
import { method, placeSchema } from './base.ts'

export type { HandOverContents, HandOverCounts, HandOverLook } from '../core/model/hand-over.ts'

/** A file of `mostDroppedBytes` in base64, with room to say “too large” in words. */
const mostCharacters = 54_000_000

/** Notes with their images, calls with what came of them, and the pages made for calls. */
const what = z.object({ accountId: accountIdSchema, withNotes: z.boolean() })

const given = z.discriminatedUnion('type', [
  /** The absolute path of a file on this computer. */
  z.object({ type: z.literal('path'), path: placeSchema }),
  z.object({ type: z.literal('bytes'), name: z.string().max(300), base64: z.string().max(mostCharacters) }),
])
export type GivenHandOver = z.infer<typeof given>

export const takenOverSchema = handOverLookSchema.extend({
  /** The backup that holds what was there before: bringing it back takes this back. */
  kept: z.string(),
})
export type TakenOver = z.infer<typeof takenOverSchema>

/** One account as a file for a colleague, and such a file back. How far it is: `backups.work`. */
export const handOvers = {
  /** What would be in the file. Nothing is written. */
  preview: method.input(what).output(handOverContentsSchema),
  /** The file: the same account makes the same bytes. */
  write: method
    .input(what)
    .output(z.object({ fileName: z.string(), base64: z.string(), contents: handOverContentsSchema })),
  /** The file that the system was asked to open with the desktop app, if one waits: whoever asks first has it. */
  offered: method.output(z.object({ id: z.number().int(), path: placeSchema }).nullable()),
  /** What a file holds, and what of it would come. Changes nothing. */
  look: method.input(z.object({ file: given })).output(handOverLookSchema),
  /** Brings it in whole or not at all; what is here stays as it is, and the workspace as it was is kept as a backup. */
  bringIn: method.input(z.object({ file: given })).output(takenOverSchema),
}
