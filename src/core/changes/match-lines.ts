/** What two versions are matched by: lines with the same key are the same; `words` tell how alike others are. */
export type Matchable = { readonly key: string; readonly words: readonly string[]; readonly type: string }

export type LineMatches = {
  /** Index after → index before, the same words. In whatever order they stand: moving is no change. */
  readonly same: ReadonlyMap<number, number>
  /** Index after → index before, some of the words. */
  readonly reworded: ReadonlyMap<number, number>
  /** Lines that only one version has. */
  readonly gone: readonly number[]
  readonly come: readonly number[]
}

/** Lines left over on either side up to which each is compared with each; a page written anew has more. */
const MOST_COMPARED = 250
/** Share of words two lines have in common (Dice) from which on one is the other, reworded. */
const ALIKE = 0.5
/** The same for two lines that stand between the same neighbours: "Delivery: 10 days" and "Delivery: six weeks". */
const ALIKE_IN_PLACE = 0.15

/** Which line of the version after is which of the version before. */
export function matchLines(before: readonly Matchable[], after: readonly Matchable[]): LineMatches {
  const same = sameLines(before, after)
  const kept = new Set([...same.keys()].map((j) => after[j]?.key))
  const gone = indicesOf(before, (i) => !kept.has(before[i]?.key) && before[i]?.key !== '')
  const come = indicesOf(after, (i) => !same.has(i) && after[i]?.key !== '')
  const reworded = new Map(inPlace(before, after, same, gone, come))
  const rest = <T extends number>(all: readonly T[], taken: Iterable<number>): T[] => {
    const out = new Set(taken)
    return all.filter((i) => !out.has(i))
  }
  for (const [j, i] of alike(before, after, rest(gone, reworded.values()), rest(come, reworded.keys()))) {
    reworded.set(j, i)
  }
  return { same, reworded, gone: rest(gone, reworded.values()), come: rest(come, reworded.keys()) }
}

const indicesOf = (lines: readonly unknown[], keep: (i: number) => boolean): number[] =>
  lines.map((_, i) => i).filter(keep)

/** A line said once more, or once less, is the same line: both may stand for one. */
function sameLines(before: readonly Matchable[], after: readonly Matchable[]): Map<number, number> {
  const places = new Map<string, { readonly all: number[]; next: number }>()
  before.forEach(({ key }, i) => {
    const known = places.get(key)
    if (known) known.all.push(i)
    else places.set(key, { all: [i], next: 0 })
  })
  const same = new Map<number, number>()
  after.forEach(({ key }, j) => {
    const place = places.get(key)
    const i = place && (place.all[place.next] ?? place.all.at(-1))
    if (!place || i === undefined) return
    same.set(j, i)
    place.next += 1
  })
  return same
}

/** One line gave way to one other between the same two neighbours. */
function* inPlace(
  before: readonly Matchable[],
  after: readonly Matchable[],
  same: ReadonlyMap<number, number>,
  gone: readonly number[],
  come: readonly number[],
): Generator<[number, number]> {
  const isGone = new Set(gone)
  const isCome = new Set(come)
  for (const j of come) {
    if (isCome.has(j - 1) || isCome.has(j + 1)) continue
    const i = j === 0 ? 0 : (same.get(j - 1) ?? -2) + 1
    if (!isGone.has(i) || isGone.has(i + 1) || isGone.has(i - 1)) continue
    const next = j + 1 < after.length ? same.get(j + 1) : before.length
    if (next !== i + 1 || before[i]?.type !== after[j]?.type) continue
    if (likeness(before[i]?.words ?? [], after[j]?.words ?? []) >= ALIKE_IN_PLACE) yield [j, i]
  }
}

/** The most alike first, each line once. */
function alike(
  before: readonly Matchable[],
  after: readonly Matchable[],
  gone: readonly number[],
  come: readonly number[],
): [number, number][] {
  if (gone.length > MOST_COMPARED || come.length > MOST_COMPARED) return []
  const pairs = come.flatMap((j) =>
    gone.map((i) => ({ i, j, worth: likeness(before[i]?.words ?? [], after[j]?.words ?? []) })),
  )
  const takenBefore = new Set<number>()
  const takenAfter = new Set<number>()
  return pairs
    .filter(({ worth }) => worth >= ALIKE)
    .toSorted((a, b) => b.worth - a.worth || a.j - b.j || a.i - b.i)
    .flatMap(({ i, j }): [number, number][] => {
      if (takenBefore.has(i) || takenAfter.has(j)) return []
      takenBefore.add(i)
      takenAfter.add(j)
      return [[j, i]]
    })
}

/** Dice: twice the words in common over all words, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length)
}
