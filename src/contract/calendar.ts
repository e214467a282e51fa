import { z } from 'zod'
import { longestCalendar } from '../core/model/calendar-limits.ts'
import { calendarEntrySchema } from '../core/model/calendar.ts'
import { callSchema } from '../core/model/call.ts'
import { accountIdSchema, callIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'
export type { CalendarEntry } from '../core/model/calendar.ts'

/** A company an entry may be a call with, and what says so: mail of those invited, an address in it, or its title. */
const companySchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('account'),
    accountId: accountIdSchema,
    name: z.string(),
    why: z.enum(['mail', 'address', 'title', 'planned']),
  }),
  /** A business that is no account yet. */
  z.object({ is: z.literal('new'), site: z.string(), why: z.enum(['mail', 'address']) }),
])
export type CalendarCompany = z.infer<typeof companySchema>

/**
 * `new`: no call yet. `planned`: a call at that time was planned by hand, and is taken for this one. `moved`, `changed`: another time,
 * other people. `older`: what is on file is of a later version. `cancelled`, `gone`: called off, or no longer in its series.
 */
const rowStateSchema = z.enum(['new', 'planned', 'moved', 'changed', 'same', 'older', 'cancelled', 'gone'])
export type CalendarRowState = z.infer<typeof rowStateSchema>

export const calendarRowSchema = z.object({
  entry: calendarEntrySchema,
  state: rowStateSchema,
  /** The call it is already. */
  call: callSchema.nullable(),
  /** The likeliest first; empty where nothing says whose it is. */
  companies: z.array(companySchema),
})
export type CalendarRow = z.infer<typeof calendarRowSchema>

/** Entries that were not listed, by why. */
const leftOutSchema = z.object({
  over: z.number().int(),
  allDay: z.number().int(),
  later: z.number().int(),
  unreadable: z.number().int(),
  /** Called off, and never taken over. */
  cancelled: z.number().int(),
  /** We said no. */
  declined: z.number().int(),
})

const site = z.string().min(1).max(253)
const ownSites = z.array(site).max(10)

const targetSchema = z.union([
  z.object({ accountId: accountIdSchema }),
  /** An account by name or domain, or the address of a company to add. */
  z.object({ words: z.string().min(1).max(400) }),
])

/** An entry that was written for the user's own calendar: a moment, or a day, with a clock where one was said. */
const ownEntrySchema = z.object({
  what: z.enum(['call', 'next-step', 'bring-back']),
  title: z.string(),
  /** `2026-11-25T09:30:00.000Z`, `2026-12-03` or `2026-12-03T10:30`, the clock on the wall. */
  when: z.string(),
})

export const calendar = {
  /**
   * A calendar file with what comes next with an account: planned calls, the next step that was agreed, the day that brings it back; of one call,
   * only that call. It invites nobody and says nothing of the dossier. Fails as `not-found` where nothing ahead has a day.
   */
  write: method.input(z.object({ accountId: accountIdSchema, callId: callIdSchema.optional() })).output(
    z.object({
      fileName: z.string(),
      text: z.string(),
      entries: z.array(ownEntrySchema).min(1),
      /** What is not in it, and why, in words. */
      left: z.array(z.string()),
    }),
  ),
  /** Reads a calendar file and says of each call ahead whose it seems to be. Nothing is kept. */
  read: method
    .input(
      z.object({
        text: z.string().max(longestCalendar + 1),
        /** Sites that are ours; by default those named before, or the one that stands in most invitations. */
        own: ownSites.optional(),
      }),
    )
    .output(
      z.object({
        rows: z.array(calendarRowSchema),
        own: ownSites,
        leftOut: leftOutSchema,
        /** What is not as it should be, in words. */
        notes: z.array(z.string()),
      }),
    ),
  /** Plans the calls the user confirmed, moves those on file and takes away `remove`. Answers what is needed to take it back. */
  take: method
    .input(
      z.object({
        entries: z
          .array(z.object({ entry: calendarEntrySchema, callId: callIdSchema.nullable(), to: targetSchema }))
          .max(1000),
        remove: z.array(callIdSchema).max(1000).default([]),
        /** Remembered for the next file. */
        own: ownSites,
      }),
    )
    .output(
      z.object({
        added: z.array(callSchema),
        /** Calls that were changed or taken away, as they were before. */
        before: z.array(callSchema),
        /** Of those, how many were taken away. */
        removed: z.number().int(),
        newAccounts: z.array(accountIdSchema),
        /** Entries that were not taken over, and why, in words. */
        failed: z.array(z.object({ title: z.string(), why: z.string() })),
      }),
    ),
}
