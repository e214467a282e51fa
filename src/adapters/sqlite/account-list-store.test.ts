import { expect, it } from 'vitest'
import { type AccountOrder, accountOrderSchema } from '../../core/model/account-list.ts'
import type { AccountId, CallId, OwnVerdictId, SnapshotId } from '../../core/model/ids.ts'
import type { OwnVerdict } from '../../core/model/own-verdict.ts'
import type { Instant } from '../../core/model/time.ts'
import { aDossier } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { aKeptPage, anAccount, at, memoryStores } from './testing/builders.ts'

const now = at('12:00:00')
const id = (key: string) => `acc_${key}` as AccountId
const day = (text: string): Instant => `${text}T09:00:00.000Z` as Instant

/** Companies told apart by one thing each. */
function withAccounts() {
  const { db, stores } = memoryStores()
  const { accounts, calls, pages, watches, ownVerdicts } = stores
  accounts.save(anAccount({ key: 'alder', name: 'Alder', segment: 'Métal  Formers', tags: ['Fair 2026', 'warm'] }))
  accounts.save(anAccount({ key: 'birch', name: 'Birch Öl', tags: ['fair  2026'], createdAt: at('11:00:00') }))
  accounts.save(anAccount({ key: 'cedar', name: 'Cedar', tags: ['referral'] }))
  accounts.save(anAccount({ key: 'dogwood', name: 'Dogwood', relation: 'customer' }))
  accounts.save(anAccount({ key: 'elm', name: 'Elm', deletedAt: at('10:00:00') }))
  calls.save(aCall('1', 'birch', day('2026-11-24')))
  calls.save(aCall('2', 'cedar', day('2026-11-23')))
  calls.save(aCall('3', 'alder', day('2026-11-20')))
  const read = (key: string, fetchedAt: Instant, many: number) => {
    for (let n = 0; n < many; n++) {
      const { page, version, body, text } = aKeptPage({ key: `${key}${n}`, url: `https://${key}.example/${n}` })
      pages.keep({ ...page, accountId: id(key), fetchedAt }, { ...version, fetchedAt }, body, text)
    }
  }
  read('alder', day('2026-11-21'), 5)
  read('birch', day('2026-10-01'), 6)
  read('cedar', day('2026-11-01'), 2)
  watches.save({
    accountId: id('cedar'),
    every: 'weekly',
    paused: false,
    nextDue: now,
    lastCheck: null,
    lastOutcome: null,
    failures: 0,
  })
  ownVerdicts.save(aDecision('old', 'alder', { verdict: 'pursue', decidedAt: at('08:00:00') }))
  ownVerdicts.save(aDecision('new', 'alder', { verdict: 'walk-away', decidedAt: at('09:00:00') }))
  ownVerdicts.save(aDecision('back', 'birch', { bringBack: [{ on: 'date', day: '2026-11-22', words: '' }] }))
  ownVerdicts.save(aDecision('wait', 'cedar', { bringBack: [{ on: 'date', day: '2026-11-23', words: '' }] }))
  return { db, ...stores }
}

const aCall = (key: string, of: string, when: Instant) => ({
  id: `call_${key}` as CallId,
  accountId: id(of),
  at: when,
  minutes: 30,
  people: [],
  objective: '',
  nextCommitment: '',
  approachedBy: 'we' as const,
  outcome: '',
})

const aDecision = (key: string, of: string, given: Partial<OwnVerdict>): OwnVerdict => ({
  id: `own_${key}` as OwnVerdictId,
  accountId: id(of),
  verdict: 'back-burner',
  reason: 'Not now',
  bringBack: null,
  decidedAt: at('09:00:00'),
  undoneAt: null,
  woken: null,
  ...given,
})

function asking() {
  const stores = withAccounts()
  const names = (order: Partial<AccountOrder>): string =>
    stores.accountList
      .matching(accountOrderSchema.parse(order), now)
      .map((one) => one.slice('acc_'.length))
      .join(' ')
  return { ...stores, names }
}

it('gives all by name, and leaves out the bin', () => {
  const { names } = asking()
  expect(names({})).toBe('alder birch cedar dogwood')
  expect(names({ descending: true })).toBe('dogwood cedar birch alder')
})

it('finds text inside name and domain, case and accents folded', () => {
  const { names } = asking()
  expect(names({ text: ' OL ' })).toBe('birch')
  expect(names({ text: 'cedar.ex' })).toBe('cedar')
  expect(names({ text: 'nothing' })).toBe('')
})

