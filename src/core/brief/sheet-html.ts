import type { Paper } from '../model/brief.ts'
import type { Piece, Sheet, SheetLine } from './sheet.ts'

/**
 * A page as one HTML file that needs nothing else: no script, no address but those of its sources, letters by the reader's
 * own fonts. It prints to one side of the paper it was made for. Its policy forbids whatever an escape might have missed.
 */
export function sheetToHtml(sheet: Sheet, paper: Paper): string {
  const { heading, stamp, under, parts } = sheet
  return `<!doctype html>
<html lang="${escapeHtml(sheet.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(sheet.title)}</title>
<style>${styleOf(paper, stamp === '')}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(heading)}${stamp === '' ? '' : ` <span class="stamp">${escapeHtml(stamp)}</span>`}</h1>
<p>${under
    .filter((words) => words !== '')
    .map(escapeHtml)
    .join(' · ')}</p>
</header>
${parts.map(({ label, lines }) => partOf(label, lines, sheet)).join('\n')}
${sourcesOf(sheet)}
</main>
</body>
</html>
`
}

const partOf = (label: string, lines: readonly SheetLine[], sheet: Sheet): string =>
  `<section>\n<h2>${escapeHtml(label)}</h2>\n<div>\n${blocksOf(lines, sheet).join('\n')}\n</div>\n</section>`

/** Entries of a list stand in one list; with boxes to fill in they are rows of a table. */
function blocksOf(lines: readonly SheetLine[], sheet: Sheet): string[] {
  const blocks: string[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    if (line.kind !== 'item') {
      const words = wordsOf(line.pieces, sheet)
      blocks.push(line.kind === 'write' ? `<p class="write">${words}</p>` : `<p>${words}</p>`)
      at += 1
      continue
    }
    const list = lines.slice(at).slice(0, lengthOfList(lines.slice(at)))
    blocks.push(listOf(list, sheet))
    at += list.length
  }
  return blocks
}

type Item = Extract<SheetLine, { kind: 'item' }>

function lengthOfList(lines: readonly SheetLine[]): number {
  const end = lines.findIndex(({ kind }) => kind !== 'item')
  return end < 0 ? lines.length : end
}

function listOf(lines: readonly SheetLine[], sheet: Sheet): string {
  const items = lines.filter((line): line is Item => line.kind === 'item')
  const [first] = items
  if (first?.boxes) return tableOf(items, first.boxes, sheet)
  const tag = first?.number === undefined ? 'ul' : 'ol'
  return `<${tag}>\n${items.map(({ pieces }) => `<li>${wordsOf(pieces, sheet)}</li>`).join('\n')}\n</${tag}>`
}

