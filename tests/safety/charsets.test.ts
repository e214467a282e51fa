import { expect } from 'vitest'
import type * as sniffing from '../../src/adapters/web/sniff-body.ts'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { serveHttp } from '../../src/adapters/web/loopback-server.fixture.ts'
import type * as decoding from '../../src/core/extract/decode-body.ts'
import { decodeBody } from '../../src/core/extract/decode-body.ts'
import { createPrng } from '../builders/prng.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'
import { type CreateFetcher, ask, fetcherWithout, kindOf, started } from './tried-fetcher.ts'

const decoderWithout = (guard: string, instead: string) => async (): Promise<typeof decodeBody> => {
  const file = 'core/extract/decode-body.ts'
  return (await importWithout<typeof decoding>(file, { [file]: [[guard, instead]] })).decodeBody
}
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const bytes = (text: string, ...rest: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(rest)])
const html = 'text/html'
const long = '<p>Größe und Łódź, Pumpen für alle Werke</p>'

/** What says which charset, what it is read as, and what then stands there: the order of the WHATWG, HTML 13.2.3.2. */
const cases: readonly (readonly [name: string, body: Buffer, type: string, charset: string, text: string])[] = [
  [
    'a mark against the header',
    bytes('', 0xef, 0xbb, 0xbf, ...utf8('Größe')),
    `${html}; charset=iso-8859-1`,
    'utf-8',
    'Größe',
  ],
  [
    'a UTF-16 mark against all',
    bytes('', 0xff, 0xfe, ...Buffer.from('Größe', 'utf16le')),
    `${html}; charset=utf-8`,
    'utf-16le',
    'Größe',
  ],
  ['a big-endian mark', bytes('', 0xfe, 0xff, ...Buffer.from('Größe', 'utf16le').swap16()), html, 'utf-16be', 'Größe'],
  [
    'the header against the page',
    bytes('<meta charset=utf-8><p>', 0xcc, 0xee, 0xf1, 0xf2),
    `${html}; Charset="Windows-1251"`,
    'windows-1251',
    'Мост',
  ],
  ['the page alone', bytes('<meta charset="koi8-r"><p>', 0xed, 0xcf, 0xd3, 0xd4), html, 'koi8-r', 'Мост'],
  [
    'the page, the old way',
    bytes('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>', 0xb6),
    html,
    'iso-8859-2',
    'ś',
  ],
  ['the declaration of XML', bytes('<?xml version="1.0" encoding="iso-8859-2"?><p>', 0xb6), html, 'iso-8859-2', 'ś'],
  ['a page that calls itself UTF-16 in ASCII', utf8(`<meta charset="utf-16">${long}`), html, 'utf-8', 'Łódź'],
  ['UTF-16 without a mark', Buffer.from(long, 'utf16le'), html, 'utf-16le', 'Łódź'],
  ['UTF-16 without a mark, big-endian', Buffer.from(long, 'utf16le').swap16(), html, 'utf-16be', 'Łódź'],
  ['UTF-16 by its header', Buffer.from('Hi', 'utf16le'), `${html}; charset=utf-16`, 'utf-16le', 'Hi'],
  [
    'Latin 1, which is windows-1252',
    bytes('', 0x93, 0x47, 0xf6, 0x94),
    `${html}; charset=iso-8859-1`,
    'windows-1252',
    '“Gö”',
  ],
  ['ASCII, which is windows-1252', bytes('Caf', 0xe9), `${html}; charset=us-ascii`, 'windows-1252', 'Café'],
  ['nobody, and no UTF-8', bytes('Caf', 0xe9, 0x20, 0x96), html, 'windows-1252', 'Café –'],
  ['nobody, and UTF-8', utf8('Łódź'), '', 'utf-8', 'Łódź'],
  [
    'a label nobody knows, then the page',
    bytes('<meta charset=iso-8859-2>', 0xb6),
    `${html}; charset=klingon`,
    'iso-8859-2',
    'ś',
  ],
  ['two bytes a letter', bytes('', 0x93, 0xfa, 0x96, 0x7b), `${html}; charset=shift_jis`, 'shift_jis', '日本'],
  ['two bytes a letter by the page', bytes('<meta charset=gb2312>', 0xd6, 0xd0), html, 'gbk', '中'],
  ['a letter that is cut in two', bytes('', 0x41, 0xc3), `${html}; charset=utf-8`, 'utf-8', 'A\uFFFD'],
  [
    'bytes that are none of it',
    bytes('', 0x41, 0xff, 0xc0, 0x80, 0x42),
    `${html}; charset=utf-8`,
    'utf-8',
    'A\uFFFD\uFFFD\uFFFDB',
  ],
  ['half a pair', bytes('', 0x00, 0xd8, 0x41, 0x00), `${html}; charset=utf-16le`, 'utf-16le', '\uFFFDA'],
  ['an odd number of bytes', bytes('', 0x41, 0x00, 0x42), `${html}; charset=utf-16le`, 'utf-16le', 'A\uFFFD'],
  ['a one-byte label that UTF-8 gives the lie to', utf8('Größe'), `${html}; charset=iso-8859-1`, 'utf-8', 'Größe'],
]
const labels = [
  'utf-8',
  'utf-16',
  'utf-16be',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'iso-2022-kr',
  'replacement',
  'x-user-defined',
  'hz-gb-2312',
  'macintosh',
  'x'.repeat(9000),
  '',
  '\0',
  '"',
  'utf-7',
  'unicode-1-1-utf-8',
]

