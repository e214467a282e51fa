import { Link } from 'wouter'
import type { HeldCall } from '../../../contract/call-sheets.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { callClock } from './call-note.ts'
import { useSeconds } from '../../app/use-seconds.ts'

/** Who it is with, and the clock since it began. */
export function CallHead({
  held: { account, call, sheet },
  hangUp,
  toCalendar,
}: {
  readonly held: HeldCall
  readonly hangUp: () => void
  readonly toCalendar: () => void
}) {
  const people = call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  return (
    <div className="callhead">
      <Icon name="phone" size="s" />
      <Link className="callwho clip" href={`/accounts/${account.id}`} title={account.name}>
        {account.name}
      </Link>
      <span className="t2 clip grow" title={people}>
        {people || 'nobody named yet'}
      </span>
      <CallClock startedAt={sheet.startedAt} endedAt={sheet.endedAt} minutes={call.minutes} />
      {sheet.endedAt !== null && (
        <Button icon="today" shortcut="Alt+d" onClick={toCalendar}>
          To your calendar
        </Button>
      )}
      <Button shortcut="Alt+h" onClick={hangUp}>
        {sheet.endedAt === null ? 'Hang up' : 'How it came out'}
      </Button>
    </div>
  )
}

/** Read when one looks at it, never announced. */
function CallClock({
  startedAt,
  endedAt,
  minutes,
}: {
  readonly startedAt: string
  readonly endedAt: string | null
  readonly minutes: number
}) {
  const now = useSeconds(endedAt === null)
  const ran = (endedAt === null ? now : Date.parse(endedAt)) - Date.parse(startedAt)
  return (
    <span className="row nowrap">
      <span className="clock" role="timer" aria-live="off" aria-label="Since the call began">
        {callClock(ran)}
      </span>
      <span className="t3">{endedAt === null ? `of ${minutes} min` : 'over'}</span>
    </span>
  )
}
