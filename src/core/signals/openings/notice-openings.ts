import type { AccountBoard, JobOpening, OpeningNotice } from '../../model/job-board.ts'
import { dayOf, daysBetween, type Instant } from '../../model/time.ts'
import { roleOf } from './job-roles.ts'
import { isSameSearch } from './same-search.ts'

export type NoticedOpening = { readonly opening: JobOpening; readonly notices: readonly OpeningNotice[] }

/** Days after which an opening is long open, and for which a new or vanished one is news. */
const LONG_OPEN = 60
const NEWS = 30

/**
 * An account's openings with what is worth noticing of each: open ones newest first, then those that went within the last month.
 * "First of its kind" is claimed only against earlier looks: what stood on the board at the first look is nothing's first.
 */
export function noticeOpenings(
  openings: readonly JobOpening[],
  boards: readonly Pick<AccountBoard, 'name' | 'token' | 'firstReadAt'>[],
  now: Instant,
): readonly NoticedOpening[] {
  const kinds = firstOfEachKind(openings)
  /** The first look at its board, when the opening came after it. */
  const before = ({ board, token, firstSeen }: JobOpening): Instant | null => {
    const since = boards.find((one) => one.name === board && one.token === token)?.firstReadAt ?? null
    return since !== null && firstSeen > since ? since : null
  }
  const noticed = openings.map((opening) => ({
    opening,
    notices: noticesOf(opening, { since: before(opening), kinds, now }),
  }))
  const open = noticed.filter(({ opening }) => opening.goneSince === null)
  const again = openings.filter(({ goneSince, repostedOn }) => goneSince === null && repostedOn !== null)
  const gone = noticed.filter(
    ({ opening }) =>
      opening.goneSince !== null &&
      daysBetween(dayOf(opening.goneSince), now) <= NEWS &&
      // posted again under a new id it stands among the open ones
      !again.some((other) => isSameSearch(opening, other)),
  )
  /** The day the board says, else the day it came; what stood there at the first look may be of any age. */
  const came = ({ opening }: NoticedOpening): string =>
    opening.postedAt ?? (before(opening) === null ? '' : dayOf(opening.firstSeen))
  return [
    ...open.toSorted((a, b) => compare(came(b), came(a)) || compare(nameOf(a), nameOf(b))),
    ...gone.toSorted((a, b) => compare(b.opening.goneSince ?? '', a.opening.goneSince ?? '')),
  ]
}

type Context = {
  /** The first look at the board, before the one that found the opening; null when that was the first. */
  readonly since: Instant | null
  readonly kinds: ReadonlyMap<string, Instant>
  readonly now: Instant
}

function noticesOf(opening: JobOpening, { since, kinds, now }: Context): OpeningNotice[] {
  const { goneSince, firstSeen, repostedOn, postedAt } = opening
  const began = postedAt ?? dayOf(firstSeen)
  if (goneSince !== null) {
    const days = Math.max(0, daysBetween(began, goneSince))
    return [{ type: 'gone', since: dayOf(goneSince), days }]
  }
  const kind = since === null ? null : kindNotice(opening, kinds, since)
  const days = daysBetween(began, now)
  return [
    ...(kind ? [kind] : []),
    ...(repostedOn ? [{ type: 'reposted', on: repostedOn } as const] : []),
    ...(since !== null && !repostedOn && daysBetween(dayOf(firstSeen), now) <= NEWS
      ? [{ type: 'new', on: dayOf(firstSeen) } as const]
      : []),
    ...(days > LONG_OPEN ? [{ type: 'long-open', days } as const] : []),
  ]
}

function kindNotice(opening: JobOpening, kinds: Context['kinds'], since: Instant): OpeningNotice | null {
  const role = roleOf(opening.title, opening.department)
  if (!role) return null
  const notice = { type: 'first-of-kind', function: role.function, since: dayOf(since) } as const
  if (kinds.get(role.function) === opening.firstSeen) return { ...notice, leads: false }
  return role.leads && kinds.get(`${role.function} lead`) === opening.firstSeen ? { ...notice, leads: true } : null
}

/** When the first opening of each function, and the first that leads it, was seen. */
function firstOfEachKind(openings: readonly JobOpening[]): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>()
  const put = (kind: string, at: Instant): void => {
    const known = first.get(kind)
    if (!known || at < known) first.set(kind, at)
  }
  for (const { title, department, firstSeen } of openings) {
    const role = roleOf(title, department)
    if (!role) continue
    put(role.function, firstSeen)
    if (role.leads) put(`${role.function} lead`, firstSeen)
  }
  return first
}

const nameOf = ({ opening: { title, board, postingId } }: NoticedOpening): string => `${title} ${board} ${postingId}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
