import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { factKinds, type FactKind } from './fact.ts'
import { accountIdSchema, keptQuoteIdSchema } from './ids.ts'
import { longestKept } from './kept-quote-limits.ts'
import { eventArgumentsSchema, eventMentionSchema, problemMentionSchema } from './signal.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** A value of one kind of fact as the seller read it; `factOf` makes the fact of it. */
const keptFactSchema = z
  .object({
    what: z.literal('fact'),
    kind: z.enum(factKinds as [FactKind, ...FactKind[]]), // the kinds of `factSchema`, of which there are some
    /** A person's name, a site's city, else the value as written. */
    value: z.string().trim().min(1).max(300),
    /** A person's title, what stands at a site, what a technology is for, the network of a social address. */
    detail: z.string().trim().max(200).default(''),
    country: z.string().trim().max(100).default(''),
    /** The day it was said for, of what has one. */
    date: partialDateSchema.nullable().default(null),
  })
  .refine(({ kind, detail }) => (kind !== 'technology' && kind !== 'social') || detail !== '', {
    path: ['detail'],
    message: 'what it is for, or the network it is on',
  })

/** What the seller says that words of a saved page are: evidence on a problem, a sign of an event, a fact. Always of the account. */
export const keptAsSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('evidence'),
    problem: z.string().min(1).max(120),
    direction: problemMentionSchema.shape.direction,
    strength: problemMentionSchema.shape.strength,
  }),
  z.object({
    what: z.literal('signal'),
    type: eventMentionSchema.shape.type,
    actor: eventMentionSchema.shape.actor,
    status: eventMentionSchema.shape.status,
    /** Null: as old as its telling, as for any mention. */
    date: partialDateSchema.nullable().default(null),
    args: eventArgumentsSchema.default({}),
  }),
  keptFactSchema,
])
export type KeptAs = z.infer<typeof keptAsSchema>

/**
 * Words of a saved page that the seller kept, and as what. They stand where they were chosen for good; where the page was read or fetched
 * again since, `core/signals/kept` finds them in the text of today.
 */
export const keptQuoteSchema = z.object({
  id: keptQuoteIdSchema,
  accountId: accountIdSchema,
  evidence: quoteEvidenceSchema.extend({ quote: z.string().min(1).max(longestKept) }),
  /** What stood right before and after: tells the same words at two places of a page apart. */
  around: z.object({ before: z.string().max(60), after: z.string().max(60) }),
  as: keptAsSchema,
  /** In the seller's own words. */
  remark: z.string().max(600),
  keptAt: instantSchema,
})
export type KeptQuote = z.infer<typeof keptQuoteSchema>
export type KeptEvidence = KeptQuote & { readonly as: Extract<KeptAs, { what: 'evidence' }> }
