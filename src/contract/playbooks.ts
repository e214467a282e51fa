import { z } from 'zod'
import { evidenceSchema } from '../core/model/evidence.ts'
import { accountIdSchema, playbookIdSchema } from '../core/model/ids.ts'
import { pageSchema } from '../core/model/page.ts'
import { cueSchema, playbookContentSchema, playbookSchema } from '../core/model/playbook.ts'
import { comparedPartSchema } from '../core/model/playbook-comparison.ts'
import { playbookEditSchema, playbookFaultSchema } from '../core/model/playbook-edit.ts'
import { problemMentionSchema } from '../core/model/signal.ts'
import { method } from './base.ts'
import { trialInputSchema, trialSchema } from './playbook-trial.ts'

const { direction, strength } = problemMentionSchema.shape

/** A cue of a playbook's text, with the problem it speaks for or against. */
export const cueInTextSchema = z.object({ cue: cueSchema, direction, statement: z.string(), language: z.string() })
export type CueInText = z.infer<typeof cueInTextSchema>

/** Where a look through the pages goes on: numbers of an account and of one of its pages, from 0. */
const cursorSchema = z.object({ account: z.number().int().nonnegative(), page: z.number().int().nonnegative() })
export const cueHitsInputSchema = z.object({
  cue: cueSchema,
  direction,
  language: z.string().max(20).default('en'),
  from: cursorSchema.nullable().default(null),
})

/** One place that a cue hits. `why`, in words, is there when it does not count. */
export const cueHitSchema = z.object({
  accountId: accountIdSchema,
  accountName: z.string(),
  /** The page it stands on; null for what stands on none. */
  page: pageSchema.pick({ title: true, kind: true, url: true, publishedAt: true }).nullable(),
  direction,
  strength: strength.nullable(),
  why: z.string().nullable(),
  evidence: evidenceSchema,
})
export type CueHit = z.infer<typeof cueHitSchema>

const someHits = z.object({ count: z.number().int(), hits: z.array(cueHitSchema) })
/** A stretch of a look: all hits of it counted, the first ones given. */
export const cueHitsSchema = z.object({
  taken: someHits,
  refused: someHits,
  /** Pages that were looked at in this stretch. */
  pages: z.number().int(),
  /** Accounts looked through so far, of all on file. */
  accounts: z.object({ looked: z.number().int(), all: z.number().int() }),
  next: cursorSchema.nullable(),
})

/** A version of a playbook on file; the newest where none is named. */
export const playbookVersionSchema = z.object({
  playbookId: playbookIdSchema,
  version: z.number().int().positive().optional(),
})
export type PlaybookVersion = z.infer<typeof playbookVersionSchema>

/** A text that may be half written, as far as it can be read. */
export const playbookTextReadingSchema = z.object({
  yaml: z.string(),
  /** What the YAML says, unchecked and without defaults; null where it is no YAML. */
  values: z.json(),
  /** Null while anything is wrong. */
  content: playbookContentSchema.nullable(),
  /** All that is wrong, the first to put right first. */
  faults: z.array(playbookFaultSchema),
})
export type PlaybookTextReading = z.infer<typeof playbookTextReadingSchema>

const text = z.string().max(300_000)

export const playbooks = {
  /** Playbooks that come with the app, to start from. */
  starters: method.output(z.array(z.object({ slug: z.string(), yaml: z.string(), content: playbookContentSchema }))),
  list: method.output(z.array(playbookSchema)),
  /** The newest version, or the one that is named: of a playbook that was taken away too. */
  get: method.input(playbookVersionSchema).output(playbookSchema),
  /** Its versions, newest first. */
  versions: method
    .input(z.object({ playbookId: playbookIdSchema }))
    .output(z.array(playbookSchema.pick({ version: true, savedAt: true }).extend({ name: z.string() }))),
  /** What differs from one to the other, by problem, criterion and so on. */
  compare: method
    .input(z.object({ before: playbookVersionSchema, after: playbookVersionSchema }))
    .output(z.array(comparedPartSchema)),
  /** Reads a text for a form: what it says and all that is wrong. Nothing is saved. */
  read: method.input(z.object({ yaml: text })).output(playbookTextReadingSchema),
  /** Changes fields of a text; comments, order and quoting stay wherever nothing was changed. Nothing is saved. */
  edit: method
    .input(z.object({ yaml: text, edits: z.array(playbookEditSchema).max(500) }))
    .output(playbookTextReadingSchema),
  /** The cue on a line (from 1) of a text that may be half written; null where none stands. */
  cueAt: method.input(z.object({ yaml: text, line: z.number().int().positive() })).output(cueInTextSchema.nullable()),
  /** What a cue hits in the pages on file, a stretch of them at a time. Nothing is saved. */
  cueHits: method.input(cueHitsInputSchema).output(cueHitsSchema),
  /** What a text would change at the accounts on file, a stretch of them at a time. Nothing is saved. */
  tryOut: method.input(trialInputSchema).output(trialSchema),
  /** Saves a new playbook (no id) or the next version of one. */
  save: method.input(z.object({ playbookId: playbookIdSchema.optional(), yaml: text })).output(playbookSchema),
  duplicate: method.input(z.object({ playbookId: playbookIdSchema })).output(playbookSchema),
  /** Takes it off the list; not the one in use. Versions that snapshots name stay readable. */
  remove: method.input(z.object({ playbookId: playbookIdSchema })).output(z.object({ removed: z.literal(true) })),
  restore: method.input(z.object({ playbookId: playbookIdSchema })).output(playbookSchema),
  /** Those that were taken away. */
  removed: method.output(z.array(playbookSchema)),
  /** The user's word that this is the lens to look through. Accounts on file are looked at again. */
  confirm: method.input(z.object({ playbookId: playbookIdSchema })).output(playbookSchema),
}
