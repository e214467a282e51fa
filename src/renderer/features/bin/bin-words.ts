import { neverExpires } from '../../../contract/backup-words.ts'
import type { Backup } from '../../../contract/backups.ts'
import type { BinKind, BinRow } from '../../../contract/bin.ts'
import type { IconName } from '../../ui/icon.tsx'
import { callWords, dayMs } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'

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
  'assist-line': { one: 'Proposed by Assist', many: 'Proposed by Assist', icon: 'unk' },
  playbook: { one: 'Playbook', many: 'Playbooks', icon: 'book' },
}

/** What a thing is called in the list and in what is said of it. */
export function nameOf(row: BinRow, now: Date): string {
  const when = row.at === null ? '' : ` of ${callWords(row.at, now)}`
  const kind = kindWord[row.kind].one
  return when === '' ? row.title || kind : row.title === '' ? `${kind}${when}` : `${kind}${when}: ${row.title}`
}

/** Days until a thing goes for good; a day that has begun counts, and a clock that lags does not add one. */
function daysLeft({ removedAt, purgedOn }: BinRow, now: Date): number {
  const ms = Date.parse(purgedOn) - Math.max(now.getTime(), Date.parse(removedAt))
  return Math.max(0, Math.ceil(ms / dayMs))
}

export const leftWords = (row: BinRow, now: Date): string => {
  const days = daysLeft(row, now)
  return days === 0 ? 'goes for good today' : `${days} ${days === 1 ? 'day' : 'days'} left`
}

/** Where an erased thing still stands. @param backups undefined while they are not known */
export function stillHeldWords(backups: readonly Backup[] | undefined): string {
  const lasting = backups?.filter(neverExpires).length
  const expiring = 'hold it until they expire, and exports until you remove them.'
  if (lasting === undefined)
    return `Backups made by hand never expire: they may hold it until you remove them. Others ${expiring}`
  if (lasting === 0) return `Backups made before ${expiring}`
  const [never, hold, them] =
    lasting === 1 ? ['never expires', 'it may hold', 'it'] : ['never expire', 'they may hold', 'them']
  return `${countWord(lasting, 'backup')} made by hand ${never}: ${hold} what you erase until you remove ${them}. Others ${expiring}`
}
