import type { PartialDate } from '../model/time.ts'
import { datelineOf, type FoundDate } from './dates-in-text.ts'
import type { DateWords, Language } from './language/language.ts'
import { bodyStart } from './language/sentence.ts'
import { isAfter, type PageDate } from './page-date.ts'

/** Farthest a date may stand from the event's words, in characters. */
const reach = 160

/** The words of an event: where they begin and end in the sentence. */
export type Words = { readonly at: number; readonly end: number }

/**
 * The date that belongs to an event: the nearest one in the sentence behind any dateline. A past event never takes a date ahead of
 * its page; one that lies ahead takes such a date first. The dateline's own date counts only for "today announced".
 */
export function dateFor(
  text: string,
  { at, end }: Words,
  ahead: boolean,
  dates: readonly FoundDate[],
  page: PageDate | null,
  language: Language,
): PartialDate | null {
  const own = datelineOf(text, language.dates)
  const body = Math.max(bodyStart(text, language), own?.end ?? 0)
  const near = dates
    .filter((hit) => hit.at >= body && !isOfSomethingElse(text, hit, end, language.dates))
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
  // where the page's own day is not known, the dateline is all there is
  const tells = (page?.precision ?? 0) < 10 || (!ahead && language.dates.today.test(text))
  return dateline && tells ? dateline.date : null
}

/** The date ahead of the page that words in the present put an event to ("is opening on 1 March"); null where there is none. */
export function dateAhead(
  text: string,
  { at, end }: Words,
  dates: readonly FoundDate[],
  page: PageDate | null,
  language: Language,
): PartialDate | null {
  if (page === null || page.precision === 0) return null
  const near = dates
    .filter((hit) => hit.at >= bodyStart(text, language) && distance(hit, at, end) <= reach / 2)
    .filter((hit) => !isOfSomethingElse(text, hit, end, language.dates))
    .toSorted((a, b) => distance(a, at, end) - distance(b, at, end))[0]
  // "goes on sale in May": a month too, where a verb stands in the present
  const least = language.mood.presentVerb?.test(text.slice(at)) ? 7 : 10
  const date = near && (near.date.length >= least && near.ahead && isNear(near, page) ? near.ahead : near.date)
  return date && isAfter(date, page) ? date : null
}

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
function isOfSomethingElse(text: string, hit: FoundDate, end: number, words: DateWords): boolean {
  const other = words.ofSomethingElse.exec(text.slice(0, hit.at))
  return other !== null && (other.index >= end || hit.at < end)
}
