import type { EventType, Finding, Page, PartialDate, Research, ResearchProgress } from '../../../contract/contract.ts'
import { eventNames } from '../../../contract/event-names.ts'
import type { IconName } from '../../ui/icon.tsx'
import { shortDateWords } from '../../words/dates.ts'
import { pathOf } from '../../words/path-of.ts'
import { countWord, eventTypeWord, pageGroups } from '../../words/terms.ts'

type RunPage = ResearchProgress['pages'][number]

export interface RunGroup {
  readonly label: string
  readonly pages: readonly RunPage[]
  /** "3 saved", or for what was not read just how many. */
  readonly count: string
}

/** What each is called, and what kind it is, once all were read together: by then a title that stands on every page names none of them. */
export function asOnFile(
  pages: readonly RunPage[],
  onFile: readonly Pick<Page, 'id' | 'kind' | 'title'>[],
): readonly RunPage[] {
  const byId = new Map(onFile.map((page) => [page.id, page]))
  return pages.map((page) => {
    const known = page.pageId === null ? undefined : byId.get(page.pageId)
    // the same object where nothing differs: its row is not drawn again
    if (!known || (known.kind === page.kind && known.title === page.title)) return page
    return { ...page, kind: known.kind, title: known.title }
  })
}

/** A page stands with the run that read it last: of an earlier run nothing may be left. */
export const noneWords = (
  { endedAt }: Pick<Research, 'endedAt'>,
  onFile: readonly Pick<Page, 'fetchedAt'>[],
): string =>
  endedAt !== null && onFile.some(({ fetchedAt }) => fetchedAt > endedAt)
    ? 'Its pages were read again since, and stand with the later run.'
    : 'No page was asked for. The reason stands beside.'

export const isSaved = ({ status }: RunPage): boolean => status === 200

/** Pages of a run by kind, as a seller reads them; what could not be read stands right after the newsroom. */
export function groupPages(pages: readonly RunPage[]): readonly RunGroup[] {
  const groups = pageGroups.map(({ label, kinds }) => {
    const of = pages.filter((page) => isSaved(page) && kinds.includes(page.kind))
    return { label, pages: of, count: `${of.length} saved` }
  })
  const unread = pages.filter((page) => !isSaved(page))
  groups.splice(2, 0, { label: 'Not read', pages: unread, count: `${unread.length}` })
  return groups.filter(({ pages: of }) => of.length > 0)
}

/** 200, 404, "no answer". */
export const statusWords = (status: RunPage['status']): string => String(status).replaceAll('-', ' ')

export function statusIcon(page: RunPage): { readonly icon: IconName; readonly look: string } {
  if (isSaved(page)) return { icon: 'check', look: 'fresh' }
  return page.status === 'robots' ? { icon: 'skip', look: 't3' } : { icon: 'warn', look: 'danger' }
}

/** Its title, or its path where a page has none of its own. */
export const pageName = ({ title, url }: RunPage): string => (title === '' || title === url ? pathOf(url) : title)

/** "25 pages saved, 9 findings, 2 not found." What was not found is known only when all pages were looked at. */
export function totalWords({ pages, coverage, research }: ResearchProgress, findings: number): string {
  const missing = coverage.filter(({ state }) => state === 'not-found').length
  const words = `${countWord(pages.filter(isSaved).length, 'page')} saved, ${countWord(findings, 'finding')}`
  return research.state === 'done' ? `${words}, ${missing} not found.` : `${words}.`
}

/** "14 of 25 pages"; what earlier runs brought counts as on file. */
export const progressWords = (saved: number, most: number): string =>
  saved > most ? `${countWord(saved, 'page')} on file` : `${saved} of ${countWord(most, 'page')}`

/** A page takes the pause before it, and now and then longer; what a run that was interrupted stood still is no pace. */
const slowestPageMs = 5_000

/** "about 20 s left", while there are pages to ask for. Found as it goes on, so it may grow. */
export function timeLeftWords({ research, pages, waiting }: ResearchProgress, now: Date): string | null {
  const saved = pages.filter(isSaved).length
  // where links are dead, a page that is saved takes more than one request
  const requests = Math.ceil((research.maxPages - saved) * (saved === 0 ? 1 : pages.length / saved))
  const left = Math.min(waiting, requests)
  if (research.state !== 'running' || left <= 0) return null
  const pace = (now.getTime() - Date.parse(research.startedAt)) / Math.max(1, pages.length)
  const pageMs = Math.min(Math.max(pace, research.delayMs), research.delayMs + slowestPageMs)
  const seconds = (left * pageMs) / 1000
  return seconds < 60 ? `about ${Math.ceil(seconds / 10) * 10} s left` : `about ${Math.ceil(seconds / 60)} min left`
}

/** Nothing more comes of it by itself. */
export const hasEnded = ({ state }: Pick<Research, 'state'>): boolean => state !== 'running' && state !== 'waiting'

export const stateWords: Readonly<Record<Research['state'], string>> = {
  waiting: 'waits',
  running: 'reading',
  done: 'done',
  cancelled: 'stopped by you',
  interrupted: 'interrupted',
  failed: 'broke off',
}

const typeOf = new Map(Object.entries(eventNames).map(([type, name]) => [name, type as EventType])) // its keys are the types

/** The drawing of a finding's kind. */
export function findingIcon({ kind, label }: Finding): IconName {
  const type = typeOf.get(label)
  return kind === 'problem' || type === undefined ? 'scale' : eventTypeWord[type].icon
}

const isoDate = /\b\d{4}(?:-\d{2}){1,2}$/

/** "happened, 22 Sep": the date at its end as people write it. */
export function detailWords({ kind, detail }: Finding, now: Date): string {
  if (kind === 'problem') return detail
  // the match is a date by its form
  return detail.replace(isoDate, (date) => shortDateWords(date as PartialDate, now))
}

/** What they say about problems first, then events, the latest first, the undated last. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const dateOf = ({ detail }: Finding) => isoDate.exec(detail)?.[0] ?? /\b\d{4}$/.exec(detail)?.[0] ?? ''
  const problems = findings.filter(({ kind }) => kind === 'problem')
  const events = findings.filter(({ kind }) => kind === 'event')
  return [...problems, ...events.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))]
}

/** "2.1 MB" */
export function sizeWords(bytes: number): string {
  const mb = bytes / 1_000_000
  return mb >= 1 ? `${mb.toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`
}