safetyCase(19, 'a charset is found in the order of the WHATWG, and nothing throws', {
  shipped: () => decodeBody,
  without: {
    'the byte order mark': decoderWithout('if (bom) return', 'if (false) return'),
    'the header': decoderWithout('if (fromHeader) return', 'if (false) return'),
    'the page’s own word': decoderWithout('if (fromMeta) return', 'if (false) return'),
    'UTF-16 by its zeros': decoderWithout('if (wide) return', 'if (false) return'),
    'the disbelief in UTF-16 by a page': decoderWithout("charset?.startsWith('utf-16') ? 'utf-8' : charset", 'charset'),
    'the last resort': decoderWithout(
      "isUtf8(body) ? decodeAs(body, 'utf-8') : decodeAs(body, 'windows-1252')",
      "decodeAs(body, 'utf-8')",
    ),
    'the sign for what is no letter': decoderWithout(
      'new TextDecoder(charset).decode(body)',
      'new TextDecoder(charset, { fatal: true }).decode(body)',
    ),
    'the doubt in one-byte labels': decoderWithout('oneByte && hasHighBytes(body) && isUtf8(body)', 'false'),
    'the way past labels nobody knows': decoderWithout(
      'return new TextDecoder(label).encoding\n  } catch {',
      'return new TextDecoder(label).encoding\n  } catch (error) {\n    throw error',
    ),
  },
  holds(decode) {
    const read = (body: Uint8Array, type: string): { readonly html: string; readonly charset: string } => {
      try {
        return decode(body, type)
      } catch (error) {
        return { html: `thrown: ${String(error)}`, charset: '' }
      }
    }
    for (const [name, body, type, charset, text] of cases) {
      const got = read(body, type)
      expect([name, got.charset, got.html.includes(text) ? text : got.html]).toEqual([name, charset, text])
    }
    const { whole, pick } = createPrng(19)
    for (let round = 0; round < 500; round++) {
      const body = Buffer.from(Array.from({ length: whole(60) }, () => whole(256)))
      const type = `${html}; charset=${pick(labels)}`
      expect(read(body, type).html, `${type} ${body.toString('hex')}`).not.toMatch(/^thrown/)
      expect(read(Buffer.concat([utf8(`<meta charset="${pick(labels)}">`), body]), html).html).not.toMatch(/^thrown/)
    }
  },
})

