import { describe, expect, it, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { AccountId, ProblemWordId, SnapshotId } from '../model/ids.ts'
import type { ProblemWord, Stance } from '../model/problem-word.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { Dossier } from './dossier.ts'
import { problemHistory } from './problem-history.ts'

const aWord = (stance: Stance, over: Partial<ProblemWord> = {}): ProblemWord => ({
  id: 'wrd_1' as ProblemWordId, // ids of tests are made up
  accountId: 'acc_1' as AccountId,
  problemId: 'unplanned_stops',
  stance,
  reason: 'Maren told me at the fair',
  at: instant('2026-11-01T09:00:00.000Z'),
  undoneAt: null,
  ...over,
})
const look = (dossier: Dossier, words: readonly ProblemWord[] = []): Snapshot =>
  buildSnapshot({ ...dossier, words }, aPlaybook(), { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })
const brackwell = aDossier(brackwellPages)
const stopsIn = ({ problems }: Pick<Snapshot, 'problems'>) =>
  problems.find(({ problemId }) => problemId === 'unplanned_stops')

describe('the seller’s word on a likely problem', () => {
  it('takes what is not theirs out of everything but the ledger', () => {
    const before = look(brackwell)
    const struck = look(brackwell, [aWord('not-theirs')])
    expect(before.recommendation?.verdict).toBe('pursue')
    expect(stopsIn(struck)).toBeUndefined()
    expect(struck.struck).toMatchObject([
      { problemId: 'unplanned_stops', own: { stance: 'not-theirs', reason: 'Maren told me at the fair' } },
    ])
    expect(struck.struck[0]?.for.length).toBeGreaterThan(0)
    expect(struck.recommendation?.verdict).toBe('back-burner')
    expect(struck.questions.some(({ problemId }) => problemId === 'unplanned_stops')).toBe(false)
    // it was looked at, so it is not among what was looked for and not found
    expect(struck.lookedFor?.notFound.some(({ problemId }) => problemId === 'unplanned_stops')).toBe(false)
    // and every number on its quotes opens a source
    expect(struck.sources.length).toBeGreaterThanOrEqual(before.sources.length)
  })

  it('lets what the seller doubts carry no recommendation, and leaves its evidence as it is', () => {
    const doubted = look(brackwell, [aWord('doubted')])
    expect(doubted.recommendation?.verdict).toBe('back-burner')
    expect(stopsIn(doubted)?.for).toEqual(stopsIn(look(brackwell))?.for)
    expect(stopsIn(doubted)?.confidence).toBe(stopsIn(look(brackwell))?.confidence)
  })

  it('keeps what the seller holds although nothing on file says so, never surer than a hunch', () => {
    const silent = aDossier([{ path: 'about', kind: 'about', text: ['Brackwell Castings casts.'] }])
    expect(stopsIn(look(silent))).toBeUndefined()
    expect(stopsIn(look(silent, [aWord('holds')]))).toMatchObject({
      basis: 'typical',
      confidence: 'hunch',
      for: [],
      typicalBy: [{ from: 'own', why: 'Maren told me at the fair' }],
      own: { stance: 'holds', newSince: 0 },
    })
  })

  it('counts the newest word that was not taken back, and says what is new since', () => {
    const earlier = aWord('holds', { id: 'wrd_0' as ProblemWordId, at: instant('2026-10-20T09:00:00.000Z') })
    const undone = aWord('not-theirs', { undoneAt: instant('2026-11-02T09:00:00.000Z') })
    expect(stopsIn(look(brackwell, [undone, earlier]))?.own?.stance).toBe('holds')
    // the letter of 28 October speaks for it, after the word
    const appeal = look(brackwell, [aWord('not-theirs', { at: instant('2026-10-01T09:00:00.000Z') })])
    expect(appeal.struck[0]?.own?.newSince).toBe(1)
  })
})

test('how a confidence comes about can be read', () => {
  expect(stopsIn(look(brackwell))?.reckoning).toEqual({
    for: 'they say it, 2 independent origins',
    against: 'a hint, 1 origin',
    rule: 'their own word, and a second origin for, hints against: sure',
  })
})

test('the history tells when a problem came, changed and went', () => {
  const at = (number: number, day: string, dossier: Dossier): Snapshot => ({
    ...look(dossier),
    number,
    asOf: instant(`2026-11-${day}T08:00:00.000Z`),
  })
  const empty = aDossier([])
  const steps = problemHistory([at(4, '20', empty), at(1, '02', empty), at(2, '03', brackwell), at(3, '10', brackwell)])
  expect(steps['unplanned_stops']?.map(({ at: day, held }) => [day.slice(0, 10), held?.basis])).toEqual([
    ['2026-11-20', undefined],
    ['2026-11-03', 'they-say-it'],
  ])
})

test('over 60 made-up dossiers no word of the seller makes anything surer', () => {
  const sureness = { hunch: 0, likely: 1, sure: 2 }
  for (let seed = 1; seed <= 60; seed++) {
    const dossier = aRandomDossier(createPrng(seed))
    const before = new Map(look(dossier).problems.map(({ problemId, confidence }) => [problemId, confidence]))
    for (const stance of ['holds', 'doubted', 'not-theirs'] as const) {
      const after = look(dossier, [aWord(stance)])
      for (const { problemId, confidence } of [...after.problems, ...after.struck])
        expect(sureness[confidence], `seed ${seed}, ${stance}`).toBeLessThanOrEqual(
          sureness[before.get(problemId) ?? 'hunch'],
        )
    }
  }
})
