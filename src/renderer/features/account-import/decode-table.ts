export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const looked = 4_000

/** How a table's bytes are to be read: by its mark, by the zeros that UTF-16 leaves, or by whether they are UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, looked)
  const zerosAt = (rest: number) => head.filter((byte, i) => byte === 0 && i % 2 === rest).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd * 5 > head.length && even * 10 < odd) return 'utf-16le'
  if (even * 5 > head.length && odd * 10 < even) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The text, without its mark and with one kind of line end; quoted ones stay line ends of their cell. */
export const decodeTable = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')

/** Why these bytes are no table, or null. */
export function noTable(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'It is empty.'
  const starts = (...marks: readonly number[]) => marks.every((mark, i) => bytes[i] === mark)
  if (starts(0x50, 0x4b, 3, 4))
    return 'It is a workbook or an archive. In your spreadsheet, save the sheet as CSV, then choose that file.'
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return 'It is a workbook of an older Excel. Save the sheet as CSV, then choose that file.'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'It is a PDF. Ask for the list as CSV.'
  const encoding = encodingOf(bytes)
  const zeros = encoding.startsWith('utf-16') ? 0 : bytes.subarray(0, looked).filter((byte) => byte === 0).length
  return zeros > 8 ? 'It is not a text file. Save the list as CSV, then choose that file.' : null
}
