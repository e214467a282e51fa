/** An excerpt of the search in pieces: `\u0002` opens and `\u0003` closes each matched word. Unbalanced marks lose nothing. */
export function splitMarks(excerpt: string): readonly { readonly words: string; readonly hit: boolean }[] {
  const pieces: { words: string; hit: boolean }[] = []
  let hit = false
  for (const piece of excerpt.split(/([\u0002\u0003])/)) {
    if (piece === '\u0002') hit = true
    else if (piece === '\u0003') hit = false
    else if (piece !== '') pieces.push({ words: piece, hit })
  }
  return pieces
}

/** The words alone. */
export const unmarked = (excerpt: string): string =>
  splitMarks(excerpt)
    .map(({ words }) => words)
    .join('')
