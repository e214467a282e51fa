import { expect, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { type BuiltPage, aDossier, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { ProblemWordId, SnapshotId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { snapshotComparisonSchema } from '../model/snapshot-comparison.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { compareSnapshots, sourcesOfBoth, tellsNothing } from './compare-snapshots.ts'
import type { Dossier } from './dossier.ts'

const look = (dossier: Dossier, { number = 1, asOf = now } = {}): Snapshot =>
  // ids of tests are made up
  buildSnapshot(dossier, aPlaybook(), { asOf, id: `snp_${number}` as SnapshotId, number, previous: null })
const without = (...paths: readonly string[]): readonly BuiltPage[] =>
  brackwellPages.filter(({ path }) => !paths.includes(path))

test('a day later, with nothing new, only ages differ: that is nothing to tell', () => {
  const before = look(aDossier(brackwellPages))
  const after = look(aDossier(brackwellPages), { number: 2, asOf: instant('2026-11-25T08:12:00.000Z') })
  expect(after.recommendation?.reasons).not.toEqual(before.recommendation?.reasons)
  expect(tellsNothing(compareSnapshots(before, after))).toBe(true)
})

test('what came in: recommendation, reasons, events, people, and what is known now', () => {
  const compared = compareSnapshots(
    look(aDossier(without('news/contract', 'team'))),
    look(aDossier(brackwellPages), { number: 2 }),
  )
  expect(snapshotComparisonSchema.parse(compared)).toEqual(compared)
  expect([compared.before.verdict, compared.after.verdict]).toEqual(['back-burner', 'pursue'])
  expect(compared.events.added.map(({ label }) => label)).toEqual(['Severnside Water framework won'])
  expect(compared.events.gone).toEqual([])
  expect(compared.reasons.added.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Severnside Water framework won/),
  )
  expect(compared.urgency).toMatchObject({ before: null, after: { text: expect.stringMatching(/^1 Apr 2027/) } })
  expect(compared.people.added.map(({ name }) => name)).toEqual(['Piotr Zawada', 'Maren Holt'])
  expect(compared.unknowns.known.map(({ id }) => id)).toContain('topic:people')
  expect(tellsNothing(compared)).toBe(false)
})

test('the other way round it is what is gone', () => {
  const [less, more] = [look(aDossier(without('news/contract', 'team'))), look(aDossier(brackwellPages))]
  const [there, back] = [compareSnapshots(less, more), compareSnapshots(more, less)]
  expect(back.events).toMatchObject({ added: [], gone: there.events.added })
  expect(back.people).toEqual({ added: [], gone: there.people.added })
  expect(back.unknowns.opened.map(({ id }) => id)).toEqual(there.unknowns.known.map(({ id }) => id))
})

test('a problem loses the words that carried it', () => {
  const compared = compareSnapshots(look(aDossier(brackwellPages)), look(aDossier(without('news/letter'))))
  const lost = compared.problems.find(({ gone }) => gone.length > 0)
  expect(lost?.statement).toContain('Unplanned stops')
  expect(['gone', 'weaker']).toContain(lost?.turn)
  expect(lost?.gone.every(({ evidence }) => evidence.type === 'quote')).toBe(true)
})

test('an event that was fresh and is not any more has turned, and is not new', () => {
  const before = look(aDossier(brackwellPages))
  const after = look(aDossier(brackwellPages), { number: 2, asOf: instant('2027-09-24T08:12:00.000Z') })
  const { added, gone, turned } = compareSnapshots(before, after).events
  expect([added, gone]).toEqual([[], []])
  expect(turned.map(({ was, event }) => [was, event.freshness])).toContainEqual(['fresh', 'stale'])
})

test('the seller’s word takes a problem out: not theirs, and its evidence is neither new nor gone', () => {
  const before = look(aDossier(brackwellPages))
  const [problem] = before.problems
  const word = {
    id: 'wrd_1' as ProblemWordId,
    accountId: before.accountId,
    problemId: problem?.problemId ?? '',
    stance: 'not-theirs' as const,
    reason: 'They told me.',
    at: now,
    undoneAt: null,
  }
  const after = look({ ...aDossier(brackwellPages), words: [word] }, { number: 2 })
  const turn = (compared: ReturnType<typeof compareSnapshots>) =>
    compared.problems.find(({ problemId }) => problemId === problem?.problemId)
  expect(turn(compareSnapshots(before, after))).toMatchObject({ turn: 'not-theirs', added: [], gone: [] })
  expect(turn(compareSnapshots(after, before))).toMatchObject({ turn: 'theirs-again' })
})

test('sources of both: the later one keeps its numbers, the earlier one’s own go on counting', () => {
  const [before, after] = [look(aDossier(brackwellPages)), look(aDossier(without('news/letter')))]
  const sources = sourcesOfBoth(before, after)
  expect(sources.slice(0, after.sources.length)).toEqual(after.sources)
  expect(sources.map(({ n }) => n)).toEqual(sources.map((_, i) => i + 1))
  expect(sources.map(({ pageVersionId }) => pageVersionId)).toContain('ver_news/letter')
})
