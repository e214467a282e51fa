import { expect, test } from 'vitest'
import type { CallId } from '../../core/model/ids.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

test('a call is of one entry of a calendar, and an entry of one call', () => {
  const { accounts, calendarLinks } = memoryStores().stores
  const account = anAccount()
  accounts.save(account)
  const link = {
    uid: 'u@x.example',
    occurrence: '',
    accountId: account.id,
    callId: 'cal_1' as CallId,
    sequence: 0,
  } as const
  const occurrence = at('09:00:00')
  calendarLinks.save(link)
  calendarLinks.save({ ...link, occurrence, sequence: 1 })
  expect(calendarLinks.ofEntry(link.uid)).toEqual([{ ...link, occurrence, sequence: 1 }])
  calendarLinks.save({ ...link, occurrence, callId: 'cal_2' as CallId })
  expect(calendarLinks.ofEntry(link.uid).map(({ callId }) => callId)).toEqual(['cal_2'])
  expect(calendarLinks.ofEntry('other')).toEqual([])
})
