import { z } from 'zod'
import { instantSchema } from './time.ts'

/** Which entry of a calendar, and which of its times: `occurrence` is when it first stood there, empty for one that does not repeat. */
export const calendarKeySchema = z.object({
  uid: z.string().min(1).max(1000),
  occurrence: z.union([z.literal(''), instantSchema]),
})
export type CalendarKey = z.infer<typeof calendarKeySchema>

/** Somebody invited, ourselves left out. */
export const invitedSchema = z.object({
  name: z.string().min(1).max(120),
  /** As the invitation gives it, often nothing. */
  role: z.string().max(160),
  /** Empty where it names none. */
  mail: z.string().max(320),
})
export type Invited = z.infer<typeof invitedSchema>

/** One time at which a calendar says that there is a call. */
export const calendarEntrySchema = calendarKeySchema.extend({
  /** Counts how often the organiser changed it (RFC 5545, 3.8.7.4): of two versions the higher one holds. */
  sequence: z.number().int().nonnegative(),
  at: instantSchema,
  minutes: z.number().int().min(5).max(480),
  title: z.string().max(300),
  people: z.array(invitedSchema).max(12),
  cancelled: z.boolean(),
  repeats: z.boolean(),
})
export type CalendarEntry = z.infer<typeof calendarEntrySchema>
