import { expect, it } from 'vitest'
import type { AccountBoard, JobOpening } from '../../core/model/job-board.ts'
import type { PartialDate } from '../../core/model/time.ts'
import { aKeptPage, anAccount, at, memoryStores } from './testing/builders.ts'

const { page, version, body, text } = aKeptPage()

const board: AccountBoard = {
  accountId: page.accountId,
  name: 'ashby',
  token: 'Kestrel Foods',
  origin: 'https://api.ashbyhq.com',
  linkedFrom: page.id,
  link: 'https://jobs.ashbyhq.com/Kestrel%20Foods',
  firstReadAt: null,
  lastReadAt: null,
  failure: 'It did not answer.',
}
const opening: JobOpening = {
  accountId: page.accountId,
  board: 'ashby',
  token: 'Kestrel Foods',
  postingId: '145ff46b',
  title: 'Leiter Qualität <b>(m/w/d)</b>',
  places: ['Łódź', 'Remote; EU'],
  department: null,
  employmentType: null,
  url: null,
  postedAt: '2026-11-02' as PartialDate,
  firstSeen: at('09:30:00'),
  lastSeen: at('09:30:00'),
  goneSince: null,
  repostedOn: null,
  pageId: page.id,
  pageVersionId: version.id,
}

function withAPage() {
  const made = memoryStores()
  made.stores.accounts.save(anAccount())
  made.stores.pages.keep(page, version, body, text)
  return made
}

it('keeps boards and openings as they were last seen', () => {
  const { openings } = withAPage().stores
  openings.save(board, [])
  expect(openings.boards(page.accountId)).toEqual([board])
  const read = { ...board, firstReadAt: at('09:30:00'), lastReadAt: at('09:30:00'), failure: null }
  openings.save(read, [opening])
  expect(openings.boards(page.accountId)).toEqual([read])
  expect(openings.list(page.accountId)).toEqual([opening])
  const gone = { ...opening, lastSeen: at('09:40:00'), goneSince: at('09:50:00') }
  openings.save(read, [gone, { ...opening, postingId: 'another' }])
  expect(openings.list(page.accountId)).toEqual([gone, { ...opening, postingId: 'another' }])
})

it('keeps nothing of a look when one of its openings can’t be kept', () => {
  const { openings } = withAPage().stores
  const dangling = { ...opening, postingId: 'x', pageId: 'pag_none' as typeof opening.pageId }
  expect(() => openings.save(board, [opening, dangling])).toThrow(/FOREIGN KEY/)
  expect(openings.boards(page.accountId)).toEqual([])
  expect(openings.list(page.accountId)).toEqual([])
})

it('forgets the openings of an account that is erased', () => {
  const { db, stores } = withAPage()
  stores.openings.save(board, [opening])
  db.prepare('DELETE FROM account').run()
  expect(stores.openings.list(page.accountId)).toEqual([])
  expect(db.prepare('SELECT count(*) FROM job_board').pluck().get()).toBe(0)
})
