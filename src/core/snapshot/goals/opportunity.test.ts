import { expect, test } from 'vitest'
import { aDossier, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../../model/ids.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { explainClaim } from '../explain.ts'

const said = 'We aim to open a second foundry by 2029.'
const opportunity = {
  id: 'second_foundry',
  statement: 'We want a second foundry that runs from its first day.',
  goal: 'open a second foundry',
  cues: ['ramp-up plan'],
  against: [],
  urgentWhen: [],
  questions: [{ ask: 'What has to run on its first day?', endsIf: '“It is settled.”' }],
  felt: [],
  typical: false,
}

const look = (text: string) =>
  buildSnapshot(
    aDossier([
      {
        path: 'plan',
        kind: 'news-item',
        publishedAt: '2026-10-01',
        text: [text],
        events: [{ quote: text, type: 'leadership_statement_goal', status: 'planned' }],
      },
    ]),
    aPlaybook({ opportunities: [opportunity] }),
    { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null },
  )

test('an opportunity starts from a goal they state, in their words, with its chain', () => {
  const snapshot = look(said)
  const held = snapshot.problems.find(({ problemId }) => problemId === 'second_foundry')
  expect(held).toMatchObject({
    basis: 'they-say-it',
    for: [{ strength: 3, ruleId: 'opportunity/goal', date: '2026-10-01' }],
  })
  const chains = [held?.for[0]?.id, snapshot.goals[0]?.id].map((id) => id && explainClaim(snapshot, id))
  expect(chains).toMatchObject([
    {
      kind: 'problem',
      rule: expect.stringContaining('open a second foundry'),
      stands: [{ source: { publishedAt: '2026-10-01' } }],
    },
    { kind: 'goal', claim: said },
  ])
})

test('another goal starts none', () => {
  expect(look('We aim to employ 900 people by 2029.').problems.map(({ problemId }) => problemId)).not.toContain(
    'second_foundry',
  )
})
