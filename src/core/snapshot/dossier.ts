import type { ChangesOnFile } from '../changes/naming/change-signals.ts'
import type { Account } from '../model/account.ts'
import type { Call } from '../model/call.ts'
import type { LoggedCall, Said } from '../model/debrief.ts'
import type { Document } from '../model/document.ts'
import type { AccountBoard, JobOpening } from '../model/job-board.ts'
import type { PageId, PageVersionId, PlaybookId } from '../model/ids.ts'
import type { Note, SegmentNote } from '../model/note.ts'
import type { OwnQuestion } from '../model/own-question.ts'
import type { PageChange } from '../model/page-change.ts'
import type { ProblemWord } from '../model/problem-word.ts'
import type { Page, PageVersion } from '../model/page.ts'
import type { LocatedEvent, LocatedProblem } from '../model/signal.ts'
import type { PartialDate } from '../model/time.ts'
import type { Review } from '../signals/review/review-events.ts'
import type { Pursuit } from './pursuit/pursuit.ts'

/** One reading of a saved page: what stands on it and what was detected in it. */
type ReadText = {
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly document: Document
  readonly events: readonly LocatedEvent[]
  readonly problems: readonly LocatedProblem[]
  /** Playbook the problem mentions were found with; mentions of another playbook are left aside. */
  readonly playbook: { readonly id: PlaybookId; readonly version: number } | null
}

export type DossierPage = { readonly page: Page; readonly version: PageVersion; readonly text: ReadText }

/** Everything on file about one account, as the stores hand it over; the order of lists carries no meaning. */
export type Dossier = {
  readonly account: Account
  readonly pages: readonly DossierPage[]
  /** Pages that were asked for and not read, with their reasons. */
  readonly notRead: readonly Page[]
  /** Those that were held. */
  readonly calls: readonly Call[]
  /** What they told us in calls, in any order. */
  readonly said?: readonly Said[]
  /** What came of calls with all accounts, for what proved right at others. */
  readonly logged?: readonly LoggedCall[]
  /** What the seller holds of likely problems, the latest first. */
  readonly words?: readonly ProblemWord[]
  /** The seller's own notes on it. */
  readonly notes?: readonly Note[]
  /** Insight notes that speak of its segment, wherever they were taken. */
  readonly segmentNotes?: readonly SegmentNote[]
  /** What checks found on the pages, the latest first. */
  readonly changes?: readonly PageChange[]
  /** The same beside what pages and job boards say today, to be named as signals. */
  readonly changesOnFile?: ChangesOnFile
  /** Questions the seller wrote for it, in the order they were written. */
  readonly asks?: readonly OwnQuestion[]
  /** The user's word on what was read. */
  readonly review?: Review
  /** Attempts, and the seller's own decision on the account. */
  readonly pursuit?: Pursuit
  /** Their job boards and the openings on them over time. */
  readonly jobs?: { readonly boards: readonly AccountBoard[]; readonly openings: readonly JobOpening[] }
}

/** Code-unit order: the same on every machine, unlike locale order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Pages by address, then id: whatever order the stores gave, the snapshot is the same. */
export function inFixedOrder(pages: readonly DossierPage[]): readonly DossierPage[] {
  return [...pages].sort((a, b) => compareText(a.page.url, b.page.url) || compareText(a.page.id, b.page.id))
}

export type PageLookup = (id: PageId) => DossierPage | undefined

export function lookUpPages(pages: readonly DossierPage[]): PageLookup {
  const byId = new Map(pages.map((page) => [page.page.id, page]))
  return (id) => byId.get(id)
}

/** The day the page says it was published; null when it says none. */
export function publishedOn({ page, text }: DossierPage): PartialDate | null {
  return text.document.publishedAt ?? page.publishedAt
}

/** "1 page", "18 pages": counts in the words of the screen. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
