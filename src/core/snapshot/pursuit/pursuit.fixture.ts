import type { Call } from '../../model/call.ts'
import type { AccountId, CallId, TouchId } from '../../model/ids.ts'
import type { Instant } from '../../model/time.ts'
import type { Touch } from '../../model/touch.ts'

// ids and instants of tests are made up
export const accountId = 'acc_1' as AccountId
export const noon = (day: string): Instant => `${day}T12:00:00.000Z` as Instant

/** An attempt of ours by mail on a day, without an answer. */
export const tried = (day: string, over: Partial<Touch> = {}): Touch => ({
  id: `tch_${day}_${over.channel ?? 'mail'}` as TouchId,
  accountId,
  day,
  at: noon(day),
  channel: 'mail',
  by: 'we',
  outcome: 'no-answer',
  words: '',
  gave: [],
  got: [],
  callId: null,
  ...over,
})

/** A word of theirs on a day. */
export const asked = (day: string): Touch => ({
  ...tried(day, { by: 'they', outcome: 'answered' }),
  id: `tch_asked_${day}` as TouchId,
})

export const held = (day: string, approachedBy: Call['approachedBy'] = null): Call => ({
  id: `cal_${day}` as CallId,
  accountId,
  at: noon(day),
  minutes: 30,
  people: [],
  objective: '',
  nextCommitment: '',
  approachedBy,
  outcome: '',
})
