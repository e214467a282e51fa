import type { PlaybookContent } from '../model/playbook.ts'
import type { ComparedField, ComparedKind, ComparedPart } from '../model/playbook-comparison.ts'
import { flowText } from './yaml-fragment.ts'

type Fields = Readonly<Record<string, unknown>>
type Entry = { readonly id: string; readonly label: string; readonly fields: Fields }

/**
 * What differs between two playbooks, in the order of the second one, what only the first one has behind it. Problems, criteria and
 * disqualifiers are the same by their id, roles by their title. Empty where both say the same.
 */
export function comparePlaybooks(before: PlaybookContent, after: PlaybookContent): readonly ComparedPart[] {
  return kinds.flatMap(({ kind, label, entries }) => compareEntries(kind, label, entries(before), entries(after)))
}

const one = (id: string, label: string, fields: Fields): readonly Entry[] => [{ id, label, fields }]
const problemEntries = (problems: PlaybookContent['problems']): readonly Entry[] =>
  problems.map(({ id, ...fields }) => ({ id, label: fields.short ?? fields.statement, fields }))

const kinds: readonly {
  readonly kind: ComparedKind
  /** What its order is called. */
  readonly label: string
  readonly entries: (content: PlaybookContent) => readonly Entry[]
}[] = [
  {
    kind: 'offer',
    label: 'The offer',
    entries: ({ name, language, offer }) => one('offer', 'The offer', { name, language, ...offer }),
  },
  { kind: 'problem', label: 'Order of the problems', entries: ({ problems }) => problemEntries(problems) },
  {
    kind: 'opportunity',
    label: 'Order of the opportunities',
    entries: ({ opportunities }) => problemEntries(opportunities),
  },
  {
    kind: 'criterion',
    label: 'Order of the criteria',
    entries: ({ idealCustomer: { criteria } }) =>
      criteria.map(({ id, ...fields }) => ({ id, label: fields.label, fields })),
  },
  {
    kind: 'disqualifier',
    label: 'Order of the disqualifiers',
    entries: ({ idealCustomer: { disqualifiers } }) =>
      disqualifiers.map(({ id, ...fields }) => ({ id, label: fields.label, fields })),
  },
  {
    kind: 'role',
    label: 'Order of the roles',
    entries: ({ roles }) => roles.map(({ title, ...fields }) => ({ id: title, label: title, fields })),
  },
  { kind: 'buying', label: 'How they buy', entries: ({ buying }) => one('buying', 'How they buy', buying) },
  {
    kind: 'rules',
    label: 'The rules',
    entries: ({ pursuit, recommend }) => one('rules', 'The rules', { ...pursuit, ...recommend }),
  },
]

function compareEntries(
  kind: ComparedKind,
  orderLabel: string,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly ComparedPart[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Set(after.map(({ id }) => id))
  const parts = after.flatMap(({ id, label, fields }): readonly ComparedPart[] => {
    const was = old.get(id)
    const differing = compareFields(was?.fields ?? {}, fields)
    if (differing.length === 0) return []
    return [{ kind, id, label, state: was ? 'changed' : 'added', fields: differing }]
  })
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(
      ({ id, label, fields }): ComparedPart => ({
        kind,
        id,
        label,
        state: 'removed',
        fields: compareFields(fields, {}),
      }),
    )
  const kept = (entries: readonly Entry[]) =>
    entries.filter(({ id }) => old.has(id) && now.has(id)).map(({ label }) => label)
  const reordered = !sameList(idsIn(before, now), idsIn(after, new Set(old.keys())))
  const order: readonly ComparedPart[] = reordered
    ? [
        {
          kind,
          id: 'order',
          label: orderLabel,
          state: 'changed',
          fields: [{ field: 'order', before: kept(before), after: kept(after), order: true }],
        },
      ]
    : []
  return [...parts, ...gone, ...order]
}

const idsIn = (entries: readonly Entry[], both: ReadonlySet<string>) =>
  entries.map(({ id }) => id).filter((id) => both.has(id))
const sameList = (a: readonly string[], b: readonly string[]): boolean => a.every((item, at) => item === b[at])

function compareFields(before: Fields, after: Fields): ComparedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((field) => {
    const [old, now] = [itemsOf(before[field]), itemsOf(after[field])]
    const [gone, added] = [without(old, now), without(now, old)]
    const order = gone.length + added.length === 0
    return order && sameList(old, now) ? [] : [{ field, before: gone, after: added, order }]
  })
}

/** Items of one list that the other has not, each as often as it is missing there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A value in words, a list item by item. What is not said, or is said not to be so, has none. */
function itemsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === false) return []
  return Array.isArray(value) ? value.map(inWords) : [inWords(value)]
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === true) return 'yes'
  if (typeof value !== 'object' || value === null) return String(value)
  if ('ask' in value && 'endsIf' in value && typeof value.ask === 'string' && typeof value.endsIf === 'string') {
    const { ask, endsIf, ...rest } = value
    const more = Object.keys(rest).length > 0 ? ` (${flowText(rest).slice(2, -2)})` : ''
    return `${ask} Ends it: ${endsIf}${more}`
  }
  // as it stands in the YAML, without its braces
  return flowText(value).replace(/^\{ | \}$/g, '')
}
