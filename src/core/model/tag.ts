import { z } from 'zod'
import { foldSegment } from './fold-segment.ts'

/** A word of the seller's for an account: "fair 2026", "referral". Several may stand beside each other. */
export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .transform((tag) => tag.replace(/\s+/g, ' '))

/** An account with more is sorted by nothing any more. */
export const mostTags = 20

/** How tags are compared: two ways of writing the same words are one tag. */
export const foldTag = (tag: string): string => foldSegment(tag) ?? ''

/** Each tag once, in the order and the spelling in which it came first. */
export function distinctTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const tag of tags) if (foldTag(tag) !== '' && !kept.has(foldTag(tag))) kept.set(foldTag(tag), tag)
  return [...kept.values()]
}
