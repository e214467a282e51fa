import { z } from 'zod'
import { changeEvidenceSchema } from './evidence.ts'
import { accountIdSchema, claimIdSchema } from './ids.ts'
import { pageChangeSchema } from './page-change.ts'
import { instantSchema } from './time.ts'

/** Differences between two readings that say something about the company, by what they say; the most telling first. */
export const changeKindSchema = z.enum([
  'person_gone',
  'person_new',
  'role_changed',
  'headcount_changed',
  'opening_new',
  'opening_closed',
  'opening_reposted',
  'customer_new',
  'customer_gone',
  'certification_new',
  'certification_dropped',
  'offer_new',
  'offer_dropped',
  'site_new',
  'site_gone',
  'price_changed',
  'claim_changed',
  'claim_dropped',
])
export type ChangeKind = z.infer<typeof changeKindSchema>

/**
 * A change of their pages as a signal of its own. Nobody says when it happened: it is known only as lying between two
 * readings, and that span is never the date of an event.
 */
export const changeSignalSchema = z.object({
  /** The id of the change it is read from. */
  id: claimIdSchema,
  accountId: accountIdSchema,
  kind: changeKindSchema,
  /** "Gone from the team page: Ruth Adeyemi, Mill Manager". */
  label: z.string().min(1),
  /** The person, opening, customer … it is about, where it has a name. */
  name: z.string().nullable(),
  /** Persons: their title. */
  detail: z.string().nullable(),
  evidence: changeEvidenceSchema,
  page: pageChangeSchema.pick({ pageId: true, pageKind: true, pageTitle: true, pageUrl: true }),
  onPages: z.number().int().positive(),
  /** The last reading that had it as it was; null where the page was not read before. */
  after: instantSchema.nullable(),
  /** The first reading that had it as it is. */
  by: instantSchema,
  /** 1 a hint, 2 a sign. Nothing that is only inferred from two readings is more. */
  strength: z.union([z.literal(1), z.literal(2)]),
  freshness: z.enum(['fresh', 'neutral', 'stale']),
  /** Days from the reading that found it. */
  ageDays: z.number().int().nonnegative(),
  /** Departures and losses: known, never opened with. */
  sensitive: z.boolean(),
  ruleId: z.string(),
})
export type ChangeSignal = z.infer<typeof changeSignalSchema>
