import { expect, it } from 'vitest'
import { handoutMail, longestMailto } from './handout-mail.ts'

/** As a mail program reads it (RFC 6068). */
function read(href: string): Record<string, string> {
  const [, query = ''] = /^mailto:\?([^?#]*)$/.exec(href) ?? []
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent))
  return Object.fromEntries(fields.map(([name = '', value = '']) => [name, value]))
}

it('carries subject and body as they are, whatever signs they hold', () => {
  const subject = 'Gear units & “delivery”: 100 % on time? #1'
  const body = 'Erste Zeile: Høgsted & Müller\nsecond=line & more\n\n日本 😀 +1'
  const { href, whole } = handoutMail(subject, body)
  expect(whole).toBe(true)
  expect(href).not.toMatch(/[^A-Za-z0-9:?=&%._~-]/)
  expect(read(href)).toEqual({ subject, body: body.replaceAll('\n', '\r\n') })
})

it('names nobody, and no word becomes another field', () => {
  const { href } = handoutMail('A\r\nBcc: x@evil.example&bcc=y@evil.example', 'b&attach=/etc/passwd&cc=z@evil.example')
  expect(Object.keys(read(href))).toEqual(['subject', 'body'])
  expect(read(href)['subject']).toBe('A Bcc: x@evil.example&bcc=y@evil.example')
})

it('leaves the body to be pasted where the whole is longer than a mail program takes, never cut', () => {
  const body = 'ü'.repeat(400)
  const mail = handoutMail('S'.repeat(300), body)
  expect(mail).toMatchObject({ whole: false, body })
  expect(mail.href.length).toBeLessThanOrEqual(longestMailto)
  expect(Object.keys(read(mail.href))).toEqual(['subject'])
  expect(handoutMail('😀'.repeat(300), body).href.length).toBeLessThanOrEqual(longestMailto)
})
