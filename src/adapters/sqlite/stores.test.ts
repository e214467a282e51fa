import { expect, it } from 'vitest'
import type { Call } from '../../core/model/call.ts'
import type { AccountId, CallId, ClaimId, PageId, PlaybookId, ResearchId, SnapshotId } from '../../core/model/ids.ts'
import { playbookContentSchema } from '../../core/model/playbook.ts'
import type { Playbook } from '../../core/model/playbook.ts'
import type { Research } from '../../core/model/research.ts'
import { defaultSettings } from '../../core/model/settings.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import { aKeptPage, anAccount, anEvent, at, memoryStores } from './testing/builders.ts'

const kestrel = 'acc_kestrel' as AccountId

function withAccounts(...keys: readonly string[]) {
  const { db, stores } = memoryStores()
  for (const key of ['kestrel', ...keys]) stores.accounts.save(anAccount({ key }))
  return { db, ...stores }
}

it('lists accounts by name without those in the bin, case and accents folded', () => {
  const { accounts } = memoryStores().stores
  accounts.save(anAccount({ key: 'zet', name: 'zeta' }))
  accounts.save(anAccount({ key: 'lodz', name: 'Łódź Metal', aliases: ['LM'], segment: 'metal', sample: true }))
  accounts.save(anAccount({ key: 'gone', name: 'Gone', deletedAt: at('10:00:00') }))
  accounts.save(anAccount({ key: 'alp', name: 'Älpler' }))
  const names = (filter?: Parameters<typeof accounts.list>[0]) => accounts.list(filter).map(({ name }) => name)
  expect(names()).toEqual(['Älpler', 'Łódź Metal', 'zeta'])
  expect(names({ limit: 1, offset: 1 })).toEqual(['Łódź Metal'])
  expect(names({ prefix: 'LODZ m' })).toEqual(['Łódź Metal'])
  expect(names({ prefix: 'zet.ex' })).toEqual(['zeta'])
  expect(names({ prefix: '%' })).toEqual([])
  expect(accounts.count()).toBe(3)
})

it('counts tags over spellings, the most used first, those in the bin left out', () => {
  const { accounts } = memoryStores().stores
  const tagged = (key: string, ...tags: string[]) => accounts.save(anAccount({ key, tags }))
  tagged('a', 'referral', 'Fair 2026')
  tagged('b', 'fair 2026')
  tagged('c', 'fair 2026')
  tagged('d')
  accounts.save(anAccount({ key: 'gone', tags: ['referral'], deletedAt: at('10:00:00') }))
  expect(accounts.get('acc_a' as AccountId)?.tags).toEqual(['referral', 'Fair 2026'])
  expect(accounts.tags()).toEqual([
    { tag: 'fair 2026', accounts: 3 },
    { tag: 'referral', accounts: 1 },
  ])
})

it('finds an account by its identity, one in use before one in the bin', () => {
  const { accounts } = memoryStores().stores
  const [old, now] = [
    anAccount({ key: 'a', deletedAt: at('10:00:00') }),
    anAccount({ key: 'b', identity: 'a.example' }),
  ]
  accounts.save(old)
  expect(accounts.byIdentity('a.example')).toEqual(old)
  accounts.save(now)
  expect(accounts.byIdentity('a.example')).toEqual(now)
  expect(() => accounts.save(anAccount({ key: 'c', identity: 'a.example' }))).toThrow(
    expect.objectContaining({ kind: 'conflict' }),
  )
})

