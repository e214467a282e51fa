/** Nobody has said it yet: on screen, quotation marks are for the words of a saved source only. */
export function unquoted(answer: string): string {
  return /^[“"][^“”"]+[”"]\.?$/.test(answer.trim()) ? answer.trim().replace(/^[“"]|[”"](?=\.?$)/g, '') : answer
}
