import { z } from 'zod'

/** A moment in UTC, ISO 8601 with milliseconds and `Z`, e.g. `2026-11-22T09:30:00.000Z`. */
export const instantSchema = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** A calendar date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The length is the precision. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .brand<'PartialDate'>()
export type PartialDate = z.infer<typeof partialDateSchema>

/** Milliseconds of a day of 24 hours; in UTC all of them are. */
export const dayMs = 86_400_000

/** First day a partial date can mean, as milliseconds since the epoch (UTC). */
export function earliestMs(date: PartialDate): number {
  const [year = '1970', month = '01', day = '01'] = date.split('-')
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

/** Whole days from the date (its first possible day) to the moment; negative when the date lies ahead. */
export function daysBetween(date: PartialDate, at: Instant): number {
  return Math.floor((Date.parse(at) - earliestMs(date)) / dayMs)
}

/** The calendar day (UTC) of a moment. */
export function dayOf(at: Instant): PartialDate {
  // the first ten characters of an ISO instant are a full date
  return at.slice(0, 10) as PartialDate
}
