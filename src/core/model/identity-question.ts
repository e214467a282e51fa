import { z } from 'zod'
import { accountIdSchema, identityQuestionIdSchema, researchIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/**
 * What makes it doubtful whose pages an address shows: it is parked, for sale or a server's own first page; its home page leads to
 * another domain, to a profile on a social network, or to a seller's page on a marketplace; the site calls itself by a name that has
 * nothing of the account's; another account goes by the same name.
 */
export const identityMatterSchema = z.enum(['parked', 'moved', 'social', 'marketplace', 'other-name', 'same-name'])
export type IdentityMatter = z.infer<typeof identityMatterSchema>

/** What the user said: it is the company after all, its address is another one, or this is somebody else. */
export const identityAnswerSchema = z.enum(['same-company', 'another-address', 'not-them'])
export type IdentityAnswer = z.infer<typeof identityAnswerSchema>

/** What was seen, before it is asked of an account. */
export const identityFindingSchema = z.object({
  matter: identityMatterSchema,
  /** The address that was asked for. */
  address: z.string().max(2000),
  /** What a later run would see again: the domain it led to, the name the site gives itself. Asked about once. */
  subject: z.string().max(300),
  /** What was seen, in a sentence for people. */
  seen: z.string().max(600),
  /** The words and addresses it was seen by, as they stand on the page. */
  evidence: z.array(z.string().max(300)).max(4),
  /** Where research would go on if it is the same company; null where nothing can be read there. */
  leadsTo: z.string().max(2000).nullable(),
})
export type IdentityFinding = z.infer<typeof identityFindingSchema>

/** A question that only the user can answer. What is in doubt is not read, or said of what was, until it is answered. */
export const identityQuestionSchema = identityFindingSchema.extend({
  id: identityQuestionIdSchema,
  accountId: accountIdSchema,
  /** The run that saw it. */
  researchId: researchIdSchema,
  /** The account that is at `leadsTo`, or goes by the same name. */
  otherAccount: z.object({ id: accountIdSchema, name: z.string() }).nullable(),
  askedAt: instantSchema,
  answer: identityAnswerSchema.nullable(),
  answeredAt: instantSchema.nullable(),
})
export type IdentityQuestion = z.infer<typeof identityQuestionSchema>

/** Matters that end a run at the home page: nothing of it is the company's, as far as anyone can tell. */
export const stopsResearch = (matter: IdentityMatter): boolean => matter !== 'other-name' && matter !== 'same-name'
