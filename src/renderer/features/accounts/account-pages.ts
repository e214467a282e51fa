/** Rows asked for at once. */
export const pageSize = 200

/** What is known of a list of which only some pages were asked for. */
export interface Extent {
  /** Rows to make room for. */
  readonly count: number
  /** Whether that is all of them, or one more page may follow. */
  readonly exact: boolean
}

/**
 * How long a list is, as far as the pages that came tell, where the host did not count what matches.
 * @param loaded rows of each page that came, by page number
 * @param total more there cannot be; infinite where nobody knows
 */
export function extentOf(loaded: ReadonlyMap<number, number>, total: number): Extent {
  const last = [...loaded].find(([, rows]) => rows < pageSize)
  if (last) return { count: last[0] * pageSize + last[1], exact: true }
  const seen = (Math.max(-1, ...loaded.keys()) + 1) * pageSize
  return seen >= total ? { count: total, exact: true } : { count: seen + 1, exact: false }
}

/** Numbers of the pages that hold these rows. */
export function pagesFor(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageSize)
  const to = Math.floor(Math.max(0, last) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
