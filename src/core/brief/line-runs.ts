import type { Run } from '../model/brief.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { tidy } from '../snapshot/quote-words.ts'
import type { SourceBook } from './source-book.ts'

/** What every part is written from. */
export type Writing = {
  readonly snapshot: Snapshot
  readonly content: PlaybookContent | null
  readonly book: SourceBook
  /** Year of the call: left out of dates in the body. */
  readonly year: string
}

export const letters = ['A', 'B', 'C'] as const

/** A run with its source numbers; without any, plain words of ours. */
export function run(t: string, r: readonly number[] = []): Run {
  return r.length > 0 ? { t, r: [...r] } : { t }
}

/** Ends a line with a full stop, unless its words already end one. */
export function stopped(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  return last && !last.r && /[.!?]$/.test(last.t) ? [...runs] : [...runs, { t: '.' }]
}

/** With a full stop, unless it has an end of its own. */
export const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** Our own words as they are set: curly marks for straight ones. What stands between “ ” is a page's and stays as it is. */
export function typeset(text: string): string {
  return tidy(text)
    .split(/(“[^“”]*”)/)
    .map((piece) => (piece.startsWith('“') && piece.endsWith('”') ? piece : curly(piece)))
    .join('')
}

/** Inside words first, then pairs, then what is left behind a word: so no mark is taken for another. */
function curly(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’')
    .replace(/(^|[\s(])"([^"]{1,200})"/g, '$1“$2”')
    .replace(/(^|[\s(])'([^']{1,200})'/g, '$1‘$2’')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
}
