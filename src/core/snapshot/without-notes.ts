import { type CallSheet, callSheetSchema } from '../model/call-sheet.ts'
import { folded } from '../model/folded-text.ts'
import { type Snapshot, snapshotSchema } from '../model/snapshot.ts'

const gone = 'a note that was erased'

/**
 * A snapshot without the words of erased notes: what was carried over from them is left out, and where one stood as evidence it says that it was
 * erased. Everything else stays as it was.
 */
export function withoutNotes(snapshot: Snapshot, erased: ReadonlySet<string>): Snapshot {
  const insights = snapshot.insights.filter(({ noteId }) => !erased.has(noteId))
  return snapshotSchema.parse(blank({ ...snapshot, insights }, erased))
}

/** The sheet of a call without them: its lines are those of the moment the call began, and their evidence with them. */
export function sheetWithoutNotes(sheet: CallSheet, erased: ReadonlySet<string>): CallSheet {
  const opening = restsOn(sheet.openingEvidence, erased) ? gone : sheet.opening
  return callSheetSchema.parse(blank({ ...sheet, opening }, erased))
}

/**
 * A page of a brief, or what was edited on it, which took over sentences and not where they are from: a text that is one, however it is set,
 * says that it was erased, or what else stands there `instead`.
 */
export function withoutSentences(value: unknown, erased: readonly string[], instead = gone): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutSentences(one, erased, instead))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => {
      if (typeof of !== 'string') return [key, withoutSentences(of, erased, instead)]
      return [key, pageTexts.has(key) && erased.some((one) => says(of, one)) ? instead : of]
    }),
  )
}

/** Runs of a line, what was typed over them, and what stood there. */
const pageTexts: ReadonlySet<string> = new Set(['t', 'text', 'words'])

/** Whether it is the sentence, or has it in it where that is long enough to be told from others. */
function says(text: string, sentence: string): boolean {
  const [given, wanted] = [folded(text), folded(sentence)]
  return wanted !== '' && (given === wanted || (wanted.split(' ').length > 3 && ` ${given} `.includes(` ${wanted} `)))
}

/** Whether the stored text of a record names one of the notes: far cheaper than reading it. */
export function namesNotes(json: string, erased: ReadonlySet<string>): boolean {
  return [...json.matchAll(/"noteId":"([^"]{1,80})"/g)].some(([, id]) => id !== undefined && erased.has(id))
}

function blank(value: unknown, erased: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => blank(one, erased))
  if (!isRecord(value)) return value
  if (isErased(value, erased)) return { ...value, words: gone }
  const told = restsOn(value['evidence'], erased)
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [key, told && sentences.has(key) ? gone : blank(of, erased)]),
  )
}

/** What the app says in its own words about evidence: they may be the note's, or name where it was taken. */
const sentences: ReadonlySet<string> = new Set(['text', 'why'])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isErased = ({ type, noteId }: Readonly<Record<string, unknown>>, erased: ReadonlySet<string>): boolean =>
  type === 'noted' && typeof noteId === 'string' && erased.has(noteId)

const restsOn = (evidence: unknown, erased: ReadonlySet<string>): boolean =>
  (Array.isArray(evidence) ? evidence : [evidence]).some((one) => isRecord(one) && isErased(one, erased))
