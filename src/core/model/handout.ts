import { z } from 'zod'
import { briefSourceSchema } from './brief.ts'
import { instantSchema } from './time.ts'

/** `key` names a line by what it stands on, never by its place or wording, so that it is found again in the next page. */
const line = z.object({ key: z.string(), t: z.string() })

/**
 * The page to leave with a customer. A model of its own, which never held what the brief knows: no recommendation, no fit,
 * no likely problem, no caution, nothing from a call, nobody's name but ours. Only words and order; setting it is the
 * writer's job.
 */
export const handoutSchema = z.object({
  lang: z.string(),
  /** Names their work, not us. */
  title: z.string(),
  prepared: instantSchema,
  company: z.string(),
  /** `Tuesday 24 November 2026, 10:30 to 11:00`; empty when no call is planned. */
  when: z.string(),
  purpose: z.string(),
  /** `at`: the clock, `10:30`; empty when no call is planned. The last is a next step, or the decision that there is none. */
  agenda: z.array(line.extend({ at: z.string() })),
  /** What stands on their own pages, in their words and in “ ”: at most three. `d` is the day of the page, or `no date`. */
  said: z.array(line.extend({ d: z.string(), r: z.array(z.number().int().positive()) })),
  /** One idea of use to them also when they never buy; `head` is its first words, or empty. */
  idea: line.extend({ head: z.string() }).nullable(),
  /** What we don't understand yet, as questions to them. */
  unclear: z.array(line),
  /** How such a decision usually goes; `typically` is how long or with whom, or empty. */
  steps: z.array(line.extend({ typically: z.string() })),
  /** To ask any supplier, us included. */
  questions: z.array(line),
  /** Their public pages only. */
  sources: z.array(briefSourceSchema),
  /** Who prepared it: our name, once, in the last line. Empty: the page says the same without it. */
  by: z.string(),
})
export type Handout = z.infer<typeof handoutSchema>
