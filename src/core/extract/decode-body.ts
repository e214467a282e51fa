/** Bytes in which a `meta` element must name the charset (WHATWG HTML, "prescan a byte stream", with the slack browsers give). */
const PRESCAN = 4096

/** Byte order marks, longest first where one starts like another (WHATWG Encoding, "BOM sniff"). */
const BOMS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
]

/**
 * Turns the bytes of a page into text: byte order mark, then the charset of the `Content-Type` header, then a `meta`
 * element, then UTF-16 told by its zero bytes, then UTF-8 if the bytes are valid UTF-8, else windows-1252. Invalid bytes
 * become U+FFFD; never throws.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeBody(body: Uint8Array, contentType: string): { readonly html: string; readonly charset: string } {
  const bom = BOMS.find(({ bytes }) => bytes.every((byte, i) => body[i] === byte))
  if (bom) return decodeAs(body, bom.charset)
  const fromHeader = knownCharset(/charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType.slice(0, 500))?.[1])
  if (fromHeader) return decodeNamed(body, fromHeader)
  const wide = utf16ByZeros(body)
  if (wide) return decodeAs(body, wide)
  const fromMeta = metaCharset(body)
  if (fromMeta) return decodeNamed(body, fromMeta)
  return isUtf8(body) ? decodeAs(body, 'utf-8') : decodeAs(body, 'windows-1252')
}

/** Bytes that are no valid UTF-8 are rare by chance, so valid UTF-8 with letters beyond ASCII outranks a wrong one-byte label. */
function decodeNamed(body: Uint8Array, charset: string) {
  const oneByte = charset.startsWith('windows-') || charset.startsWith('iso-8859')
  return decodeAs(body, oneByte && hasHighBytes(body) && isUtf8(body) ? 'utf-8' : charset)
}

function decodeAs(body: Uint8Array, charset: string) {
  return { html: new TextDecoder(charset).decode(body), charset }
}

function knownCharset(label: string | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** The label a `meta` element names; UTF-16 there can't be true, since the bytes were read as ASCII (WHATWG: use UTF-8). */
function metaCharset(body: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(body.subarray(0, PRESCAN))
  const label =
    /<meta[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,20}=\s{0,20}["']([\w:.-]{2,40})/i.exec(head)?.[1]
  const charset = knownCharset(label)
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

/** UTF-16 without a mark: in markup nearly every second byte is zero, on the same side. */
function utf16ByZeros(body: Uint8Array): string | null {
  const sample = body.subarray(0, 512)
  if (sample.length < 8) return null
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.35
  if (odd > many && even < many / 4) return 'utf-16le'
  return even > many && odd < many / 4 ? 'utf-16be' : null
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}

function hasHighBytes(body: Uint8Array): boolean {
  for (const byte of body) if (byte > 0x7f) return true
  return false
}
