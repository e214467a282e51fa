import type { Document } from '../../../../contract/contract.ts'
import type { Range } from '../segments.ts'

/** Sentences of a page in reading order, none across two blocks: what the keyboard chooses by. */
export function sentencesOf({ text, blocks, lang }: Pick<Document, 'text' | 'blocks' | 'lang'>): readonly Range[] {
  const segmenter = segmenterOf('sentence', lang)
  return blocks.flatMap(({ start, end }) => {
    const out: Range[] = []
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const words = trimmed(text, { start: start + index, end: start + index + segment.length })
      if (words === null) continue
      const last = out.at(-1)
      // the segmenter takes the point of "Dr." for the end of a sentence
      if (last && shortened.test(text.slice(last.start, last.end))) out[out.length - 1] = { ...last, end: words.end }
      else out.push(words)
    }
    return out
  })
}

const shortened = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|No|vs|approx|e\.g|i\.e|bzw|ca|z\.\s?B|\p{Lu})\.$/u

/** The words a range touches, whole, without blanks around them; null where it touches none. */
export function wholeWords({ text, lang }: Pick<Document, 'text' | 'lang'>, range: Range): Range | null {
  const inner = trimmed(text, range)
  if (inner === null) return null
  const words = segmenterOf('word', lang).segment(text)
  const [first, last] = [words.containing(inner.start), words.containing(inner.end - 1)]
  return {
    start: first?.isWordLike ? first.index : inner.start,
    end: last?.isWordLike ? last.index + last.segment.length : inner.end,
  }
}

function trimmed(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

/** A tag that is no language tag must not stop a page from being read. */
function segmenterOf(granularity: 'sentence' | 'word', lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity })
  } catch {
    return new Intl.Segmenter('en', { granularity })
  }
}

/** How the keyboard moves what is chosen. */
export type Move = 'next' | 'previous' | 'longer' | 'shorter' | 'word-more' | 'word-less' | 'later' | 'earlier'

/** The sentence that stands at an offset, or the first after it; the last where there is none. */
export const sentenceAt = (sentences: readonly Range[], offset: number): Range | null =>
  sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? null

/** What is chosen after a move; the same where there is nothing to move to. */
export function moved(range: Range, move: Move, text: string, sentences: readonly Range[]): Range {
  switch (move) {
    case 'next':
      return sentences.find(({ start }) => start >= range.end) ?? range
    case 'previous':
      return sentences.findLast(({ end }) => end <= range.start) ?? range
    case 'longer':
      return { ...range, end: sentences.find(({ end }) => end > range.end)?.end ?? range.end }
    case 'shorter':
      return { ...range, end: sentences.findLast(({ end }) => end < range.end && end > range.start)?.end ?? range.end }
    case 'word-more':
      return { ...range, end: range.end + (/^\s*\S+/.exec(text.slice(range.end))?.[0].length ?? 0) }
    case 'word-less':
      return { ...range, end: range.start + text.slice(range.start, range.end).replace(/(?<!\s)\s+\S+$/, '').length }
    case 'later': {
      const words = text.slice(range.start, range.end)
      return { ...range, start: range.end - words.replace(/^\S+\s+/, '').length }
    }
    case 'earlier':
      return { ...range, start: text.slice(0, range.start).replace(/(?<!\S)\S+\s*$/, '').length }
  }
}

/** First and last words of what is chosen, for a screen reader: a page of it would not be listened to. */
export function inShort(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ')
  return plain.length <= 160 ? plain : `${plain.slice(0, 100)} … ${plain.slice(-50)}`
}
