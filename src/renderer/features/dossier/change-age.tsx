import type { ChangeSignal, Instant } from '../../../contract/contract.ts'
import { freshnessWords } from '../../../contract/freshness-words.ts'
import { useNow } from '../../app/use-now.ts'
import { Icon } from '../../ui/icon.tsx'
import { shortDateWords } from '../../words/dates.ts'

const look = {
  fresh: { mark: 'fresh', icon: 'dot', tone: 'state t2' },
  neutral: { mark: '', icon: 'ring', tone: 'state t3' },
  stale: { mark: '', icon: 'clock', tone: 'state stale' },
} as const

/** Between which readings it changed, and how fresh that is. Nobody says when it happened. */
export function ChangeAge({ signal }: { readonly signal: Pick<ChangeSignal, 'after' | 'by' | 'freshness'> }) {
  const now = useNow()
  const { mark, icon, tone } = look[signal.freshness]
  return (
    <span className={`${tone} nowrap`}>
      <span className={mark}>
        <Icon name={icon} />
      </span>
      {betweenWords(signal, now)}
      <span className="sr">, {freshnessWords[signal.freshness]}</span>
    </span>
  )
}

/** "between 3 and 10 Nov", "seen 10 Nov". */
export function betweenWords({ after, by }: Pick<ChangeSignal, 'after' | 'by'>, now: Date): string {
  const last = dayWords(by, now)
  if (after === null || after.slice(0, 10) === by.slice(0, 10)) return `seen ${last}`
  const sameMonth = after.slice(0, 7) === by.slice(0, 7)
  return `between ${sameMonth ? Number(after.slice(8, 10)) : dayWords(after, now)} and ${last}`
}

/** Readings are told by their day in UTC, as everywhere. */
const dayWords = (at: Instant, now: Date): string =>
  // the first ten characters of an instant are a full date
  shortDateWords(at.slice(0, 10) as Parameters<typeof shortDateWords>[0], now)
