import { expect, it } from 'vitest'
import { anAccount, at, memoryStores } from './testing/builders.ts'

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
