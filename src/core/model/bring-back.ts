import { z } from 'zod'
import { changeKindSchema } from './change-signal.ts'
import { factTestsSchema } from './playbook.ts'
import { eventTypeSchema } from './signal.ts'

const phrase = z.string().trim().min(1).max(120)

/** One thing that brings an account back from the back burner. */
export const wakeUpSchema = z.discriminatedUnion('on', [
  /** A day has come. `words` says what for ("their budget for next year"); may be empty. */
  z.object({ on: z.literal('date'), day: z.iso.date(), words: z.string().trim().max(200) }),
  /** An event of one of these types is new since the decision; with `of` only one that tells of it ("Corby"). */
  z.object({ on: z.literal('event'), types: z.array(eventTypeSchema).min(1).max(30), of: phrase.nullable() }),
  /** A check finds a change of one of these kinds (an opening, a person, a price) after the decision. */
  z.object({ on: z.literal('change'), kinds: z.array(changeKindSchema).min(1).max(18), of: phrase.nullable() }),
  /** A fact holds ("headcount: { min: 200 }"). */
  z.object({ on: z.literal('fact'), test: factTestsSchema }),
])
export type WakeUp = z.infer<typeof wakeUpSchema>

/** On screen: *bring back when*. Any one of them brings the account back. */
export const bringBackSchema = z.array(wakeUpSchema).min(1).max(6)
export type BringBack = z.infer<typeof bringBackSchema>
