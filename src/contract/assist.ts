import { z } from 'zod'
import { assistKindSchema, assistLineSchema, assistMessageSchema } from '../core/model/assist.ts'
import { evidenceSchema } from '../core/model/evidence.ts'
import { accountIdSchema, noteIdSchema } from '../core/model/ids.ts'
import { diffLineSchema } from '../core/model/line-diff.ts'
import { method } from './base.ts'

export type { AssistChoice, AssistKind, AssistLine } from '../core/model/assist.ts'

const stateSchema = z.object({
  use: z.enum(['off', 'local', 'cloud']),
  model: z.string(),
  /** What will be asked, in full; empty where the address is none. */
  url: z.string(),
  /** What is still missing before it can be used, in words; null where nothing is, or it is off. */
  missing: z.string().nullable(),
  key: z.object({
    held: z.enum(['none', 'keychain', 'memory', 'environment']),
    onlyForNow: z.string().nullable(),
    fault: z.string().nullable(),
  }),
})
export type AssistState = z.infer<typeof stateSchema>

/** What would be sent, whole. Nothing of it has left yet. */
const preparedSchema = z.object({
  draftId: z.string(),
  url: z.string(),
  model: z.string(),
  messages: z.array(assistMessageSchema),
  /** Of the messages as they are sent, in bytes. */
  bytes: z.number().int(),
  passages: z.number().int(),
  /** What is not sent: passages that speak to a language model, and those there is no room for. */
  leftOut: z.object({ hostile: z.number().int(), room: z.number().int() }),
  keyGoes: z.boolean(),
})
export type Prepared = z.infer<typeof preparedSchema>

const droppedSchema = z.object({
  text: z.string(),
  reason: z.enum([
    'no-citation',
    'unknown-id',
    'not-there',
    'too-short',
    'figure',
    'name',
    'turned',
    'negation',
    'certain',
    'direction',
    'far',
    'address',
    'no-question',
    'twice',
    'changed-quote',
    'tick',
  ]),
  detail: z.string(),
})
export type DroppedLine = z.infer<typeof droppedSchema>

const proposalSchema = z.object({
  answerId: z.string(),
  kind: assistKindSchema,
  kept: z.array(
    z.object({
      text: z.string(),
      endsIf: z.string(),
      evidence: z.array(evidenceSchema),
    }),
  ),
  dropped: z.array(droppedSchema),
})
export type Proposal = z.infer<typeof proposalSchema>

const rewriteSchema = z.object({
  /** The version of the note that was sent. */
  version: z.number().int(),
  markdown: z.string(),
  kept: z.number().int(),
  dropped: z.array(droppedSchema),
  /** Figures, names, pictures and links of the note that the new text has not. */
  missing: z.array(z.string()),
  /** Line by line what the new text changes. */
  lines: z.array(diffLineSchema),
})
export type Rewrite = z.infer<typeof rewriteSchema>

const draft = z.object({ draftId: z.string().max(200) })

/** The user's own language model: off until it is chosen in Settings. Nothing it says is shown unchecked, and none of it is judged by. */
export const assist = {
  state: method.output(stateSchema),
  /** For the address of the settings alone; empty takes it away. The key is told to nobody else, this API included. */
  giveKey: method
    .input(z.object({ key: z.string().regex(/^[\x21-\x7e]{0,500}$/, 'A key without blanks.') }))
    .output(stateSchema),
  /** Asks the address which models it has. */
  models: method.output(z.object({ models: z.array(z.string()) })),
  /** Puts together what would be sent for a proposal. Sends nothing. */
  prepare: method
    .input(z.object({ accountId: accountIdSchema, kind: assistKindSchema, withSaid: z.boolean().default(false) }))
    .output(preparedSchema),
  /** The same to rewrite a note as it is saved. */
  prepareRewrite: method.input(z.object({ noteId: noteIdSchema })).output(preparedSchema),
  /** Sends just what was prepared, once more if the answer has not the form it was asked for, and checks what comes back. Nothing is kept. */
  send: method.input(draft).output(proposalSchema),
  sendRewrite: method.input(draft).output(rewriteSchema),
  /** Keeps one checked sentence of an answer, by its place in it. */
  keep: method
    .input(z.object({ answerId: z.string().max(200), index: z.number().int().min(0).max(40) }))
    .output(assistLineSchema),
  /** What was kept of an account, in that order. */
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(assistLineSchema)),
}
