import type { LocatedFact } from '../../../contract/accounts.ts'
import type { Call } from '../../../contract/contract.ts'

/** One person, with every place that names them. */
export interface PersonOnFile {
  readonly name: string
  /** Titles as they are written, the most often seen first. */
  readonly titles: readonly string[]
  readonly mentions: readonly LocatedFact[]
  readonly calls: readonly Call[]
}

const fold = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

export const isSameName = (a: string, b: string): boolean => fold(a) === fold(b)

/**
 * People of the pages and of the calls; the same name is one person. Those in calls first, then those who lead, in the order of the
 * snapshot, then the most often named.
 */
export function peopleOf(
  facts: readonly LocatedFact[],
  calls: readonly Call[],
  leading: readonly { readonly name: string }[] = [],
): readonly PersonOnFile[] {
  const people = new Map<string, { name: string; titles: string[]; mentions: LocatedFact[]; calls: Call[] }>()
  const at = (name: string) => {
    const known = people.get(fold(name))
    if (known) return known
    const person = { name, titles: [], mentions: [], calls: [] }
    people.set(fold(name), person)
    return person
  }
  for (const located of facts) {
    if (located.fact.kind !== 'person') continue
    const person = at(located.fact.name)
    person.mentions.push(located)
    if (located.fact.title) person.titles.push(located.fact.title)
  }
  for (const call of calls) {
    for (const { name, role } of call.people) {
      const person = at(name)
      person.calls.push(call)
      if (role) person.titles.push(role)
    }
  }
  const places = new Map(leading.map(({ name }, i) => [fold(name), i]))
  const placeOf = ({ name }: { name: string }) => places.get(fold(name)) ?? leading.length
  return [...people.values()]
    .map((person) => ({ ...person, titles: byCount(person.titles) }))
    .sort(
      (a, b) =>
        b.calls.length - a.calls.length ||
        placeOf(a) - placeOf(b) ||
        b.mentions.length - a.mentions.length ||
        a.name.localeCompare(b.name),
    )
}

function byCount(titles: readonly string[]): readonly string[] {
  const counts = Map.groupBy(titles, fold)
  return [...counts.values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first ?? [])
}
