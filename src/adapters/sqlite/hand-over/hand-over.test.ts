import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exportedTables } from '../exports/exported-tables.ts'
import { aFolder, at, opened } from '../testing/builders.ts'
import {
  approveBrief,
  brackwell,
  fillBoth,
  handedOver,
  secret,
  takenIn,
  wordsIn,
} from '../../../../tests/builders/handed-account.ts'
import { staysHere, tablesOfFile } from './handed-tables.ts'

it('says of every table of an export whether an account takes it along', () => {
  expect([...tablesOfFile, ...Object.keys(staysHere)].toSorted()).toEqual([...exportedTables].toSorted())
})

it('holds one account and nothing of others, of the bin, of earlier texts or of the settings', () => {
  const workspace = opened(aFolder())
  fillBoth(workspace)
  const told = JSON.stringify(workspace.snapshots.latest(brackwell.id))
  for (const words of ['SECRET insight', 'Secretcorp']) expect(told).toContain(words)
  const { file, contents } = handedOver(workspace)
  const words = wordsIn(file)
  for (const own of ['Line 3 stops', 'We lose two shifts', 'Wrote to Maren', 'Severnside', 'Fewer stops'])
    expect(words).toContain(own)
  for (const other of ['SECRET', 'Secretcorp', secret.id, 'BINNED', 'FIRST words', 'own-settings', 'cal_binned'])
    expect(words).not.toContain(other)
  expect(words).not.toContain('"rendering":1')
  expect(contents.counts).toMatchObject({ notes: 1, calls: 1, attempts: 1, decisions: 1, snapshots: 1 })
  expect(contents).toMatchObject({ account: { name: brackwell.name }, playbooks: ['Fewer stops'], withNotes: true })
})

it('takes the words of other accounts out of briefs that were approved or edited', () => {
  const workspace = opened(aFolder())
  fillBoth(workspace)
  approveBrief(workspace)
  const { file, contents } = handedOver(workspace)
  const words = wordsIn(file)
  expect(contents.counts.approvals).toBe(1)
  expect(words).toContain('Ours instead.')
  expect(words.match(/left out when it was handed over/g)).toHaveLength(2)
  expect(words).not.toContain('SECRET')
  expect(handedOver(workspace, false, 'bare.groundwork').contents.counts.approvals).toBe(0)
  const { workspace: elsewhere } = takenIn(file, opened(aFolder()))
  expect(elsewhere.approvals.list(brackwell.id)).toHaveLength(1)
  expect(readFileSync(handedOver(elsewhere).file)).toEqual(readFileSync(file))
  elsewhere.close()
})

it('leaves notes and calls out, and all that tells of them, where that is wanted', () => {
  const workspace = opened(aFolder())
  fillBoth(workspace)
  const { file, contents } = handedOver(workspace, false)
  const words = wordsIn(file)
  for (const own of ['Line 3 stops', 'We lose two shifts', 'The press', 'Agree who owns set-ups'])
    expect(words).not.toContain(own)
  expect(words).toContain('Wrote to Maren')
  expect(words).toContain('420 people work here.')
  expect(contents.counts).toMatchObject({ notes: 0, calls: 0, attempts: 1, snapshots: 0, approvals: 0 })
})

it('makes the same bytes of the same account, also where it was opened', () => {
  const first = opened(aFolder())
  fillBoth(first)
  const { file } = handedOver(first)
  expect(readFileSync(handedOver(first, true, 'again.groundwork').file)).toEqual(readFileSync(file))
  const { workspace, coming } = takenIn(file, opened(aFolder()))
  expect(coming).toMatchObject({ here: null, added: { notes: 1, calls: 1 }, playbooks: ['Fewer stops'] })
  expect(workspace.accounts.list().map(({ name }) => name)).toEqual([brackwell.name])
  expect(workspace.snapshots.latest(brackwell.id)).toMatchObject({ number: 1, insights: [] })
  expect(workspace.accounts.get(brackwell.id)?.rendering).toBe(false)
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  expect(readFileSync(handedOver(workspace).file)).toEqual(readFileSync(file))
  workspace.close()
})

it('is of an account that is on file', () => {
  const workspace = opened(aFolder())
  workspace.accounts.save({ ...brackwell, deletedAt: at('09:00:00') })
  expect(() => handedOver(workspace)).toThrow('not in the workspace')
})
