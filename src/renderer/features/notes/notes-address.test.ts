import { expect, it } from 'vitest'
import type { AccountId } from '../../../contract/contract.ts'
import { filterIn, notesAddress } from './notes-address.ts'

it('reads what it wrote, and counts what is wrong as not said', () => {
  const filter = { words: 'ruth & ida', accountId: 'acc_1' as AccountId, kind: 'call' } as const
  const address = notesAddress(filter, 'not_1')
  expect(address.startsWith('/notes/not_1?')).toBe(true)
  expect(filterIn(address.slice(address.indexOf('?')))).toEqual(filter)
  expect(filterIn('?kind=else&account=x')).toEqual({ words: '', accountId: null, kind: null })
  expect(notesAddress(filterIn(''))).toBe('/notes')
})
