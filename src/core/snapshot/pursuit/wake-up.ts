import type { WakeUp } from '../../model/bring-back.ts'
import type { ChangeSignal } from '../../model/change-signal.ts'
import type { OwnVerdict } from '../../model/own-verdict.ts'
import { assertNever } from '../../model/result.ts'
import type { Claim, DatedEvent, Snapshot } from '../../model/snapshot.ts'
import { dayOf, type Instant } from '../../model/time.ts'
import { claimId, placeOf } from '../claim-id.ts'
import type { OnFile } from '../decided.ts'
import { factsMeeting } from '../fact-cues.ts'
import { holdsPhrase } from '../find-phrase.ts'
import { tidy } from '../quote-words.ts'
import { changeClaim, eventClaim, newEvents } from './new-since.ts'
import { dayWords } from './silence.ts'

type Now = OnFile & { readonly changes: readonly ChangeSignal[]; readonly asOf: Instant }

/**
 * What meets "bring back when" of an account on the back burner, with its quote: the first of the wake-ups that holds. Null when none
 * does, or the account does not stand there. What met it once stays.
 */
export function bringBackOf(own: OwnVerdict | null, then: Snapshot | null, now: Now): Claim | null {
  if (own?.verdict !== 'back-burner') return null
  if (own.woken) return own.woken.because
  for (const wakeUp of own.bringBack ?? []) {
    const claim = metBy(wakeUp, own, then, now)
    if (claim) return claim
  }
  return null
}

function metBy(wakeUp: WakeUp, own: OwnVerdict, then: Snapshot | null, now: Now): Claim | null {
  switch (wakeUp.on) {
    case 'date':
      return isDue(wakeUp, now.asOf) ? dueClaim(wakeUp, own, now.asOf) : null
    case 'event': {
      const event = newEvents(now.events, own.decidedAt, then).find(
        (one) => wakeUp.types.includes(one.type) && tells(one, wakeUp.of),
      )
      return event ? eventClaim(event, now.asOf) : null
    }
    case 'change': {
      const change = now.changes.find(
        ({ kind, by, label }) =>
          wakeUp.kinds.includes(kind) && by > own.decidedAt && (wakeUp.of === null || holdsPhrase(label, wakeUp.of)),
      )
      return change ? changeClaim(change) : null
    }
    case 'fact': {
      const met = factsMeeting(wakeUp.test, now)
      const [first] = met?.evidence ?? []
      if (!met || !first) return null
      return { id: claimId('back', own.id, placeOf(first)), text: tidy(met.words), evidence: met.evidence.slice(0, 3) }
    }
    default:
      return assertNever(wakeUp)
  }
}

function tells({ label, evidence }: DatedEvent, of: string | null): boolean {
  return of === null || holdsPhrase(label, of) || evidence.some(({ quote }) => holdsPhrase(quote, of))
}

/** A named day that has come, without a look at the pages; null when none has. */
export function dueNow(own: OwnVerdict, asOf: Instant): Claim | null {
  if (own.verdict !== 'back-burner') return null
  const due = own.bringBack?.find((wakeUp): wakeUp is OnDate => wakeUp.on === 'date' && isDue(wakeUp, asOf))
  return due ? dueClaim(due, own, asOf) : null
}

type OnDate = Extract<WakeUp, { on: 'date' }>

const isDue = ({ day }: OnDate, asOf: Instant): boolean => day <= dayOf(asOf)

function dueClaim({ day, words }: OnDate, own: OwnVerdict, asOf: Instant): Claim {
  const what = `The day you named has come, ${dayWords(day, asOf)}`
  return {
    id: claimId('back', own.id, day),
    text: words === '' ? what : `${what}: ${tidy(words)}`,
    evidence: [{ type: 'logged', of: 'decision', id: own.id, at: own.decidedAt, words: words || own.reason }],
  }
}
