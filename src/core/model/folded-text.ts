/** Lower case, accents and punctuation folded, words joined by one blank: for telling "the same" apart from "different", however it is set. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // one by one: a run of some millions is more than V8's matcher can hold
      .replace(/[^\p{L}\p{N}]/gu, ' ')
      .split(' ')
      .filter((word) => word !== '')
      .join(' ')
  )
}
