import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type IBorderOptions,
  type ParagraphChild,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { webAddress } from '../../core/brief/sheet-html.ts'
import type { Piece, Sheet, SheetLine } from '../../core/brief/sheet.ts'
import type { Paper } from '../../core/model/brief.ts'
import { sameEachTime } from './docx-again.ts'
import { neutraliseAll } from './neutralise-text.ts'

/** Twentieths of a point, the unit of Word. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
const papers = {
  A4: { width: mm(210), height: mm(297), side: mm(15), top: mm(10) },
  Letter: { width: mm(215.9), height: mm(279.4), side: mm(16), top: mm(9) },
} as const
/** Half points. */
const sizes = { heading: 36, body: 19, source: 16 } as const
const ink = '111111'
const soft = '4A4A4A'
const blue = '17406D'

/**
 * A page as a Word document: the same lines as on paper, to be worked on. The same page gives the same bytes: its day is the
 * page's own, also in the archive. Text only, so nothing a page says can become a field or a macro.
 */
export async function sheetToDocx(given: Sheet, paper: Paper): Promise<Uint8Array> {
  const sheet = neutraliseAll(given)
  const { width, height, side, top } = papers[paper]
  const document = new Document({
    title: sheet.title,
    creator: sheet.creator,
    lastModifiedBy: sheet.creator,
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: 'Noto Sans', size: sizes.body, color: ink, language: { value: sheet.lang } },
          paragraph: { spacing: { after: 40 } },
        },
        heading1: { run: { size: sizes.heading, bold: true, color: ink }, paragraph: { spacing: { after: 20 } } },
        heading2: {
          run: { size: sizes.body, bold: true, color: blue },
          paragraph: { spacing: { before: 110, after: 20 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top, bottom: top, left: side, right: side } },
        },
        children: [
          ...headerOf(sheet),
          ...sheet.parts.flatMap(({ label, lines }) => [heading(label), ...linesOf(lines, sheet)]),
          ...sourcesOf(sheet),
        ],
      },
    ],
  })
  return sameEachTime(await Packer.toBuffer(document), sheet.prepared)
}

type Block = Paragraph | Table

const heading = (words: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(words)] })

function headerOf({ heading: name, stamp, under }: Sheet): Block[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(name)] }),
    new Paragraph({
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: ink, space: 3 } },
      children: [
        ...(stamp === '' ? [] : [new TextRun({ text: `${stamp}  `, bold: true })]),
        new TextRun(under.filter((words) => words !== '').join(' · ')),
      ],
    }),
  ]
}

function linesOf(lines: readonly SheetLine[], sheet: Sheet): Block[] {
  const boxed = lines.filter((line) => line.kind === 'item' && line.boxes !== undefined)
  const plain = lines.filter((line) => !boxed.includes(line)).map((line) => lineOf(line, sheet))
  return boxed.length > 0 ? [...plain, tableOf(boxed, sheet)] : plain
}

const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C', space: 1 }

function lineOf(line: SheetLine, sheet: Sheet): Paragraph {
  const children = line.pieces.flatMap((piece) => pieceOf(piece, sheet))
  if (line.kind === 'write') return new Paragraph({ children, border: { bottom: thin }, spacing: { before: 160 } })
  if (line.kind === 'text' || line.number === undefined) return new Paragraph({ children })
  const number = new TextRun({ text: `${line.number}\t`, bold: true })
  const hanging = mm(6)
  return new Paragraph({
    children: [number, ...children],
    indent: { left: hanging, hanging },
    tabStops: [{ type: 'left', position: hanging }],
  })
}

function pieceOf({ words, look, cites = [] }: Piece, sheet: Sheet): ParagraphChild[] {
  const run = new TextRun({
    text: words,
    ...(look === 'strong' ? { bold: true } : look === 'quiet' ? { color: soft } : {}),
  })
  return [run, ...cites.flatMap((n) => markOf(n, sheet))]
}

function markOf(n: number, { sources }: Sheet): ParagraphChild[] {
  const mark = new TextRun({ text: `[${n}]`, bold: true, color: blue, size: sizes.source })
  return [new TextRun('\u00A0'), linked(mark, sources.find((source) => source.n === n)?.href)]
}

function linked(run: TextRun, href: string | undefined): ParagraphChild {
  const link = webAddress(href)
  return link === null ? run : new ExternalHyperlink({ link, children: [run] })
}

/** What a reader fills in: a row each, with a box for each of those it is asked of. */
function tableOf(lines: readonly SheetLine[], sheet: Sheet): Table {
  const names = lines.flatMap((line) => (line.kind === 'item' && line.boxes ? [line.boxes] : []))[0] ?? []
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const open = { top: none, bottom: none, left: none, right: none }
  const box = { top: thin, bottom: thin, left: thin, right: thin }
  const boxWidth = mm(10)
  const cell = (children: readonly ParagraphChild[], wide: boolean, borders: typeof open | typeof box): TableCell =>
    new TableCell({
      borders,
      ...(wide ? {} : { width: { size: boxWidth, type: WidthType.DXA } }),
      children: [
        new Paragraph({ children: [...children], alignment: wide ? AlignmentType.LEFT : AlignmentType.CENTER }),
      ],
    })
  const named = (name: string): TableCell => cell([new TextRun({ text: name, color: soft })], false, open)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: [cell([], true, open), ...names.map(named)] }),
      ...lines.map(
        ({ pieces }) =>
          new TableRow({
            children: [
              cell(
                pieces.flatMap((piece) => pieceOf(piece, sheet)),
                true,
                open,
              ),
              ...names.map(() => cell([], false, box)),
            ],
          }),
      ),
    ],
  })
}

function sourcesOf(sheet: Sheet): Block[] {
  const small = (text: string, more: object = {}): TextRun => new TextRun({ text, size: sizes.source, ...more })
  const list = sheet.sources.map(
    ({ n, published, old, title, where, href, fetched }) =>
      new Paragraph({
        spacing: { after: 0 },
        children: [
          small(`[${n}]  `, { bold: true, color: blue }),
          small(`${published}  `, { bold: true }),
          ...(old ? [small('Old: ', { bold: true })] : []),
          small(`${title}  `),
          linked(small(where, { color: blue }), href),
          ...(fetched === '' ? [] : [small(`  ${sheet.savedLabel} ${fetched}`, { color: soft })]),
        ],
      }),
  )
  const foot = new Paragraph({ spacing: { before: 60 }, children: [small(sheet.foot, { color: soft })] })
  return [...(list.length > 0 ? [heading(sheet.sourcesTitle), ...list] : []), foot]
}
