/** What the find field of a note says beside it: nothing while nothing is asked for. */
export function foundWords(
  found: { readonly count: number; readonly more: boolean; readonly chosen: number } | null,
): string {
  if (found === null) return ''
  const { count, more, chosen } = found
  if (count === 0) return 'Not in this note'
  const all = more ? `more than ${count.toLocaleString('en-GB')}` : count.toLocaleString('en-GB')
  return chosen > 0 ? `${chosen} of ${all}` : `${all} here`
}
