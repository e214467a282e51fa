import { describe, expect, it } from 'vitest'
import type { Document } from '../../core/model/document.ts'
import { aDocx, aPdf, aZip } from './documents.fixture.ts'
import { inspectDocument } from './inspect-document.ts'
import { documentTypeOf, readDocument } from './read-document.ts'
import { sniffDocument } from './sniff-document.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads a file as the program does: by its bytes. */
async function read(body: Uint8Array, name = '') {
  const inspected = await inspectDocument(body, name)
  if (!inspected.ok) return inspected
  const type = documentTypeOf(inspected.value.contentType)
  if (type === null) throw new Error('an HTML page is read elsewhere')
  return readDocument(type, { url: 'import:0123456789abcdef', body, name })
}

async function readWell(
  body: Uint8Array,
  name = '',
): Promise<{ document: Document; lines: string[]; notes: readonly string[] }> {
  const got = await read(body, name)
  if (!got.ok) throw new Error(got.error.message)
  const { document } = got.value.reading
  return { document, lines: document.text.split('\n'), notes: got.value.notes }
}

async function errorOf(body: Uint8Array, name = '') {
  const got = await read(body, name)
  if (got.ok) throw new Error('it was read')
  return got.error
}

const pageOf = (document: Document, words: string): number | undefined => {
  const at = document.text.indexOf(words)
  return document.blocks.find(({ start, end }) => start <= at && at < end)?.page
}

describe('a PDF', { timeout: 30_000 }, () => {
  it('is read page by page, with its headings, and without what repeats on each page', async () => {
    const { document } = await readWell(
      await aPdf(
        [
          {
            title: 'Annual Report 2025',
            lines: ['Moss Bearings makes roller bearings for mills and quarries in eleven countries.'],
          },
          { lines: ['# Strategy', 'We will open a second plant in Harrowgate in spring 2027.'] },
          { lines: ['# People', 'We employ 412 people at three sites, 38 of them apprentices.'] },
        ],
        { title: 'Annual Report 2025' },
      ),
      'moss-annual-report-2025.pdf',
    )
    expect(document).toMatchObject({ kind: 'report', title: 'Annual Report 2025', lang: 'en' })
    expect(pageOf(document, 'second plant in Harrowgate')).toBe(2)
    expect(pageOf(document, '412 people')).toBe(3)
    expect(document.text).not.toMatch(/Page \d of|Moss Bearings plc/)
    const strategy = document.blocks.find(({ start, end }) =>
      document.text.slice(start, end).startsWith('We will open'),
    )
    expect(strategy).toMatchObject({ type: 'paragraph', headings: expect.arrayContaining(['Strategy']) as unknown })
    // only a hint: the day the file was made
    expect(document).toMatchObject({ publishedAt: '2026-03-12', publishedFrom: 'file' })
    expect(document.facts).toContainEqual(expect.objectContaining({ kind: 'headcount', value: '412' }))
  })

  it('has its lines joined to paragraphs, and words mended that were broken at a line end', async () => {
    const { document } = await readWell(
      await aPdf([
        {
          lines: [
            'The long-term contract covers spare parts.',
            'Late deliv-\neries cost us the long-\nterm order of a quarry in the north, and every week of wait-\ning made it worse.',
          ],
        },
      ]),
    )
    expect(document.text).toContain(
      'Late deliveries cost us the long-term order of a quarry in the north, and every week of waiting made it worse.',
    )
  })

  it('is read column by column where it is set in columns', async () => {
    const left = [
      'Our first plant has made rings since 1962 and it still makes every ring of ours.',
      'Its furnaces were rebuilt last summer and run on power from the river.',
    ]
    const right = [
      'Our second plant will grind and measure what the first one forges for mills.',
      'It is to open with sixty people of whom many will come from the first plant.',
    ]
    const { document } = await readWell(await aPdf([{ title: 'Two plants', columns: [left, right] }]))
    const order = [...left, ...right].map((text) => document.text.indexOf(text.slice(0, 24)))
    expect(order.every((at) => at >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('of a press release has the date of its text', async () => {
    const { document } = await readWell(
      await aPdf(
        [
          {
            lines: [
              'PRESS RELEASE',
              'Harrowgate, 4 February 2026',
              '# Moss Bearings names a new chief executive',
              'Ruth Adeyemi takes over in May.',
            ],
          },
        ],
        { running: 'Moss Bearings' },
      ),
    )
    expect(document).toMatchObject({ kind: 'news-item', publishedAt: '2026-02-04', publishedFrom: 'text' })
  })

  it('without text is called scanned, and a page without text is named', async () => {
    const empty = await errorOf(await aPdf([{}, {}], { running: '' }).then(blankFeet))
    expect(empty).toMatchObject({ kind: 'unreadable-page', details: { limit: 'scanned', pages: 2 } })
    expect(empty.message).toMatch(/scanned/)
  })

  it.each([
    ['cut off in its middle', async () => (await aPdf([{ lines: ['One.'] }])).subarray(0, 400)],
    ['a header and noise', async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0x41)])],
    ['a header alone', async () => Buffer.from('%PDF-1.4')],
  ])('that is %s is a typed error that says what to do', async (_name, make) => {
    const error = await errorOf(await make())
    expect(error).toMatchObject({ kind: 'unreadable-page', retry: 'never' })
    expect(error.next).toBeTruthy()
  })

  it('that is locked asks for one without a password', async () => {
    const error = await errorOf(lockedPdf())
    expect(error).toMatchObject({ kind: 'unreadable-page', details: { limit: 'password' } })
  })
})

/** The foot of our test pages is text too: its words are turned into blanks of the same length. */
async function blankFeet(): Promise<Buffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]
  return plainPdf(objects)
}

