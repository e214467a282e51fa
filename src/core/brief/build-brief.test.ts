import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import {
  aCall,
  aDossier,
  anAccount,
  anUnreadPage,
  type BuiltPage,
  instant,
  now,
} from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import { type Brief, briefSchema } from '../model/brief.ts'
import type { CallId, SnapshotId } from '../model/ids.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import type { Page } from '../model/page.ts'
import type { Dossier, DossierPage } from '../snapshot/dossier.ts'
import { countWords } from '../snapshot/plain-words.ts'
import { type BriefRequest, buildBrief, maxBriefWords } from './build-brief.ts'
import { countBriefWords, runsOf } from './fit-lines.ts'
import { typeset } from './line-runs.ts'

const playbook = aPlaybook()

function briefOf(dossier: Dossier, over: Partial<BriefRequest> = {}): Brief {
  const snapshot = buildSnapshot(dossier, over.playbook === undefined ? playbook : over.playbook, {
    asOf: now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })
  return buildBrief({
    snapshot,
    account: anAccount(),
    call: aCall(),
    lastCall: null,
    playbook,
    seller: { company: '', offer: '', customers: '' },
    asOf: now,
    timeZone: 'Europe/London',
    ...over,
  })
}
const words = (runs: Brief['fit']): string => runs.map(({ t, r = [] }) => t + r.map((n) => ` [${n}]`).join('')).join('')
const briefFor = (pages: readonly BuiltPage[], over: Partial<BriefRequest> = {}): Brief =>
  briefOf(aDossier(pages), over)

