import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { PageReader, ReadRequest } from '../../app/ports-reading.ts'
import { aDocx, aPdf } from '../documents/documents.fixture.ts'
import { createPageReader } from './page-reader.ts'

const aRequest = (body: Uint8Array, contentType: string): ReadRequest => ({
  url: 'import:0123456789abcdef',
  contentType,
  body,
  site: null,
  company: { name: 'Moss Bearings', aliases: [] },
  playbook: null,
  origin: { name: 'report.pdf', publishedAt: null },
})

/** One page whose drawing unpacks to `bytes` of blanks. */
function pdfBomb(bytes: number): Buffer {
  const stream = deflateSync(Buffer.alloc(bytes, 0x20), { level: 9 })
  const head = Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`,
  )
  return Buffer.concat([head, stream, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n')])
}

// SAFETY 16 and 18, for what is no web page
describe('a document in a reading thread', { timeout: 120_000 }, () => {
  let reader: PageReader | undefined
  afterEach(async () => {
    await reader?.close()
    reader = undefined
  })

  it('gives its text with pages, its mentions and the day the user said', async () => {
    reader = createPageReader({ size: 1 })
    const body = await aPdf([
      { title: 'Annual Report 2025' },
      { lines: ['Moss Bearings has appointed Ruth Adeyemi as chief executive officer.'] },
    ])
    const request = aRequest(body, 'application/pdf')
    const read = await reader.read({ ...request, origin: { name: '', publishedAt: '2026-04' as never } })
    if (!read.ok) throw new Error(read.error.message)
    const { document, events } = read.value
    expect(document).toMatchObject({ publishedAt: '2026-04', publishedFrom: 'user' })
    expect(events[0]).toMatchObject({ type: 'leadership_change' })
    const at = events[0]?.start ?? -1
    expect(document.blocks.find(({ start, end }) => start <= at && at < end)?.page).toBe(2)
  })

  it.each([
    ['a drawing of 400 MB', () => Promise.resolve(pdfBomb(400_000_000)), 'application/pdf'],
    [
      'a Word file that unpacks to 80 MB',
      () => Promise.resolve(aDocx(['x'], [{ name: 'word/x.xml', data: Buffer.alloc(80_000_000, 0x20) }])),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'parts within parts',
      () =>
        Promise.resolve(
          Buffer.from(
            `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=0\r\n\r\n${'--0\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(50_000)}`,
          ),
        ),
      'message/rfc822',
    ],
  ])('that is a bomb (%s) is a typed error, and the next page reads', async (_name, make, contentType) => {
    reader = createPageReader({ size: 1, timeoutMs: 2000 })
    const bomb = await reader.read(aRequest(await make(), contentType))
    expect(bomb.ok ? null : bomb.error.kind).toMatch(/^(?:unreadable-page|too-large)$/)
    const next = await reader.read({
      ...aRequest(Buffer.from('<h1>Moss</h1>'), 'text/html'),
      url: 'https://moss.example/a',
    })
    expect(next.ok && next.value.document.title).toBe('Moss')
  })
})
