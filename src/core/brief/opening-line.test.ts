import { expect, test } from 'vitest'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { aSaid } from '../../../tests/builders/said.ts'
import type { SnapshotId } from '../model/ids.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { openingLine } from './opening-line.ts'

/** What is said of an expansion that a news page tells in these words, before the question. */
function saidOf(quote: string, status: 'happened' | 'planned' = 'happened'): string | undefined {
  const event = { type: 'expansion_facility', quote, status, date: '2026-11-10', args: { place: 'Corby' } } as const
  const dossier = aDossier([
    { path: 'news', kind: 'news-item', publishedAt: '2026-11-10', text: [quote], events: [event] },
  ])
  const playbook = aPlaybook()
  // ids of tests are made up
  const snapshot = buildSnapshot(dossier, playbook, { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })
  return openingLine(snapshot, playbook.content)?.split(/(?<=\.)\s/)[0]
}

test('an expansion is spoken of by what it is', () => {
  expect(saidOf('We started a second furnace in Corby.')).toBe('You have opened a second furnace in Corby.')
  expect(saidOf('Our office in Corby opened.')).toBe('You have opened an office in Corby.')
  expect(saidOf('We will open a factory in Corby.', 'planned')).toBe('You are opening a factory in Corby.')
  expect(saidOf('We have grown in Corby.')).toBe('You have grown in Corby.')
})

test('a question that was answered in a call is not asked again, whichever way they answered', () => {
  const quote = 'We have opened a second furnace in Corby.'
  const event = {
    type: 'expansion_facility',
    quote,
    status: 'happened',
    date: '2026-11-10',
    args: { place: 'Corby' },
  } as const
  const dossier = aDossier([
    {
      path: 'news',
      kind: 'news-item',
      publishedAt: '2026-11-10',
      text: [quote, 'Our line stopped without warning.'],
      events: [event],
    },
  ])
  const playbook = aPlaybook()
  const first = playbook.content.problems[0]?.questions[0]?.ask ?? ''
  for (const direction of ['for', 'against'] as const) {
    const said = [aSaid({ direction, words: 'It has not stopped this year.' })]
    // ids of tests are made up
    const snapshot = buildSnapshot({ ...dossier, said }, playbook, {
      asOf: now,
      id: 'snp_1' as SnapshotId,
      number: 1,
      previous: null,
    })
    const urgent = snapshot.problems.map((one) => ({ ...one, urgentBy: snapshot.events[0]?.id ?? null }))
    expect(openingLine({ ...snapshot, problems: urgent, questions: [] }, playbook.content)).not.toContain(first)
  }
})
