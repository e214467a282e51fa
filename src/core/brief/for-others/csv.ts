/**
 * A table as a CSV file (RFC 4180, UTF-8, a header row): what the importers of HubSpot and Salesforce ask for. No mark of the byte order,
 * which some of them read as part of the first column's name.
 */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(unarmed(cell))).join(',')}\r\n`

const quoted = (cell: string): string =>
  /[",;\n\r\t]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell

/** A phone number or a figure is data, and without a letter it calls nothing. */
const figure = /^[+-]?\d[\d .()/-]*$/

/** A program may pass over it, and then what stands behind it begins the cell. */
const unseenAtBegin = /^(?:(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\u00a0\ufff9-\ufffb])+/u

/**
 * Whoever opens the file in a spreadsheet must not run what a page said (OWASP, CSV injection): what would begin a formula gets an apostrophe
 * before it, which is all that is added. Also at the begin of a line and behind a semicolon or a tab, which other spreadsheets take for the
 * end of a cell. A dash that begins an entry of a list becomes a bullet, and says the same.
 */
export function unarmed(cell: string): string {
  if (figure.test(cell)) return cell
  return cell
    .replace(unseenAtBegin, '')
    .replace(/^([ \t]*)- /gm, '$1• ')
    .replace(/(^|[\n\r\t;])(["' ]?["' ]?)(?=[=+\-@＝＋－＠])/g, "$1$2'")
    .replace(/^[\t\r]/, "'$&")
}

/** Pieces of at most so many characters, broken at a line or a word where there is one: nothing is lost of what is too long for one field. */
export function inPieces(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const end = breakBefore(rest, most)
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...pieces, rest]
}

function breakBefore(text: string, most: number): number {
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign, most)
    if (at > most / 2) return at
  }
  // never between the halves of one character
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most
}
