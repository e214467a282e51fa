import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, type BuiltPage, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { Playbook } from '../model/playbook.ts'
import { type Snapshot, snapshotSchema } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'
import type { Dossier } from './dossier.ts'
import { explainClaim, explainMention } from './explain.ts'
import { evidenceInOrder } from './sources.ts'

const options = { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null }
const look = (dossier: Dossier, playbook: Playbook | null = aPlaybook(), previous: Snapshot | null = null): Snapshot =>
  buildSnapshot(dossier, playbook, { ...options, previous })
const lookAt = (pages: readonly BuiltPage[], playbook: Playbook | null = aPlaybook()): Snapshot =>
  look(aDossier(pages), playbook)
const texts = (claims: readonly { readonly text: string }[]): string[] => claims.map(({ text }) => text)
const without = (...paths: string[]): BuiltPage[] => brackwellPages.filter(({ path }) => !paths.includes(path))

describe('clear pursue', () => {
  const snapshot = lookAt(brackwellPages)

  it('says why, by which rule, and what speaks against', () => {
    expect(snapshot.recommendation?.verdict).toBe('pursue')
    expect(texts(snapshot.recommendation?.reasons ?? [])).toEqual([
      'They say it: Unplanned stops',
      'Severnside Water framework won, £9.4 million, 12 Nov 2026, 12 days old',
      'Both must-haves met; fit 100, your line is 65',
    ])
    expect(snapshot.recommendation?.against?.text).toContain('held availability above 94%')
    expect(snapshot.recommendation?.rule).toMatch(
      /^Pursue: fit 100 reaches your 65, evidence of strength 3 .*, event 12 days old\. Rule: /,
    )
  })

  it('holds two voices for its first problem and shows the other side', () => {
    expect(snapshot.problems[0]).toMatchObject({
      problemId: 'unplanned_stops',
      basis: 'they-say-it',
      confidence: 'sure',
      urgentBy: snapshot.events[0]?.id,
    })
    expect(snapshot.problems[0]?.for).toHaveLength(2)
    expect(snapshot.problems[0]?.against).toHaveLength(1)
  })

  it('finds the date that has a consequence, two sentences behind the event', () => {
    expect(snapshot.urgency?.text).toBe('1 Apr 2027: “Under the contract, deliveries must start on 1 April 2027”')
    expect(snapshot.questions.at(-1)).toMatchObject({
      tie: 'urgency',
      ask: 'If nothing changes before 1 April, what does each month after that cost you?',
    })
  })

  it('puts leaders first and numbers sources by first use', () => {
    expect(snapshot.people.map(({ name }) => name)).toEqual(['Piotr Zawada', 'Maren Holt'])
    expect(snapshot.sources.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6])
    expect(snapshot.sources[0]?.title).toBe('A letter on lead times')
    expect(snapshot.oldestEvidence).toBe('2026-10-28')
  })

  it('says what was looked for and not found, and where', () => {
    expect(snapshot.unknowns[0]).toEqual({
      id: 'topic:goals',
      text: 'What do they want to reach next year?',
      looked: 'Looked for on 6 pages.',
    })
    expect(snapshot.coverage.find(({ topic }) => topic === 'customers')).toMatchObject({
      state: 'not-found',
      detail: '6 pages. No customer page. Try trade press.',
    })
  })

  it('says of each piece what is left of its strength after age', () => {
    const lineOf = (at: Snapshot) => at.problems[0]?.for.find(({ date }) => date === '2026-10-28')
    const later = (asOf: string) =>
      buildSnapshot(aDossier(brackwellPages), aPlaybook(), { ...options, asOf: instant(asOf) })
    expect(lineOf(snapshot)).toMatchObject({ strength: 3 })
    expect(lineOf(snapshot)).not.toHaveProperty('countsAs')
    expect(lineOf(later('2027-12-01T09:00:00.000Z'))).toMatchObject({ strength: 3, countsAs: 2 })
    expect(lineOf(later('2028-12-01T09:00:00.000Z'))).toMatchObject({ strength: 3, countsAs: 1 })
  })

  it('takes what a sentence says outright before what its event may hint at', () => {
    const quote = 'Our new line in Leith opened in May, and its availability above 95 per cent is what we planned.'
    const page = {
      path: 'news/leith',
      kind: 'news-item',
      publishedAt: '2026-11-10',
      text: [quote],
      events: [{ quote, type: 'expansion_facility' }],
    } as const
    const against = { quote, problem: 'unplanned_stops', direction: 'against', strength: 3 } as const
    const sides = (pages: Parameters<typeof aDossier>[0]) => {
      const found = buildSnapshot(aDossier(pages), aPlaybook(), options).problems.find(
        ({ problemId }) => problemId === 'unplanned_stops',
      )
      const of = (lines: readonly { evidence: { type: string; quote?: string } }[] = []) =>
        lines.filter(({ evidence }) => evidence.quote === quote).length
      return [of(found?.for), of(found?.against)]
    }
    expect(sides([...brackwellPages, page])).toEqual([1, 0])
    expect(sides([...brackwellPages, { ...page, problems: [against] }])).toEqual([0, 1])
  })

  it('explains every claim down to the page and its date', () => {
    const line = snapshot.problems[0]?.for[0]
    if (!line) throw new Error('no evidence')
    expect(explainClaim(snapshot, line.id)).toMatchObject({
      kind: 'problem',
      rule: 'Your playbook’s cue “unplanned downtime”. How sure: their own word, and a second origin for, hints against: sure',
      ruleId: 'cue/phrase',
      stands: [{ source: { title: 'A letter on lead times', publishedAt: '2026-10-28' } }],
    })
    expect(explainMention(aDossier(brackwellPages).pages, line.id, new Map())).toMatchObject({ kind: 'problem' })
    for (const reason of snapshot.recommendation?.reasons ?? [])
      expect(explainClaim(snapshot, reason.id)?.claim).toBe(reason.text)
  })
})

