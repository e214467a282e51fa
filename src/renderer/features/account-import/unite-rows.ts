import type { AccountDraft, PlannedRow } from '../../../contract/account-import.ts'
import type { Choice } from './running-import.ts'

export const groups = ['new', 'known', 'binned', 'twice', 'without', 'invalid'] as const
export type Group = (typeof groups)[number]

/** A row as it is shown: rows of one company go together, into the first of them. */
export interface ShownRow {
  readonly group: Group
  readonly row: PlannedRow
  /** Line of the row it goes into, where it stands twice. */
  readonly into: number | null
}

export interface Plan {
  readonly shown: readonly ShownRow[]
  /** One a company, with what all its rows say. */
  readonly drafts: readonly AccountDraft[]
}

const mostTags = 20
const mostPeople = 100
const longestNote = 100_000

/** Brings rows of one company together: their tags, people and notes go to the one that stands first. */
export function uniteRows(rows: readonly PlannedRow[]): Plan {
  const drafts = new Map<string, { line: number; draft: AccountDraft }>()
  const shown = rows.map((row): ShownRow => {
    if (!('draft' in row)) return { group: row.is, row, into: null }
    const first = drafts.get(row.draft.identity)
    drafts.set(row.draft.identity, {
      line: first?.line ?? row.line,
      draft: first ? joined(first.draft, row.draft) : row.draft,
    })
    return first ? { group: 'twice', row, into: first.line } : { group: row.is, row, into: null }
  })
  return { shown, drafts: [...drafts.values()].map(({ draft }) => draft) }
}

function joined(one: AccountDraft, other: AccountDraft): AccountDraft {
  const notes = one.note.includes(other.note) ? one.note : [one.note, other.note].filter(Boolean).join('\n\n')
  return {
    ...one,
    name: one.name ?? other.name,
    segment: one.segment ?? other.segment,
    tags: distinct([...one.tags, ...other.tags], (tag) => tag.toLowerCase()).slice(0, mostTags),
    note: notes.length > longestNote ? one.note : notes,
    people: distinct([...one.people, ...other.people], ({ name, mail }) => `${name} ${mail}`.toLowerCase()).slice(
      0,
      mostPeople,
    ),
  }
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const kept = new Map<string, T>()
  for (const one of all) if (!kept.has(keyOf(one))) kept.set(keyOf(one), one)
  return [...kept.values()]
}

export const countOf = (plan: Plan, group: Group): number =>
  plan.shown.reduce((sum, one) => sum + (one.group === group ? 1 : 0), 0)

/** How many companies are written to. */
export const takenOf = (plan: Plan, { known, binned }: Choice): number =>
  countOf(plan, 'new') +
  (known === 'fill' ? countOf(plan, 'known') : 0) +
  (binned === 'restore' ? countOf(plan, 'binned') : 0)
