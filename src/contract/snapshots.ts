import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { peersSchema } from '../core/model/peers.ts'
import { snapshotSchema } from '../core/model/snapshot.ts'
import { method } from './base.ts'

export const snapshots = {
  /** The latest; null when the account was never looked at. */
  latest: method.input(z.object({ accountId: accountIdSchema })).output(snapshotSchema.nullable()),
  /** How the account's signals stand beside those of others of its segment, as they are on file now. */
  peers: method.input(z.object({ accountId: accountIdSchema })).output(peersSchema),
  /** Builds and keeps a new one from what is on file. When nothing changed since the latest, that one is returned. */
  build: method.input(z.object({ accountId: accountIdSchema })).output(snapshotSchema),
}
