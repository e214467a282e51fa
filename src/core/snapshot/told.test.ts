import { describe, expect, it, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng, type Prng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import { aSaid } from '../../../tests/builders/said.ts'
import type { Said } from '../model/debrief.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { Dossier } from './dossier.ts'
import { explainClaim } from './explain.ts'
import { answerTo } from './question-checks/answers.ts'
import { readQuestion } from './question-checks/asked.ts'
import { toldAbout } from './told.ts'

const look = (dossier: Dossier, said: readonly Said[], previous: Snapshot | null = null): Snapshot =>
  buildSnapshot({ ...dossier, said }, aPlaybook(), { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous })
const problemOf = ({ problems }: Snapshot, id = 'unplanned_stops') => problems.find(({ problemId }) => problemId === id)

/** A page that hints at the problem, and one that speaks against it in full. */
const hinted = aDossier([
  {
    path: 'blog',
    publishedAt: '2026-09-01',
    text: ['A night shift watches the line.'],
    problems: [{ quote: 'A night shift watches the line.', problem: 'unplanned_stops', strength: 1 }],
  },
  {
    path: 'report',
    publishedAt: '2026-09-12',
    text: ['Our availability above 94% is the best of the region.'],
    problems: [
      {
        quote: 'Our availability above 94% is the best of the region.',
        problem: 'unplanned_stops',
        direction: 'against',
        strength: 3,
      },
    ],
  },
])

const ruledOut = aPlaybook({
  idealCustomer: {
    criteria: aPlaybook().content.idealCustomer.criteria,
    disqualifiers: [{ id: 'no', label: 'Watches its line at night', test: { says: ['night shift'] } }],
  },
})

describe('what they told us in a call', () => {
  it('is put down as their own words only where they are', () => {
    const against = (said: Said) =>
      buildSnapshot({ ...hinted, said: [said] }, ruledOut, {
        asOf: now,
        id: 'snp_1' as SnapshotId, // ids of tests are made up
        number: 1,
        previous: null,
      }).recommendation?.against?.text
    expect(against(aSaid())).toBe('Speaks for a call all the same: Unplanned stops, in their own words')
    expect(against(aSaid({ verbatim: false }))).toBe('Speaks for a call all the same: Unplanned stops')
  })
  it('makes a likely problem theirs, whatever their pages hinted at before', () => {
    expect(problemOf(look(hinted, []))).toMatchObject({ basis: 'signs', confidence: 'hunch' })
    const problem = problemOf(look(hinted, [aSaid()]))
    expect(problem).toMatchObject({ basis: 'they-say-it', confidence: 'sure' })
    expect(problem?.for[0]).toMatchObject({
      strength: 3,
      date: '2026-11-10',
      evidence: { type: 'said', who: 'Maren Holt' },
    })
    // the other side still stands there, with the day on which they told us otherwise
    expect(problem?.against[0]).toMatchObject({ toldOtherwise: '2026-11-10' })
  })

  it('outweighs pages of before the call when it is a no, and not what a page says afterwards', () => {
    const theirWords = aDossier(brackwellPages)
    expect(problemOf(look(theirWords, []))).toMatchObject({ basis: 'they-say-it', confidence: 'sure' })
    const no = aSaid({ direction: 'against', words: 'Nothing has stopped since May.' })
    const denied = look(theirWords, [no])
    expect(problemOf(denied)).toMatchObject({ basis: 'signs', confidence: 'hunch' })
    expect(denied.recommendation?.verdict).toBe('back-burner')
    const early = look(theirWords, [{ ...no, date: aSaid({ date: '2026-10-01' }).date }])
    const letter = problemOf(early)?.for.find(({ date }) => date === '2026-10-28')
    expect(letter?.toldOtherwise).toBeUndefined()
    expect(problemOf(early)?.basis).toBe('they-say-it')
  })

  it('is taken back by a newer word of the same person, not by another person', () => {
    const first = aSaid({ id: 'sai_1', date: '2026-10-01' })
    const then = aSaid({
      id: 'sai_2',
      callId: 'cal_1',
      date: '2026-11-10',
      direction: 'against',
      words: 'That is over.',
    })
    expect(toldAbout([first, then], () => true).map(({ id }) => id)).toEqual(['sai_2'])
    const other = { ...then, who: 'Piotr Zawada' }
    expect(toldAbout([first, other], () => true).map(({ id }) => id)).toEqual(['sai_2', 'sai_1'])
    expect(toldAbout([aSaid({ direction: null })], () => true)).toEqual([])
  })

  it('counts two people as two origins, though they say the same', () => {
    const both = [aSaid(), aSaid({ id: 'sai_2', who: 'Piotr Zawada' })]
    const nothing = aDossier([{ path: 'home', text: ['Welcome.'] }])
    expect(problemOf(look(nothing, [aSaid()]))).toMatchObject({ basis: 'they-say-it', confidence: 'likely' })
    const problem = problemOf(look(nothing, both))
    expect(problem?.confidence).toBe('sure')
    expect(problem?.for).toHaveLength(2)
  })

  it('grows old like everything else', () => {
    const old = problemOf(look(aDossier([]), [aSaid({ date: '2024-06-01' })]))
    expect(old).toMatchObject({ confidence: 'hunch', for: [{ freshness: 'stale' }] })
  })

  it('settles a criterion over what pages say, until two of them disagree', () => {
    const size = { problemId: null, criterionId: 'size', words: 'About sixty since the spring' }
    const sizeOf = (said: readonly Said[]) =>
      look(aDossier(brackwellPages), said).fit?.criteria.find(({ id }) => id === 'size')
    expect(sizeOf([])).toMatchObject({ result: 'met' })
    const no = aSaid({ ...size, direction: 'against' })
    expect(sizeOf([no])).toMatchObject({
      result: 'missed',
      value: 'told us: “About sixty since the spring”',
      evidence: [{ type: 'said' }],
    })
    expect(look(aDossier(brackwellPages), [no]).recommendation?.verdict).toBe('walk-away')
    expect(sizeOf([no, aSaid({ ...size, id: 'sai_2', who: 'Piotr Zawada' })])).toMatchObject({ result: 'unknown' })
  })

  it('is not asked again: a yes leaves the further questions, a no leaves none', () => {
    const asks = (said: readonly Said[]) => look(aDossier(brackwellPages), said).questions.map(({ ask }) => ask)
    const [first, second] = aPlaybook().content.problems[0]?.questions.map(({ ask }) => ask) ?? []
    expect(asks([])).toContain(first)
    expect(asks([aSaid()])).toContain(second)
    expect(asks([aSaid()])).not.toContain(first)
    const denied = asks([aSaid({ direction: 'against' })])
    expect(denied).not.toContain(first)
    expect(denied).not.toContain(second)
  })

  it('is told as new since the snapshot before, and explained down to the call', () => {
    const before = look(aDossier(brackwellPages), [])
    const after = look(
      aDossier(brackwellPages),
      [aSaid({ verbatim: false, words: 'they lose two shifts a month' })],
      before,
    )
    expect(after.changed).toContain(
      'New, for Unplanned stops eat the capacity we paid for: Maren Holt told us they lose two shifts a month.',
    )
    const line = problemOf(after)?.for[0]
    const chain = line ? explainClaim(after, line.id) : null
    expect(chain).toMatchObject({ kind: 'problem', dated: '10 Nov 2026, the day of the call' })
    expect(chain?.stands[0]?.evidence).toMatchObject({ type: 'said', callId: 'cal_0' })
  })
})

const rank = { hunch: 0, likely: 1, sure: 2 }
const sureOf = (snapshot: Snapshot): number => {
  const problem = problemOf(snapshot)
  return problem ? rank[problem.confidence] : -1
}

function aWord(prng: Prng, n: number): Said {
  return aSaid({
    id: `sai_${n}`,
    callId: `cal_${prng.whole(4)}`,
    date: prng.pick(['2026-11-20', '2026-11-01', '2026-05-04', '2025-06-01', '2024-02-02']),
    who: prng.pick(['Maren Holt', 'Piotr Zawada']),
    words: prng.pick(['It stops every week.', 'Nothing stops.', 'We will see.']),
    direction: prng.pick(['for', 'against', null]),
  })
}

test('one more word for never lowers the confidence, one more against never raises it, over 200 made-up dossiers', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const prng = createPrng(seed)
    const dossier = aRandomDossier(prng, 5)
    const said = Array.from({ length: prng.whole(4) }, (_, n) => aWord(prng, n))
    const more = aWord(prng, 9)
    const before = sureOf(look(dossier, said))
    expect(sureOf(look(dossier, [...said, { ...more, direction: 'for' }])), `for, seed ${seed}`).toBeGreaterThanOrEqual(
      before,
    )
    expect(
      sureOf(look(dossier, [...said, { ...more, direction: 'against' }])),
      `against, seed ${seed}`,
    ).toBeLessThanOrEqual(before)
  }
})

test('a question that was answered in a call is known to be, also when it is typed', () => {
  const { content } = aPlaybook()
  const [settles = ''] = content.problems[0]?.questions.map(({ ask }) => ask) ?? []
  const onFile = {
    account: { name: 'Brackwell' },
    pages: [],
    facts: [],
    events: [],
    goals: [],
    said: [aSaid()],
    asOf: now,
  }
  const known = (ask: string) => answerTo(readQuestion(ask, { onFile, playbook: content }))
  expect(known(settles)).toMatchObject({
    text: 'Maren Holt told us: “We lose two shifts a month to the Corby line”',
    date: '2026-11-10',
    old: false,
  })
  expect(known('How many shifts do you lose a month?')?.text).toMatch(/two shifts a month/)
  expect(known('What did the last stop keep you from shipping?')).toBeNull()
})
