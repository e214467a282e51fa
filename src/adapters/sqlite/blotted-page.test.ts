import { expect, it } from 'vitest'
import { createRedactor, nameForms } from '../../core/model/erased-person.ts'
import type { PageId, PageVersionId } from '../../core/model/ids.ts'
import type { PageVersion } from '../../core/model/page.ts'
import type { Instant } from '../../core/model/time.ts'
import { blottedBody } from './blotted-page.ts'
import { sha256 } from './content-store.ts'

const redactor = createRedactor(nameForms('Ana Müller'))

function saved(text: string, contentType = 'text/html; charset=utf-8') {
  const body = Buffer.from(text, 'utf8')
  const version: PageVersion = {
    id: 'ver_1' as PageVersionId, // a counted id
    pageId: 'pag_1' as PageId, // a counted id
    fetchedAt: '2026-03-02T10:00:00.000Z' as Instant,
    contentType,
    charset: 'utf-8',
    sha256: sha256(body),
    size: body.byteLength,
    partial: false,
    rendered: false,
    etag: null,
    lastModified: null,
    headers: {},
  }
  return { version, body }
}
const textOf = (kept: ReturnType<typeof blottedBody>): string => (kept ? Buffer.from(kept.body).toString('utf8') : '')

it('blots the name in texts, attributes and scripts, and leaves the rest as it was', () => {
  const page = saved('<h1>Ana Müller</h1><img alt="Ana Müller at work"><p>Gears.</p>')
  const kept = blottedBody(page, null, redactor)
  expect(textOf(kept)).toBe('<h1>███ ██████</h1><img alt="███ ██████ at work"><p>Gears.</p>')
  expect(kept?.version).toMatchObject({ sha256: sha256(kept?.body ?? ''), fetchedSha256: page.version.sha256 })
  expect(blottedBody(saved('<p>Gears by Anan Müllerhaus.</p>'), null, redactor)).toBeNull()
})

it.each([
  ['broken up by tags', '<p><b>Ana</b> <i>Müller</i> makes gears.</p>'],
  ['in entities', '<p>Ana M&uuml;ller makes gears.</p>'],
  ['escaped in a script', '<script>{"name":"Ana M\\u00fcller"}</script><p>She makes gears.</p>'],
])('keeps the words that were read where the name is %s', (_way, html) => {
  const kept = blottedBody(saved(html), 'Ana Müller makes gears.', redactor)
  expect(textOf(kept)).toBe('███ ██████ makes gears.')
  expect(kept?.version.contentType).toBe('text/plain; charset=utf-8')
})

it('keeps the words of what is no text, and such as do not name them as they came', () => {
  expect(textOf(blottedBody(saved('%PDF', 'application/pdf'), 'By Ana Müller', redactor))).toBe('By ███ ██████')
  expect(blottedBody(saved('%PDF', 'application/pdf'), 'By nobody', redactor)).toBeNull()
})
