/** Two versions of a snapshot, by number, the earlier one first. */
export interface ChosenVersions {
  readonly from: number
  readonly to: number
}

/**
 * The versions in the address, put in order; where it names none, or ones that are not on file, the last two.
 * @param numbers of all versions, the latest first
 * @returns null while there are not two to compare
 */
export function versionsIn(search: string, numbers: readonly number[]): ChosenVersions | null {
  const [latest, before] = numbers
  if (latest === undefined || before === undefined) return null
  const params = new URLSearchParams(search)
  const named = (name: string) => numbers.find((number) => String(number) === params.get(name))
  const to = named('to') ?? latest
  const from = named('from') ?? numbers[numbers.indexOf(to) + 1] ?? before
  return inOrder(from, to, numbers)
}

/** One version chosen beside another; the same one twice is compared with its neighbour. */
export function inOrder(from: number, to: number, numbers: readonly number[]): ChosenVersions {
  if (from !== to) return { from: Math.min(from, to), to: Math.max(from, to) }
  const at = numbers.indexOf(to)
  const older = numbers[at + 1]
  return older === undefined ? { from: to, to: numbers[at - 1] ?? to } : { from: older, to }
}

/** The search part of the address that compares them. A source that is open stays open. */
export function withVersions(search: string, { from, to }: ChosenVersions): string {
  const params = new URLSearchParams(search)
  params.set('from', String(from))
  params.set('to', String(to))
  return params.toString()
}
