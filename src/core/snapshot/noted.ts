import type { Evidence } from '../model/evidence.ts'
import type { Note } from '../model/note.ts'
import { type Decided, decidedBy, type OnFile, type Side } from './decided.ts'
import { compareText } from './dossier.ts'
import { saysPhrase } from './find-phrase.ts'
import { contentWords } from './plain-words.ts'

/** The latest notes, and of each the beginning: what is noted on an account is short, whatever was pasted beside it. */
const [mostNotes, mostLength, longestWords] = [50, 20_000, 300]

/** Decided by the seller's own notes on the account: met by any of the words, missed by any of `not`. What a note asks is not noted. */
export function byNotes(words: readonly string[], not: readonly string[], { notes = [] }: OnFile): Decided {
  const lines = statementsIn(notes)
  return decidedBy(sideOf(words, lines), sideOf(not, lines), 'notes')
}

/** What the notes state, a sentence each, newest first. Read once: every criterion and every question asks for it. */
export function statementsIn(notes: readonly Note[]): readonly Statement[] {
  const known = readNotes.get(notes)
  if (known) return known
  const read = notes
    .toSorted((a, b) => compareText(b.savedAt, a.savedAt) || compareText(a.id, b.id))
    .slice(0, mostNotes)
    .flatMap(statementsOf)
  readNotes.set(notes, read)
  return read
}

const readNotes = new WeakMap<readonly Note[], readonly Statement[]>()

type Statement = {
  readonly note: Note
  readonly words: string /** Those that carry meaning. */
  readonly plain: ReadonlySet<string>
}

function statementsOf(note: Note): readonly Statement[] {
  return note.markdown
    .slice(0, mostLength)
    .split(/\n|(?<=[.!?])\s/)
    .map((line) => line.replace(/^[\s#>*+-]+/, '').trim())
    .filter((line) => line !== '' && !line.endsWith('?'))
    .map((line) => line.slice(0, longestWords))
    .map((words) => ({ note, words, plain: new Set(contentWords(words)) }))
}

function sideOf(words: readonly string[], lines: readonly Statement[]): Side {
  const hits = lines.flatMap((line) => {
    const word = words.find((one) => saysPhrase(line.words, one))
    return word === undefined ? [] : [{ word, line }]
  })
  const [first] = hits
  return first
    ? { words: `you noted: ${first.word}`, evidence: hits.slice(0, 2).map(({ line }) => notedEvidence(line)) }
    : null
}

export const notedEvidence = ({ note, words }: Statement): Evidence => ({
  type: 'noted',
  noteId: note.id,
  at: note.savedAt,
  words,
})
