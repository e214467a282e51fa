import { type Hypothesis, type Snapshot, snapshotSchema } from '../model/snapshot.ts'

/** Ids of what is handed over with an account: what else a record names stays behind. */
export interface Handed {
  readonly pages: ReadonlySet<string>
  readonly versions: ReadonlySet<string>
  readonly notes: ReadonlySet<string>
  readonly calls: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
  /** Attempts, calls, own decisions: what the seller logged. */
  readonly logged: ReadonlySet<string>
}

/**
 * A snapshot as a colleague may have it: without what was carried over from other accounts. Null where it still rests on something that is not
 * handed over with it: a page, note or call that is in the bin or was erased, or that is left out.
 */
export function handedSnapshot(snapshot: Snapshot, handed: Handed): Snapshot | null {
  const own = snapshotSchema.parse({
    ...snapshot,
    insights: [],
    proved: [],
    problems: snapshot.problems.map(withoutOthers),
    struck: snapshot.struck.map(withoutOthers),
  })
  return restsOnHanded(own, handed) ? own : null
}

type TypicalBy = Hypothesis['typicalBy'][number]

/** Notes and calls of others make a problem typical of a kind. */
export const isOfOthers = ({ from }: TypicalBy): boolean => from === 'note' || from === 'calls'

const withoutOthers = (problem: Hypothesis): Hypothesis => ({
  ...problem,
  typicalBy: problem.typicalBy.filter((one) => !isOfOthers(one)),
})

/** Whether all that a record names, however deep, is handed over with it. */
export function restsOnHanded(value: unknown, handed: Handed): boolean {
  if (Array.isArray(value)) return value.every((one) => restsOnHanded(one, handed))
  if (typeof value !== 'object' || value === null) return true
  if ('type' in value && value.type === 'logged' && !('id' in value && isIn(handed.logged, value.id))) return false
  return Object.entries(value).every(([key, of]) => {
    const ids = idsNamed(key, handed)
    return typeof of === 'string' && ids !== undefined ? ids.has(of) : restsOnHanded(of, handed)
  })
}

/** By the part of a record that names it; anything else in such a part (null, an object) is looked into. */
function idsNamed(key: string, handed: Handed): ReadonlySet<string> | undefined {
  switch (key) {
    case 'pageId':
      return handed.pages
    case 'pageVersionId':
      return handed.versions
    case 'noteId':
      return handed.notes
    case 'callId':
      return handed.calls
    case 'own':
      return handed.questions
    default:
      return undefined
  }
}

const isIn = (ids: ReadonlySet<string>, id: unknown): boolean => typeof id === 'string' && ids.has(id)
