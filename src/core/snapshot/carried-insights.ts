import type { AccountId } from '../model/ids.ts'
import { withoutImages } from '../model/image-words.ts'
import type { SegmentNote } from '../model/note.ts'
import type { CarriedInsight } from '../model/snapshot.ts'
import { compareText } from './dossier.ts'

/** Of a note its beginning, and of a segment its latest notes: what is carried over is read in a glance. */
const [longestWords, mostInsights] = [280, 10]

/** What the seller noted at other accounts of the segment, the latest first; notes without words say nothing. */
export function carriedInsights(notes: readonly SegmentNote[], here: AccountId): CarriedInsight[] {
  return latestFirst(notes)
    .filter(({ at }) => at.id !== here)
    .flatMap(({ note, at, segment }): CarriedInsight[] => {
      const words = firstWords(note.markdown)
      if (words === '') return []
      const { id: noteId, savedAt, typicalOf } = note
      return [{ noteId, accountId: at.id, from: at.name, segment, words, at: savedAt, problemId: typicalOf }]
    })
    .slice(0, mostInsights)
}

export const latestFirst = (notes: readonly SegmentNote[]): readonly SegmentNote[] =>
  notes.toSorted((a, b) => compareText(b.note.savedAt, a.note.savedAt) || compareText(a.note.id, b.note.id))

/** The first paragraph that is no heading, without the marks of Markdown. */
export function firstWords(markdown: string): string {
  const lines = withoutImages(markdown.slice(0, 20_000))
    .split('\n')
    .map((line) => line.trim())
  const start = lines.findIndex((line) => line !== '' && !line.startsWith('#') && /[\p{L}\p{N}]/u.test(line))
  if (start < 0) return ''
  const end = lines.findIndex((line, i) => i > start && (line === '' || /^(?:#|[-*+] )/.test(line)))
  const words = lines
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.replace(/^(?:>|[-*+] (?:\[[ xX]\] )?)\s*/, ''))
    .join(' ')
    .replace(/\*\*|__/g, '')
    .trim()
  return words.length <= longestWords ? words : `${words.slice(0, longestWords).replace(/(?<!\s)\s+\S*$/, '')} …`
}
