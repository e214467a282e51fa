/** Characters that show nothing, or turn the direction of what follows: they have no place in a name. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffe\uffff]+/gu
/** The same, but for the ends of lines and the joiners that some scripts are written with. */
const unseenInText = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu

/** A cell in one line. The apostrophe by which spreadsheets keep a text from being a formula is theirs, not the text's. */
export const cellLine = (cell: string): string =>
  withoutGuard(cell).normalize('NFC').replace(unseen, ' ').replace(/\s+/g, ' ').trim()

/** A cell of several lines. */
export const cellText = (cell: string): string =>
  withoutGuard(cell)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseenInText, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const withoutGuard = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '')

/** What people write into a cell that has nothing in it. */
const nothing =
  /^(?:[-–—.?/]+|n ?\/? ?[ad]\.?|none|null|nil|undefined|k\. ?a\.?|keine?|leer|unbekannt|unknown|s\/?o|nc)$/i

export const isNothing = (line: string): boolean => line === '' || nothing.test(line)