describe('a brief worth a call', () => {
  const brief = briefFor(brackwellPages)

  it('has a header with the call, and a title without the recommendation', () => {
    expect(brief).toMatchObject({
      title: 'Call brief, Brackwell Castings, 24 November 2026',
      when: 'Tue 24 Nov 2026, 10:30, 30 min',
      who: 'Maren Holt, Operations Director',
      oldest: 'Oldest evidence 28 Oct 2026',
      objective: 'Agree who owns set-ups at the Corby line.',
      colophon: 'Groundwork, 24 Nov 2026, 08:12. 6 saved pages. Old: over 180 days. Each number opens its source.',
    })
    expect(brief.title).not.toMatch(/pursue|walk|burner|research/i)
  })

  it('gives one dated trigger and a line to say aloud', () => {
    expect(words(brief.why ?? [])).toBe(
      'Told 12 Nov: Severnside Water framework won, £9.4 million [1]; unplanned stops may become urgent.',
    )
    expect(brief.opening).toBe('You have won Severnside Water. What did the last stop keep you from shipping?')
  })

  it('ties each question, and points the urgency at its own', () => {
    expect(brief.ask.map(({ tie }) => tie)).toEqual(['Problem A', 'Problem B', 'Problem A', 'Urgency'])
    expect(words(brief.urgency)).toBe(
      '1 Apr 2027: “Under the contract, deliveries must start on 1 April 2027” [1]. Ask question 4.',
    )
  })

  it('argues both ways at equal weight', () => {
    expect(brief.recommendation.word).toBe('Pursue.')
    expect(words(brief.recommendation.against)).toBe(
      'Unplanned stops: “Our Kettering machine shop has held availability above 94% since the 2024 overhaul” [3].',
    )
    expect(brief.problems[0]).toMatchObject({ id: 'A', sure: 'sure', basis: 'they say it' })
    expect(words(brief.problems[0]?.for ?? [])).toMatch(/^“The late deliveries .*” \[2\]$/)
    expect(brief.problems[1]).toMatchObject({ id: 'B', sure: 'a hunch', against: [{ t: 'None found' }] })
  })

  it('numbers only what it cites, in order of first use, and links to the quote', () => {
    const used = runsOf(brief).flatMap(({ r = [] }) => r)
    expect([...new Set(used)]).toEqual(brief.sources.map(({ n }) => n))
    expect(brief.sources[0]).toMatchObject({
      published: '12 Nov 2026',
      fetched: '20 Nov 2026',
      where: 'brackwell.example/news/contract',
    })
    expect(brief.sources[0]?.href).toMatch(/^https:\/\/brackwell\.example\/news\/contract#:~:text=Brackwell%20Castings/)
    expect(brief.sources.find(({ kind }) => kind === 'ours')).toMatchObject({ where: 'ours, not theirs', fetched: '' })
  })

  it('says who is on the call and why that person matters', () => {
    expect(brief.people.map(({ k, t }) => `${k}: ${words(t)}`)).toEqual([
      'Maren Holt: Operations Director [7]. Usually cares about hours lost to stops [4].',
    ])
  })

  it('takes from their pages what somebody does of whom a calendar gave the name only', () => {
    const named = briefFor(brackwellPages, { call: aCall({ people: [{ name: 'Maren Holt', role: '' }] }) })
    expect(named.who).toBe('Maren Holt, Operations Director')
    expect(named.unknown.map(({ t }) => t)).not.toContain('What does Maren Holt do?')
  })
})

describe('what is sensitive', () => {
  const quote = 'Brackwell Castings will close its Derby shop in May 2027 with the loss of 38 jobs.'
  const brief = briefFor([
    ...brackwellPages.filter(({ path }) => path !== 'news/contract'),
    {
      path: 'news/derby',
      kind: 'news-item',
      publishedAt: '2026-11-18',
      text: [quote],
      events: [{ quote, type: 'facility_closure', status: 'announced', args: { place: 'Derby' } }],
    },
  ])

  it('is known, and never opened with', () => {
    expect(words(brief.donot[0]?.t ?? [])).toMatch(/^Derby to close.*\[\d+\]\. Know it, don’t open with it\.$/)
    expect(brief.donot[0]?.keep).toBe(true)
    expect(
      `${brief.opening ?? ''} ${words(brief.why ?? [])} ${brief.facts.map(({ t }) => words(t)).join(' ')}`,
    ).not.toMatch(/Derby|jobs|close/)
  })

  it('leaves a plain line from the playbook', () => {
    expect(brief.opening).toBe('Others tell us: ‘Unplanned stops eat the capacity we paid for.’ Is it so with you?')
  })
})

describe('since last time', () => {
  it('says what they told us, with the call note as its source', () => {
    const lastCall = aCall({
      id: 'cal_0' as CallId,
      at: instant('2026-10-29T09:00:00.000Z'),
      outcome: 'Castings come on time, setters don’t. She owes us the shift plan.',
      people: [{ name: 'Maren Holt', role: '' }],
    })
    const brief = briefFor(brackwellPages, { lastCall })
    expect(brief.sinceLabel).toBe('Since 29 Oct')
    expect(words(brief.since ?? [])).toBe('Castings come on time, setters don’t. She owes us the shift plan [1].')
    expect(brief.sources[0]).toMatchObject({
      n: 1,
      kind: 'call',
      title: 'Call with Maren Holt',
      where: 'call note, internal',
    })
    expect(brief.sources[0]).not.toHaveProperty('href')
  })

  it('is absent on a first call', () => {
    expect(briefFor(brackwellPages)).not.toHaveProperty('since')
  })
})

describe('nothing known', () => {
  const brief = briefFor([], {
    call: aCall({ people: [{ name: 'Pat Lindgren', role: '' }], objective: '' }),
    notRead: [anUnreadPage()],
  })

  it('says where we looked, and leaves room to write', () => {
    expect(brief).toMatchObject({
      oldest: 'No evidence on file',
      notes: true,
      sourcesTitle: 'Where we looked',
      savedLabel: 'looked',
      facts: [],
      business: [],
      people: [],
      donot: [],
    })
    expect(brief).not.toHaveProperty('opening')
    expect(brief.sources[0]).toMatchObject({
      kind: 'looked',
      published: 'not read',
      title: 'Page: robots.txt asks programs to stay out',
      where: 'brackwell.example',
    })
    expect(brief.recommendation.word).toBe('Research more.')
    expect(words(brief.fit)).toContain('Disqualifiers: not yet checked.')
  })

  it('still asks three questions and shows at most one hunch, typical of their kind', () => {
    expect(brief.ask.length).toBeGreaterThanOrEqual(3)
    expect(brief.problems).toMatchObject([
      { sure: 'a hunch', basis: 'typical of their kind', against: [{ t: 'None found' }] },
    ])
    expect(words(brief.problems[0]?.for ?? [])).toMatch(/^Nothing on file says so \[\d\]$/)
    expect(words(brief.urgency)).toBe(`None found. Question ${brief.ask.length} lets them find their own.`)
    expect(brief.unknown.map(({ t }) => t)).toContain('What does Pat Lindgren do?')
    expect(brief.objective).toContain('(Yours to edit.)')
  })
})

describe('without a playbook', () => {
  it('tells facts and asks for one', () => {
    const brief = briefFor(brackwellPages, { playbook: null })
    expect(brief.recommendation.word).toBe('None yet.')
    expect(brief.problems).toEqual([])
    expect(brief.facts.length).toBeGreaterThan(0)
  })
})

describe('old sources', () => {
  it('are marked when they are over 180 days old at the call', () => {
    const pages = brackwellPages.map((page) =>
      page.path === 'news/letter' ? { ...page, publishedAt: '2026-02-18' } : page,
    )
    expect(briefFor(pages).sources.find(({ title }) => title === 'A letter on lead times')).toMatchObject({
      old: true,
      published: '18 Feb 2026',
    })
  })
})

describe('over 120 made-up dossiers', () => {
  const made = Array.from({ length: 120 }, (_, i) => {
    const dossier = aRandomDossier(createPrng(i + 1), 20)
    return { seed: i + 1, dossier, brief: briefOf(dossier) }
  })

  it('keeps to its schema, its words and its breath', () => {
    for (const { seed, brief } of made) {
      expect(briefSchema.safeParse(brief).error, `seed ${seed}`).toBeUndefined()
      expect(countBriefWords(brief), `seed ${seed}`).toBeLessThanOrEqual(maxBriefWords)
      expect(countWords(brief.opening ?? ''), `seed ${seed}`).toBeLessThanOrEqual(25)
      expect(brief.ask.length, `seed ${seed}`).toBeGreaterThanOrEqual(3)
    }
  })

  it('says nothing between quotation marks that the page it cites does not say', () => {
    const plain = (text: string): string => text.replace(/[\s“”‘’]+/g, ' ').trim()
    const wrong = made.flatMap(({ seed, dossier, brief }) => {
      const said = (n: number): string => {
        const where = brief.sources.find((source) => source.n === n)?.href?.replace(/#.*$/, '')
        return plain(dossier.pages.find(({ page }) => page.url === where)?.text.document.text ?? '')
      }
      return runsOf(brief)
        .filter(({ r }) => r !== undefined)
        .flatMap(({ t, r = [] }) => [...t.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => ({ quote, r })))
        .filter(
          ({ quote, r }) =>
            !quote
              .split('…')
              .map(plain)
              .filter(Boolean)
              .every((piece) => r.some((n) => said(n).includes(piece))),
        )
        .map((one) => ({ seed, ...one }))
    })
    expect(wrong).toEqual([])
  })

  it('has a source for every quoted line, and cites every source it lists', () => {
    for (const { seed, brief } of made) {
      const bare = runsOf(brief).filter(({ t, r }) => r === undefined && t.includes('“'))
      expect(bare, `seed ${seed}`).toEqual([])
      const used = new Set(runsOf(brief).flatMap(({ r = [] }) => r))
      expect(
        brief.sources.map(({ n }) => n),
        `seed ${seed}`,
      ).toEqual([...used].toSorted((a, b) => a - b))
      expect(brief.sources.every(({ n }, i) => n === i + 1)).toBe(true)
    }
  })

  it('is clean type: no doubled blanks, stops or commas, no invisible characters', () => {
    for (const { seed, brief } of made) {
      const lines = [
        brief.objective,
        brief.opening ?? '',
        ...brief.unknown.map(({ t }) => t),
        ...brief.ask.flatMap(({ q, stop }) => [q, stop]),
        ...[
          brief.why ?? [],
          brief.recommendation.why,
          brief.recommendation.against,
          brief.urgency,
          brief.fit,
          ...brief.business.map(({ t }) => t),
          ...brief.problems.flatMap((one) => [one.for, one.against]),
        ].map(words),
      ]
      for (const line of lines)
        expect(line, `seed ${seed}`).not.toMatch(/ {2}|(?<!\.)\.\.(?!\.)|,,|\.”\.|[\u200B-\u200F\u202A-\u202E]| [.,;]/)
    }
  })

  it('never opens with what is sensitive', () => {
    const wrong = made.filter(({ brief }) =>
      /layoffs|closure|bankruptcy|close|insolv/i.test(`${brief.opening ?? ''} ${words(brief.why ?? [])}`),
    )
    expect(wrong.map(({ seed }) => seed)).toEqual([])
  })

  it('is the same again', () => {
    for (const { dossier, brief } of made.slice(0, 20)) expect(briefOf(dossier)).toEqual(brief)
  })
})

describe('typeset', () => {
  it('sets our own words, and leaves a page’s alone', () => {
    expect(typeset(`We can't find "setters": 'none'.`)).toBe('We can’t find “setters”: ‘none’.')
    // an open mark is no quotation, however many there are
    expect(typeset("“It's “here”, it's")).toBe('“It’s “here”, it’s')
    expect(typeset("Against: “it's fine”, they'd say")).toBe("Against: “it's fine”, they’d say")
  })
})

describe('a source that is a document', () => {
  const withContract = (over: { readonly url?: string; readonly origin?: Page['origin'] }): Brief => {
    const dossier = aDossier(brackwellPages)
    const pages = dossier.pages.map((each): DossierPage => {
      if (each.page.url !== 'https://brackwell.example/news/contract') return each
      const blocks = each.text.document.blocks.map((block, i) => ({ ...block, page: 11 + i }))
      return {
        ...each,
        page: { ...each.page, ...over },
        text: { ...each.text, document: { ...each.text.document, blocks } },
      }
    })
    return briefOf({ ...dossier, pages })
  }

  it('names the pages that are cited, and opens at the first of them', () => {
    const brief = withContract({ url: 'https://brackwell.example/report.pdf' })
    const source = brief.sources.find(({ where }) => where === 'brackwell.example/report.pdf')
    expect(source?.title).toMatch(/^Brackwell wins Severnside framework, p\. 11, 12$/)
    expect(source?.href).toBe('https://brackwell.example/report.pdf#page=11')
  })

  it('says that it was brought in where it has no address', () => {
    const broughtInAt = instant('2026-11-20T09:00:00.000Z')
    const origin = { how: 'file' as const, name: 'framework.pdf', address: null, broughtInAt, publishedAt: null }
    const brief = withContract({ url: 'import:0123456789abcdef', origin })
    const source = brief.sources.find(({ where }) => where === 'brought in: framework.pdf')
    expect(source?.title).toMatch(/p\. 11/)
    expect(source).not.toHaveProperty('href')
  })
})
