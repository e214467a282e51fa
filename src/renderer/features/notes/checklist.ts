const item = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[([ xX])\](?=\s|$)/
const bullet = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)/

/** A line ticked or unticked; a line that is no item of a checklist becomes one. */
export function tickedLine(line: string): string {
  if (item.test(line))
    return line.replace(item, (_all, start: string, mark: string) => `${start}[${mark === ' ' ? 'x' : ' '}]`)
  if (bullet.test(line)) return line.replace(bullet, '$1[ ] ')
  return line.replace(/^(\s*)/, '$1- [ ] ')
}

/** The text with the item that begins at `offset` ticked or unticked; as it is where no item of a checklist stands. */
export function tickedAt(markdown: string, offset: number): string {
  const start = markdown.lastIndexOf('\n', offset - 1) + 1
  const end = markdown.indexOf('\n', offset)
  const line = markdown.slice(start, end < 0 ? undefined : end)
  // an item inside a quotation begins further right
  const lead = line.slice(0, offset - start)
  const rest = line.slice(lead.length)
  return item.test(rest)
    ? `${markdown.slice(0, start)}${lead}${tickedLine(rest)}${end < 0 ? '' : markdown.slice(end)}`
    : markdown
}
