/** "right 7 of 9 times". */
export const recordWords = ({ right, of }: { readonly right: number; readonly of: number }): string =>
  `right ${right} of ${of} ${of === 1 ? 'time' : 'times'}`

/** "right 7 of 9 times at metal formers; ask it first". */
export function provedWords({
  at,
  askFirst,
  ...record
}: {
  readonly right: number
  readonly of: number
  readonly at: string | null
  readonly askFirst?: boolean
}): string {
  const where = at === null ? 'in your calls' : `at ${inSentence(at)}`
  return `${recordWords(record)} ${where}${askFirst ? '; ask it first' : ''}`
}

/** "Metal formers" to "metal formers"; "SMEs" and "A&E" stay. */
const inSentence = (segment: string): string => {
  const text = segment.replace(/\s+/g, ' ').trim()
  return /^\p{Lu}[\p{Ll}’']/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
