import { localDate } from '../../core/brief/call-time.ts'
import { agreedDay } from '../../core/calendar/agreed-day.ts'
import { type OwnEntry, calendarOf } from '../../core/calendar/write-calendar.ts'
import type { Account } from '../../core/model/account.ts'
import type { Call } from '../../core/model/call.ts'
import type { AccountId, CallId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { fileStem } from '../brief-files.ts'
import { byTime } from '../calls.ts'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'

type Found = {
  readonly what: 'call' | 'next-step' | 'bring-back'
  readonly entry: OwnEntry
}
type Ahead = { readonly found: readonly Found[]; readonly left: readonly string[] }
type Seen = Pick<Deps, 'workspace' | 'clock'> & { readonly account: Account; readonly zone: string }

type Written = {
  fileName: string
  text: string
  entries: { what: Found['what']; title: string; when: string }[]
  left: string[]
}

/** What comes next with an account as a calendar file: what is planned, what was agreed, and when it comes back. */
export function nextStepCalendar(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  { accountId, callId }: { readonly accountId: AccountId; readonly callId?: CallId | undefined },
): Result<Written> {
  const account = accountOf(workspace, accountId)
  if (!account.ok) return account
  const seen = { workspace, clock, account: account.value, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const parts = callId ? [callsAhead(seen, callId)] : [callsAhead(seen), nextStep(seen), bringBack(seen)]
  const found = parts.flatMap((part) => part.found)
  const left = parts.flatMap((part) => part.left)
  if (found.length === 0) return fail(nothing(account.value, left))
  return ok({
    fileName: `${fileStem(account.value.name)}-next-step.ics`,
    text: calendarOf(
      found.map(({ entry }) => entry),
      clock.now(),
    ),
    entries: found.map(({ what, entry }) => ({ what, title: entry.title, when: whenOf(entry) })),
    left,
  })
}

const nothing = ({ name }: Account, left: readonly string[]) =>
  notFound(
    `Nothing ahead with ${name} has a day yet.${left.length > 0 ? ` ${left.join(' ')}` : ''}`,
    'Plan a call, or write a day into the next step of the debrief.',
  )

const whenOf = ({ when }: OwnEntry): string =>
  'at' in when ? when.at : `${when.day}${when.time === null ? '' : `T${when.time}`}`

/** A call that came out of a calendar is there already, and would stand there twice. */
function callsAhead({ workspace, clock, account }: Seen, callId?: CallId): Ahead {
  const now = clock.now()
  const calls = byTime(workspace.calls.list(account.id)).filter(({ id, at }) => (callId ? id === callId : at >= now))
  const known = calls.filter(({ id }) => workspace.calendarLinks.ofCall(id) !== undefined)
  return {
    found: calls
      .filter((call) => !known.includes(call))
      .map((call) => ({ what: 'call', entry: callEntry(call, account) })),
    left: known.map(({ at }) => `The call of ${at.slice(0, 10)} came out of your calendar and is there already.`),
  }
}

const callEntry = ({ id, at, minutes }: Call, { name }: Account): OwnEntry => ({
  uid: `${id}@groundwork`,
  title: `Call with ${name}`,
  when: { at, minutes },
})

/** What was agreed last. Both sides know of it, so its words may stand in a calendar. */
function nextStep({ workspace, clock, account, zone }: Seen): Ahead {
  const now = clock.now()
  const held = byTime(workspace.calls.list(account.id)).findLast(({ at }) => at < now)
  if (!held) return none
  const words = (workspace.debriefs.get(held.id)?.next ?? '') || held.nextCommitment
  if (words.trim() === '') return none
  const when = agreedDay(words, localDate(held.at, zone))
  if (when === null) return { found: [], left: [`The next step names no day: “${words}”.`] }
  if (when.day < localDate(now, zone)) return { found: [], left: [`The day of the next step has passed: “${words}”.`] }
  const entry: OwnEntry = { uid: `next-${held.id}@groundwork`, title: `${account.name}: ${words}`, when }
  return { found: [{ what: 'next-step', entry }], left: [] }
}

/** Why it rests is the seller's own, and does not stand there. */
function bringBack({ workspace, clock, account, zone }: Seen): Ahead {
  const own = workspace.ownVerdicts.standing([account.id]).get(account.id)
  const today = localDate(clock.now(), zone)
  const days = (own?.bringBack ?? []).flatMap((one) => (one.on === 'date' && one.day >= today ? [one.day] : []))
  return {
    found: days.map((day) => ({
      what: 'bring-back',
      entry: {
        uid: `back-${account.id}-${day}@groundwork`,
        title: `Look at ${account.name} again`,
        when: { day, time: null },
      },
    })),
    left: [],
  }
}

const none: Ahead = { found: [], left: [] }
