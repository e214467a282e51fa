import type { Preparation, PreparedRow } from '../../../contract/prepare.ts'
import { approvalWords } from '../../words/approval-words.ts'
import { countWord } from '../../words/terms.ts'

/** Fewer pages than this make a thin dossier, as its header says. */
const thinPages = 5
/** Days after which what was read may no longer hold. */
const staleDays = 30

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
  if (refresh.state === 'cancelled') notes.push({ is: 'stale', text: `Not refreshed: you ended it. ${old}` })
  if (draft.state === 'failed') notes.push({ is: 'danger', text: `No page can be made: ${draft.reason ?? ''}`.trim() })
  if (pagesRead === 0 && refresh.state !== 'failed' && refresh.state !== 'cancelled')
    notes.push({
      is: 'unknown',
      text: 'Nothing of theirs was read: the page holds what you typed, and what is not known.',
    })
  else if (pagesRead > 0 && pagesRead < thinPages)
    notes.push({ is: 'unknown', text: `Thin: ${countWord(pagesRead, 'page')} read.` })
  const stale = (evidenceAgeDays ?? 0) > staleDays
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
export function progressWords({ rows, queuePaused }: Preparation): string {
  const states = rows.map(rowState)
  const count = (state: RowState): number => states.filter((one) => one === state).length
  const [waits, reading] = [count('waits'), count('reading')]
  const left = minutesLeft(rows)
  return [
    `${count('approved')} of ${rows.length} approved`,
    reading > 0 ? `${reading} being read` : '',
    waits > 0 ? `${waits} ${waits === 1 ? 'waits' : 'wait'}` : '',
    left !== null && !(queuePaused && reading === 0) ? `about ${left} min left` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Sites read beside each other, each a page a second. */
const atOnce = 4
const secondsOfPage = 1.2

/** By the pages there are still to read at most; null when none is. */
function minutesLeft(rows: Preparation['rows']): number | null {
  const left = rows
    .filter(({ refresh }) => refresh.state === 'waiting' || refresh.state === 'running')
    .map(({ refresh }) => Math.max(1, refresh.maxPages - refresh.pagesSaved))
  if (left.length === 0) return null
  const seconds = Math.max(Math.max(...left), left.reduce((sum, pages) => sum + pages, 0) / atOnce) * secondsOfPage
  return Math.max(1, Math.ceil(seconds / 60))
}

/** The row to go to after this one: the next that has a draft to approve, from the top again; none when all are done. */
export function nextToApprove(rows: readonly PreparedRow[], after: PreparedRow): PreparedRow | undefined {
  const at = rows.findIndex(({ call }) => call.id === after.call.id)
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find((row) => rowState(row) === 'to-approve')
}