const noise = (seed: number): Buffer => {
  const { whole } = createPrng(seed)
  return Buffer.from(Array.from({ length: 2000 }, () => whole(256)))
}
/** What a company site holds besides pages, as it begins. */
const files: readonly (readonly [name: string, body: Buffer])[] = [
  ['a PDF', bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
  ['a PNG', bytes('\x89PNG\r\n\x1a\n', 0, 0, 0, 13)],
  ['a JPEG', bytes('', 0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['a GIF', bytes('GIF89a', 1, 0, 1, 0)],
  ['a WebP', bytes('RIFF', 0x24, 0, 0, 0, ...bytes('WEBPVP8 '))],
  ['an icon', bytes('', 0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1)],
  ['an archive', bytes('PK', 3, 4, 20, 0, 0, 0)],
  ['a packed file', bytes('', 0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  ['a RAR', bytes('Rar!', 0x1a, 7, 0)],
  ['a 7z', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c)],
  ['a program', bytes('\x7fELF', 2, 1, 1, 0)],
  ['a Windows program', bytes('MZ', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff)],
  ['an old office file', bytes('', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ['a font', bytes('wOFF', 0, 1, 0, 0)],
  ['a film', bytes('', 0, 0, 0, 0x18, ...bytes('ftypmp42'), 0, 0, 0, 0)],
  ['noise', noise(1)],
  ['noise behind a tag', Buffer.concat([utf8('<html>'), noise(2)])],
]
const texts: readonly (readonly [name: string, body: Buffer])[] = [
  ['UTF-16', Buffer.from(long, 'utf16le')],
  ['UTF-16, big-endian', Buffer.from(long, 'utf16le').swap16()],
  [
    'UTF-16 of a Cyrillic page with its mark',
    bytes('', 0xff, 0xfe, ...Buffer.from('Мост и насосы для заводов', 'utf16le')),
  ],
  ['Latin 1', Buffer.from('<p>Müller & Söhne', 'latin1')],
  ['a page that speaks of %PDF', utf8('<p>%PDF-1.7 is how a PDF begins, PK an archive')],
  ['nothing', Buffer.alloc(0)],
]

safetyCase(19, 'a binary file that is sent as a page is refused by what its bytes say, and no text is', {
  shipped: (): CreateFetcher => createPageFetcher,
  without: {
    'the sniffing': fetcherWithout({ 'fetch-hop': [['parts.sniff(read.bytes) : undefined', 'undefined : undefined']] }),
    'the signatures': fetcherWithout({
      'sniff-body': [['for (const [name, bytes] of signatures)', 'for (const [name, bytes] of [])']],
    }),
    'the look at control characters': fetcherWithout({
      'sniff-body': [["looksBinary(head) ? 'it is binary data' : undefined", 'undefined']],
    }),
    'the eye for half letters of UTF-16': async () => {
      const [look, own] = ['core/extract/looks-binary.ts', 'adapters/web/sniff-body.ts']
      const cut = [['(wideAtOdd ? 0 : controls[1])', 'controls[1]']] as const
      const { refusalOfBody } = await importWithout<typeof sniffing>(own, { [look]: cut, [own]: [] })
      return (options, parts) => createPageFetcher(options, { ...parts, sniff: refusalOfBody })
    },
    'the look at the type': fetcherWithout({
      'fetch-hop': [['const wrongType = wantsPage ?', 'const wrongType = false ?']],
    }),
  },
  async holds(create) {
    const bodies = new Map([...files, ...texts].map(([name, body]) => [`/${encodeURIComponent(name)}`, body]))
    const server = await started(
      serveHttp(({ url = '' }, answer) =>
        answer
          .writeHead(200, { 'content-type': url === '/typed' ? 'image/png' : html })
          .end(bodies.get(url) ?? 'a text'),
      ),
    )
    const got = async (path: string): Promise<string> =>
      kindOf(await ask(create, server.origin + path, { allow: [server.origin] }))
    for (const [name] of files) expect([name, await got(`/${encodeURIComponent(name)}`)]).toEqual([name, 'not-html'])
    for (const [name] of texts) expect([name, await got(`/${encodeURIComponent(name)}`)]).toEqual([name, 'ok 200'])
    expect(await got('/typed')).toBe('not-html')
  },
})
