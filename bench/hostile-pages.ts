import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { leadingTexts } from '../tests/builders/leading-texts.ts'
import type { OwnPattern } from '../tests/builders/own-patterns.ts'
import { type Prng, createPrng } from '../tests/builders/prng.ts'

export type HostileAnswer = {
  /** What the page is made of, in words. */
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Bytes that are sent before the connection is broken off; all of them where none is given. */
  readonly sent: number
}

const tags =
  'div p span ul li ol table tr td th tbody dl dt dd section article main nav header footer aside h1 h2 h3 a b i font form select option button label figure figcaption blockquote pre address details summary template svg math noscript iframe object script style title head body html'.split(
    ' ',
  )
const places: readonly (readonly [before: string, after: string])[] = [
  ['<title>', '</title>'],
  ['<h1>', '</h1>'],
  ['<h2>', '</h2><p>x</p>'],
  ['<p>', '</p>'],
  ['<ul><li>', '</li></ul>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<a href="', '">x</a>'],
  ['<a href="/x">', '</a>'],
  ['<meta name="description" content="', '">'],
  ['<meta property="og:site_name" content="', '">'],
  ['<base href="', '">'],
  ['<address>', '</address>'],
  ['<div class="', '">x</div>'],
  ['<script type="application/ld+json">{"@type":"Organization","name":"', '"}</script>'],
  ['<!-- ', ' -->'],
  ['<script>', '</script>'],
  ['<dl><dt>', '</dt><dd>x</dd></dl>'],
  ['<time datetime="', '">x</time>'],
  ['<img alt="', '">'],
  ['<meta http-equiv="refresh" content="', '">'],
  ['<link rel="canonical" href="', '">'],
  ['', ''],
]
const company = 'Alder Gears was founded in 1961 and employs 420 people in Easton. '

/** One hostile page and how it is sent, made by its seed alone. `baits` are expressions whose text leads them on. */
export function hostileAnswer(seed: number, baits: readonly OwnPattern[]): HostileAnswer {
  const prng = createPrng(seed)
  const pieces = Array.from({ length: 1 + prng.whole(4) }, () => prng.pick(makers)(prng, baits))
  const html = pieces.map(({ html: text }) => text).join('\n')
  const { bytes, type } = encoded(html, prng)
  const { body, coding } = packed(bytes, prng)
  const isCut = prng.chance(0.2)
  return {
    name: pieces.map(({ name }) => name).join(' + '),
    headers: { 'content-type': type, ...(coding === '' ? {} : { 'content-encoding': coding }) },
    body,
    sent: isCut ? prng.whole(body.length) : body.length,
  }
}

type Piece = { readonly name: string; readonly html: string }
type Maker = (prng: Prng, baits: readonly OwnPattern[]) => Piece

/** Up to some two million characters, most often some ten thousand. */
const sizeOf = ({ whole, chance }: Prng): number => (chance(0.15) ? whole(2_000_000) : whole(60_000))
const filled = (unit: string, size: number): string =>
  unit === '' ? '' : unit.repeat(Math.max(1, Math.floor(size / unit.length)))
const attributesOf = (count: number): string => Array.from({ length: count }, (_, i) => ` a${i}=${i}`).join('')

