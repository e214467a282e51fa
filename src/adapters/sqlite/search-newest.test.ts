import Database from 'better-sqlite3'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { AccountId, CallId, NoteId } from '../../core/model/ids.ts'
import { migrate } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import { createStores } from './stores.ts'
import { aNote, anAccount, at, finds } from './testing/builders.ts'

const ran: string[] = []
let stores: ReturnType<typeof createStores>['stores']

/** Two accounts with notes and a call, so that most shelves between are empty. */
beforeEach(() => {
  const db = new Database(':memory:', { verbose: (sql) => ran.push(String(sql)) })
  onTestFinished(() => void db.close())
  migrate(db, workspaceMigrations, at('09:00:00'))
  ;({ stores } = createStores(db))
  stores.accounts.save(anAccount({ name: 'Kestrel Pumps' }))
  stores.accounts.save(anAccount({ key: 'heron', name: 'Heron Pumping', tags: ['pumped'] }))
  for (const number of [1, 2, 3, 4, 5]) note(number, `The pumps of hall ${number} and their pumphouse`)
  stores.calls.save({
    id: 'cal_1' as CallId,
    accountId: 'acc_heron' as AccountId,
    at: at('10:00:00'),
    minutes: 30,
    people: [],
    objective: 'Talk about pumps',
    nextCommitment: '',
    approachedBy: 'we',
    outcome: '',
  })
  while (stores.search.catchUp() === 'more');
  ran.length = 0
})

function note(number: number, markdown: string): void {
  const accountId = (number % 2 === 0 ? 'acc_heron' : 'acc_kestrel') as AccountId
  stores.notes.save(aNote({ id: `not_${number}` as NoteId, accountId, markdown }), 0)
}

const newest = (words: string, given: Parameters<typeof finds>[2] = {}): readonly string[] =>
  finds(stores.search, words, { order: 'newest', ...given }).map(({ id }) => id)

it.each(['p', 'pu', 'pump', 'pumps', 'the pump', 'type:note type:account ', ''])(
  'gives of each shelf the newest, and those after so many: %j',
  (words) => {
    const all = newest(words)
    const types = finds(stores.search, words, { order: 'newest' }).map(({ type }) => type)
    for (const [each, from] of [
      [1, 0],
      [2, 0],
      [1, 1],
      [2, 3],
      [9, 9],
    ] as const) {
      const wanted = all.filter((_, index) => {
        const before = types.slice(0, index).filter((type) => type === types[index]).length
        return before >= from && before < from + each
      })
      expect(newest(words, { each, from })).toEqual(wanted)
    }
  },
)

it('looks once for each shelf that has something, whatever lies between', () => {
  expect(newest('p', { each: 1 })).toEqual(['acc_kestrel', 'cal_1', 'not_5'])
  expect(lookups()).toHaveLength(3)
})

it('keeps to shelves that are not beside each other', () => {
  expect(newest('pumps', { types: ['account', 'note'], each: 1 })).toEqual(['acc_kestrel', 'not_5'])
})

it('bounds each look by whole numbers: by any other the full-text index would not be bounded', () => {
  newest('p')
  finds(stores.search, 'p', { types: ['note'] })
  const bounds = lookups().flatMap((sql) => [...sql.matchAll(/ (?:>=|<) (\d\S*)/g)].map(([, bound]) => bound))
  expect(bounds.length).toBeGreaterThan(5)
  expect(bounds.filter((bound) => !/^\d+$/.test(bound ?? ''))).toEqual([])
})

it('spells a beginning out that has no index of its own, and finds the same', () => {
  expect(newest('hall 3 and their pump')).toEqual(['not_3'])
  expect(newest('"hall 3 and their pump')).toEqual(['not_3'])
  expect(lookups().at(-1)).toContain('("hall 3 and their pumped" OR "h')
  expect(newest('pump').toSorted()).toEqual([
    'acc_heron',
    'acc_kestrel',
    'cal_1',
    'not_1',
    'not_2',
    'not_3',
    'not_4',
    'not_5',
  ])
  expect(newest('pumph')).toEqual(['not_5', 'not_4', 'not_3', 'not_2', 'not_1'])
  expect(newest('pumpz')).toEqual([])
})

it('reads a beginning that very many words have in one', () => {
  for (let number = 100; number < 170; number += 1) note(number, `The valve${number} leaks`)
  while (stores.search.catchUp() === 'more');
  ran.length = 0
  expect(newest('valve', { each: 200 })).toHaveLength(70)
  expect(lookups().every((sql) => sql.includes('"valve" *'))).toBe(true)
})

it('finds the same in few entries of an account, which are gone through one by one, as in many', () => {
  const inHeron = ['acc_heron', 'cal_1', 'not_4', 'not_2']
  expect(newest('account:heron pump')).toEqual(inHeron)
  expect(newest('tag:pumped pump')).toEqual(inHeron)
  expect(newest('-account:kestrel pump')).toEqual(inHeron)
  expect(newest('pump', { accountId: 'acc_heron' as AccountId })).toEqual(inHeron)
  expect(newest('account:kestrel pump', { accountId: 'acc_heron' as AccountId })).toEqual([])
  expect(newest('account:heron ')).toEqual(inHeron)
  for (let number = 1000; number < 1600; number += 1) note(number, 'Nothing of it')
  while (stores.search.catchUp() === 'more');
  expect(newest('account:kestrel pump', { types: ['note'] })).toEqual(['not_5', 'not_3', 'not_1'])
  expect(newest('account:e pump')).toEqual([])
})

const lookups = (): readonly string[] => ran.filter((sql) => sql.includes(' MATCH '))
