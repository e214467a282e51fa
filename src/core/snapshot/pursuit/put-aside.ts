import type { PursuitState } from '../../model/pursuit.ts'
import type { Claim, Snapshot } from '../../model/snapshot.ts'
import { dayOf, type Instant } from '../../model/time.ts'
import { claimId } from '../claim-id.ts'
import { bare } from '../plain-words.ts'
import { tidy } from '../quote-words.ts'
import { newSince } from './new-since.ts'
import type { Pursuit } from './pursuit.ts'
import { dayWords } from './silence.ts'

/** Why an account stands on the back burner, and what is new since: with something new it may come back. */
export type PutAside = {
  readonly by: 'silence' | 'all-give' | 'you'
  readonly moment: Instant
  readonly because: Claim
  readonly news: readonly Claim[]
}

type Reason = Omit<PutAside, 'news'>

/** The rules that are met, and the seller's own word; the moment of each is what "new since" is counted from. */
export function reasonsAside(
  { silence, giveAndGet }: PursuitState,
  own: Pursuit['own'],
  asOf: Instant,
): readonly Reason[] {
  // the whole day still belongs to it: what was found then was there to be weighed
  const endOf = (day: string): Instant => `${day}T23:59:59.999Z` as Instant
  const reasons: Reason[] = []
  if (own?.verdict === 'back-burner') {
    const text = `You put it on the back burner on ${dayWords(dayOf(own.decidedAt), asOf)}: ${bare(tidy(own.reason))}`
    const evidence = [{ type: 'logged', of: 'decision', id: own.id, at: own.decidedAt, words: own.reason }] as const
    reasons.push({
      by: 'you',
      moment: own.decidedAt,
      because: { id: claimId('own', own.id), text, evidence: [...evidence] },
    })
  }
  if (silence.met) reasons.push({ by: 'silence', moment: endOf(silence.met.day), because: silence.met.because })
  if (giveAndGet.allGive)
    reasons.push({ by: 'all-give', moment: endOf(giveAndGet.allGive.day), because: giveAndGet.allGive.because })
  return reasons
}

/** Each reason with what is new since; the snapshot that stood then is the latest of the earlier ones. */
export function putAside(
  reasons: readonly Reason[],
  earlier: readonly Snapshot[],
  now: Parameters<typeof newSince>[2],
): readonly PutAside[] {
  return reasons.map((reason) => ({ ...reason, news: newSince(reason.moment, stoodAt(earlier, reason.moment), now) }))
}

/** The latest snapshot of before a moment. */
export function stoodAt(earlier: readonly Snapshot[], moment: Instant): Snapshot | null {
  return (
    earlier
      .filter(({ asOf }) => asOf <= moment)
      .toSorted((a, b) => a.number - b.number)
      .at(-1) ?? null
  )
}
