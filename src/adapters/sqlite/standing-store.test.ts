import { expect, it } from 'vitest'
import { aDossier, type BuiltPage, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { RadarScope } from '../../app/ports-standings.ts'
import type { AccountId, SnapshotId } from '../../core/model/ids.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { standingsIn } from '../../core/snapshot/radar/standings-in.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

const playbook = aPlaybook()
const scope: RadarScope = { playbookId: playbook.id, samples: 'none' }
const idOf = (key: string) => `acc_${key}` as AccountId
const stops = 'Unplanned downtime cost us two shifts.'
const fine = 'We run at availability above ninety.'

const page = (direction: 'for' | 'against'): BuiltPage => ({
  path: 'news',
  text: [stops, fine],
  publishedAt: '2026-11-10',
  problems: [{ quote: direction === 'for' ? stops : fine, problem: 'unplanned_stops', direction, strength: 3 }],
})

function made(key: string, number: number, pages: Parameters<typeof aDossier>[0]) {
  const account = anAccount({ key })
  return buildSnapshot({ ...aDossier(pages, { account }) }, playbook, {
    asOf: now,
    id: `snp_${key}${number}` as SnapshotId,
    number,
    previous: null,
  })
}

function withAccounts() {
  const { db, stores } = memoryStores()
  const { accounts, snapshots } = stores
  accounts.save(anAccount({ key: 'kestrel', segment: 'Métal Formers', tags: ['Fair 2026'] }))
  accounts.save(anAccount({ key: 'heron', name: 'Heron' }))
  accounts.save(anAccount({ key: 'unread', name: 'Unread' }))
  accounts.save(anAccount({ key: 'customer', name: 'Customer', relation: 'customer' }))
  accounts.save(anAccount({ key: 'sample', name: 'Sample', sample: true }))
  accounts.save(anAccount({ key: 'gone', name: 'Gone', deletedAt: at('10:00:00') }))
  for (const key of ['kestrel', 'customer', 'sample', 'gone']) snapshots.save(made(key, 1, [page('for')]))
  snapshots.save(made('heron', 1, [page('against')]))
  return { db, ...stores }
}

const lines = (rows: ReturnType<ReturnType<typeof withAccounts>['standings']['of']>) =>
  rows.map(({ id, pages, looked, weighed }) => [
    id,
    pages,
    looked,
    weighed?.for.length ?? null,
    weighed?.against.length,
  ])

it('gives every prospect, with how the problem stands by its latest snapshot', () => {
  const { standings, snapshots } = withAccounts()
  const found = () =>
    lines(standings.of('unplanned_stops', scope)).toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))
  expect(found()).toEqual([
    [idOf('heron'), 1, true, 0, 1],
    [idOf('kestrel'), 1, true, 1, 0],
    [idOf('unread'), 0, false, null, undefined],
  ])
  expect([...standings.counts(scope)]).toEqual([['unplanned_stops', 1]])
  snapshots.save(made('kestrel', 2, []))
  expect(found()[1]).toEqual([idOf('kestrel'), 0, true, null, undefined])
  expect(standings.shown('unplanned_stops', [idOf('kestrel')]).size).toBe(0)
})

it('narrows by segment, tag and sample, and knows another playbook for one that did not look', () => {
  const { standings } = withAccounts()
  const ids = (over: Partial<RadarScope>) => standings.of('unplanned_stops', { ...scope, ...over }).map(({ id }) => id)
  expect(ids({ segment: ' métal FORMERS' })).toEqual([idOf('kestrel')])
  expect(ids({ tag: 'fair 2026' })).toEqual([idOf('kestrel')])
  expect(ids({ samples: 'only' })).toEqual([idOf('sample')])
  expect(ids({ samples: 'too' })).toHaveLength(4)
  const other = { ...scope, playbookId: 'pbk_other' as RadarScope['playbookId'] }
  expect(standings.of('unplanned_stops', other).every(({ looked }) => !looked)).toBe(true)
})

it('shows the strongest of each side with the page it stands on, also where something speaks only against it', () => {
  const { standings } = withAccounts()
  const shown = standings.shown('unplanned_stops', [idOf('kestrel'), idOf('heron')])
  expect(shown.get(idOf('kestrel'))).toMatchObject({
    for: { best: { evidence: { quote: stops } }, count: 1 },
    against: { best: null, count: 0 },
    sources: [{ n: 1, url: expect.stringContaining('news') as unknown }],
  })
  expect(shown.get(idOf('heron'))).toMatchObject({
    basis: null,
    against: { best: { evidence: { quote: fine } }, count: 1 },
    sources: [{ title: expect.any(String) as unknown }],
  })
})

it('takes in the snapshots that were kept before, some at a time, to the same standings', () => {
  const { db, standings } = withAccounts()
  const before = lines(standings.of('unplanned_stops', scope))
  for (const table of ['account_look', 'standing', 'standing_shown']) db.exec(`DELETE FROM ${table}`)
  expect(standings.behind()).toBe(5)
  expect(standings.catchUp(2)).toBe(3)
  expect(standings.catchUp(10)).toBe(0)
  expect(lines(standings.of('unplanned_stops', scope))).toEqual(before)
})

it('leaves out problems of which nothing is on file', () => {
  // a maker, of which the playbook calls more typical
  const maker = { ...page('for'), text: [stops, fine, 'We cast pump housings.'] }
  const standings = standingsIn(made('kestrel', 1, [maker]))
  expect(standings.map(({ problemId }) => problemId).toSorted()).toEqual(['slow_start', 'unplanned_stops'])
  expect(standings.find(({ problemId }) => problemId === 'slow_start')?.weighed).toMatchObject({
    confidence: null,
    typical: 'kind',
  })
})