/** A PDF of given objects, with its table of places. */
function plainPdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** Locked by the standard handler with keys that no empty password opens. */
function lockedPdf(): Buffer {
  const key = 'ab'.repeat(32)
  return plainPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`,
    ],
    `/Encrypt 4 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
  )
}

describe('a Word file', () => {
  it('is read by its styles', async () => {
    const { document, lines } = await readWell(
      aDocx([
        '# Case study: Calder Mills',
        'Calder Mills halved its downtime in a year.',
        'The mill employs 260 people.',
      ]),
      'calder.docx',
    )
    expect(lines).toEqual([
      'Case study: Calder Mills',
      'Calder Mills halved its downtime in a year.',
      'The mill employs 260 people.',
    ])
    expect(document).toMatchObject({ kind: 'case-study', title: 'Case study: Calder Mills' })
  })

  // SAFETY 16, 33: what a header says of a size is not believed
  it('that unpacks to far more than a text is refused before its library sees it', async () => {
    const bomb = aDocx(['small'], [{ name: 'word/bomb.xml', data: Buffer.alloc(80_000_000, 0x20), claims: 10 }])
    expect(bomb.length).toBeLessThan(200_000)
    expect(await errorOf(bomb)).toMatchObject({ kind: 'too-large', details: { limit: 'unpacked' } })
  })

  it.each([
    ['cut off', () => aDocx(['One.', 'Two.']).subarray(0, 900)],
    ['with a document that is no XML', () => aZip([{ name: 'word/document.xml', data: 'no xml at all' }])],
    ['with nested tags without end', () => aDocx([`<w:r>`.repeat(20_000)])],
  ])('%s is a typed error', async (_name, make) => {
    expect(await errorOf(make())).toMatchObject({ retry: 'never', kind: 'unreadable-page' })
  })
})

describe('mail and saved pages', () => {
  const letter = [
    'From: Ruth Adeyemi <ruth@moss-bearings.example>',
    'To: you@seller.example',
    'Subject: =?utf-8?Q?Press_release:_Zweites_Werk_f=C3=BCr_Moss?=',
    'Date: Wed, 4 Feb 2026 09:30:00 +0100',
    'Message-ID: <abc.123@moss-bearings.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Moss Bearings er=F6ffnet ein zweites Werk in Harrowgate.',
    '--x',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQ=',
    '--x--',
    '',
  ].join('\r\n')

  it('gives a letter its subject, sender and day, and names what was not read', async () => {
    const { document, notes } = await readWell(bytes(letter), 'mail.eml')
    expect(document).toMatchObject({
      title: 'Press release: Zweites Werk für Moss',
      author: 'Ruth Adeyemi',
      publishedAt: '2026-02-04',
      kind: 'news-item',
      text: 'Moss Bearings eröffnet ein zweites Werk in Harrowgate.',
    })
    expect(notes).toEqual(['Its attachment was not read: drop plan.pdf on its own.'])
    const inspected = await inspectDocument(bytes(letter), 'mail.eml')
    expect(inspected.ok && inspected.value.address).toBe('mid:abc.123%40moss-bearings.example')
  })

  it('gives a page saved as MHTML the address and the day it was saved from', async () => {
    const saved = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://trade.example/news/moss?id=4',
      'Subject: Moss Bearings opens a second plant',
      'Date: Thu, 5 Feb 2026 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="y"',
      '',
      '--y',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://trade.example/news/moss?id=4',
      '',
      '<html><body><nav><a href=3D"/">Home</a></nav><h1>Moss Bearings opens a second plant</h1><p>It opens in spring, the firm said on Wednesday, with sixty people.</p></body></html>',
      '--y--',
      '',
    ].join('\r\n')
    const inspected = await inspectDocument(bytes(saved), 'page.mht')
    expect(inspected).toMatchObject({
      ok: true,
      value: { address: 'https://trade.example/news/moss?id=4', copiedAt: '2026-02-05T10:00:00.000Z' },
    })
    const { document } = await readWell(bytes(saved), 'page.mht')
    expect(document.text).toContain('with sixty people')
    expect(document.text).not.toContain('Home')
  })

  it.each([
    [
      'nested without end',
      `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=0\r\n\r\n${Array.from({ length: 400 }, (_, i) => `--${i}\r\nContent-Type: multipart/mixed; boundary=${i + 1}\r\n\r\n`).join('')}`,
    ],
    [
      'without a text',
      'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
    ],
  ])('mail %s is a typed error', async (_name, mail) => {
    expect(await errorOf(bytes(mail), 'x.eml')).toMatchObject({ kind: 'unreadable-page', retry: 'never' })
  })
})

