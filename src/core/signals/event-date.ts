import type { PartialDate } from '../model/time.ts'
import { datelineOf, type FoundDate } from './dates-in-text.ts'
import type { DateWords, Language } from './language/language.ts'
import { bodyStart } from './language/sentence.ts'
import { isAfter, type PageDate } from './page-date.ts'

/** Farthest a date may stand from the event's words, in characters. */
const reach = 160

/** The words of an event: where they begin and end in the sentence. */
export type Words = {
  readonly at: number
  readonly end: number
  /** The event is a ruling: a year or month behind what it is about is that of the deed. */
  readonly ruling?: boolean
}

/**
 * The date that belongs to an event: the nearest one in the sentence behind any dateline. A past event never takes a date ahead of
 * its page; one that lies ahead takes such a date first. The dateline's own date counts only for "today announced".
 */
export function dateFor(
  text: string,
  where: Words,
  ahead: boolean,
  dates: readonly FoundDate[],
  page: PageDate | null,
  language: Language,
): PartialDate | null {
  const { at, end } = where
  const own = datelineOf(text, language.dates)
  const body = Math.max(bodyStart(text, language), own?.end ?? 0)
  const near = dates
    .filter((hit) => hit.at >= body && !isOfSomethingElse(text, hit, where, language.dates))
    .map((hit) => {
      const effective = !ahead && isEffectiveFrom(text, hit, page, language.dates)
      const said = language.dates.saying?.test(text.slice(0, hit.at)) === true
      const date = !said && (ahead || effective) ? (hit.ahead ?? hit.date) : hit.date
      return { date, effective, away: distance(hit, at, end) }
    })
    .filter(({ date, effective, away }) => away <= reach && (ahead || effective || !isAfter(date, page)))
    .map((hit) => ({ ...hit, later: ahead && page !== null && !isAfter(hit.date, page) ? 1 : 0 }))
    .toSorted((a, b) => a.later - b.later || a.away - b.away || b.date.length - a.date.length)[0]
  if (near) return near.date
  const dateline = dates.find((hit) => hit.at < body && hit.date.length === 10)
  // the dateline is all there is where the page's own day is not known, and tells its age where it is another
  const tells =
    (page?.precision ?? 0) < 10 || isOlder(dateline?.date, page) || (!ahead && language.dates.today.test(text))
  return dateline && tells ? dateline.date : null
}

/** The date ahead of the page that words in the present put an event to ("is opening on 1 March"); null where there is none. */
export function dateAhead(
  text: string,
  where: Words,
  dates: readonly FoundDate[],
  page: PageDate | null,
  language: Language,
): PartialDate | null {
  if (page === null || page.precision === 0) return null
  const { at, end } = where
  const near = dates
    .filter((hit) => hit.at >= bodyStart(text, language) && distance(hit, at, end) <= reach / 2)
    .filter((hit) => !isOfSomethingElse(text, hit, where, language.dates))
    .toSorted((a, b) => distance(a, at, end) - distance(b, at, end))[0]
  const present = language.mood.presentVerb?.test(text.slice(at)) === true
  if (near?.ahead && isMeantAhead(near, present, page)) return near.ahead
  return near && isAfter(near.date, page) ? near.date : null
}

/** A day that is nearer ahead; where a verb stands in the present ("goes on sale in May") a month too, and any season. */
const isMeantAhead = (hit: FoundDate, present: boolean, page: PageDate): boolean =>
  hit.date.length === 4 ? present && hit.ahead !== hit.date : hit.date.length >= (present ? 7 : 10) && isNear(hit, page)

/** More than a month before the page. */
const isOlder = (date: PartialDate | undefined, page: PageDate | null): boolean =>
  date !== undefined && page !== null && Date.parse(date) < page.earliest - 31 * 86_400_000

/** Without a year, what is nearer ahead than behind is meant so: "opens on September 29" in a page of September 18. */
const isNear = ({ date, ahead }: FoundDate, page: PageDate): boolean => {
  const [last, next] = [Date.parse(date), Date.parse(ahead ?? date)]
  // news tells of the weekday that was
  return next - last > 8 * 86_400_000 && next - page.latest < page.latest - last
}

/** "has elected her, effective April 1" in a page of March: done, and in force from the next one. */
const isEffectiveFrom = (text: string, hit: FoundDate, page: PageDate | null, words: DateWords): boolean =>
  page !== null &&
  hit.date.length === 10 &&
  hit.ahead !== undefined &&
  words.takesEffect?.test(text.slice(0, hit.at)) === true &&
  isNear(hit, page)

const distance = (hit: FoundDate, at: number, end: number): number =>
  hit.at >= end ? hit.at - end : Math.max(0, at - hit.end)

/** "couplings made in 2019", unless the event's own words stand inside: "Since opening in 2013". */
function isOfSomethingElse(text: string, hit: FoundDate, { end, ruling = false }: Words, words: DateWords): boolean {
  const said = words.saying?.test(text.slice(0, hit.at)) === true
  if (ruling && !said && hit.at >= end && hit.date.length < 10 && words.deed?.test(text.slice(end, hit.at))) return true
  const other = words.ofSomethingElse.exec(text.slice(0, hit.at))
  return other !== null && (other.index >= end || hit.at < end)
}
