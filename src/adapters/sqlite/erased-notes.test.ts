import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { AccountId, NoteId, SnapshotId } from '../../core/model/ids.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { aFolder, aNote, anAccount, at, opened } from './testing/builders.ts'

const heron = 'acc_heron' as AccountId
const word = 'quvixinsight'
const playbook = aPlaybook()
const typicalOf = playbook.content.problems.at(-1)?.id ?? null

/** A snapshot of one account that carries an insight of another, which also calls a problem typical there. */
function carrying(id: string, number: number) {
  const note = aNote({
    id: 'not_heron' as NoteId,
    accountId: heron,
    kind: 'insight',
    markdown: `They ${word}.`,
    typicalOf,
  })
  const segmentNotes = [{ note, at: { id: heron, name: 'Heron Nameq', sample: false }, segment: 'formers' }]
  const dossier = { ...aDossier(brackwellPages, { account: anAccount({ key: 'kestrel' }) }), segmentNotes }
  return {
    note,
    snapshot: buildSnapshot(dossier, playbook, { asOf: now, id: id as SnapshotId, number, previous: null }),
  }
}

it('takes what an erased account lent to the snapshots of others out of each, the old ones too', () => {
  const folder = aFolder()
  const workspace = opened(folder)
  const files = () =>
    readdirSync(folder)
      .filter((name) => name.startsWith('groundwork.db'))
      .map((name) => readFileSync(join(folder, name)).toString('latin1'))
      .join('\n')
  workspace.accounts.save(anAccount({ key: 'kestrel' }))
  workspace.accounts.save(anAccount({ key: 'heron', name: 'Heron Nameq' }))
  const made = [carrying('snp_1', 1), carrying('snp_2', 2)]
  workspace.notes.save(carrying('snp_0', 0).note, 0)
  for (const { snapshot } of made) workspace.snapshots.save(snapshot)
  for (const { snapshot } of made) expect(JSON.stringify(snapshot)).toContain(word)
  workspace.accounts.save(anAccount({ key: 'heron', name: 'Heron Nameq', deletedAt: at('13:00:00') }))
  expect(workspace.bin.purge([{ kind: 'account', id: heron }])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  for (const { snapshot } of made) {
    const left = workspace.snapshots.get(snapshot.id)
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${word}|Nameq`))
    expect(left).toMatchObject({ insights: [], number: snapshot.number, recommendation: snapshot.recommendation })
    const [typical] = left?.problems.find(({ problemId }) => problemId === typicalOf)?.typicalBy ?? []
    expect(typical?.why ?? 'a note that was erased').toBe('a note that was erased')
  }
  expect(files()).not.toMatch(new RegExp(`${word}|Nameq`))
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
})

it('leaves the snapshots alone where nothing of the purged notes stands in them', () => {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount({ key: 'kestrel' }))
  workspace.accounts.save(anAccount({ key: 'heron' }))
  const { snapshot, note } = carrying('snp_1', 1)
  workspace.snapshots.save(snapshot)
  workspace.notes.save({ ...note, id: 'not_other' as NoteId }, 0)
  workspace.notes.remove('not_other' as NoteId, at('13:00:00'))
  expect(workspace.bin.purge([{ kind: 'note', id: 'not_other' }])).toBe(1)
  while (workspace.bin.scrub() === 'more');
  expect(workspace.snapshots.get(snapshot.id)).toEqual(snapshot)
})