it('says which record does not fit the model', () => {
  const { db, accounts } = withAccounts()
  db.exec(`UPDATE account SET home_url = 'nowhere'`)
  expect(() => accounts.list()).toThrow(/account acc_kestrel can’t be read \(homeUrl/)
})

it('keeps every version of a playbook and gives the latest', () => {
  const { playbooks } = withAccounts()
  const content = playbookContentSchema.parse({
    name: 'Lean help',
    offer: { what: 'lean weeks', forWhom: 'plants' },
    problems: [
      {
        id: 'scrap',
        statement: 'Too much scrap',
        cues: ['scrap rate'],
        questions: [{ ask: 'How much?', endsIf: 'None' }],
      },
    ],
    idealCustomer: { criteria: [{ id: 'size', label: 'Size', test: { headcount: { min: 50 } } }] },
  })
  const first: Playbook = {
    id: 'pbk_1' as PlaybookId,
    version: 1,
    yaml: 'name: Lean help',
    content,
    savedAt: at('09:00:00'),
  }
  const second = { ...first, version: 2, yaml: 'name: Lean help # more' }
  playbooks.save(first)
  playbooks.save(second)
  expect(playbooks.list()).toEqual([second])
  expect(playbooks.get(first.id)).toEqual(second)
  expect(playbooks.get(first.id, 1)).toEqual(first)
  expect(playbooks.versions(first.id)).toEqual([second, first])
  expect(() => playbooks.save(first)).toThrow(expect.objectContaining({ kind: 'conflict' }))
  playbooks.setRemoved(first.id, at('10:00:00'))
  expect([playbooks.list(), playbooks.removed(), playbooks.isRemoved(first.id)]).toEqual([[], [second], true])
  expect(playbooks.get(first.id, 1)).toEqual(first)
  playbooks.setRemoved(first.id, null)
  expect([playbooks.list(), playbooks.isRemoved(first.id)]).toEqual([[second], false])
})

const aSnapshot = (number: number, given: Partial<Snapshot> = {}): Snapshot => ({
  id: `snp_${number}` as SnapshotId,
  accountId: kestrel,
  number,
  asOf: at(`1${number}:00:00`),
  playbook: null,
  recommendation: null,
  bringBack: null,
  events: [],
  changes: [],
  problems: [],
  struck: [],
  insights: [],
  lookedFor: null,
  proved: [],
  fit: null,
  urgency: null,
  questions: [],
  business: [],
  goals: [],
  people: [],
  know: [],
  unknowns: [],
  coverage: [],
  sources: [],
  pagesRead: 0,
  otherLanguages: [],
  oldestEvidence: null,
  newestFetch: null,
  changed: [],
  ...given,
})

it('keeps snapshots and finds them by number and by claim', () => {
  const { snapshots } = withAccounts('heron')
  const { evidence } = anEvent({ ...aKeptPage().text, pageId: 'pag_1' as PageId, text: 'Kestrel' })
  const claim = { id: 'clm_business' as ClaimId, text: 'Makes food.', evidence: [evidence] }
  const reason = { ...claim, id: 'clm_reason' as ClaimId }
  const recommendation = { verdict: 'pursue', reasons: [reason], against: null, rule: 'fit over 65' } as const
  const first = aSnapshot(1, { business: [claim] })
  const second = aSnapshot(2, { business: [claim], recommendation: { ...recommendation, reasons: [reason] } })
  snapshots.save(first)
  snapshots.save(second)
  expect(snapshots.latest(kestrel)).toEqual(second)
  expect(snapshots.get(first.id)).toEqual(first)
  expect(snapshots.list(kestrel).map(({ number }) => number)).toEqual([2, 1])
  expect(snapshots.withClaim(claim.id)?.number).toBe(2)
  expect(snapshots.withClaim(reason.id)?.number).toBe(2)
  expect(snapshots.withClaim('clm_none' as ClaimId)).toBeUndefined()
  expect(snapshots.verdicts([kestrel, 'acc_heron' as AccountId])).toEqual(new Map([[kestrel, 'pursue']]))
  snapshots.save(aSnapshot(3))
  expect(snapshots.verdicts([kestrel])).toEqual(new Map([[kestrel, null]]))
})

it('keeps calls, the latest first, and forgets removed ones', () => {
  const { calls, accounts } = withAccounts('heron')
  const aCall = (id: string, time: string, accountId = kestrel): Call => ({
    id: id as CallId,
    accountId,
    at: at(time),
    minutes: 30,
    people: [{ name: 'Ada Nowak', role: 'Plant manager' }],
    objective: 'Settle whether line 3 is the trouble.',
    nextCommitment: '',
    approachedBy: 'they',
    outcome: '',
  })
  const heron = anAccount({ key: 'heron' })
  const [early, late, other] = [
    aCall('cal_1', '10:00:00'),
    aCall('cal_2', '11:00:00'),
    aCall('cal_3', '12:00:00', heron.id),
  ]
  for (const call of [early, late, other]) calls.save(call)
  expect(calls.list(kestrel)).toEqual([late, early])
  expect(calls.list()).toEqual([other, late, early])
  calls.save({ ...early, approachedBy: null, outcome: 'They will measure it.' })
  expect(calls.get(early.id)).toMatchObject({ approachedBy: null, outcome: 'They will measure it.' })
  calls.remove(late.id, at('12:30:00'))
  accounts.save({ ...heron, deletedAt: at('13:00:00') })
  expect(calls.list().map(({ id }) => id)).toEqual(['cal_1'])
})

it('keeps research and finds what is in a state', () => {
  const { research } = withAccounts()
  const run: Research = {
    id: 'res_1' as ResearchId,
    accountId: kestrel,
    homeUrl: 'https://kestrel.example/',
    state: 'running',
    maxPages: 25,
    delayMs: 1000,
    startedAt: at('09:00:00'),
    endedAt: null,
    purpose: 'research',
    queuedAt: null,
    reason: null,
  }
  research.save(run)
  expect(research.list({ state: 'running' })).toEqual([run])
  research.save({ ...run, state: 'done', endedAt: at('09:05:00') })
  expect(research.list({ state: 'running' })).toEqual([])
  expect(research.list({ accountId: kestrel, state: 'done' })).toHaveLength(1)
  expect(research.get(run.id)?.endedAt).toBe(at('09:05:00'))
})

it('starts with the default settings and remembers small facts', () => {
  const { settings } = withAccounts()
  expect(settings.get()).toEqual(defaultSettings)
  settings.save({ ...defaultSettings, theme: 'dark', paper: 'Letter' })
  expect(settings.get()).toEqual({ ...defaultSettings, theme: 'dark', paper: 'Letter' })
  expect(settings.memory('host')).toBeUndefined()
  settings.remember('host', 'until 10:00')
  settings.remember('host', 'until 11:00')
  expect(settings.memory('host')).toBe('until 11:00')
})
