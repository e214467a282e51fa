import { looksBinary } from '../../core/extract/looks-binary.ts'

/** Signatures of files that are often sent as text/html (WHATWG MIME Sniffing, the ones a company site can hold). */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an image', [0x89, 0x50, 0x4e, 0x47]],
  ['an image', [0xff, 0xd8, 0xff]],
  ['an image', [0x47, 0x49, 0x46, 0x38]],
  ['an archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an archive', [0x1f, 0x8b]],
  ['an archive', [0x52, 0x61, 0x72, 0x21]],
  ['an archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a font', [0x77, 0x4f, 0x46]],
]
const SNIFFED = 1024

const htmlTypes = new Set(['text/html', 'application/xhtml+xml', 'application/xml', 'text/xml', 'text/plain', ''])

/** Media type of a Content-Type header, lower case and without parameters; '' when there is none. */
export const mediaType = (header: string | undefined): string =>
  (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

export const isPdfType = (header: string | undefined): boolean => mediaType(header) === 'application/pdf'

export const isPdfBody = (body: Uint8Array): boolean =>
  signatures.some(([name, bytes]) => name === 'a PDF' && bytes.every((byte, i) => body[i] === byte))

/**
 * What a declared type is, in words, when it can be no page; `undefined` when the body has to decide. `takesPdf`: a PDF will do too.
 */
export function refusalOfType(header: string | undefined, takesPdf = false): string | undefined {
  const type = mediaType(header)
  if (takesPdf && type === 'application/pdf') return undefined
  if (htmlTypes.has(type) || type === 'application/octet-stream') return undefined
  if (type === 'application/pdf') return 'it is a PDF'
  return `it is sent as ${type.slice(0, 60)}`
}

/** What a body is, in words, when its first bytes show that it is no text; `undefined` for text of any charset. */
export function refusalOfBody(body: Uint8Array): string | undefined {
  for (const [name, bytes] of signatures) if (bytes.every((byte, i) => body[i] === byte)) return `it is ${name}`
  const head = body.subarray(0, SNIFFED)
  return looksBinary(head) ? 'it is binary data' : undefined
}
