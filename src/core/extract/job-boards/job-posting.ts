import { z } from 'zod'
import { foldText } from '../fold-text.ts'
import type { JobBoardName } from '../../model/job-board.ts'
import type { PartialDate } from '../../model/time.ts'
import { readStamp } from '../date-words.ts'

/** A line of what a posting says. */
export type BodyLine = { readonly type: 'heading' | 'paragraph' | 'list-item'; readonly text: string }

/** An opening as a board's public interface gives it, whatever the board calls the fields. */
export type JobPosting = {
  readonly board: JobBoardName
  /** The board's own id of the posting. */
  readonly id: string
  readonly title: string
  /** As the board writes them: "Tolland, Ohio". */
  readonly places: readonly string[]
  readonly department: string | null
  readonly employmentType: string | null
  /** Day it was put up; null when the board tells none. */
  readonly postedAt: PartialDate | null
  readonly updatedAt: PartialDate | null
  /** The posting for people. */
  readonly url: string | null
  readonly body: readonly BodyLine[]
}

export type BoardAnswer = {
  readonly board: JobBoardName
  readonly postings: readonly JobPosting[]
  /** How many postings the board says it has; more than are here when it gives them in parts. */
  readonly total: number
  /** The answer may lack postings: it was cut, or the board gives no more at a time. */
  readonly cut: boolean
}

/** What a parser takes from one record. A record without a title or an id is passed over. */
export type RawPosting = {
  readonly id: string | number | null | undefined
  readonly title: string | null | undefined
  readonly places: readonly (string | null | undefined)[]
  readonly department?: string | null | undefined
  readonly employmentType?: string | null | undefined
  readonly postedAt?: string | null | undefined
  readonly updatedAt?: string | null | undefined
  readonly url?: string | null | undefined
  readonly body: readonly BodyLine[]
}

const MOST_PLACES = 12

/** One shape out of what a board sent: white space folded, lengths bounded, only web addresses kept. */
export function postingOf(board: JobBoardName, raw: RawPosting): JobPosting | null {
  const id = String(raw.id ?? '').trim()
  const title = short(raw.title, 200)
  if (id === '' || id.length > 200 || title === null) return null
  const places = [...new Set(raw.places.flatMap((place) => short(place, 120) ?? []))].slice(0, MOST_PLACES)
  return {
    board,
    id,
    title,
    places,
    department: short(raw.department, 120),
    employmentType: short(raw.employmentType, 60),
    postedAt: dayOf(raw.postedAt),
    updatedAt: dayOf(raw.updatedAt),
    url: webAddress(raw.url),
    body: raw.body,
  }
}

function short(text: string | null | undefined, most: number): string | null {
  const folded = foldText((text ?? '').slice(0, most * 4)).slice(0, most)
  return folded === '' ? null : folded
}

/** The day as the board's clock has it: ISO 8601, "2026-11-02 08:00:00 UTC", RFC 822 ("Mon, 02 Nov 2026 08:00:00 +0100"). */
function dayOf(stamp: string | null | undefined): PartialDate | null {
  return stamp ? readStamp(stamp.slice(0, 60)) : null
}

function webAddress(address: string | null | undefined): string | null {
  if (!address || address.length > 1000 || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** "Tolland, Ohio, United States" out of its parts, each once. */
export const placeOf = (...parts: readonly (string | null | undefined)[]): string =>
  [...new Set(parts.flatMap((part) => part?.trim() || []))].join(', ')

/** Fields of records as boards send them: what is missing, null or of another kind is as if it were not there. */
export const text = z.string().nullish().catch(null)
export const id = z.union([z.string(), z.number()]).nullish().catch(null)
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(null)
