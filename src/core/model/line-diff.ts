import { z } from 'zod'

/** A line that stands in both texts, only in the earlier (`out`), or only in the later (`in`). */
export const diffLineSchema = z.object({ is: z.enum(['same', 'out', 'in']), text: z.string() })
export type DiffLine = z.infer<typeof diffLineSchema>

/** Lines compared with each other between the first and the last difference; more are told as all out and all in. */
const mostCompared = 1500

/** What became of the lines of a text, in order: the fewest taken out and put in (longest common subsequence). */
export function lineDiff(earlier: string, later: string): DiffLine[] {
  const [a, b] = [earlier.split('\n'), later.split('\n')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const same = (lines: readonly string[]) => lines.map((text): DiffLine => ({ is: 'same', text }))
  return [...same(a.slice(0, start)), ...middle(from, to), ...same(a.slice(a.length - end))]
}

function middle(from: readonly string[], to: readonly string[]): DiffLine[] {
  if (from.length > mostCompared || to.length > mostCompared) {
    return [...told('out', from), ...told('in', to)]
  }
  const common = commonLengths(from, to)
  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      lines.push({ is: 'same', text: from[i] ?? '' })
      i += 1
      j += 1
    } else if (lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      lines.push({ is: 'out', text: from[i] ?? '' })
      i += 1
    } else {
      lines.push({ is: 'in', text: to[j] ?? '' })
      j += 1
    }
  }
  return [...lines, ...told('out', from.slice(i)), ...told('in', to.slice(j))]
}

const told = (is: DiffLine['is'], lines: readonly string[]) => lines.map((text): DiffLine => ({ is, text }))

/** `[i][j]`: how many lines the rest of both from there on has in common, in order. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = rows[i]
    if (!row) continue
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] =
        from[i] === to[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1))
    }
  }
  return rows
}

const lengthAt = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0
