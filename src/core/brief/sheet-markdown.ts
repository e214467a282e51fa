import type { Piece, Sheet, SheetLine } from './sheet.ts'

/**
 * A page as Markdown (CommonMark): the same lines as on paper. Words are escaped, so that nothing a page or a person says
 * becomes a link, an image, a heading or HTML.
 */
export function sheetToMarkdown(sheet: Sheet): string {
  const under = sheet.under.filter((words) => words !== '').join(' · ')
  const stamp = sheet.stamp === '' ? '' : `**${escapeMarkdown(sheet.stamp)}** · `
  const blocks = [
    `# ${escapeMarkdown(sheet.heading)}`,
    `${stamp}${escapeMarkdown(under)}`,
    ...sheet.parts.flatMap(({ label, lines }) => [`## ${escapeMarkdown(label)}`, ...linesOf(lines)]),
    ...(sheet.sources.length > 0
      ? [`## ${escapeMarkdown(sheet.sourcesTitle)}`, sheet.sources.map((one) => sourceLine(one, sheet)).join('\n')]
      : []),
    escapeMarkdown(sheet.foot),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** Entries of a list stand together; everything else is a block of its own. */
function linesOf(lines: readonly SheetLine[]): string[] {
  const blocks: string[] = []
  let list: string[] = []
  const endList = (): void => {
    if (list.length > 0) blocks.push(list.join('\n'))
    list = []
  }
  for (const line of lines) {
    if (line.kind === 'item') {
      const boxes = (line.boxes ?? []).map((name) => ` ${escapeMarkdown(name)} \\[ \\]`).join('')
      list.push(`${line.number === undefined ? '-' : `${line.number}.`} ${wordsOf(line.pieces)}${boxes}`)
      continue
    }
    endList()
    blocks.push(wordsOf(line.pieces) + (line.kind === 'write' ? ' \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_' : ''))
  }
  endList()
  return blocks.map((block) => block.trimStart())
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(pieceOf).join('')

function pieceOf({ words, look, cites = [] }: Piece): string {
  const escaped = escapeMarkdown(words)
  // a marked stretch neither begins nor ends with white space, or its marks would be read as words
  const inner = escaped.trim()
  const before = escaped.slice(0, escaped.length - escaped.trimStart().length)
  const after = inner === '' ? '' : escaped.slice(before.length + inner.length)
  const shown = look === 'strong' && inner !== '' ? `${before}**${inner}**${after}` : escaped
  return shown + cites.map((n) => ` \\[${n}\\]`).join('')
}

function sourceLine(
  { n, published, title, where, href, old, fetched }: Sheet['sources'][number],
  sheet: Sheet,
): string {
  const address = href === undefined ? escapeMarkdown(where) : `[${escapeMarkdown(where)}](<${escapeAddress(href)}>)`
  const saved = fetched === '' ? '' : `, ${escapeMarkdown(sheet.savedLabel)} ${escapeMarkdown(fetched)}`
  return `- \\[${n}\\] ${escapeMarkdown(published)}, ${old ? '**Old:** ' : ''}${escapeMarkdown(title)}, ${address}${saved}`
}

/** Every character that can open Markdown, HTML or an entity; addresses in running text are broken up so that none turns into a link. */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
      // a comment and a marked stretch of Obsidian, a command of its templates: they look at the text as it stands
      .replace(/%(?=%)|(?<=[%<])%|=(?==)|(?<==)=/g, '\\$&')
      .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
      .replace(/\bwww\./gi, 'www\\.')
      .replace(/@/g, '\\@')
      .replace(/^([-+]|\d{1,9}[.)])(?=\s|$)/, (start) =>
        /\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`,
      )
  )
}

/** For an address in pointed brackets. */
export const escapeAddress = (href: string): string => href.replace(/[<>\\\s]/g, encodeURIComponent)
