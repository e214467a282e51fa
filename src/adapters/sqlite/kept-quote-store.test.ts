import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { aPage } from '../../../tests/builders/dossier.ts'
import { aKeptQuote } from '../../../tests/builders/kept-quote.ts'
import type { KeptQuoteId } from '../../core/model/ids.ts'
import { sha256 } from './content-store.ts'
import { anAccount, at, finds, memoryStores } from './testing/builders.ts'

const account = anAccount()
const built = aPage({ path: 'about', text: ['We lost two days a week in Łódź.'] })
const page = { ...built, page: { ...built.page, accountId: account.id } }
const body = Buffer.from(page.text.document.text)

function stocked() {
  const all = memoryStores()
  all.stores.accounts.save(account)
  const version = { ...page.version, sha256: sha256(body), size: body.byteLength }
  all.stores.pages.keep(page.page, version, body, { ...page.text, links: [], readAt: at('08:00:00') })
  return all
}
const kept = (key: string, time: string) =>
  aKeptQuote(page, 'two days a week', { id: `kpt_${key}` as KeptQuoteId, keptAt: at(time) })

it('keeps words in the order in which they were kept, until they, their page or their account go', () => {
  const { db, stores } = stocked()
  const [first, second] = [kept('1', '09:00:00'), kept('2', '10:00:00')]
  stores.keptQuotes.save(second)
  stores.keptQuotes.save(first)
  expect(stores.keptQuotes.list(account.id)).toEqual([first, second])
  const other = { ...first, remark: 'said twice' }
  stores.keptQuotes.save(other)
  expect(stores.keptQuotes.get(first.id)).toEqual(other)
  stores.keptQuotes.remove(first.id, at('11:00:00'))
  expect(stores.keptQuotes.get(first.id)).toBeUndefined()
  expect(stores.bin.list({ limit: 10, offset: 0 })).toMatchObject([
    { kind: 'kept-quote', id: first.id, title: 'two days a week' },
  ])
  expect(stores.keptQuotes.restore(first.id)).toEqual(other)
  db.prepare('DELETE FROM page').run()
  expect(stores.keptQuotes.list(account.id)).toEqual([])
})

it('names kept words that can’t be read', () => {
  const { db, stores } = stocked()
  stores.keptQuotes.save(kept('1', '09:00:00'))
  db.prepare("UPDATE kept_quote SET told = '{}'").run()
  expect(() => stores.keptQuotes.list(account.id)).toThrow(/kept words kpt_1/)
})

it('is found by the words that were kept and by what was said of them, while it is kept', () => {
  const { stores } = stocked()
  const one = { ...kept('1', '09:00:00'), remark: 'Ask for the overhaul plan' }
  stores.keptQuotes.save(one)
  const found = (typed: string) => finds(stores.search, `type:kept ${typed} `).map(({ id }) => id)
  expect([found('"days a week"'), found('overhaul')]).toEqual([[one.id], [one.id]])
  stores.keptQuotes.remove(one.id, at('11:00:00'))
  expect(found('overhaul')).toEqual([])
  stores.keptQuotes.restore(one.id)
  expect(found('overhaul')).toEqual([one.id])
})