describe('walk away', () => {
  it('by a disqualifier, before everything else', () => {
    const quote = 'Brackwell Castings Limited entered administration on 16 November 2026.'
    const snapshot = lookAt([
      ...brackwellPages,
      {
        path: 'news/administration',
        kind: 'news-item',
        publishedAt: '2026-11-16',
        text: [quote],
        events: [{ quote, type: 'bankruptcy_distress' }],
      },
    ])
    expect(snapshot.recommendation?.verdict).toBe('walk-away')
    expect(snapshot.recommendation?.reasons[0]).toMatchObject({
      text: 'Disqualifier: In insolvency',
      evidence: [{ type: 'quote', quote }],
    })
    expect(snapshot.recommendation?.against?.text).toBe(
      'Speaks for a call all the same: Unplanned stops, in their own words',
    )
    expect(snapshot.recommendation?.rule).toContain('disqualifier found, In insolvency')
  })

  it('by a must-have that a page says is missed', () => {
    const quote = 'Today 38 people work here.'
    const small: BuiltPage = {
      path: 'about',
      kind: 'about',
      text: [quote, 'We cast in our own foundry.'],
      facts: [{ kind: 'headcount', value: '38', quote }],
    }
    const snapshot = lookAt([small])
    expect(snapshot.recommendation?.verdict).toBe('walk-away')
    expect(snapshot.recommendation?.reasons[0]?.text).toBe('Must-have missed: 80 to 1,000 people (38 people)')
  })

  it('not by how many work at one site, nor by a figure of the news, when the company says how many it is', () => {
    const [all, site, news] = ['We are 420 people.', 'Our 38 people in Corby pour iron.', 'The 60 people came early.']
    const snapshot = lookAt([
      { path: 'about', kind: 'about', text: [all], facts: [{ kind: 'headcount', value: '420', quote: all }] },
      { path: 'corby', kind: 'locations', text: [site], facts: [{ kind: 'headcount', value: '38', quote: site }] },
      { path: 'news/1', kind: 'news-item', text: [news], facts: [{ kind: 'headcount', value: '60', quote: news }] },
    ])
    expect(snapshot.fit?.criteria[0]).toMatchObject({ result: 'met', value: '420 people, or 60 people' })
  })

  it('never by silence', () => {
    expect(lookAt([{ path: 'empty', text: ['Welcome.'] }]).recommendation?.verdict).toBe('research-more')
    expect(lookAt([]).recommendation?.verdict).toBe('research-more')
  })
})

