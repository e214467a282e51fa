/** A run of words that only one of two lines has; indices into its words, `end` exclusive. */
export type WordRun = { readonly start: number; readonly end: number }

/** Words of one line that are compared with each word of the other. Longer lines are taken as different throughout. */
const MOST_WORDS = 400

/**
 * Which words two lines do not share, in order: a longest common subsequence, so that what stayed is as much as can be.
 * Quadratic in the words, which are bounded.
 */
export function differingRuns(
  before: readonly string[],
  after: readonly string[],
): { readonly gone: readonly WordRun[]; readonly come: readonly WordRun[] } {
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
    return { gone: runsOf(before, new Set()), come: runsOf(after, new Set()) }
  }
  const { left, right } = commonWords(before, after)
  return { gone: runsOf(before, left), come: runsOf(after, right) }
}

/** Indices of the words that both lines have in the same order. */
function commonWords(
  before: readonly string[],
  after: readonly string[],
): { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> } {
  const width = after.length + 1
  const length = new Uint16Array((before.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      length[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const left = new Set<number>()
  const right = new Set<number>()
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) {
      left.add(i++)
      right.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return { left, right }
}

function runsOf(words: readonly string[], shared: ReadonlySet<number>): readonly WordRun[] {
  const runs: { start: number; end: number }[] = []
  words.forEach((_, i) => {
    if (shared.has(i)) return
    const last = runs.at(-1)
    if (last?.end === i) last.end = i + 1
    else runs.push({ start: i, end: i + 1 })
  })
  return runs
}
