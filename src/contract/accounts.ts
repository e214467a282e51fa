import { z } from 'zod'
import { accountSchema, relationSchema } from '../core/model/account.ts'
import { accountFilterSchema, accountOrderSchema, listLookSchema } from '../core/model/account-list.ts'
export type { AccountSort, DossierState, StandingVerdict } from '../core/model/account-list.ts'
import { mergeCountsSchema, mergeGainsSchema } from '../core/model/account-merge.ts'
export type { MergeKind } from '../core/model/account-merge.ts'
export type { Relation } from '../core/model/account.ts'
import { callSchema } from '../core/model/call.ts'
import { quoteEvidenceSchema } from '../core/model/evidence.ts'
import { factSchema } from '../core/model/fact.ts'
import { accountBoardSchema, jobOpeningSchema, openingNoticeSchema } from '../core/model/job-board.ts'
import { identityAnswerSchema, identityQuestionSchema } from '../core/model/identity-question.ts'
import {
  accountIdSchema,
  claimIdSchema,
  identityQuestionIdSchema,
  pageIdSchema,
  pageVersionIdSchema,
} from '../core/model/ids.ts'
import { researchSchema } from '../core/model/research.ts'
import { verdictSchema } from '../core/model/snapshot.ts'
import { segmentSchema } from '../core/model/segment.ts'
import { mostTags, tagSchema } from '../core/model/tag.ts'
import { instantSchema } from '../core/model/time.ts'
import { watchSchema } from '../core/model/watch.ts'
import { method } from './base.ts'
import { ownWordSchema } from './pursuit.ts'

/** One row of a list of accounts. */
export const accountRowSchema = z.object({
  account: accountSchema,
  verdict: verdictSchema.nullable(),
  /** The seller's own decision, which stands over it. */
  own: ownWordSchema.nullable(),
  pagesRead: z.number().int(),
  /** Last time a page of it was fetched. */
  lastFetch: instantSchema.nullable(),
  nextCall: callSchema.nullable(),
  /** What its latest snapshot says in a row; null while there is none. */
  look: listLookSchema.nullable(),
  /** How it is checked from time to time; null when it is not. */
  watch: watchSchema.nullable(),
  /** A run that is going on, waits in the queue or was interrupted. */
  research: z.enum(['running', 'waiting', 'interrupted']).nullable(),
})
export type AccountRow = z.infer<typeof accountRowSchema>

/** A fact with the page it was read on. Conflicting facts stand side by side. */
export const locatedFactSchema = z.object({
  fact: factSchema,
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  pageTitle: z.string(),
  pageUrl: z.string(),
})
export type LocatedFact = z.infer<typeof locatedFactSchema>

/** A job board as the dossier shows it: with the page of theirs that names it. */
export const shownBoardSchema = accountBoardSchema.extend({
  linkedFromTitle: z.string(),
  linkedFromUrl: z.string(),
  /** Openings on it at the latest look. */
  open: z.number().int().nonnegative(),
})
export type ShownBoard = z.infer<typeof shownBoardSchema>

export const shownOpeningSchema = z.object({
  /** By which it can be asked how we know. */
  id: claimIdSchema,
  opening: jobOpeningSchema,
  notices: z.array(openingNoticeSchema),
  /** Its title on the saved answer of the board; null when that is not on file any more. */
  evidence: quoteEvidenceSchema.nullable(),
})
export type ShownOpening = z.infer<typeof shownOpeningSchema>

const labelsSchema = z.object({
  accountId: accountIdSchema,
  segment: segmentSchema.nullable(),
  tags: z.array(tagSchema).max(mostTags),
})
/** What the seller sorts an account by. */
export type AccountLabels = z.infer<typeof labelsSchema>
const labelOutcomeSchema = z.object({
  /** What those had that were changed: `putLabels` gives it back. */
  before: z.array(labelsSchema),
  refused: z.array(z.object({ accountId: accountIdSchema, why: z.string() })),
})
export type LabelOutcome = z.infer<typeof labelOutcomeSchema>
/** Accounts that are labelled in one request: more are sent in parts, which can be stopped between. */
const mostLabelled = 500

const mergeInput = z.object({ stays: accountIdSchema, goes: accountIdSchema })
const idInput = z.object({ accountId: accountIdSchema })

