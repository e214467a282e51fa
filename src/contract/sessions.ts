import { z } from 'zod'
import { accountIdSchema, sessionIdSchema } from '../core/model/ids.ts'
import { noteSchema } from '../core/model/note.ts'
import { coverageItemSchema } from '../core/model/research.ts'
import { coverageMarkSchema, sessionSchema, sessionSummarySchema } from '../core/model/session.ts'
import { method } from './base.ts'

const idInput = z.object({ sessionId: sessionIdSchema })
const accountInput = z.object({ accountId: accountIdSchema })
const planMinutes = z.number().int().min(1).max(240)

export const sessions = {
  /** The one that goes on for an account, with what the pages on file cover; null where none does. */
  current: method.input(accountInput).output(sessionSchema.nullable()),
  /** Of one account, the latest first, the one that goes on included. */
  list: method.input(accountInput).output(z.array(sessionSchema)),
  /** Starts the clock, or gives back the one that goes on. */
  start: method.input(accountInput.extend({ planMinutes: planMinutes.optional() })).output(sessionSchema),
  /** Another length for the one that goes on. */
  plan: method.input(idInput.extend({ planMinutes })).output(sessionSchema),
  pause: method.input(idInput.extend({ paused: z.boolean() })).output(sessionSchema),
  /** The clock is being looked at: after a kill it stands still from the last of these. */
  tick: method.input(idInput).output(sessionSchema),
  /** What the pages on file cover, where no run tells it. */
  coverage: method.input(accountInput).output(z.array(coverageItemSchema)),
  /** The user's word on one thing to know; `state: null` takes it back. */
  mark: method
    .input(idInput.extend(coverageMarkSchema.pick({ key: true, label: true, state: true, detail: true }).shape))
    .output(sessionSchema),
  /** Where the user went to look for it. */
  lookedIn: method
    .input(
      idInput.extend({
        ...coverageMarkSchema.pick({ key: true, label: true }).shape,
        where: z.string().min(1).max(120),
      }),
    )
    .output(sessionSchema),
  /** Searches for one thing to know, to be opened in the user's own browser. The app asks none of these addresses. */
  searches: method.input(accountInput.extend(coverageMarkSchema.pick({ key: true, label: true }).shape)).output(
    z.array(
      z.object({
        where: z.string(),
        words: z.string(),
        url: z.string(),
        /** The page takes no words in its address: they have to be typed there. */
        typeThere: z.boolean(),
      }),
    ),
  ),
  /** Keeps what the user wrote as a note of the account and of this session. Returns when it is on disk. */
  capture: method.input(idInput.extend({ markdown: z.string().min(1).max(1_000_000) })).output(noteSchema),
  /** Stops the clock for good, and keeps the summary as a note. A second time gives the same. */
  finish: method.input(idInput).output(sessionSchema),
  /** What it comes to: of an ended one as it was kept, of one that goes on as it would be now. */
  summary: method.input(idInput).output(z.object({ session: sessionSchema, summary: sessionSummarySchema })),
  /** Keeps lines of the summary, and words of the user's own, as an insight note for other accounts. */
  share: method
    .input(
      idInput.extend({ lineIds: z.array(z.string().max(400)).max(500), words: z.string().max(20_000).default('') }),
    )
    .output(noteSchema),
}
