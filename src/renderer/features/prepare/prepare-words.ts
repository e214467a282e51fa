import type { Preparation, PreparedRow } from '../../../contract/prepare.ts'
import { approvalWords } from '../../words/approval-words.ts'
import { countWord } from '../../words/terms.ts'
import { isStale, isThin } from '../../words/evidence-state.ts'

/** What a row comes to, for its line in the list. */
export type RowState = 'waits' | 'reading' | 'building' | 'to-approve' | 'approved' | 'no-page' | 'not-asked'

export function rowState({ refresh, draft, approval }: PreparedRow): RowState {
  if (refresh.state === 'waiting') return 'waits'
  if (refresh.state === 'running') return 'reading'
  if (approval) return 'approved'
  if (draft.state === 'failed') return 'no-page'
  if (draft.state === 'ready') return 'to-approve'
  return refresh.state === 'not-asked' ? 'not-asked' : 'building'
}

export const stateWords: Readonly<Record<RowState, string>> = {
  waits: 'waits for its turn',
  reading: 'being read',
  building: 'building the draft',
  'to-approve': 'draft to approve',
  approved: 'approved',
  'no-page': 'makes no page',
  'not-asked': 'not refreshed yet',
}

/** Something one must know before one approves. */
export interface DraftNote {
  readonly is: 'unknown' | 'stale' | 'danger'
  readonly text: string
}

/** What is thin, failed or stale about a draft, in words; nothing when it is as it should be. */
export function draftNotes({ refresh, draft, pagesRead, evidenceAgeDays }: PreparedRow): readonly DraftNote[] {
  const notes: DraftNote[] = []
  const old =
    pagesRead === 0
      ? 'Nothing of theirs is on file.'
      : `This page stands on what was read ${agoWords(evidenceAgeDays)}.`
  if (refresh.state === 'failed')
    notes.push({ is: 'danger', text: `Not refreshed: ${refresh.reason ?? 'it broke off.'} ${old}` })
  if (refresh.state === 'cancelled') notes.push({ is: 'stale', text: `Not refreshed: that was ended. ${old}` })
  if (draft.state === 'failed') notes.push({ is: 'danger', text: `No page can be made: ${draft.reason ?? ''}`.trim() })
  if (pagesRead === 0 && refresh.state !== 'failed' && refresh.state !== 'cancelled')
    notes.push({
      is: 'unknown',
      text: 'Nothing of theirs was read: the page holds what you typed, and what is not known.',
    })
  else if (pagesRead > 0 && isThin(pagesRead))
    notes.push({ is: 'unknown', text: `Thin: ${countWord(pagesRead, 'page')} read.` })
  const stale = isStale(evidenceAgeDays)
  if (stale && refresh.state !== 'failed' && refresh.state !== 'cancelled')
    notes.push({ is: 'stale', text: `Their pages were last read ${agoWords(evidenceAgeDays)}.` })
  return notes
}

const agoWords = (days: number | null): string =>
  days === null || days <= 0 ? 'today' : `${countWord(days, 'day')} ago`

/** The approval, with what is another since. */
export const approvedWords = ({ approval }: PreparedRow, now: Date): string | null =>
  approval ? approvalWords(approval, now) : null

/** "2 of 6 approved, 1 being read, 2 wait, about 2 min left" */
export function progressWords({ rows, queuePaused }: Preparation, now: Date): string {
  const states = rows.map(rowState)
  const count = (state: RowState): number => states.filter((one) => one === state).length
  const [waits, reading] = [count('waits'), count('reading')]
  const left = minutesLeft(rows, now)
  return [
    `${count('approved')} of ${rows.length} approved`,
    reading > 0 ? `${reading} being read` : '',
    waits > 0 ? `${waits} ${waits === 1 ? 'waits' : 'wait'}` : '',
    left !== null && !(queuePaused && reading === 0) ? `about ${left} min left` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Sites read beside each other. */
const atOnce = 4
/** What a page takes at least: they are asked for a second apart. */
const secondsOfPage = 1.2

/** By the pages there are still to read at most, at the pace of those that are being read; null when none is. */
function minutesLeft(rows: Preparation['rows'], now: Date): number | null {
  const going = rows.map(({ refresh }) => refresh).filter(({ state }) => state === 'waiting' || state === 'running')
  if (going.length === 0) return null
  const left = going.map(({ maxPages, pagesSaved }) => Math.max(1, maxPages - pagesSaved))
  const pages = Math.max(Math.max(...left), left.reduce((sum, one) => sum + one, 0) / atOnce)
  return Math.max(1, Math.ceil((pages * paceOf(going, now)) / 60))
}

/** Seconds a page took so far, of runs that have read a few. */
function paceOf(going: readonly PreparedRow['refresh'][], now: Date): number {
  const running = going.filter(({ state, pagesSaved, startedAt }) => state === 'running' && pagesSaved > 2 && startedAt)
  const pages = running.reduce((sum, { pagesSaved }) => sum + pagesSaved, 0)
  const ms = running.reduce((sum, { startedAt }) => sum + now.getTime() - Date.parse(startedAt ?? ''), 0)
  return pages === 0 ? secondsOfPage : Math.max(secondsOfPage, ms / 1000 / pages)
}

/** Rows on which the seller has something to do. */
const waits: ReadonlySet<RowState> = new Set(['to-approve', 'no-page'])

/** The row to go to after this one: the next that waits for the seller, from the top again; none when all are done. */
export function nextToApprove(rows: readonly PreparedRow[], after: PreparedRow): PreparedRow | undefined {
  const at = rows.findIndex(({ call }) => call.id === after.call.id)
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find((row) => waits.has(rowState(row)))
}
