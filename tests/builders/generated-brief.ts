import { buildBrief } from '../../src/core/brief/build-brief.ts'
import type { SnapshotId } from '../../src/core/model/ids.ts'
import type { Brief } from '../../src/core/model/brief.ts'
import { buildSnapshot } from '../../src/core/snapshot/build-snapshot.ts'
import type { Dossier } from '../../src/core/snapshot/dossier.ts'
import { aCall, now } from './dossier.ts'
import { aPlaybook } from './playbook.ts'
import { createPrng } from './prng.ts'
import { aRandomDossier } from './random-dossier.ts'

/** The brief of a dossier made up from a seed: from no page at all to forty, with a call before it, beside it, or none. */
export function aGeneratedBrief(seed: number): { readonly dossier: Dossier; readonly brief: Brief } {
  const prng = createPrng(seed)
  const dossier = aRandomDossier(prng, prng.pick([0, 3, 12, 40]))
  const playbook = aPlaybook()
  const asked = { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null } // ids are made up here
  const snapshot = buildSnapshot(dossier, playbook, asked)
  const brief = buildBrief({
    snapshot,
    account: dossier.account,
    call: prng.chance(0.6) ? aCall() : null,
    lastCall: null,
    playbook,
    seller: { company: 'Ferrin Coaching', offer: '', customers: '' },
    asOf: now,
  })
  return { dossier, brief }
}
