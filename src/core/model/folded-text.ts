/** Lower case, accents and punctuation folded, words joined by one blank: for telling "the same" apart from "different", however it is set. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