const nested: Maker = (prng) => {
  const unit = Array.from(
    { length: 1 + prng.whole(4) },
    () => `<${prng.pick(tags)}${prng.chance(0.2) ? attributesOf(prng.whole(30)) : ''}>`,
  ).join('')
  return { name: `nested ${unit.slice(0, 60)}`, html: filled(unit, sizeOf(prng)) + company }
}
const siblings: Maker = (prng) => {
  const tag = prng.pick(tags)
  const inside = prng.pick(['', 'x', company, '<b>x</b>', '<a href="/x">x</a>', '1 ', '&amp;', '12.5.2024'])
  return { name: `siblings of ${tag}`, html: filled(`<${tag}>${inside}</${tag}>`, sizeOf(prng)) }
}
const misnested: Maker = (prng) => {
  const open = Array.from({ length: 3 }, () => prng.pick(tags))
  const unit =
    open.map((tag) => `<${tag}>x`).join('') +
    prng
      .shuffled(open)
      .map((tag) => `</${tag}>`)
      .join('')
  return { name: `crossed ${open.join(' ')}`, html: filled(unit, sizeOf(prng)) }
}
const markup: Maker = (prng) => {
  const unit = prng.pick([
    '<',
    '<!',
    '<!--',
    '<![CDATA[',
    '</',
    '<a ',
    '<a href="',
    '&',
    '&#x',
    '&#1114112;',
    '<?',
    '"',
    "'",
    '<p a="',
    '<script>',
    '<style>',
    '<textarea>',
    '<title>',
    '-->',
    '<br/><',
    '\0',
    '\ufffd\u202e',
    '<svg><![CDATA[',
    '<plaintext>',
  ])
  return { name: `only ${JSON.stringify(unit)}`, html: filled(unit, sizeOf(prng)) + company }
}
const attributes: Maker = (prng) => ({
  name: 'attributes',
  html: filled(`<p${attributesOf(prng.whole(700))}>x</p>`, sizeOf(prng)),
})
const table: Maker = (prng) => {
  const cells = filled(
    `<td colspan=${prng.pick(['1', '1000', '999999999', '-1', 'x'])} rowspan=${prng.pick(['1', '65534', '99999999'])}>${prng.pick(['x', company, '<table><tr><td>y</table>'])}</td>`,
    200 + prng.whole(4000),
  )
  return { name: 'a table', html: `<table>${filled(`<tr>${cells}</tr>`, sizeOf(prng))}</table>` }
}
const linkedData: Maker = (prng) => {
  const depth = prng.whole(20_000)
  const json = prng.pick([
    '{"a":['.repeat(depth) + '1' + ']}'.repeat(depth),
    `{"@graph":[${Array.from({ length: prng.whole(5000) }, (_, i) => `{"@type":["Person","JobPosting","Product"],"name":"Ann Lee ${i}","title":"Planner ${i}","jobTitle":"Director"}`).join(',')}]}`,
    `{"@type":"Organization","name":"${'Alder '.repeat(prng.whole(20_000))}"}`,
    `{"__proto__":{"x":1},"@type":"Organization","address":${'{"address":'.repeat(depth)}1`,
  ])
  return { name: 'linked data', html: `<script type="application/ld+json">${json}</script>${company}` }
}
const bait: Maker = (prng, baits) => {
  const pattern = prng.pick(baits)
  const texts = leadingTexts(pattern)
  const [before, after] = prng.pick(places)
  const text = texts.length === 0 ? company : prng.pick(texts)(sizeOf(prng))
  return { name: `${before} with a text for ${pattern.at}`, html: `<body>${before}${text}${after}${company}` }
}
const lines: Maker = (prng) => {
  const unit = prng.pick([
    'Ann Lee, Director, ',
    'Plant Manager Ann Lee. ',
    '+49 30 123456 ',
    'info@alder.example, ',
    '1234 Easton, Mill Lane 4, ',
    'since 1961 ',
    '420 employees ',
    'we sell gears, pumps and valves; ',
    'Mr. ',
    '5 May 2026 ',
    '€ 12.5 million ',
    'A ',
    'a.b.',
    '( ',
    '“',
    'x',
  ])
  const [before, after] = prng.pick(places)
  return {
    name: `${before}${unit}`,
    html: filled(`${before}${filled(unit, 1 + prng.whole(5000))}${after}`, sizeOf(prng)),
  }
}
const makers: readonly Maker[] = [
  nested,
  siblings,
  misnested,
  markup,
  attributes,
  table,
  linkedData,
  bait,
  bait,
  bait,
  lines,
  lines,
]

const charsets = [
  'utf-8',
  'UTF-8',
  'iso-8859-1',
  'windows-1251',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'x-user-defined',
  'replacement',
  'klingon',
  '"',
  '',
]
function encoded(html: string, { pick, chance, whole }: Prng): { readonly bytes: Buffer; readonly type: string } {
  const type = `${pick(['text/html', 'text/html', 'text/html', 'application/xhtml+xml', 'text/plain', ''])}; charset=${pick(charsets)}`
  const text = chance(0.3) ? `<meta charset=${pick(charsets)}>${html}` : html
  const bytes = Buffer.from(text, pick(['utf8', 'utf8', 'utf8', 'latin1', 'utf16le']))
  for (let left = chance(0.2) ? whole(200) : 0; left > 0 && bytes.length > 0; left--)
    bytes[whole(bytes.length)] = whole(256)
  return {
    bytes: chance(0.1)
      ? Buffer.concat([
          Buffer.from(
            pick([
              [0xef, 0xbb, 0xbf],
              [0xff, 0xfe],
              [0xfe, 0xff],
            ]),
          ),
          bytes,
        ])
      : bytes,
    type,
  }
}

const packers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gzipSync,
  br: (bytes) => brotliCompressSync(bytes, { params: { 1: 4 } }),
  zstd: zstdCompressSync,
  deflate: deflateSync,
}
function packed(bytes: Buffer, { pick, chance, whole }: Prng): { readonly body: Buffer; readonly coding: string } {
  if (!chance(0.4)) return { body: bytes, coding: '' }
  const codings = Array.from({ length: 1 + whole(3) }, () => pick(Object.keys(packers)))
  const body = codings.reduce((packed, coding) => packers[coding]?.(packed) ?? packed, bytes)
  return { body, coding: chance(0.05) ? `${codings.join(', ')}, gzip` : codings.join(', ') }
}
