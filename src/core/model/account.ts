import { z } from 'zod'
import { accountIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** What a company is to the seller when it is no prospect: a customer to find more of, or one that is regretted. */
export const relationSchema = z.enum(['customer', 'regretted'])
export type Relation = z.infer<typeof relationSchema>

/** A company we may call. `identity` is the registrable domain, or for an IP address or loopback the origin with its port. */
export const accountSchema = z.object({
  id: accountIdSchema,
  name: z.string().min(1).max(200),
  identity: z.string().min(1),
  homeUrl: z.url(),
  /** Other names and domains it goes by: used to recognise it in text. */
  aliases: z.array(z.string()),
  /** The user's own word for companies of this kind. */
  segment: z.string().max(120).nullable(),
  /** The user's own words to find it by, several beside each other. */
  tags: z.array(z.string()).default([]),
  /** Null for a prospect. A customer is no call to make: it is there to learn from. */
  relation: relationSchema.nullable(),
  /** The user's word that pages which are empty without their scripts may run them, in a browser of their own. */
  rendering: z.boolean(),
  /** True for the fictional companies that come with the app. */
  sample: z.boolean(),
  createdAt: instantSchema,
  /** When it was moved to the bin. */
  deletedAt: instantSchema.nullable(),
})
export type Account = z.infer<typeof accountSchema>
