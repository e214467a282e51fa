import { z } from 'zod'
import { accountIdSchema, pageIdSchema, pageVersionIdSchema } from './ids.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** Services on which companies show their openings and that answer programs in public. */
export const jobBoardNameSchema = z.enum([
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'personio',
  'teamtailor',
])
export type JobBoardName = z.infer<typeof jobBoardNameSchema>

/** One company's board on such a service. */
export const jobBoardSchema = z.object({
  name: jobBoardNameSchema,
  /** What the service calls the company, decoded; the host where the board runs on the company's own domain. */
  token: z.string().min(1).max(120),
  /** Scheme, host and port that give its public answers. */
  origin: z.string().min(1).max(300),
})
export type JobBoard = z.infer<typeof jobBoardSchema>

/** A board that a page of the account links to or embeds, and how reading it went. */
export const accountBoardSchema = jobBoardSchema.extend({
  accountId: accountIdSchema,
  /** The account's own page that names the board: without one it is not their board. */
  linkedFrom: pageIdSchema,
  /** The address that stands there. */
  link: z.string(),
  /** First and latest time its openings were read; null before the first. */
  firstReadAt: instantSchema.nullable(),
  lastReadAt: instantSchema.nullable(),
  /** Why the latest try brought nothing, in words for people; null when it did. */
  failure: z.string().nullable(),
})
export type AccountBoard = z.infer<typeof accountBoardSchema>

/** An opening as a board showed it over time. Known by account, board, token and posting. */
export const jobOpeningSchema = z.object({
  accountId: accountIdSchema,
  board: jobBoardNameSchema,
  token: z.string(),
  /** The board's own id of the posting. */
  postingId: z.string().min(1).max(200),
  title: z.string().min(1),
  places: z.array(z.string()),
  department: z.string().nullable(),
  employmentType: z.string().nullable(),
  /** The posting for people. */
  url: z.string().nullable(),
  /** The day the board says it was posted; null when it says none. */
  postedAt: partialDateSchema.nullable(),
  firstSeen: instantSchema,
  lastSeen: instantSchema,
  /** When it was first missing; null while it is open. */
  goneSince: instantSchema.nullable(),
  /** The day it was last put up again; null when it never was. */
  repostedOn: partialDateSchema.nullable(),
  /** The saved answer it stands in, and the newest version that has it. */
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
})
export type JobOpening = z.infer<typeof jobOpeningSchema>

/** What is worth noticing of an opening, beyond that it is there. */
export const openingNoticeSchema = z.discriminatedUnion('type', [
  /** No earlier opening on file is of this function, or none that leads it; the boards have been looked at since that day. */
  z.object({
    type: z.literal('first-of-kind'),
    function: z.string(),
    leads: z.boolean(),
    since: partialDateSchema,
  }),
  /** It came after earlier looks at the board. */
  z.object({ type: z.literal('new'), on: partialDateSchema }),
  z.object({ type: z.literal('reposted'), on: partialDateSchema }),
  /** Open for longer than a search usually takes. */
  z.object({ type: z.literal('long-open'), days: z.number().int() }),
  z.object({ type: z.literal('gone'), since: partialDateSchema, days: z.number().int().nonnegative() }),
])
export type OpeningNotice = z.infer<typeof openingNoticeSchema>
