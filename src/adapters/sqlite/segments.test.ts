import { expect, it } from 'vitest'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { AccountId, NoteId, SnapshotId } from '../../core/model/ids.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { signsIn } from '../../core/snapshot/peers.ts'
import { aNote, anAccount, at, memoryStores } from './testing/builders.ts'

const idOf = (key: string) => `acc_${key}` as AccountId

function withSegments() {
  const { db, stores } = memoryStores()
  stores.accounts.save(anAccount({ key: 'kestrel', segment: 'Métal  Formers' }))
  stores.accounts.save(anAccount({ key: 'heron', name: 'Heron', segment: 'métal formers' }))
  stores.accounts.save(anAccount({ key: 'gone', name: 'Gone', segment: 'métal formers', deletedAt: at('10:00:00') }))
  stores.accounts.save(anAccount({ key: 'other', name: 'Other', segment: 'bakers' }))
  return { db, ...stores }
}

it('takes two ways of writing a segment for one, and leaves the bin out', () => {
  const { accounts } = withSegments()
  expect(accounts.ofSegment(' métal FORMERS', 10).map(({ name }) => name)).toEqual(['Heron', 'Kestrel Foods'])
  expect(accounts.segments()).toMatchObject([{ segment: 'bakers', accounts: 1 }, { accounts: 2 }])
  expect(accounts.ofSegment('  ', 10)).toEqual([])
})

it('gives insight notes of the segment they speak of: the one chosen, else that of their account', () => {
  const { notes } = withSegments()
  const insight = (key: string, given: Parameters<typeof aNote>[0]) =>
    notes.save(aNote({ id: `not_${key}` as NoteId, kind: 'insight', ...given }), 0)
  insight('own', { accountId: idOf('heron'), typicalOf: 'stops' })
  insight('chosen', { accountId: idOf('other'), segment: 'Métal formers' })
  insight('elsewhere', { accountId: idOf('heron'), segment: 'bakers' })
  insight('binned', { accountId: idOf('gone') })
  insight('no_insight', { accountId: idOf('heron'), kind: 'call' })
  const found = () => notes.ofSegment('métal formers', 10).map(({ note, at: { name } }) => `${note.id} ${name}`)
  expect(found().toSorted()).toEqual(['not_chosen Other', 'not_own Heron'])
  notes.mark('not_no_insight' as NoteId, { kind: 'insight', segment: null, typicalOf: 'waste' })
  expect(notes.get('not_no_insight' as NoteId)).toMatchObject({ kind: 'insight', typicalOf: 'waste', version: 1 })
  expect(found()).toHaveLength(3)
})

it('gives those of both kinds by the time they were written, the latest first, and no more than asked for', () => {
  const { notes } = withSegments()
  const insight = (key: string, time: string, given: Parameters<typeof aNote>[0]) =>
    notes.save(aNote({ id: `not_${key}` as NoteId, kind: 'insight', savedAt: at(time), ...given }), 0)
  insight('first', '08:00:00', { accountId: idOf('kestrel') })
  insight('second', '09:00:00', { accountId: idOf('other'), segment: 'métal formers' })
  insight('third', '10:00:00', { accountId: idOf('heron') })
  const found = (limit: number) => notes.ofSegment('métal formers', limit).map(({ note }) => note.id)
  expect(found(5)).toEqual(['not_third', 'not_second', 'not_first'])
  expect(found(2)).toEqual(['not_third', 'not_second'])
})

it('keeps what a snapshot shows, and reads it out of one that was kept before', () => {
  const { db, snapshots } = withSegments()
  const made = (key: string, number: number) => {
    const dossier = aDossier([], { account: anAccount({ key }) })
    const id = `snp_${key}${number}` as SnapshotId
    return buildSnapshot(dossier, aPlaybook(), { asOf: now, id, number, previous: null })
  }
  const [first, second] = [made('kestrel', 1), made('kestrel', 2)]
  for (const one of [first, second, made('heron', 1), made('gone', 1), made('other', 1)]) snapshots.save(one)
  const signs = () => snapshots.signsOfSegment('métal formers', 10)
  expect(
    signs()
      .map(({ accountId }) => accountId)
      .toSorted(),
  ).toEqual([idOf('heron'), idOf('kestrel')])
  expect(snapshots.signsOf(idOf('kestrel'), 10)).toEqual(
    [second, first].map((one) => ({ ...signsIn(one), accountId: one.accountId, asOf: one.asOf })),
  )
  const kept = signs()
  db.prepare('UPDATE snapshot SET shows = NULL').run()
  expect(signs()).toEqual(kept)
})
