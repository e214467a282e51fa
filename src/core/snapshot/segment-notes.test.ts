import { describe, expect, it } from 'vitest'
import { aDossier, anAccount, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { AccountId, NoteId, SnapshotId } from '../model/ids.ts'
import type { Note, SegmentNote } from '../model/note.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { firstWords } from './carried-insights.ts'
import type { Dossier } from './dossier.ts'

const quiet = aPlaybook().content.problems.map((problem) => ({ ...problem, typical: false }))
const playbook = aPlaybook({ problems: quiet })
const [first] = playbook.content.problems
const problemId = first?.id ?? ''

const aSegmentNote = (over: Partial<Note> = {}, at = 'acc_other'): SegmentNote => ({
  note: {
    id: 'not_1' as NoteId,
    accountId: at as AccountId,
    pageId: null,
    kind: 'insight',
    markdown: '# Kestrel Foods\n\n**Cleaning** takes the longest stop of all. Ask who plans it.',
    segment: null,
    typicalOf: problemId,
    version: 1,
    createdAt: instant('2026-11-01T09:00:00.000Z'),
    savedAt: instant('2026-11-01T09:00:00.000Z'),
    ...over,
  },
  segment: 'metal formers',
  at: { id: at as AccountId, name: 'Kestrel Foods', sample: false },
})
const look = (dossier: Dossier) =>
  buildSnapshot(dossier, playbook, { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })

const silent = aDossier(
  [
    { path: '', kind: 'home', text: ['Welcome to Brackwell Castings.'] },
    { path: 'contact', kind: 'contact', text: ['Write to us.'] },
  ],
  { account: anAccount({ segment: 'metal formers' }) },
)

describe('a company whose site says nothing', () => {
  it('gets what the seller noted on its segment as typical, named as such, with its question', () => {
    const { problems, questions, recommendation } = look({ ...silent, segmentNotes: [aSegmentNote()] })
    expect(problems).toMatchObject([
      {
        problemId,
        basis: 'typical',
        confidence: 'hunch',
        for: [],
        urgentBy: null,
        typicalBy: [{ from: 'note', why: 'from your notes on metal formers, taken at Kestrel Foods' }],
      },
    ])
    expect(questions.map((question) => question.problemId)).toContain(problemId)
    expect(recommendation?.verdict).not.toBe('pursue')
    expect(look(silent).problems).toEqual([])
  })

  it('is told the insight in its first words, and whom it was noted at; its own are its own', () => {
    const notes = [aSegmentNote({ typicalOf: null }), aSegmentNote({ id: 'not_2' as NoteId }, 'acc_1')]
    expect(look({ ...silent, segmentNotes: notes }).insights).toMatchObject([
      { from: 'Kestrel Foods', words: 'Cleaning takes the longest stop of all. Ask who plans it.', problemId: null },
    ])
  })
})

it('takes of a note the first paragraph that is no heading, and no more than a glance', () => {
  expect(firstWords('# Head\n\n- [ ] Ask Ruth\n- Second')).toBe('Ask Ruth')
  expect(firstWords('> Said by\n> nobody')).toBe('Said by nobody')
  expect(firstWords('#\n\n***\n')).toBe('')
  expect(firstWords('word '.repeat(200)).length).toBeLessThanOrEqual(282)
})

it('never lets what is noted on a segment raise how sure, how urgent or what is recommended', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const dossier = aRandomDossier(createPrng(seed))
    const segmentNotes = playbook.content.problems.map(({ id }) => aSegmentNote({ typicalOf: id }))
    const [without, withNotes] = [look(dossier), look({ ...dossier, segmentNotes })]
    expect(withNotes.recommendation?.verdict, `seed ${seed}`).toBe(without.recommendation?.verdict)
    expect(withNotes.urgency, `seed ${seed}`).toEqual(without.urgency)
    expect(withNotes.fit, `seed ${seed}`).toEqual(without.fit)
    const known = new Map(without.problems.map((problem) => [problem.problemId, problem]))
    const [held, added] = [true, false].map((isKnown) =>
      withNotes.problems.filter((one) => known.has(one.problemId) === isKnown),
    )
    expect(held, `seed ${seed}`).toEqual(held?.map(({ problemId }) => known.get(problemId)))
    for (const { basis, confidence, urgentBy } of added ?? []) {
      expect({ basis, confidence, urgentBy }, `seed ${seed}`).toEqual({
        basis: 'typical',
        confidence: 'hunch',
        urgentBy: null,
      })
    }
  }
})
