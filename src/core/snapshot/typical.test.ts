import { expect, test } from 'vitest'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { type Problem, problemSchema } from '../model/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import { buildSnapshot } from './build-snapshot.ts'

const typicalWhere = (id: string, typical: Problem['typical']): Problem =>
  problemSchema.parse({
    id,
    statement: `We have the problem of ${id}.`,
    cues: ['words that nobody says'],
    questions: [{ ask: `What do you do about ${id}?`, endsIf: 'Nothing, it is fine.' }],
    typical,
  })

const aMakerOf = (said: string) =>
  aDossier([
    {
      path: 'locations',
      kind: 'locations',
      text: ['Corby', 'Kettering', 'Wellingborough', said],
      facts: ['Corby', 'Kettering', 'Wellingborough'].map((city) => ({ kind: 'site', city, quote: city })),
    },
  ])
const lookAt = (...problems: Problem[]) => lookAtMaker('We cast pump housings.', ...problems)
const lookAtMaker = (said: string, ...problems: Problem[]) =>
  buildSnapshot(aMakerOf(said), aPlaybook({ problems }), {
    asOf: now,
    id: 'snp_1' as SnapshotId, // ids of tests are made up
    number: 1,
    previous: null,
  })

test('a problem is typical where what their pages say makes it so, and says what that is', () => {
  const [problem] = lookAt(typicalWhere('stock', { sites: { min: 3 } })).problems
  expect(problem).toMatchObject({ basis: 'typical', confidence: 'hunch', for: [], urgentBy: null })
  expect(problem?.typicalBy).toMatchObject([{ from: 'playbook', why: '3 sites: Corby, Kettering, Wellingborough' }])
  expect(problem?.typicalBy[0]?.evidence.map(({ type }) => type)).toEqual(['quote', 'quote', 'quote', 'ours'])
})

test('where it is missed or not known nothing is typical', () => {
  const problems = [typicalWhere('many', { sites: { min: 4 } }), typicalWhere('big', { headcount: { min: 900 } })]
  expect(lookAt(...problems).problems).toEqual([])
})

test('what is of their kind stands before what is of all', () => {
  const ids = lookAt(
    typicalWhere('all', true),
    typicalWhere('none', false),
    typicalWhere('theirs', [{ headcount: { min: 900 } }, { sites: { min: 2 } }]),
  ).problems.map(({ problemId }) => problemId)
  expect(ids).toEqual(['theirs', 'all'])
})

test('nothing is typical of a company whose pages do not say that it is of the kind one calls on', () => {
  const said = 'We write software for foundries.'
  expect(lookAtMaker(said, typicalWhere('all', true), typicalWhere('stock', { sites: { min: 3 } })).problems).toEqual(
    [],
  )
})
