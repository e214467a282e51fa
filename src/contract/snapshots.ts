import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { peersSchema } from '../core/model/peers.ts'
import { snapshotSchema } from '../core/model/snapshot.ts'
import { comparedSnapshotsSchema, snapshotVersionSchema } from '../core/model/snapshot-comparison.ts'
import { method } from './base.ts'

const versionNumberSchema = z.number().int().positive()

export type {
  ComparedProblem,
  ComparedSnapshots,
  FitFlip,
  MadeBy,
  SnapshotVersion,
} from '../core/model/snapshot-comparison.ts'

export const snapshots = {
  /** The latest; null when the account was never looked at. */
  latest: method.input(z.object({ accountId: accountIdSchema })).output(snapshotSchema.nullable()),
  /** Every one that is kept, the latest first, with what made it. */
  versions: method.input(z.object({ accountId: accountIdSchema })).output(z.array(snapshotVersionSchema)),
  /** What two of them, by number, do not share. Ages are no difference. */
  compare: method
    .input(z.object({ accountId: accountIdSchema, from: versionNumberSchema, to: versionNumberSchema }))
    .output(comparedSnapshotsSchema),
  /** How the account's signals stand beside those of others of its segment, as they are on file now. */
  peers: method.input(z.object({ accountId: accountIdSchema })).output(peersSchema),
  /** Builds and keeps a new one from what is on file. When nothing changed since the latest, that one is returned. */
  build: method.input(z.object({ accountId: accountIdSchema })).output(snapshotSchema),
}
