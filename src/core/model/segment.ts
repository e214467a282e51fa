import { z } from 'zod'

/** A kind of company, as the seller calls it: "metal formers". */
export const segmentSchema = z.string().trim().min(1).max(120)

/** How segments are compared: two ways of writing the same words are one segment. Null when there are no words. */
export function foldSegment(segment: string | null): string | null {
  const folded = segment?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  return folded === '' ? null : folded
}
