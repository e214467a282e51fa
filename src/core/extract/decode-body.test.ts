import { describe, expect, it } from 'vitest'
import { decodeBody } from './decode-body.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}
const WORD = '<p>Größe – Łódź</p>'

describe('decodeBody', () => {
  it('believes a byte order mark over the header', () => {
    const body = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Größe')])
    expect(decodeBody(body, 'text/html; charset=iso-8859-1')).toEqual({ html: 'Größe', charset: 'utf-8' })
    const wide = Uint8Array.from([0xff, 0xfe, ...utf16('Größe', false)])
    expect(decodeBody(wide, 'text/html; charset=utf-8')).toEqual({ html: 'Größe', charset: 'utf-16le' })
  })

  it('reads the charset of the header, then of a meta element', () => {
    expect(decodeBody(latin1('Gr\u00f6\u00dfe'), 'text/html; charset="ISO-8859-1"').html).toBe('Größe')
    const named = latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\u00b6roda')
    expect(decodeBody(named, 'text/html').charset).toBe('iso-8859-2')
    expect(decodeBody(named, 'text/html').html).toContain('środa')
  })

  it('reads UTF-16 without a mark, and a meta element that claims it as UTF-8', () => {
    expect(decodeBody(utf16(WORD, false), '')).toEqual({ html: WORD, charset: 'utf-16le' })
    expect(decodeBody(utf16(WORD, true), '').charset).toBe('utf-16be')
    expect(decodeBody(utf8(`<meta charset="utf-16">${WORD}`), '').charset).toBe('utf-8')
  })

  it('takes bytes that are valid UTF-8 for UTF-8 against a one-byte label, and others for windows-1252', () => {
    expect(decodeBody(utf8(`<meta charset="iso-8859-1">${WORD}`), '').html).toContain('Größe')
    expect(decodeBody(latin1('Caf\u00e9 \u0096 bar'), '').html).toBe('Café – bar')
  })

  it('never throws: unknown labels, invalid bytes, nothing at all', () => {
    expect(decodeBody(utf8('a'), 'text/html; charset=klingon').html).toBe('a')
    expect(decodeBody(Uint8Array.from([0x41, 0xff, 0x42]), 'text/html; charset=utf-8').html).toBe('A\uFFFDB')
    expect(decodeBody(new Uint8Array(), '').html).toBe('')
  })
})
