import { z } from 'zod'

/** Where something stands in a playbook: `['problems', 2, 'cues', 0]`. */
export const playbookPathSchema = z.array(z.union([z.string().max(200), z.number().int().nonnegative()])).max(12)
export type PlaybookPath = z.infer<typeof playbookPathSchema>

/** One change of a playbook's text, by where it is in what the text says. */
export const playbookEditSchema = z.discriminatedUnion('op', [
  /** Gives a field a value, whether it was there or not. */
  z.object({ op: z.literal('set'), path: playbookPathSchema.min(1), value: z.json() }),
  /** Takes out a field or an item of a list. */
  z.object({ op: z.literal('remove'), path: playbookPathSchema.min(1) }),
  /** Puts an item into the list at `path`, before item `at`; at its end without one. A list that is not there is begun. */
  z.object({
    op: z.literal('insert'),
    path: playbookPathSchema.min(1),
    at: z.number().int().nonnegative().optional(),
    value: z.json(),
  }),
  /** Puts the item at `path` where item `to` of its list is. */
  z.object({ op: z.literal('move'), path: playbookPathSchema.min(2), to: z.number().int().nonnegative() }),
])
export type PlaybookEdit = z.infer<typeof playbookEditSchema>

/** What is wrong with a text, at one place of it. `Line 3: problems[0].cues is empty.` and what to do next. */
export const playbookFaultSchema = z.object({
  path: playbookPathSchema,
  /** From 1. */
  line: z.number().int().positive(),
  /** `problems[0].cues`, or what else is meant. */
  subject: z.string(),
  /** What holds of it, to be read after its name: ` is empty.` */
  says: z.string(),
  next: z.string(),
})
export type PlaybookFault = z.infer<typeof playbookFaultSchema>
