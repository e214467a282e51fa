/** Rows asked for at once. */
export const pageSize = 100

/** Numbers of the pages that hold these rows. */
export function pagesFor(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageSize)
  const to = Math.floor(Math.max(0, last) / pageSize)
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
