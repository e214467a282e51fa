import type { Api } from '../../../contract/contract.ts'
import type { CalendarCompany, CalendarRow } from '../../../contract/calendar.ts'
import { countWord } from '../../words/terms.ts'

type Read = Awaited<ReturnType<Api['calendar']['read']>>
type Taken = Awaited<ReturnType<Api['calendar']['take']>>

/** Name of a row for the cursor and for what was chosen of it. */
export const rowKey = ({ entry }: CalendarRow): string => `${entry.uid} ${entry.occurrence}`

/** There is something to do for it. */
export const isOpen = ({ state }: CalendarRow): boolean => state !== 'same' && state !== 'older'

/** It takes a call away. */
export const takesAway = ({ state }: CalendarRow): boolean => state === 'cancelled' || state === 'gone'

/** Chosen without a word: what goes on with a call, and what is surely with one known account. */
export function isChosenAtFirst(row: CalendarRow): boolean {
  if (row.state !== 'new') return isOpen(row) && row.state !== 'gone'
  const [first] = row.companies
  if (first?.is !== 'account') return false
  // several that were invited alike, or one common word in a title, are the seller's to tell apart
  const alike = row.companies.filter(({ is, why }) => is === 'account' && why === first.why)
  return alike.length === 1 && (first.why !== 'title' || first.name.trim().includes(' '))
}

export const stateWord: Readonly<Record<CalendarRow['state'], string>> = {
  new: 'new',
  planned: 'planned by you',
  moved: 'moved',
  changed: 'other people',
  same: 'planned',
  older: 'newer on file',
  cancelled: 'called off',
  gone: 'no longer in it',
}

const whyWord = { mail: 'by mail', address: 'by its link', title: 'by its title', planned: '' } as const

/** "Halden Valve, by mail", "Add orrin.example, by mail" */
export function companyWords(company: CalendarCompany): string {
  const why = whyWord[company.why]
  const name = company.is === 'account' ? company.name : `Add ${company.site}`
  return why === '' ? name : `${name}, ${why}`
}

/** "3 are over, 2 last all day." */
export function leftOutWords({ over, allDay, later, unreadable, cancelled, declined }: Read['leftOut']): string {
  const parts = [
    over > 0 ? `${over} over` : '',
    allDay > 0 ? `${allDay} without a time of day` : '',
    cancelled > 0 ? `${cancelled} called off` : '',
    declined > 0 ? `${declined} you declined` : '',
    later > 0 ? `${later} too far ahead` : '',
    unreadable > 0 ? `${unreadable} not readable` : '',
  ].filter(Boolean)
  return parts.length === 0 ? '' : `Left out: ${parts.join(', ')}.`
}

/** "Plan 3 calls, move 1, take away 1" */
export function takeWords(rows: readonly CalendarRow[]): string {
  const count = (test: (row: CalendarRow) => boolean): number => rows.filter(test).length
  const added = count(({ state }) => state === 'new')
  const changed = count(({ state }) => state === 'moved' || state === 'changed' || state === 'planned')
  const gone = count(takesAway)
  const parts = [
    added > 0 ? `plan ${countWord(added, 'call')}` : '',
    changed > 0 ? `change ${changed}` : '',
    gone > 0 ? `take away ${gone}` : '',
  ].filter(Boolean)
  const words = parts.length === 0 ? 'nothing chosen' : parts.join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "3 calls planned, 1 changed, 1 taken away." */
export function takenWords({ added, before, removed, newAccounts }: Taken): string {
  const changed = before.length - removed
  const parts = [
    added.length > 0 ? `${countWord(added.length, 'call')} planned` : '',
    changed > 0 ? `${changed} changed` : '',
    removed > 0 ? `${removed} taken away` : '',
    newAccounts.length > 0 ? `${countWord(newAccounts.length, 'account')} added` : '',
  ].filter(Boolean)
  return parts.length === 0 ? 'Nothing was changed.' : `${parts.join(', ')}.`
}

/** "seller.example, seller.co" as typed → its sites. */
export const sitesIn = (typed: string): readonly string[] =>
  typed
    .split(/[\s,;]+/)
    .map((site) =>
      site
        .toLowerCase()
        .replace(/^.*@/, '')
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/s, ''),
    )
    .filter((site) => site !== '')
    .slice(0, 10)
