import { expect, it } from 'vitest'
import type { AccountId, NoteId } from '../model/ids.ts'
import type { InsightRow } from '../model/insight.ts'
import type { Instant } from '../model/time.ts'
import { insightGroups } from './insight-groups.ts'

const row = (id: string, more: Partial<InsightRow> = {}): InsightRow => ({
  id: id as NoteId,
  accountId: 'acc_1' as AccountId,
  accountName: 'Brackwell',
  title: id,
  excerpt: '',
  segment: null,
  reaches: 0,
  typicalOf: null,
  problem: null,
  savedAt: '2026-11-29T10:00:00.000Z' as Instant,
  ...more,
})
const told = (groups: ReturnType<typeof insightGroups>) =>
  groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])

it('puts segments by name, two spellings as one, and those of none last', () => {
  const rows = [
    row('a', { segment: 'Paper' }),
    row('b'),
    row('c', { segment: ' paper ' }),
    row('d', { segment: 'Machine builders' }),
  ]
  expect(told(insightGroups(rows, 'segment', []))).toEqual([
    ['Machine builders', ['d']],
    ['Paper', ['a', 'c']],
    [null, ['b']],
  ])
})

it('puts problems as the playbook has them, then those of others, then what names none', () => {
  const rows = [
    row('a'),
    row('b', { typicalOf: 'elsewhere' }),
    row('c', { typicalOf: 'scrap', problem: 'Too much scrap' }),
    row('d', { typicalOf: 'stops', problem: 'Lines stop' }),
  ]
  expect(told(insightGroups(rows, 'problem', ['stops', 'scrap']))).toEqual([
    ['Lines stop', ['d']],
    ['Too much scrap', ['c']],
    ['A problem of another playbook', ['b']],
    [null, ['a']],
  ])
})
