import { looksBinary } from '../../core/extract/looks-binary.ts'

/** What a file is by its first bytes; its name is only asked where bytes can't tell (Markdown or plain text). */
export type DocumentType = 'pdf' | 'docx' | 'mail' | 'html' | 'markdown' | 'text'

export type SniffedDocument =
  | { readonly type: DocumentType }
  /** In words that go on after "it is": "an image", "a password-protected office file". */
  | { readonly type: null; readonly is: string }

const HEAD = 4096

const refused: readonly (readonly [string, readonly number[]])[] = [
  ['an image', [0x89, 0x50, 0x4e, 0x47]],
  ['an image', [0xff, 0xd8, 0xff]],
  ['an image', [0x47, 0x49, 0x46, 0x38]],
  ['an image', [0x52, 0x49, 0x46, 0x46]],
  ['an archive', [0x1f, 0x8b]],
  ['an archive', [0x52, 0x61, 0x72, 0x21]],
  ['an archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90]],
  // the old office formats, and the new ones under a password, share this container
  ['an old or locked office file: save it as .docx or PDF without a password', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a text in RTF: save it as .docx or PDF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Judges by content (SAFETY 19): a PDF called .txt is a PDF, an image called .html is refused. */
export function sniffDocument(body: Uint8Array, name: string): SniffedDocument {
  const head = body.subarray(0, HEAD)
  const starts = (bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte)
  if (body.byteLength === 0) return { type: null, is: 'empty' }
  // the header may stand behind other bytes in the first kilobyte (ISO 32000, Annex H.3.4.1)
  const opening = latin1(head)
  if (opening.slice(0, 1024).includes('%PDF-')) return { type: 'pdf' }
  if (starts([0x50, 0x4b])) return zipType(body)
  const known = refused.find(([, bytes]) => starts(bytes))
  if (known) return { type: null, is: known[0] }
  if (looksBinary(head)) return { type: null, is: 'binary data' }
  return { type: textType(opening, name) }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Office files are archives that name their parts at the end; the list of content types stands at the beginning of most. */
function zipType(body: Uint8Array): SniffedDocument {
  const edges = latin1(body.subarray(0, HEAD)) + latin1(body.subarray(-65_536))
  if (edges.includes('word/')) return { type: 'docx' }
  if (edges.includes('xl/')) return { type: null, is: 'a spreadsheet: save the part you need as PDF or text' }
  if (edges.includes('ppt/')) return { type: null, is: 'slides: save them as PDF' }
  return { type: null, is: 'an archive: unpack it and drop what is in it' }
}

function textType(opening: string, name: string): DocumentType {
  // UTF-16 has a zero beside each letter
  const text = opening
    .replace(/\u0000/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
  const ending = /\.([a-z\d]{1,9})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isMail(text)) return 'mail'
  if (
    /^<(?:!doctype|html|head|body|\?xml|!--|div|p|section|article|main|meta|table|h[1-6]|span|a)[\s>!?]/i.test(text) ||
    /^<!--/.test(text)
  )
    return 'html'
  if (/^(?:html?|xhtml)$/.test(ending) && /<[a-z!]/i.test(text)) return 'html'
  if (/^(?:md|markdown|mdx)$/.test(ending)) return 'markdown'
  return /^(?:---\n|#{1,6} \S)/m.test(text.slice(0, 500)) && ending !== 'txt' ? 'markdown' : 'text'
}

/** Mail and MHTML begin with header lines (RFC 5322, RFC 2557), one of them of a kind that only mail has. */
function isMail(text: string): boolean {
  const [header = ''] = text.split(/\r?\n\r?\n/, 1)
  const lines = header.split(/\r?\n/)
  if (lines.length < 2 || !/^[!-9;-~]{1,76}:/.test(lines[0] ?? '')) return false
  return (
    /^(?:mime-version|message-id|received|return-path|delivered-to|snapshot-content-location|from):/im.test(header) &&
    /^(?:content-type|date|subject|to|received|mime-version):/im.test(header)
  )
}
