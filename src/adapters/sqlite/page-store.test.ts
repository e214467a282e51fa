import { expect, it } from 'vitest'
import type { PartialDate } from '../../core/model/time.ts'
import type { AccountId, PageId, PageVersionId, PlaybookId } from '../../core/model/ids.ts'
import { aKeptPage, aReading, anAccount, anEvent, at, memoryStores, finds } from './testing/builders.ts'
import type { KeptPage } from './testing/builders.ts'

function withAccount() {
  const all = memoryStores()
  all.stores.accounts.save(anAccount())
  const keep = (kept: KeptPage): KeptPage => {
    all.stores.pages.keep(kept.page, kept.version, kept.body, kept.text)
    return kept
  }
  return { ...all, pages: all.stores.pages, keep }
}

const bytes = (body: Uint8Array | undefined): string => Buffer.from(body ?? []).toString()

it('gives back the page, its version, its bytes and its text as they were kept', () => {
  const { pages, keep } = withAccount()
  const { page, version, body, text } = keep(aKeptPage())
  expect(pages.get(page.id)).toEqual(page)
  expect(pages.byUrl(page.accountId, page.url)).toEqual(page)
  expect(pages.version(version.id)).toEqual(version)
  expect(bytes(pages.body(version.id))).toBe(bytes(body))
  expect(pages.text(version.id)).toEqual(text)
  expect(pages.texts(page.accountId)).toEqual([{ page, version, text }])
})

it('keeps a page that could not be read, with the reason', () => {
  const { pages } = withAccount()
  const page = { ...aKeptPage().page, status: 'robots', reason: 'robots.txt asks not to', versionId: null, revision: 0 }
  pages.keep(page, null, null, null)
  expect(pages.list(page.accountId)).toEqual([page])
  expect(pages.texts(page.accountId)).toEqual([])
})

it('lists pages in the order they were first kept', () => {
  const { pages, keep } = withAccount()
  for (const key of ['9', '1', '5']) keep(aKeptPage({ key }))
  keep({
    ...aKeptPage({ key: '9', title: 'New title', html: 'new' }),
    version: versionOf('9b'),
    text: readingOf('9b'),
  })
  expect(pages.list('acc_kestrel' as AccountId).map(({ id }) => id)).toEqual(['pag_9', 'pag_1', 'pag_5'])
})

const versionOf = (key: string) => ({
  ...aKeptPage({ key: '9', html: 'new' }).version,
  id: `ver_${key}` as PageVersionId,
})
const readingOf = (key: string) => {
  const { text } = aKeptPage({ key: '9' })
  return { ...text, pageVersionId: `ver_${key}` as PageVersionId }
}

it('stores a body once, however often it comes', () => {
  const { db, keep, pages } = withAccount()
  keep(aKeptPage({ key: '1', html: '<p>the same</p>'.repeat(200) }))
  const bodies = (): unknown => db.prepare('SELECT count(*) FROM content').pluck().get()
  const before = bodies()
  keep(aKeptPage({ key: '2', html: '<p>the same</p>'.repeat(200) }))
  // the reading names its own page; text and body are shared
  expect(bodies()).toBe(Number(before) + 1)
  expect(bytes(pages.body('ver_2' as PageVersionId))).toBe('<p>the same</p>'.repeat(200))
})

it('keeps a version of a known body without the bytes', () => {
  const { pages, keep } = withAccount()
  const { page, version, text } = keep(aKeptPage())
  const again = { ...version, id: 'ver_again' as PageVersionId, fetchedAt: at('10:00:00') }
  pages.keep({ ...page, versionId: again.id }, again, null, { ...text, pageVersionId: again.id })
  expect(bytes(pages.body(again.id))).toContain('second plant')
  expect(pages.versions(page.id).map(({ id }) => id)).toEqual(['ver_again', version.id])
})

it('refuses bytes that are not what the version says, and keeps nothing of it', () => {
  const { pages } = withAccount()
  const { page, version, text } = aKeptPage()
  expect(() => pages.keep(page, version, Buffer.from('other'), text)).toThrow('another hash')
  expect(pages.list(page.accountId)).toEqual([])
})

it('never hands out a damaged body, and replaces it when the page comes again', () => {
  const { db, pages, keep } = withAccount()
  const { page, version, body } = keep(aKeptPage({ html: 'a page of some length, '.repeat(50) }))
  flipOneBit(db, version.sha256)
  expect(pages.body(version.id)).toBeUndefined()
  const again = { ...version, id: 'ver_again' as PageVersionId }
  pages.keep({ ...page, versionId: again.id, revision: 0 }, again, body, null)
  expect(bytes(pages.body(version.id))).toBe(bytes(body))
})

it('never hands out a damaged text', () => {
  const { db, pages, keep } = withAccount()
  const { version, page } = keep(aKeptPage({ text: 'A text that is long enough to be packed. '.repeat(20) }))
  const hash = db.prepare<[], string>('SELECT text_sha256 FROM text_revision').pluck().get() ?? ''
  flipOneBit(db, hash)
  expect(pages.text(version.id)).toBeUndefined()
  expect(pages.texts(page.accountId)).toEqual([])
})

