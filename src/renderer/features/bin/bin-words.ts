import type { BinKind, BinRow } from '../../../contract/bin.ts'
import type { IconName } from '../../ui/icon.tsx'
import { callWords } from '../../words/dates.ts'

export const kindWord: Readonly<
  Record<BinKind, { readonly one: string; readonly many: string; readonly icon: IconName }>
> = {
  account: { one: 'Account', many: 'Accounts', icon: 'accounts' },
  call: { one: 'Call', many: 'Calls', icon: 'phone' },
  debrief: { one: 'Debrief', many: 'Debriefs', icon: 'check' },
  page: { one: 'Page', many: 'Pages', icon: 'book' },
  attempt: { one: 'Attempt', many: 'Attempts', icon: 'phone' },
  question: { one: 'Question', many: 'Questions', icon: 'unk' },
  note: { one: 'Note', many: 'Notes', icon: 'note' },
  'kept-quote': { one: 'Kept words', many: 'Kept words', icon: 'edit' },
  playbook: { one: 'Playbook', many: 'Playbooks', icon: 'book' },
}

/** What a thing is called in the list and in what is said of it. */
export function nameOf(row: BinRow, now: Date): string {
  const when = row.at === null ? '' : ` of ${callWords(row.at, now)}`
  const kind = kindWord[row.kind].one
  return when === '' ? row.title || kind : row.title === '' ? `${kind}${when}` : `${kind}${when}: ${row.title}`
}

const dayMs = 86_400_000

/** Days until a thing goes for good; a day that has begun counts, and a clock that lags does not add one. */
function daysLeft({ removedAt, purgedOn }: BinRow, now: Date): number {
  const ms = Date.parse(purgedOn) - Math.max(now.getTime(), Date.parse(removedAt))
  return Math.max(0, Math.ceil(ms / dayMs))
}

export const leftWords = (row: BinRow, now: Date): string => {
  const days = daysLeft(row, now)
  return days === 0 ? 'goes for good today' : `${days} ${days === 1 ? 'day' : 'days'} left`
}
