import type { Call } from '../../model/call.ts'
import type { Evidence } from '../../model/evidence.ts'
import { dayOf, type Instant } from '../../model/time.ts'
import type { Touch } from '../../model/touch.ts'
import { channelWords, outcomeWords } from '../../model/touch-words.ts'
import { compareText } from '../dossier.ts'

/** An attempt, a word of theirs, or a call that was held. */
export type Contact = {
  readonly id: string
  /** `YYYY-MM-DD` on the seller's calendar. */
  readonly day: string
  readonly at: Instant
  /** Who began it; null for a call of which nobody said so. */
  readonly by: 'we' | 'they' | null
  /** They got in touch, or answered. */
  readonly signOfLife: boolean
  /** "Mail, no answer". */
  readonly words: string
}

/**
 * Attempts and held calls of the past, the earliest first. In a call that was held they answered; where an attempt tells of it
 * ("nobody came"), that one stands in its place.
 */
export function contactsOf(touches: readonly Touch[], calls: readonly Call[], asOf: Instant): readonly Contact[] {
  const told = new Set(touches.map(({ callId }) => callId))
  const held = calls.filter(({ id, at }) => at < asOf && !told.has(id))
  return [...touches.filter(({ at }) => at <= asOf).map(fromTouch), ...held.map(fromCall)].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.at, b.at) || compareText(a.id, b.id),
  )
}

const fromTouch = ({ id, day, at, by, outcome, channel }: Touch): Contact => ({
  id,
  day,
  at,
  by,
  signOfLife: by === 'they' || outcome !== 'no-answer',
  words: by === 'they' ? `${channelWords[channel]}, from them` : `${channelWords[channel]}, ${outcomeWords[outcome]}`,
})

const fromCall = ({ id, at, approachedBy }: Call): Contact => ({
  id,
  day: dayOf(at),
  at,
  by: approachedBy,
  signOfLife: true,
  words: 'Call held',
})

export const logged = ({ id, at, words }: Pick<Contact, 'id' | 'at' | 'words'>): Evidence => ({
  type: 'logged',
  of: 'attempt',
  id,
  at,
  words,
})