it('never hands out a damaged body that was too short to pack', () => {
  const { db, pages, keep } = withAccount()
  const { version } = keep(aKeptPage({ html: 'short' }))
  flipOneBit(db, version.sha256)
  expect(pages.body(version.id)).toBeUndefined()
})

function flipOneBit(db: ReturnType<typeof memoryStores>['db'], hash: string): void {
  const stored = db.prepare<[string], Buffer>('SELECT bytes FROM content WHERE sha256 = ?').pluck().get(hash)
  const middle = Math.floor((stored?.length ?? 0) / 2)
  stored?.writeUInt8((stored.readUInt8(middle) ^ 4) & 255, middle)
  db.prepare('UPDATE content SET bytes = ? WHERE sha256 = ?').run(stored, hash)
}

it('adds a further reading and makes it the current one; the first stays', () => {
  const { pages, keep } = withAccount()
  const { page, version, text } = keep(aKeptPage())
  const next = aReading({
    ...page,
    pageId: page.id,
    pageVersionId: version.id,
    revision: 2,
    text: 'Kestrel, read better.',
  })
  pages.addRevision({ ...page, revision: 2 }, next)
  expect(pages.get(page.id)?.revision).toBe(2)
  expect(pages.text(version.id)).toEqual(next)
  expect(pages.text(version.id, 1)).toEqual(text)
  expect(() => pages.addRevision({ ...page, revision: 2 }, next)).toThrow(expect.objectContaining({ kind: 'conflict' }))
})

it('replaces the mentions of a reading and nothing else', () => {
  const { pages, keep } = withAccount()
  const { page, version, text } = keep(aKeptPage())
  pages.text(version.id)
  const event = {
    ...anEvent({ pageId: page.id, pageVersionId: version.id, revision: 1, text: text.document.text }),
    ruleId: 'x',
  }
  const playbook = { id: 'pbk_1' as PlaybookId, version: 3 }
  pages.setMentions(version.id, 1, { events: [event, event], problems: [], playbook })
  expect(pages.text(version.id)).toEqual({ ...text, events: [event, event], playbook })
})

it('hands out readings that no caller can change for the others', () => {
  const { pages, keep } = withAccount()
  const { version } = keep(aKeptPage())
  const blocks = pages.text(version.id)?.document.blocks
  expect(() => blocks?.pop()).toThrow(TypeError)
  expect(pages.text(version.id)?.document.blocks).toHaveLength(1)
})

it('counts the pages read of each account that has any; one that could not be read gives no age', () => {
  const { stores, pages, keep } = withAccount()
  stores.accounts.save(anAccount({ key: 'heron' }))
  keep(aKeptPage({ key: '1' }))
  keep(aKeptPage({ key: '2' }))
  const refused = { ...aKeptPage({ key: '3' }).page, versionId: null, revision: 0, fetchedAt: at('11:00:00') }
  pages.keep(refused, null, null, null)
  expect(pages.summary(['acc_kestrel', 'acc_heron'] as AccountId[])).toEqual(
    new Map([['acc_kestrel', { read: 2, lastFetch: at('09:20:00') }]]),
  )
})

it('knows nothing of what was not kept', () => {
  const { pages } = withAccount()
  expect(pages.get('pag_none' as PageId)).toBeUndefined()
  expect(pages.body('ver_none' as PageVersionId)).toBeUndefined()
  expect(pages.text('ver_none' as PageVersionId)).toBeUndefined()
})

it('keeps how a page was brought in', () => {
  const { pages, keep } = withAccount()
  const kept = aKeptPage()
  const origin = {
    how: 'file' as const,
    name: 'Annual report.pdf',
    address: null,
    broughtInAt: at('09:30:00'),
    publishedAt: '2026-03' as PartialDate,
  }
  keep({ ...kept, page: { ...kept.page, origin } })
  expect(pages.get(kept.page.id)?.origin).toEqual(origin)
})

it('takes a page out and brings it back, unless another stands at its address by then', () => {
  const { db, stores, pages, keep } = withAccount()
  const { page, version, text } = keep(aKeptPage())
  pages.remove(page.id, at('10:00:00'))
  expect(pages.list(page.accountId)).toEqual([])
  expect(pages.texts(page.accountId)).toEqual([])
  expect(pages.byUrl(page.accountId, page.url)).toBeUndefined()
  expect(pages.summary([page.accountId]).get(page.accountId)).toBeUndefined()
  expect(finds(stores.search, 'plant')).toEqual([])
  // what was said before still opens
  expect(pages.get(page.id)).toEqual(page)
  expect(pages.text(version.id)).toEqual(text)

  expect(pages.restore(page.id)).toBe(true)
  expect(pages.list(page.accountId)).toEqual([page])
  expect(finds(stores.search, 'type:page plant')).toHaveLength(1)

  pages.remove(page.id, at('10:01:00'))
  const other = keep(aKeptPage({ key: '2', url: page.url }))
  expect(pages.restore(page.id)).toBe(false)
  expect(pages.list(page.accountId)).toEqual([other.page])
  expect(db.prepare('SELECT count(*) FROM page').pluck().get()).toBe(2)
})
