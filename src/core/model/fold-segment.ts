/** How segments are compared: two ways of writing the same words are one segment. Null when there are no words. */
export function foldSegment(segment: string | null): string | null {
  const folded = segment?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() ?? ''
  return folded === '' ? null : folded
}
