import { z } from 'zod'
import { accountIdSchema, playbookIdSchema } from '../core/model/ids.ts'
import { radarGroupSchema, shownStandingSchema } from '../core/model/radar.ts'
import { segmentSchema } from '../core/model/segment.ts'
import { verdictSchema } from '../core/model/snapshot.ts'
import { tagSchema } from '../core/model/tag.ts'
import { instantSchema } from '../core/model/time.ts'
import { accountRowSchema } from './accounts.ts'
import { method } from './base.ts'

export type { RadarGroup } from '../core/model/radar.ts'

const count = z.number().int().nonnegative()

/** A problem or an opportunity of the playbook in use. */
export const radarProblemSchema = z.object({
  id: z.string(),
  is: z.enum(['problem', 'opportunity']),
  statement: z.string(),
  /** The few words for lists, where the playbook has them. */
  short: z.string().nullable(),
  /** Accounts at which something speaks for it. */
  accounts: count,
})
export type RadarProblem = z.infer<typeof radarProblemSchema>

export const radarRowSchema = accountRowSchema.extend({
  group: radarGroupSchema,
  /** What the place rests on, in words. */
  reason: z.string(),
  /** Why it stands below the row above it, in words; null where it leads its group, or only the name decides. */
  below: z.string().nullable(),
  standing: shownStandingSchema.nullable(),
  /** When the snapshot was made that says so. */
  asOf: instantSchema.nullable(),
  /** Its snapshot looks through an older version of the playbook: this one. */
  olderVersion: z.number().int().nullable(),
})
export type RadarRow = z.infer<typeof radarRowSchema>

/** What narrows the radar. */
const filterSchema = z.object({
  problemId: z.string().min(1).max(100),
  segment: segmentSchema.optional(),
  tag: tagSchema.optional(),
  /** The recommendation, or the seller's own decision where there is one. */
  verdict: verdictSchema.optional(),
  /** Only accounts with evidence for it of the last 30 days. */
  freshOnly: z.boolean().default(false),
})
export type RadarFilter = z.input<typeof filterSchema>

export const radar = {
  /** The problems and opportunities of the playbook in use, in its order; none while no playbook is confirmed and no sample is there. */
  problems: method.output(
    z.object({
      playbook: z
        .object({ id: playbookIdSchema, name: z.string(), version: z.number().int(), sample: z.boolean() })
        .nullable(),
      problems: z.array(radarProblemSchema),
      /** Accounts whose latest snapshot is not sorted in yet: see `catchUp`. */
      behind: count,
    }),
  ),
  /** Accounts by how a problem stands at each, best first. Groups come in their order; rows of all of them follow one another. */
  rank: method
    .input(
      filterSchema.extend({
        limit: z.number().int().min(1).max(500).default(100),
        offset: count.default(0),
      }),
    )
    .output(
      z.object({
        total: count,
        /** Another one when an account stands elsewhere, or for another reason: so that a window can offer the new order instead of moving rows. */
        mark: z.string(),
        groups: z.array(z.object({ group: radarGroupSchema, title: z.string(), count })),
        rows: z.array(radarRowSchema),
      }),
    ),
  /** The accounts of a group, best first: for what is done with all of them. */
  members: method
    .input(filterSchema.extend({ group: radarGroupSchema, limit: z.number().int().min(1).max(1000).default(1000) }))
    .output(z.object({ accountIds: z.array(accountIdSchema), total: count })),
  /** Sorts in some of the snapshots that were kept before the radar was. Asked again until none is left. */
  catchUp: method.output(z.object({ behind: count })),
}