export const accounts = {
  /** Accounts that match, in order, a stretch at a time. */
  list: method
    .input(
      accountOrderSchema.extend({
        limit: z.number().int().min(1).max(1000).default(200),
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(
      z.object({
        rows: z.array(accountRowSchema),
        /** Accounts that match. */
        total: z.number().int(),
        /** All there are. */
        all: z.number().int(),
      }),
    ),
  /** The ids of all accounts that match, in order: a window holds them, so that no row moves under the pointer. */
  matching: method
    .input(accountOrderSchema)
    .output(z.object({ accountIds: z.array(accountIdSchema), /** All there are. */ all: z.number().int() })),
  /** Rows of these accounts, in their order; those in the bin are left out. */
  rows: method
    .input(z.object({ accountIds: z.array(accountIdSchema).min(1).max(500) }))
    .output(z.array(accountRowSchema)),
  /** How many accounts match each filter. */
  counts: method
    .input(z.object({ filters: z.array(accountFilterSchema).min(1).max(40) }))
    .output(z.array(z.number().int())),
  get: method.input(idInput).output(accountRowSchema),
  /** By name, identity, id or address, as typed on a command line; several matches are an error that names them. */
  find: method.input(z.object({ words: z.string().min(1).max(400) })).output(accountSchema),
  /** Adds by address. An account with the same identity is returned as it is, `added: false`. */
  add: method
    .input(z.object({ address: z.string().min(1).max(2000), name: z.string().max(200).optional() }))
    .output(z.object({ account: accountSchema, added: z.boolean() })),
  update: method
    .input(
      z.object({
        accountId: accountIdSchema,
        name: z.string().min(1).max(200).optional(),
        segment: segmentSchema.nullable().optional(),
        /** All of them: those left out are taken off. */
        tags: z.array(tagSchema).max(mostTags).optional(),
        /** Null makes it a prospect again. */
        relation: relationSchema.nullable().optional(),
        aliases: z.array(z.string().min(1).max(200)).max(20).optional(),
        /** Whether its pages may run their scripts where they are empty without them. */
        rendering: z.boolean().optional(),
      }),
    )
    .output(accountSchema),
  /** Puts tags on accounts, takes them off, or sets the segment of all of them. */
  label: method
    .input(
      z.object({
        accountIds: z.array(accountIdSchema).min(1).max(mostLabelled),
        addTags: z.array(tagSchema).max(mostTags).default([]),
        removeTags: z.array(tagSchema).max(mostTags).default([]),
        segment: segmentSchema.nullable().optional(),
      }),
    )
    .output(labelOutcomeSchema),
  /** Takes a `label` back. */
  putLabels: method
    .input(z.object({ labels: z.array(labelsSchema).min(1).max(mostLabelled) }))
    .output(labelOutcomeSchema),
  /** Segments in use, with how many accounts are of each, by name. */
  segments: method.output(z.array(z.object({ segment: z.string(), accounts: z.number().int() }))),
  /** Tags in use, with how many accounts have each, the most used first. */
  tags: method.output(z.array(z.object({ tag: z.string(), accounts: z.number().int() }))),
  /** Moves to the bin; `restore` takes it back. */
  remove: method.input(idInput).output(z.object({ removed: z.literal(true) })),
  restore: method.input(idInput).output(accountSchema),
  /** What would come over if two accounts were made one. Nothing is changed. */
  previewMerge: method.input(mergeInput).output(
    z.object({
      stays: accountSchema,
      goes: accountSchema,
      gains: mergeGainsSchema,
      counts: mergeCountsSchema,
      /** Pages that stay behind since the other account has them. */
      left: z.number().int(),
    }),
  ),
  /** Makes two accounts one; the one that goes rests in the bin. `unmerge`, or bringing it back from there, makes them two again. */
  merge: method.input(mergeInput).output(accountSchema),
  /** @returns the account that is back */
  unmerge: method.input(z.object({ gone: accountIdSchema })).output(accountSchema),
  /** What only the user can say of whose pages these are; null when nothing is open. */
  identityQuestion: method.input(idInput).output(identityQuestionSchema.nullable()),
  /**
   * Settles it. The account goes on at the address that is right, with the old one as an alias where it was theirs; pages of another
   * company leave the dossier. Unless `research` is false, what can be read now is researched. An address of another account is a `conflict`.
   */
  answerIdentity: method
    .input(
      idInput.extend({
        questionId: identityQuestionIdSchema,
        answer: identityAnswerSchema,
        address: z.string().min(1).max(2000).optional(),
        research: z.boolean().default(true),
      }),
    )
    .output(
      z.object({ account: accountSchema, question: identityQuestionSchema, research: researchSchema.nullable() }),
    ),
  facts: method.input(idInput).output(z.array(locatedFactSchema)),
  /** Their job boards, what is open on them (newest first), and what went within the last month. */
  openings: method
    .input(idInput)
    .output(z.object({ boards: z.array(shownBoardSchema), openings: z.array(shownOpeningSchema) })),
}