it('narrows by segment, by its want, and by tags however they are written', () => {
  const { names } = asking()
  expect(names({ segment: 'métal formers' })).toBe('alder')
  expect(names({ segment: null })).toBe('birch cedar dogwood')
  expect(names({ tags: ['FAIR 2026'] })).toBe('alder birch')
  expect(names({ tags: ['fair 2026', 'referral'] })).toBe('alder birch cedar')
  expect(names({ tags: ['fair 2026', 'warm'], tagged: 'all' })).toBe('alder')
  expect(names({ tags: ['unheard of'] })).toBe('')
})

it('tells never read, thin, stale and fresh apart', () => {
  const { names, pages } = asking()
  // asked for and refused is not read
  const { page } = aKeptPage({ key: 'refused', url: 'https://dogwood.example/' })
  pages.keep({ ...page, accountId: id('dogwood'), fetchedAt: now, versionId: null, revision: 0 }, null, null, null)
  expect(names({ dossier: 'never' })).toBe('dogwood')
  expect(names({ dossier: 'thin' })).toBe('cedar')
  expect(names({ dossier: 'stale' })).toBe('birch')
  expect(names({ dossier: 'fresh' })).toBe('alder cedar')
})

it('narrows by the next call: one that was held is none', () => {
  const { names, calls } = asking()
  expect(names({ call: { from: now, before: null } })).toBe('birch cedar')
  expect(names({ call: { from: day('2026-11-23'), before: day('2026-11-24') } })).toBe('cedar')
  expect(names({ call: 'none' })).toBe('alder dogwood')
  calls.remove('call_2' as CallId, now)
  expect(names({ call: { from: now, before: null } })).toBe('birch')
})

it('narrows by watch, and by what brings an account back', () => {
  const { names } = asking()
  expect(names({ watched: true })).toBe('cedar')
  expect(names({ watched: false })).toBe('alder birch dogwood')
  expect(names({ broughtBack: true })).toBe('birch')
})

it('knows the decision that stands over the recommendation, and that a customer has none', () => {
  const { names, ownVerdicts, snapshots } = asking()
  expect(names({ verdicts: ['walk-away'] })).toBe('alder')
  expect(names({ verdicts: ['none'] })).toBe('')
  for (const of of ['new', 'old']) {
    const own = ownVerdicts.get(`own_${of}` as OwnVerdictId)
    if (own) ownVerdicts.save({ ...own, undoneAt: now })
  }
  expect(names({ verdicts: ['none'] })).toBe('alder')
  snapshots.save(aSnapshot('alder'))
  expect(names({ verdicts: ['none'] })).toBe('')
  expect(names({ verdicts: ['research-more'] })).toBe('alder')
})

const aSnapshot = (key: string) =>
  buildSnapshot({ ...aDossier([], { account: anAccount({ key }) }) }, aPlaybook(), {
    asOf: now,
    id: `snp_${key}` as SnapshotId,
    number: 1,
    previous: null,
  })

it('asks a snapshot that is not taken in yet itself', () => {
  const { db, names, snapshots, ownVerdicts } = asking()
  const own = ownVerdicts.get('own_wait' as OwnVerdictId)
  if (own) ownVerdicts.save({ ...own, undoneAt: now })
  snapshots.save(aSnapshot('cedar'))
  db.exec('DELETE FROM account_look')
  expect(names({ verdicts: ['research-more'] })).toBe('cedar')
})

it('sorts by each of its keys both ways; what has nothing to sort by comes last', () => {
  const { names, snapshots } = asking()
  snapshots.save(aSnapshot('cedar'))
  expect(names({ sort: 'call' })).toBe('cedar birch alder dogwood')
  expect(names({ sort: 'call', descending: true })).toBe('birch cedar alder dogwood')
  expect(names({ sort: 'evidence' })).toBe('alder cedar birch dogwood')
  expect(names({ sort: 'evidence', descending: true })).toBe('birch cedar alder dogwood')
  expect(names({ sort: 'added', descending: true })).toBe('birch alder cedar dogwood')
  expect(names({ sort: 'recommendation' })).toBe('birch cedar alder dogwood')
  expect(names({ sort: 'fit', descending: true })).toBe('cedar alder birch dogwood')
  expect(names({ sort: 'change' })).toBe('alder birch cedar dogwood')
})

it('shows of the latest snapshot what a row needs', () => {
  const { accountList, snapshots } = asking()
  snapshots.save(aSnapshot('cedar'))
  expect(accountList.looks([id('cedar'), id('alder')])).toEqual(
    new Map([
      [id('cedar'), { fit: expect.any(Object) as unknown, decides: expect.any(Object) as unknown, event: null }],
    ]),
  )
  expect(accountList.accounts([id('cedar'), id('elm'), id('alder')]).map(({ name }) => name)).toEqual([
    'Cedar',
    'Alder',
  ])
})
