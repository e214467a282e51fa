import type { Goal } from '../../model/goal.ts'
import type { EventType } from '../../model/signal.ts'
import type { DatedEvent } from '../../model/snapshot.ts'
import type { Instant, PartialDate } from '../../model/time.ts'
import { daysBetween } from '../../model/time.ts'
import { tidy } from '../../snapshot/quote-words.ts'
import { monthWords } from '../call-time.ts'
import { spoken } from '../../snapshot/spoken-words.ts'
import { isBadNews, isSensitive, isTrouble, speaksOfPeople } from './unsaid-words.ts'

/** Their piece of work that the page is about. */
export type TheirWork = {
  /** Title of the page: names their work, not us. */
  readonly title: string
  /** The same inside a sentence, after "for". */
  readonly topic: string
  /** First point of the agenda. */
  readonly first: string
}

type Told = Pick<DatedEvent, 'args'>
type Row = (told: Told) => TheirWork | null

const safe = (words: string | undefined): string | undefined => {
  const plain = spoken(words)
  return plain === undefined || isSensitive(plain) || isBadNews(plain) || isTrouble(plain) || speaksOfPeople(plain)
    ? undefined
    : plain
}
const place = ({ args }: Told): string | undefined => safe(args.place)
const partner = ({ args }: Told): string | undefined => safe(args.counterparty)

/** How their own news names a piece of work. Kinds without a row, and rows whose words are missing, name none. */
const rows: Partial<Record<EventType, Row>> = {
  expansion_facility: (told) =>
    place(told) === undefined
      ? null
      : work(
          `Your new site in ${place(told)}`,
          'your new site in',
          place(told),
          'What has to work there, and from when',
        ),
  relocation: (told) =>
    place(told) === undefined
      ? null
      : work(`Your move to ${place(told)}`, 'your move to', place(told), 'What has to keep running while you move'),
  contract_win: (told) =>
    partner(told) === undefined
      ? null
      : work(
          `Your work for ${partner(told)}`,
          'your work for',
          partner(told),
          `What ${partner(told)} expects, and by when`,
        ),
  partnership: (told) =>
    partner(told) === undefined
      ? null
      : work(
          `Your work with ${partner(told)}`,
          'your work with',
          partner(told),
          'What the two of you want to have reached in a year',
        ),
  technology_adoption: (told) =>
    partner(told) === undefined
      ? null
      : work(
          `Your change to ${partner(told)}`,
          'your change to',
          partner(told),
          'What has to keep running while you change over',
        ),
  capex_investment: (told) =>
    place(told) === undefined
      ? null
      : work(
          `Your investment in ${place(told)}`,
          'your investment in',
          place(told),
          'What the investment has to bring in its first year',
        ),
  product_launch: () => ({
    title: 'Your launch, and what comes after it',
    topic: 'what comes after your launch',
    first: 'What you want to hear from the first customers',
  }),
}

function work(title: string, topic: string, of: string | undefined, first: string): TheirWork {
  return { title, topic: `${topic} ${of ?? ''}`, first }
}

/** The work their news is about; dated where the day lies ahead. */
export function workOfEvent(event: DatedEvent, on: Instant): TheirWork | null {
  const row = rows[event.type]?.(event) ?? null
  const { date, dateFrom } = event
  const ahead = date !== null && dateFrom === 'text' && daysBetween(date, on) < 0
  return row && ahead ? { ...row, title: `${row.title}, ${monthWords(date)}` } : row
}

/** The work a goal of theirs is about, in their figure where it is one of things: "120 shops by 2028". */
export function workOfGoal({ target, by, kind }: Goal): TheirWork {
  const figure =
    target?.kind === 'count' && !spans.test(target.unit ?? target.words) ? safe(tidy(target.words)) : undefined
  const until = by === null ? '' : ` ${by.length === 4 ? 'for' : 'by'} ${monthWords(by)}`
  if (figure !== undefined && /\p{L}{3}/u.test(figure))
    return {
      title: `${figure.charAt(0).toUpperCase()}${figure.slice(1)}${dayWords(by)}`,
      topic: `your goal of ${figure}${dayWords(by)}`,
      first: 'What has to be in place first, and by when',
    }
  const named = kind === 'sustainability' ? 'sustainability goal' : 'goal'
  return {
    title: `Your ${named}${until}`,
    topic: `your ${named}${until}`,
    first: 'What has to be in place first, and by when',
  }
}

/** "Four weeks by 2028" names no work. */
const spans = /(?:second|minute|hour|day|week|month|quarter|year|time|per ?cent|degree|tonne|kilo)/i

const dayWords = (by: PartialDate | null): string => (by === null ? '' : ` by ${monthWords(by)}`)

/** Where nothing of theirs names one. */
export const plainWork = (company: string): TheirWork => ({
  title: `What comes next at ${company}`,
  topic: 'what you plan next',
  first: 'What matters most to you this year, and what of it has a date',
})
