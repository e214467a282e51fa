import { countWord } from '../../words/terms.ts'

/** What became of notes that were to go to the bin. `refused` says why the first of those stayed that did. */
export function movedWords(moved: number, refused?: string): string {
  if (moved === 0) return `Not moved to the bin: ${refused ?? ''}`
  const what = moved === 1 ? 'Note' : countWord(moved, 'note')
  return refused === undefined ? `${what} moved to the bin.` : `${what} moved to the bin, not all: ${refused}`
}
