import type { PursuitThresholds } from '../../model/playbook.ts'
import type { Silence } from '../../model/pursuit.ts'
import { dayOf, type Instant, type PartialDate } from '../../model/time.ts'
import { claimId } from '../claim-id.ts'
import { dateWords, yearOf } from '../date-words.ts'
import { counted } from '../dossier.ts'
import { type Contact, logged } from './contacts.ts'
import { workingDays, workingDaysAfter } from './working-days.ts'

type Limit = PursuitThresholds['weApproached']

/**
 * The pursuit rule. Silence is met, since their last sign of life, by
 *
 * 1. as many attempts without an answer as the limit says, within its working days (first to last, both counted); or
 * 2. as many at whatever pace, and then those working days without an answer.
 *
 * Attempts of one day count as one: three calls in an hour are no silence. Working days are Mondays to Fridays. The limit is the one for companies that asked and went quiet once they have got in touch by
 * themselves at any time, else the one for those whom we approached. Any answer, a no too, is a sign of life and begins the count anew.
 * Attempts after the rule was met count towards meeting it again: what is new in between is not undone by the next attempt alone.
 */
export function silenceOf(contacts: readonly Contact[], thresholds: PursuitThresholds, asOf: Instant): Silence {
  const asked = contacts.some(({ by }) => by === 'they')
  const limit = asked ? thresholds.theyAskedThenQuiet : thresholds.weApproached
  const sign = contacts.findLast(({ signOfLife }) => signOfLife)
  const unanswered = sign ? contacts.slice(contacts.indexOf(sign) + 1) : contacts
  const attempts = unanswered.filter(({ day }, i) => day !== unanswered[i - 1]?.day)
  const { metOn, since, quiet } = roundsOf(attempts, limit, dayOf(asOf))
  const [first, last] = [attempts[0], attempts.at(-1)]
  const span = first && last ? Math.max(1, workingDays(first.day, last.day)) : 0
  const running = since.filter(({ day }) => workingDays(day, dayOf(asOf)) <= limit.workingDays)
  return {
    approach: asked ? 'they-asked' : contacts.length > 0 ? 'we-approached' : null,
    lastSign: sign ? { day: sign.day, what: sign.by === 'they' ? 'asked' : 'answered' } : null,
    attempts: attempts.length,
    workingDays: span,
    limit,
    left: metOn === null ? Math.max(1, limit.attempts - running.length) : 0,
    nextFrom: last ? workingDaysAfter(last.day, Math.floor(limit.workingDays / limit.attempts)) : null,
    met:
      metOn === null
        ? null
        : {
            day: metOn,
            because: because({ sign, unanswered, attempts, span, quiet: quiet ? limit.workingDays : 0, asOf }),
          },
  }
}

/** The day on which the last full round of attempts met the rule, and the attempts since. */
function roundsOf(
  attempts: readonly Contact[],
  { attempts: most, workingDays: within }: Limit,
  today: string,
): { readonly metOn: string | null; readonly since: readonly Contact[]; readonly quiet: boolean } {
  let metOn: string | null = null
  let since: Contact[] = []
  for (const attempt of attempts) {
    since.push(attempt)
    const first = since.at(-most)
    if (!first || workingDays(first.day, attempt.day) > within) continue
    metOn = attempt.day
    since = []
  }
  const last = since.at(-1)
  const quietFrom = last && since.length >= most ? workingDaysAfter(last.day, within) : null
  return quietFrom !== null && quietFrom <= today
    ? { metOn: quietFrom, since: [], quiet: true }
    : { metOn, since, quiet: false }
}

function because({
  sign,
  unanswered,
  attempts,
  span,
  quiet,
  asOf,
}: {
  readonly sign: Contact | undefined
  readonly unanswered: readonly Contact[]
  readonly attempts: readonly Contact[]
  readonly span: number
  /** Working days without an answer that speak by themselves, at a slower pace than the rule's. */
  readonly quiet: number
  readonly asOf: Instant
}): NonNullable<Silence['met']>['because'] {
  const on = (contact: Contact): string => dayWords(contact.day, asOf)
  const [first] = attempts
  const tried = `${counted(attempts.length, 'attempt')} in ${counted(span, 'working day')} without an answer`
  const after = quiet === 0 ? '' : `, then ${counted(quiet, 'working day')} of silence`
  const text = sign
    ? `They ${sign.by === 'they' ? 'asked' : 'last answered'} on ${on(sign)}, then ${tried}${after}`
    : `${tried}${first ? `, the first on ${on(first)}` : ''}${after}`
  const evidence = [...(sign ? [sign] : []), ...unanswered].map(logged)
  return { id: claimId('silence', ...attempts.map(({ id }) => id)), text, evidence }
}

/** "3 Nov", with the year where it is not this one's. */
export const dayWords = (day: string, asOf: Instant): string =>
  // a full date is a partial one too
  dateWords(day as PartialDate, yearOf(asOf))