function tableOf(items: readonly Item[], boxes: readonly string[], sheet: Sheet): string {
  const head = boxes.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const rows = items.map(
    ({ pieces }) =>
      `<tr><th scope="row">${wordsOf(pieces, sheet)}</th>${boxes.map(() => '<td class="box"></td>').join('')}</tr>`,
  )
  return `<table>\n<thead><tr><td></td>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

const wordsOf = (pieces: readonly Piece[], sheet: Sheet): string =>
  pieces.map((piece) => pieceOf(piece, sheet)).join('')

const tags = { strong: ['<strong>', '</strong>'], quiet: ['<span class="quiet">', '</span>'] } as const

function pieceOf({ words, look, cites = [] }: Piece, sheet: Sheet): string {
  const [open, close] = look === undefined ? ['', ''] : tags[look]
  return `${open}${escapeHtml(words)}${close}${cites.map((n) => `&nbsp;${markOf(n, sheet)}`).join('')}`
}

function markOf(n: number, { sources }: Sheet): string {
  const href = webAddress(sources.find((source) => source.n === n)?.href)
  return href === null ? `<span class="mark">[${n}]</span>` : `<a class="mark" href="${escapeHtml(href)}">[${n}]</a>`
}

function sourcesOf(sheet: Sheet): string {
  const foot = sheet.foot === '' ? '' : `<p>${escapeHtml(sheet.foot)}</p>`
  const list = sheet.sources.map(({ n, published, old, title, where, href, fetched }) => {
    const address = webAddress(href)
    const place = address === null ? escapeHtml(where) : `<a href="${escapeHtml(address)}">${escapeHtml(where)}</a>`
    const saved =
      fetched === '' ? '' : `&ensp;<span class="quiet">${escapeHtml(`${sheet.savedLabel} ${fetched}`)}</span>`
    return `<li><b><span class="mark">[${n}]</span> ${escapeHtml(published)}</b>&ensp;${old ? '<b>Old:</b> ' : ''}${escapeHtml(title)}&ensp;${place}${saved}</li>`
  })
  const named = list.length > 0 ? `<h2>${escapeHtml(sheet.sourcesTitle)}</h2>\n<ul>\n${list.join('\n')}\n</ul>\n` : ''
  return `<footer>\n${named}${foot}\n</footer>`
}

/** Addresses that may be opened: http and https, without a user's name in them. */
export function webAddress(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null
  const url = new URL(href)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  return web && url.username === '' && url.password === '' ? url.href : null
}

/** Text, and values of attributes in double marks. Controls and line breaks become spaces; half a letter becomes its sign. */
export function escapeHtml(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The measures of the printed page; `roomy` is the page to leave, which says less in larger letters. */
function styleOf(paper: Paper, roomy: boolean): string {
  const [width, margin] = paper === 'A4' ? ['210mm', '9mm 15mm'] : ['215.9mm', '7mm 16mm']
  return `
@page{size:${paper === 'A4' ? 'A4' : 'letter'};margin:${margin}}
*{box-sizing:border-box;margin:0;padding:0}
body{color:#111;background:#fff;font:${roomy ? '10.5pt/1.3' : '9pt/1.24'} "Noto Sans","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,"Noto Sans CJK JP","Hiragino Sans","Yu Gothic","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
main{max-width:${width};margin:0 auto;padding:10mm 15mm}
header{border-bottom:1.2pt solid #111;padding-bottom:1.3mm}
h1{font-size:${roomy ? '20pt' : '17pt'};line-height:1.15;font-weight:600}
.stamp{float:right;background:#111;color:#fff;font-size:9pt;letter-spacing:.8pt;padding:1mm 2mm}
section{display:flex;margin-top:${roomy ? '5mm' : '1.6mm'};break-inside:avoid}
h2{flex:0 0 31mm;padding-right:2mm;font-size:9pt;line-height:1.27;font-weight:600;color:#17406d}
section>div{flex:1;min-width:0}
ul,ol{list-style-position:outside;padding-left:4.5mm}
section>div>ul{list-style:none;padding-left:0}
.quiet{color:#4a4a4a}
strong,b{font-weight:600}
.mark{font-size:8pt;font-weight:600;color:#17406d;white-space:nowrap}
a{color:#17406d;text-decoration:none}
a:hover,a:focus{text-decoration:underline}
.write{border-bottom:.4pt solid #8c8c8c;min-height:7.5mm;color:#4a4a4a;font-size:9pt;padding-top:2.4mm}
table{border-collapse:separate;border-spacing:2mm 1.2mm;margin:0 -2mm;width:calc(100% + 4mm)}
th{font-weight:400;text-align:left}
thead th{width:8mm;text-align:center;color:#4a4a4a;font-size:9pt}
.box{border:.8pt solid #4a4a4a;height:5.2mm}
footer{margin-top:3mm;border-top:.6pt solid #111;padding-top:1mm;font-size:8pt;line-height:1.25;color:#4a4a4a}
footer h2{font-size:9pt}
footer ul{list-style:none;padding-left:0}
footer li{color:#111}
@media print{main{max-width:none;padding:0}a{color:#17406d}}
@media screen and (max-width:150mm){section{display:block}h2{padding:0 0 1mm}}
`.replaceAll('\n', '')
}
