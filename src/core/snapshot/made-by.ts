import type { Snapshot } from '../model/snapshot.ts'
import type { MadeBy } from '../model/snapshot-comparison.ts'
import type { Instant } from '../model/time.ts'

type Head = Pick<Snapshot, 'number' | 'asOf' | 'playbook'>

/** Something that may have made a snapshot. A run makes its snapshot as its last act, before it is said to have ended. */
export type Cause =
  | { readonly by: Exclude<MadeBy, 'playbook' | 'day' | 'research' | 'check'>; readonly at: Instant }
  | { readonly by: 'research' | 'check'; readonly from: Instant; readonly until: Instant }

/**
 * What made each snapshot, by what is on file: whatever happened since the one before. Where nothing did, a day had passed and ages were
 * counted anew.
 * @param heads the latest first
 */
export function madeBy(heads: readonly Head[], causes: readonly Cause[]): MadeBy[][] {
  const runs = causes.map((cause) => ({ by: cause.by, number: snapshotOf(cause, heads) }))
  return heads.map((head, i) => {
    const before = heads[i + 1]
    const by = new Set<MadeBy>(runs.filter(({ number }) => number === head.number).map((cause) => cause.by))
    if (before && !isSameLens(before, head)) by.add('playbook')
    return by.size === 0 ? ['day'] : [...by]
  })
}

/** The number of the snapshot that a cause made; undefined when none was made since. */
function snapshotOf(cause: Cause, heads: readonly Head[]): number | undefined {
  if ('at' in cause) return heads.findLast(({ asOf }) => asOf >= cause.at)?.number
  const within = heads.find(({ asOf }) => asOf <= cause.until)
  return within && within.asOf >= cause.from ? within.number : heads.findLast(({ asOf }) => asOf >= cause.until)?.number
}

const isSameLens = ({ playbook: a }: Head, { playbook: b }: Head): boolean =>
  a?.id === b?.id && a?.version === b?.version
