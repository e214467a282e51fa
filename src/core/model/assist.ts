import { z } from 'zod'
import { assistAddressFault } from './assist-address.ts'
import { evidenceSchema } from './evidence.ts'
import { accountIdSchema, assistLineIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** Whether a language model helps, and which. Its key is none of it: it is in the system's keychain, or in memory. */
export const assistChoiceSchema = z
  .object({
    use: z.enum(['off', 'local', 'cloud']),
    address: z.string().max(300),
    /** As its server calls it. */
    model: z.string().max(120),
    /** Characters of evidence that are sent at most: small models forget the beginning of more. */
    most: z.number().int().min(2000).max(60_000),
  })
  .refine(({ address, use }) => assistAddressFault(address, use) === null, 'No address a model may be asked at.')
export type AssistChoice = z.infer<typeof assistChoiceSchema>

/** What a model may propose of an account. */
export const assistKindSchema = z.enum(['summary', 'problem', 'question'])
export type AssistKind = z.infer<typeof assistKindSchema>

/**
 * A sentence a model proposed and the user accepted, with the words it was held against. It is read by nothing that judges: no snapshot, no
 * brief, no page to leave knows of it.
 */
export const assistLineSchema = z.object({
  id: assistLineIdSchema,
  accountId: accountIdSchema,
  kind: assistKindSchema,
  text: z.string().min(1).max(600),
  /** Of a question: the answer that would end it; may be empty. */
  endsIf: z.string().max(400),
  evidence: z.array(evidenceSchema).min(1).max(12),
  /** Who proposed it. */
  by: z.object({ model: z.string().max(120), host: z.string().max(300) }),
  keptAt: instantSchema,
})
export type AssistLine = z.infer<typeof assistLineSchema>

/** What is told to a model, as it is told. */
export const assistMessageSchema = z.object({ role: z.enum(['system', 'user']), content: z.string() })
export type AssistMessage = z.infer<typeof assistMessageSchema>
