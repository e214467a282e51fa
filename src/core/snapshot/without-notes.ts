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

/** Whether the stored text of a snapshot names one of the notes: far cheaper than reading it. */
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
