import type { Snapshot } from '../model/snapshot.ts'
import type { MadeBy } from '../model/snapshot-comparison.ts'
import type { Instant } from '../model/time.ts'

type Head = Pick<Snapshot, 'number' | 'asOf' | 'playbook'>

/** Something that may have made a snapshot. A run makes its snapshot as its last act, before it is said to have ended. */
export type Cause =
  | { readonly by: Exclude<MadeBy, 'playbook' | 'day' | 'research' | 'check'>; readonly at: Instant }
  | { readonly by: 'research' | 'check'; readonly from: Instant; readonly until: Instant }
  /** Each mark that was made while they talked made one. */
  | { readonly by: 'call'; readonly during: { readonly from: Instant; readonly until: Instant } }

/**
 * What made each snapshot, by what is on file: whatever happened since the one before. Where nothing did, a day had passed and ages were
 * counted anew.
 * @param heads the latest first
 */
export function madeBy(heads: readonly Head[], causes: readonly Cause[]): MadeBy[][] {
  const runs = causes.map((cause) => ({ by: cause.by, numbers: snapshotsOf(cause, heads) }))
  return heads.map((head, i) => {
    const before = heads[i + 1]
    const by = new Set<MadeBy>(runs.filter(({ numbers }) => numbers.includes(head.number)).map((cause) => cause.by))
    if (before && !isSameLens(before, head)) by.add('playbook')
    return by.size === 0 ? ['day'] : [...by]
  })
}

/** The numbers of the snapshots that a cause made; none when none was made since. */
function snapshotsOf(cause: Cause, heads: readonly Head[]): readonly number[] {
  if ('during' in cause) {
    const { from, until } = cause.during
    return heads.filter(({ asOf }) => asOf >= from && asOf <= until).map(({ number }) => number)
  }
  const one = 'at' in cause ? heads.findLast(({ asOf }) => asOf >= cause.at) : endOf(cause, heads)
  return one ? [one.number] : []
}

function endOf({ from, until }: { readonly from: Instant; readonly until: Instant }, heads: readonly Head[]) {
  const within = heads.find(({ asOf }) => asOf <= until)
  return within && within.asOf >= from ? within : heads.findLast(({ asOf }) => asOf >= until)
}

const isSameLens = ({ playbook: a }: Head, { playbook: b }: Head): boolean =>
  a?.id === b?.id && a?.version === b?.version
