import type { ComponentType, ReactNode } from 'react'
import { Link } from 'wouter'
import type { QueueRow } from '../../../contract/research.ts'
import { useNow } from '../../app/use-now.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { Progress } from './progress.tsx'
import { progressWords, stateWords } from './run-words.ts'

/** Runs under a head. Nothing where there is none. */
export function RunGroup({
  title,
  note,
  runs,
  Action,
  children,
}: {
  readonly title: string
  readonly note: string
  readonly runs: readonly QueueRow[]
  /** What can be done with each row. */
  readonly Action?: ComponentType<{ readonly run: QueueRow }>
  /** Under the last row. */
  readonly children?: ReactNode
}) {
  if (runs.length === 0) return null
  return (
    <section aria-label={title}>
      <div className="grp">
        <h2>{title}</h2>
        <span className="t3">{note}</span>
      </div>
      <ul className="list">
        {runs.map((run) => (
          <RunRow key={run.research.id} run={run} action={Action && <Action run={run} />} />
        ))}
      </ul>
      {children}
    </section>
  )
}

const icons: Readonly<Record<QueueRow['research']['state'], { icon: IconName; look: string }>> = {
  waiting: { icon: 'ring', look: 't3' },
  running: { icon: 'fetch', look: 't2' },
  done: { icon: 'check', look: 'fresh' },
  cancelled: { icon: 'ban', look: 't3' },
  interrupted: { icon: 'pause', look: 't3' },
  failed: { icon: 'warn', look: 'danger' },
}

function RunRow({ run: { research, account, pagesSaved }, action }: { run: QueueRow; action: ReactNode }) {
  const { icon, look } = icons[research.state]
  return (
    <li>
      <span className={look}>
        <Icon name={icon} size="s" />
      </span>
      <div className="who">
        <Link className="rowlink" href={`/research/${research.id}`} data-item={research.id} data-open="">
          {account.name}
        </Link>
        <small>{research.reason ?? account.identity.replace(/^https?:\/\//, '')}</small>
      </div>
      <div className="runpages">
        {research.state === 'running' ? (
          <>
            <span className="num t2">{progressWords(pagesSaved, research.maxPages)}</span>
            <Progress done={pagesSaved} of={research.maxPages} />
          </>
        ) : (
          (research.state !== 'waiting' || pagesSaved > 0) && (
            <span className="t2 num">{countWord(pagesSaved, 'page')} on file</span>
          )
        )}
      </div>
      <When research={research} />
      {action}
    </li>
  )
}

function When({ research: { state, startedAt, endedAt } }: Pick<QueueRow, 'research'>) {
  const now = useNow()
  const words =
    state === 'running'
      ? `since ${momentWords(startedAt, now)}`
      : state === 'waiting'
        ? ''
        : `${stateWords[state]} ${momentWords(endedAt ?? startedAt, now)}`
  return <span className="t3 runwhen num">{words}</span>
}
