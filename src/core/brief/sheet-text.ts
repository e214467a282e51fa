import type { Piece, Sheet, SheetLine } from './sheet.ts'

/** A page as plain text: the same lines, for mail and terminals. Line breaks are ours only. */
export function sheetToText(sheet: Sheet): string {
  const heading = plain(sheet.heading)
  const under = [sheet.stamp, ...sheet.under].filter((words) => words !== '')
  const lines = [
    heading,
    '='.repeat(heading.length),
    plain(under.join(' · ')),
    ...sheet.parts.flatMap(({ label, lines: inPart }) => ['', plain(label), ...inPart.map(lineOf)]),
    ...(sheet.sources.length > 0
      ? ['', plain(sheet.sourcesTitle), ...sheet.sources.map((one) => sourceLine(one, sheet))]
      : []),
    '',
    plain(sheet.foot),
  ]
  return `${lines.join('\n')}\n`
}

const plain = (words: string): string => words.replace(/[\p{Cc}\s]+/gu, ' ')

function lineOf(line: SheetLine): string {
  const words = line.pieces.map(pieceOf).join('').trim()
  if (line.kind === 'text') return words
  if (line.kind === 'write') return `${words}${'_'.repeat(Math.max(20, 70 - words.length))}`
  const boxes = (line.boxes ?? []).map((name) => `  ${name} [ ]`).join('')
  return `  ${line.number === undefined ? '' : `${line.number} `}${words}${boxes}`
}

const pieceOf = ({ words, cites = [] }: Piece): string => plain(words) + cites.map((n) => ` [${n}]`).join('')

function sourceLine({ n, published, title, where, old, fetched }: Sheet['sources'][number], sheet: Sheet): string {
  const saved = fetched === '' ? '' : `  ${sheet.savedLabel} ${fetched}`
  return plain(`  [${n}] ${published}`) + `  ${old ? 'Old: ' : ''}${plain(title)}  ${plain(where)}${saved}`
}