describe('research more', () => {
  it('when a must-have is unknown, and asks for it first', () => {
    const page: BuiltPage = { path: 'about', kind: 'about', text: ['We cast in our own foundry.'] }
    const snapshot = lookAt([page])
    expect(snapshot.recommendation).toMatchObject({
      verdict: 'research-more',
      reasons: [{ text: 'Must-have unknown: 80 to 1,000 people', evidence: [{ type: 'absence', pages: 1 }] }],
    })
    expect(snapshot.questions[0]).toMatchObject({
      tie: 'fit',
      ask: 'How many people work on the floor?',
      endsIf: 'fewer than 80 people or more than 1,000: then it is not for us to help.',
    })
  })

  it('when two headcounts disagree about the limit, and shows both', () => {
    const [a, b] = ['We are 70 people.', 'Our 120 people work in Corby.']
    const snapshot = lookAt([
      { path: 'a', text: [a, 'We cast iron.'], facts: [{ kind: 'headcount', value: '70', quote: a }] },
      { path: 'b', text: [b], facts: [{ kind: 'headcount', value: '120', quote: b }] },
    ])
    expect(snapshot.fit?.criteria[0]).toMatchObject({ result: 'unknown' })
    expect(snapshot.fit?.criteria[0]?.evidence).toHaveLength(2)
    expect(snapshot.recommendation?.reasons[0]?.text).toMatch(
      /^Must-have not settled: 80 to 1,000 people \((?:70|120) people, or (?:70|120) people\)$/,
    )
    expect(texts(snapshot.know)).toContainEqual(expect.stringMatching(/ on one page, .* on another$/))
  })

  it('when nothing was examined', () => {
    const snapshot = lookAt([])
    expect(snapshot.recommendation).toMatchObject({
      verdict: 'research-more',
      reasons: [{ text: 'No page of theirs has been read yet' }],
    })
    expect(snapshot.fit).toMatchObject({ low: 0, high: 100 })
    expect(snapshot.problems.map(({ problemId, basis, confidence }) => [problemId, basis, confidence])).toEqual([
      ['slow_start', 'typical', 'hunch'],
    ])
    expect(snapshot.questions.length).toBeGreaterThanOrEqual(3)
  })
})

describe('back burner', () => {
  it('without a fresh event', () => {
    const snapshot = lookAt(without('news/contract'))
    expect(snapshot.recommendation).toMatchObject({
      verdict: 'back-burner',
      reasons: [{ text: 'Good fit, no reason now. No fresh event on 5 pages' }],
    })
    expect(snapshot.recommendation?.against?.text).toBe(
      'Speaks for a call all the same: Unplanned stops, in their own words',
    )
  })

  it('when a line of a news list is years old, whenever the list was read', () => {
    const old = 'Unplanned downtime is a word we know in Corby.'
    const list: BuiltPage = {
      path: 'news',
      kind: 'news-list',
      text: ['3 March 2021', old],
      problems: [{ quote: old, problem: 'unplanned_stops', strength: 3 }],
    }
    const [held] = lookAt([list]).problems
    expect(held?.for[0]).toMatchObject({ date: '2021-03-03', freshness: 'stale' })
    expect(held).toMatchObject({ problemId: 'unplanned_stops', confidence: 'hunch' })
  })

  it('when the evidence against weighs as much', () => {
    const [yes, no] = [
      'Unplanned downtime is a word we know in Corby.',
      'Availability above 97% has held for three years.',
    ]
    const snapshot = lookAt([
      ...without('news/letter', 'operations', 'careers'),
      { path: 'x', text: [yes], problems: [{ quote: yes, problem: 'unplanned_stops', strength: 2 }] },
      {
        path: 'y',
        text: [no],
        problems: [{ quote: no, problem: 'unplanned_stops', direction: 'against', strength: 3 }],
      },
    ])
    expect(snapshot.problems[0]).toMatchObject({ problemId: 'unplanned_stops', confidence: 'hunch' })
    expect(snapshot.recommendation).toMatchObject({
      verdict: 'back-burner',
      reasons: [{ text: 'Good fit, no reason now. Unplanned stops: evidence against weighs as much' }],
    })
  })

  it('counts what customers or the trade suffer for nothing', () => {
    const quote = 'Unplanned downtime costs our customers thousands.'
    const snapshot = lookAt([
      { path: 'x', text: [quote], problems: [{ quote, problem: 'unplanned_stops', strength: 3, holder: 'customers' }] },
    ])
    expect(snapshot.problems.map(({ problemId }) => problemId)).not.toContain('unplanned_stops')
    expect(evidenceInOrder(snapshot).some((one) => one.type === 'quote' && one.quote === quote)).toBe(false)
  })

  it('does not let what is typical make anything urgent', () => {
    const typical = aPlaybook({
      problems: aPlaybook().content.problems.map((problem) => ({
        ...problem,
        typical: true,
        urgentWhen: ['contract_win'],
      })),
    })
    const snapshot = lookAt(without('news/letter', 'operations', 'careers'), typical)
    expect(
      snapshot.problems.every(
        ({ basis, confidence, urgentBy }) => basis === 'typical' && confidence === 'hunch' && urgentBy === null,
      ),
    ).toBe(true)
    expect(snapshot.recommendation?.verdict).toBe('back-burner')
  })
})

