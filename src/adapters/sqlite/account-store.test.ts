import { expect, it } from 'vitest'
import { aKeptPage, anAccount, at, memoryStores } from './testing/builders.ts'

it('knows many identities at once: what is there before what went by it, before what is in the bin', () => {
  const { accounts } = memoryStores().stores
  const there = anAccount({ key: 'there', name: 'There', identity: 'one.example' })
  const moved = anAccount({
    key: 'moved',
    name: 'Moved',
    identity: 'new.example',
    aliases: ['two.example', 'one.example'],
  })
  accounts.save(there)
  accounts.save(moved)
  accounts.save(anAccount({ key: 'old', name: 'Old', identity: 'two.example', deletedAt: at('10:00:00') }))
  accounts.save(anAccount({ key: 'bin', name: 'Bin', identity: 'three.example', deletedAt: at('10:00:00') }))
  const known = accounts.known(['one.example', 'two.example', 'three.example', 'nobody.example'])
  expect(Object.fromEntries([...known].map(([identity, { name }]) => [identity, name]))).toEqual({
    'one.example': 'There',
    'three.example': 'Bin',
    'two.example': 'Moved',
  })
  expect(known.get('one.example')).toEqual(there)
})

it('puts those whose pages were read last first, before what was added and never read', () => {
  const { accounts, pages } = memoryStores().stores
  const id = (key: string) => anAccount({ key }).id
  accounts.save(anAccount({ key: 'older', createdAt: at('08:00:00') }))
  accounts.save(anAccount({ key: 'newer', createdAt: at('08:00:00') }))
  accounts.save(anAccount({ key: 'refused', createdAt: at('08:30:00') }))
  accounts.save(anAccount({ key: 'imported', createdAt: at('12:00:00') }))
  for (const [key, fetchedAt] of [
    ['older', at('09:00:00')],
    ['newer', at('10:00:00')],
  ] as const) {
    const { page, version, body, text } = aKeptPage({ key, url: `https://${key}.example/` })
    pages.keep({ ...page, accountId: id(key), fetchedAt }, version, body, text)
  }
  const { page } = aKeptPage({ key: 'refused', url: 'https://refused.example/' })
  pages.keep(
    { ...page, accountId: id('refused'), fetchedAt: at('11:00:00'), versionId: null, revision: 0 },
    null,
    null,
    null,
  )
  expect(accounts.recent(9).map((account) => account.id)).toEqual(['newer', 'older', 'imported', 'refused'].map(id))
})

it('takes back all of what was done at once when a part of it fails', () => {
  const { stores } = memoryStores()
  const account = anAccount()
  expect(() =>
    stores.atOnce(() => {
      stores.accounts.save(account)
      stores.accounts.save(anAccount({ key: 'twin', identity: account.identity }))
    }),
  ).toThrow(/already on file/)
  expect(stores.accounts.list()).toEqual([])
})
