import type { ShownBoard, ShownOpening } from '../../../contract/accounts.ts'
import type { Instant, OpeningNotice, PartialDate } from '../../../contract/contract.ts'
import { jobBoardNames } from '../../../contract/job-board-names.ts'
import { dateWords, shortDateWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'

/** "Quality, Tolland; Easton, posted 2 Nov". */
export function openingDetails({ opening }: ShownOpening, now: Date): string {
  const { department, places, postedAt } = opening
  return [department, places.slice(0, 3).join('; '), postedAt && `posted ${shortDateWords(postedAt, now)}`]
    .filter(Boolean)
    .join(', ')
}

/** A notice in a few words: "first in quality since 1 Sep 2026". */
export function noticeWords(notice: OpeningNotice, now: Date): string {
  switch (notice.type) {
    case 'first-of-kind':
      return `first ${notice.leads ? 'to lead' : 'in'} ${notice.function}, board read since ${dateWords(notice.since)}`
    case 'new':
      return `new, ${shortDateWords(notice.on, now)}`
    case 'reposted':
      return `posted again, ${shortDateWords(notice.on, now)}`
    case 'long-open':
      return `open ${countWord(notice.days, 'day')}`
    case 'gone':
      return `gone since ${shortDateWords(notice.since, now)}, after ${countWord(notice.days, 'day')}`
  }
}

/** "Greenhouse, 12 open on 28 Nov." or why it could not be read. */
export function boardWords({ name, open, lastReadAt, failure }: ShownBoard, now: Date): string {
  const looked = lastReadAt === null ? null : shortDateWords(dayOf(lastReadAt), now)
  const known = looked === null ? jobBoardNames[name] : `${jobBoardNames[name]}, ${open} open on ${looked}`
  return failure === null ? `${known}.` : `${known}. Could not be read this time: ${failure}`
}

/** An instant begins with its day. */
const dayOf = (at: Instant): PartialDate => at.slice(0, 10) as PartialDate
