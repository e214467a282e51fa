import { z } from 'zod'
import { pageIdSchema } from './ids.ts'

/** Parts of the brief, then of the page to leave, that hold lines one may edit; in the order of the page. */
export const briefPartSchema = z.enum([
  'objective',
  'since',
  'why',
  'opening',
  'ask',
  'recommendation',
  'bring',
  'facts',
  'business',
  'problems',
  'urgency',
  'fit',
  'people',
  'donot',
  'unknown',
  'purpose',
  'agenda',
  'said',
  'idea',
  'unclear',
  'steps',
  'questions',
])
export type BriefPart = z.infer<typeof briefPartSchema>

/** Characters of a line that is typed; the page has room for far fewer. */
export const longestLine = 600
const typed = z.string().max(longestLine)
const keySchema = z.string().min(1).max(200)

/** What a text stood on when it was edited: the words that were there, and the places that proved them. */
const stoodSchema = z.object({ words: z.string(), where: z.array(z.string()) })
export type Stood = z.infer<typeof stoodSchema>

/** What the seller did to a line the page is built with. `texts` by the name of the field; empty when only pinned or dropped. */
const lineEditSchema = z.object({
  key: keySchema,
  part: briefPartSchema,
  /** What stood before the words (a name, a day), for the day the line is gone. */
  head: z.string(),
  texts: z.record(z.string(), z.object({ text: typed, stood: stoodSchema })),
  pinned: z.boolean(),
  dropped: z.boolean(),
})
export type LineEdit = z.infer<typeof lineEditSchema>

/** Words of a saved page that prove a line of the seller's own. */
export const proofSchema = z.object({ pageId: pageIdSchema, quote: z.string().min(1) })
export type Proof = z.infer<typeof proofSchema>

/** A line of the seller's own. Without `from` it is marked as ours wherever it could be taken for a fact about them. */
const ownLineSchema = z.object({
  key: keySchema,
  part: briefPartSchema,
  texts: z.record(z.string(), typed),
  pinned: z.boolean(),
  dropped: z.boolean(),
  from: proofSchema.nullable(),
})
export type OwnLine = z.infer<typeof ownLineSchema>

/** Lines of a page that can be edited, pinned or dropped; those that are gone since among them. */
export const mostLineEdits = 300

/** All a seller did to one page of one account, for one call or for none. Laid over each page that is built anew. */
export const briefEditsSchema = z.object({
  lines: z.array(lineEditSchema).max(mostLineEdits),
  own: z.array(ownLineSchema).max(40),
  /** Keys in the seller's order, by part; parts that were not moved in are not in it. */
  orders: z.partialRecord(briefPartSchema, z.array(keySchema).max(340)),
})
export type BriefEdits = z.infer<typeof briefEditsSchema>

export const noEdits: BriefEdits = { lines: [], own: [], orders: {} }