describe('events', () => {
  it('keeps others’ events, history and what was denied out', () => {
    const [a, b, c] = ['Ferrin Pumps opened a plant.', 'We will not close Corby.', 'In 2009 we bought Halvor.']
    const snapshot = lookAt([
      {
        path: 'n',
        kind: 'news-item',
        publishedAt: '2026-11-01',
        text: [a, b, c],
        events: [
          { quote: a, type: 'expansion_facility', actor: 'other' },
          { quote: b, type: 'facility_closure', status: 'negated' },
          { quote: c, type: 'acquisition', date: '2009' },
        ],
      },
    ])
    expect(snapshot.events).toEqual([])
  })
})

describe('without a playbook', () => {
  it('has events and facts, and no opinion', () => {
    const snapshot = lookAt(brackwellPages, null)
    expect(snapshot).toMatchObject({ playbook: null, recommendation: null, fit: null, problems: [], questions: [] })
    expect(snapshot.events).toHaveLength(1)
    expect(snapshot.know.length).toBeGreaterThan(3)
    expect(snapshot.coverage.find(({ topic }) => topic === 'problems')).toMatchObject({
      state: 'open',
      detail: 'Confirm a playbook first.',
    })
  })
})

it('says of a person which likely problems such a role feels, by the playbook', () => {
  const { people, problems } = lookAt(brackwellPages)
  const felt = problems.filter((problem) => problem.felt.includes('Operations Director'))
  expect(felt.length).toBeGreaterThan(0)
  expect(people.find(({ name }) => name === 'Maren Holt')?.feels).toEqual(felt.map(({ problemId }) => problemId))
  expect(people.find(({ name }) => name === 'Piotr Zawada')?.feels).toEqual([])
})

describe('what changed', () => {
  it('tells the recommendation, the event and the evidence apart', () => {
    const before = lookAt(without('news/contract', 'team'))
    const after = look(aDossier(brackwellPages), aPlaybook(), before)
    expect(after.changed).toEqual([
      'Recommendation: pursue, was back burner.',
      'New event: Severnside Water framework won, 12 Nov 2026.',
    ])
    const gone = look(aDossier(without('news/letter', 'team')), aPlaybook(), after)
    expect(gone.changed).toContainEqual(expect.stringContaining('No longer on file, for Unplanned stops'))
    expect(gone.changed).toContain('Gone from their pages: Piotr Zawada, Managing Director.')
  })

  it('says nothing when nothing did', () => {
    const before = lookAt(brackwellPages)
    expect(look(aDossier(brackwellPages), aPlaybook(), before).changed).toEqual([])
  })
})

