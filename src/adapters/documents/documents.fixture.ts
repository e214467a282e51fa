import { Document, Page, StyleSheet, Text, View, renderToBuffer } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { crc32, deflateRawSync } from 'node:zlib'

// Documents of invented companies, made anew for each test: nothing binary is kept beside the sources.

const styles = StyleSheet.create({
  page: {
    paddingTop: 60,
    paddingBottom: 60,
    paddingHorizontal: 56,
    fontSize: 10,
    lineHeight: 1.4,
    fontFamily: 'Helvetica',
  },
  title: { fontSize: 22, marginBottom: 16, fontFamily: 'Helvetica-Bold' },
  head: { fontSize: 14, marginBottom: 8, marginTop: 10, fontFamily: 'Helvetica-Bold' },
  text: { marginBottom: 8 },
  running: { position: 'absolute', top: 24, left: 56, fontSize: 8 },
  foot: { position: 'absolute', bottom: 24, left: 56, fontSize: 8 },
  columns: { flexDirection: 'row', gap: 24 },
  column: { width: 220 },
})

export type PdfSheet = {
  readonly title?: string
  /** "# " before a heading. */
  readonly lines?: readonly string[]
  readonly columns?: readonly [readonly string[], readonly string[]]
}

/** A PDF with a running head and page numbers on each of its pages. */
export function aPdf(
  pages: readonly PdfSheet[],
  given: { readonly title?: string; readonly running?: string; readonly madeAt?: Date } = {},
): Promise<Buffer> {
  const sheet = ({ title, lines = [], columns }: PdfSheet, i: number): ReactElement =>
    h(
      Page,
      { key: i, size: 'A4', style: styles.page },
      h(Text, { style: styles.running, fixed: true }, given.running ?? 'Moss Bearings plc   Annual Report 2025'),
      title === undefined ? null : h(Text, { style: styles.title }, title),
      ...lines.map((line, at) => block(line, at)),
      columns &&
        h(
          View,
          { style: styles.columns },
          ...columns.map((column, c) =>
            h(View, { key: c, style: styles.column }, ...column.map((line, at) => block(line, at))),
          ),
        ),
      h(Text, { style: styles.foot, fixed: true }, `Page ${i + 1} of ${pages.length}`),
    )
  return renderToBuffer(
    h(
      Document,
      {
        ...(given.title === undefined ? {} : { title: given.title }),
        creationDate: given.madeAt ?? new Date('2026-03-12T09:00:00Z'),
      },
      ...pages.map(sheet),
    ),
  )
}

const block = (line: string, key: number): ReactElement =>
  line.startsWith('# ')
    ? h(Text, { key, style: styles.head }, line.slice(2))
    : h(Text, { key, style: styles.text, hyphenationCallback: (word: string) => [word] }, line)

export type ZipEntry = { readonly name: string; readonly data: Uint8Array | string; readonly claims?: number }

/** An archive as office programs write it; `claims` lies about the size of an entry. */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, claims } of entries) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? plain.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, Buffer.from(name)]),
    )
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file: each line a paragraph, "# " before a heading of the first level. */
export function aDocx(lines: readonly string[], more: readonly ZipEntry[] = []): Buffer {
  const paragraphs = lines.map((line) => {
    const heading = line.startsWith('# ')
    const style = heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${heading ? line.slice(2) : line}</w:t></w:r></w:p>`
  })
  return aZip([
    {
      name: '[Content_Types].xml',
      data: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/styles.xml',
      data: `<?xml version="1.0"?><w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0"?><w:document ${word}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    },
    ...more,
  ])
}