describe('text and Markdown', () => {
  it('keeps the parts of Markdown and takes its marks off', async () => {
    const { document, lines } = await readWell(
      bytes(
        '---\ntitle: Visit\ndate: 2026-10-05\n---\n# Visit at *Calder*\n\nThey **lose** two shifts a week to\nchangeovers.\n\n- line 3 stands\n- [plan](https://x.example) is late\n\n| site | people |\n|---|---|\n| Leeds | 40 |\n',
      ),
      'visit.md',
    )
    expect(document).toMatchObject({ title: 'Visit', publishedAt: '2026-10-05' })
    expect(lines).toEqual([
      'Visit at Calder',
      'They lose two shifts a week to changeovers.',
      'line 3 stands',
      'plan is late',
      'site people',
      'Leeds 40',
    ])
  })

  it('joins the lines of a text that were wrapped, and keeps its paragraphs', async () => {
    const { lines } = await readWell(
      bytes(
        'A note\r\n\r\nCalder Mills has appointed Ruth Adeyemi as its new chief\r\nexecutive from the first of May next year.\r\n\r\nShe comes from Moss.',
      ),
    )
    expect(lines).toEqual([
      'A note',
      'Calder Mills has appointed Ruth Adeyemi as its new chief executive from the first of May next year.',
      'She comes from Moss.',
    ])
  })

  it('never takes text for markup', async () => {
    const { lines } = await readWell(bytes('A title here\n\n1 < 2 and <script>alert(1)</script> stays what it is.'))
    expect(lines[1]).toBe('1 < 2 and <script>alert(1)</script> stays what it is.')
  })
})

// SAFETY 19: what it is its bytes say, never its name
describe('what a file is', () => {
  it.each([
    ['a PDF called text', '%PDF-1.7 …', 'notes.txt', 'pdf'],
    ['a page called text', '<!DOCTYPE html><html></html>', 'page.txt', 'html'],
    ['a mail without an ending', 'Received: by x\r\nMIME-Version: 1.0\r\nSubject: y\r\n\r\nz', 'mail', 'mail'],
    ['text that begins like a header', 'Note: bring the plan\nto the call', 'note.txt', 'text'],
  ])('is told by its bytes: %s', (_name, text, name, type) => {
    expect(sniffDocument(bytes(text), name)).toEqual({ type })
  })

  it.each([
    ['an image called .html', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'page.html', /image/],
    ['a program called .pdf', [0x7f, 0x45, 0x4c, 0x46, 0x02], 'report.pdf', /program/],
    ['binary data called .txt', [0x00, 0x01, 0x02, 0x03, 0x00, 0x09, 0x01], 'a.txt', /binary/],
    ['nothing', [], 'a.txt', /empty/],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0], 'a.doc', /office/],
  ])('is refused in words: %s', async (_name, head, name, words) => {
    const refused = await inspectDocument(Uint8Array.from(head), name)
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unreadable-page' } })
    expect(refused.ok ? '' : refused.error.message).toMatch(words)
  })

  it('tells spreadsheets and plain archives from Word files', () => {
    expect(sniffDocument(aZip([{ name: 'xl/workbook.xml', data: '<a/>' }]), 'a.docx')).toMatchObject({ type: null })
    expect(sniffDocument(aZip([{ name: 'readme.txt', data: 'x' }]), 'a.docx')).toMatchObject({ type: null })
    expect(sniffDocument(aDocx(['x']), 'a.zip')).toEqual({ type: 'docx' })
  })
})