describe('over 120 made-up dossiers', () => {
  const playbook = aPlaybook()
  const made = Array.from({ length: 120 }, (_, i) => {
    const prng = createPrng(i + 1)
    const dossier = aRandomDossier(prng)
    return { seed: i + 1, prng, dossier, snapshot: look(dossier, playbook) }
  })

  it('is the same for the same dossier, in whatever order its pages come', () => {
    for (const { seed, prng, dossier, snapshot } of made) {
      expect(look({ ...dossier, pages: prng.shuffled(dossier.pages) }, playbook), `seed ${seed}`).toEqual(snapshot)
    }
  })

  it('fits the schema', () => {
    for (const { seed, snapshot } of made)
      expect(snapshotSchema.safeParse(snapshot).error, `seed ${seed}`).toBeUndefined()
  })

  it('quotes what stands on the page, word for word', () => {
    const wrong = made.flatMap(({ dossier, snapshot }) => {
      const text = new Map(dossier.pages.map((entry) => [entry.page.id, entry.text.document.text]))
      return evidenceInOrder(snapshot).filter(
        (one) => one.type === 'quote' && text.get(one.pageId)?.slice(one.start, one.end) !== one.quote,
      )
    })
    expect(wrong).toEqual([])
  })

  it('never misses, never disqualifies and never walks away by silence', () => {
    const silent = made.flatMap(({ snapshot: { fit, recommendation } }) => [
      ...(fit?.criteria ?? []).filter(({ result, evidence }) => result !== 'unknown' && evidence.length === 0),
      ...(fit?.disqualifiers ?? []).filter(({ found, evidence }) => found && evidence.length === 0),
      ...(recommendation?.verdict === 'walk-away'
        ? recommendation.reasons.flatMap(({ evidence }) => evidence)
        : []
      ).filter(({ type }) => type !== 'quote' && type !== 'structured'),
    ])
    expect(silent).toEqual([])
    expect(
      new Set(made.map(({ snapshot }) => snapshot.recommendation?.verdict)).size,
      'all verdicts are tried',
    ).toBeGreaterThanOrEqual(3)
  })

  it('asks three to five questions of one breath, none twice', () => {
    for (const { seed, snapshot } of made) {
      const asked = snapshot.questions.map(({ ask }) => ask)
      expect(asked.length, `seed ${seed}`).toBeGreaterThanOrEqual(3)
      expect(asked.length, `seed ${seed}`).toBeLessThanOrEqual(5)
      expect(new Set(asked).size, `seed ${seed}`).toBe(asked.length)
      expect(Math.max(...asked.map((ask) => ask.split(/\s+/).length)), `seed ${seed}`).toBeLessThanOrEqual(25)
    }
  })

  it('lets what is typical raise neither confidence, urgency nor the recommendation', () => {
    const typical = (yes: boolean): Playbook =>
      aPlaybook({ problems: playbook.content.problems.map((problem) => ({ ...problem, typical: yes })) })
    for (const { seed, dossier } of made) {
      const [without, withIt] = [look(dossier, typical(false)), look(dossier, typical(true))]
      const judged = ({ recommendation, urgency, fit }: Snapshot) => ({ recommendation, urgency, fit })
      expect(judged(withIt), `seed ${seed}`).toEqual(judged(without))
      expect(
        withIt.problems.filter(({ basis }) => basis !== 'typical'),
        `seed ${seed}`,
      ).toEqual(without.problems)
    }
  })

  it('has one id for every claim', () => {
    for (const { seed, snapshot } of made) {
      const { recommendation, events, business, know, people } = snapshot
      const ids = [...(recommendation?.reasons ?? []), ...events, ...business, ...know, ...people].map(({ id }) => id)
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length)
    }
  })
})

describe('another day', () => {
  it('is older by that day', () => {
    const later = buildSnapshot(aDossier(brackwellPages), aPlaybook(), {
      ...options,
      asOf: instant('2027-06-24T08:12:00.000Z'),
    })
    expect(later.recommendation?.verdict).toBe('back-burner')
    expect(later.urgency).toBeNull()
    expect(later.events[0]?.freshness).toBe('stale')
  })
})
