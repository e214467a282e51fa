import { beforeAll, describe, expect, it } from 'vitest'
import { knownQuotes, label, pathsOf, quotesOf, recallOf, sameWords, shownQuotes, trapFor } from './compare.ts'
import { type ExpectedSite, expectedSites } from './expected.ts'
import { type Researched, type SampleRuns, researchSample } from './research-sample.ts'

/** The sample is written with dates relative to today; any moment will do. */
const now = new Date('2026-11-22T09:30:00.000Z')
const expected = Object.values(expectedSites(now))

/** Share of the events a careful reader finds that the snapshot must show with type, status and date right. */
const eventRecall = 0.9
/** Share of the evidence; what a reader infers from a year of building, or finds on pages that sell, is beyond a cue. */
const evidenceRecall = 0.75
/** Share of the people, sites, customers and openings found, by the facts that extraction reads today. */
const factRecall = 0.6

let runs: SampleRuns
beforeAll(async () => {
  runs = await researchSample(now)
}, 180_000)

const named = (all: readonly Researched[], site: ExpectedSite): Researched => {
  const found = all.find(({ account }) => account.name === site.name)
  if (!found) throw new Error(`${site.name} was not researched`)
  return found
}

describe.each(expected)('$name', (site) => {
  const first = (): Researched => named(runs.first, site)
  const whole = (): Researched => named(runs.whole, site)
  const both = (): readonly Researched[] => [first(), whole()]

  it('is recommended as a careful reader would', () => {
    for (const { snapshot } of both())
      expect(snapshot.recommendation?.verdict).toBe(site.recommendation.replace(' ', '-'))
  })

  it('shows the events that are on its pages, with the right status and date', async ({ annotate }) => {
    for (const researched of both()) {
      const owed = recallOf(site, researched, now)
      const unread = owed.filter(({ read, found }) => !read && !found)
      if (unread.length > 0) await annotate(`not read within the budget:\n${unread.map(label).join('\n')}`)
      const inReach = owed.filter(({ read, found }) => read || found)
      const wrong = inReach.filter(({ found, statusRight, dateRight }) => !found || !statusRight || !dateRight)
      expect(inReach.length).toBeGreaterThan(0)
      expect(1 - wrong.length / inReach.length, wrong.map(label).join('\n')).toBeGreaterThanOrEqual(eventRecall)
    }
  })

  it('shows no event that is not on its pages', () => {
    for (const researched of both()) {
      const known = knownQuotes(site, researched)
      const invented = researched.snapshot.events.filter(({ evidence }) => !evidence.some(known))
      expect(invented.map((event) => `${event.type} ${event.label}: ${event.evidence[0]?.quote}`)).toEqual([])
    }
  })

  it('falls into no trap', () => {
    for (const researched of both()) {
      const fallen = shownQuotes(researched.snapshot).flatMap(({ under, quote }) => {
        const trap = trapFor(site, researched, quote)
        return trap ? [`${under}: ${quote.quote} (${trap.why})`] : []
      })
      expect(fallen).toEqual([])
    }
  })

  it('holds evidence for and against the problems', () => {
    const { snapshot, pages } = whole()
    const paths = pathsOf({ pages })
    const owed = site.problems.filter(({ problem }) => snapshot.problems.some(({ problemId }) => problemId === problem))
    const missed = owed.filter(({ problem, direction, page, quote }) => {
      const held = snapshot.problems.find(({ problemId }) => problemId === problem)
      const lines = direction === 'for' ? held?.for : held?.against
      return !quotesOf((lines ?? []).map(({ evidence }) => evidence)).some(
        (one) => paths.get(one.pageId) === page && sameWords(one.quote, quote),
      )
    })
    const words = missed.map(({ problem, direction, quote }) => `${problem} ${direction}: ${quote}`).join('\n')
    expect(1 - missed.length / owed.length, words).toBeGreaterThanOrEqual(evidenceRecall)
  })

  it('knows who, where, how many and since when', async ({ annotate }) => {
    const { saved, snapshot } = whole()
    const facts = saved.flatMap(({ document }) => document.facts)
    const values = (kind: string): string[] =>
      facts.flatMap((fact) => (fact.kind === kind && 'value' in fact ? [fact.value] : []))
    const people = snapshot.people.map(({ name }) => name)
    expect(snapshot.know.map(({ text }) => text)).toContain(`Founded ${site.founded}`)
    expect(values('headcount')).toContain(site.headcount)
    expect(snapshot.fit?.criteria.find(({ id }) => id === 'size')?.value).toMatch(
      new RegExp(`^${site.headcount} people`),
    )
    const mistitled = site.people.filter(({ name, title }) =>
      snapshot.people.some((one) => one.name === name && one.title?.toLowerCase() !== title.toLowerCase()),
    )
    expect(mistitled).toEqual([])
    for (const name of [...site.otherPeople, ...site.formerPeople.map((person) => person.name)])
      expect(people).not.toContain(name)
    const cities = facts.flatMap((fact) => (fact.kind === 'site' ? [fact.city] : []))
    const holds = (found: readonly string[], wanted: string): boolean =>
      found.some((one) => one.includes(wanted.replace(/ \(.*/, '')))
    const owed = [
      ...site.people.map(({ name }) => ({ wanted: name, found: people })),
      ...site.sites.map(({ city }) => ({ wanted: city, found: cities })),
      ...site.customers.map((wanted) => ({ wanted, found: values('customer') })),
      ...site.openings.map((wanted) => ({ wanted, found: values('opening') })),
    ]
    const missing = owed.filter(({ wanted, found }) => !holds(found, wanted)).map(({ wanted }) => wanted)
    if (missing.length > 0) await annotate(`not found: ${missing.join('; ')}`)
    expect(1 - missing.length / owed.length, missing.join('; ')).toBeGreaterThanOrEqual(factRecall)
  })

  it('shows every quote at its place in the saved page', () => {
    for (const { snapshot, saved } of both()) {
      const texts = new Map(
        saved.map(({ version, revision, document }) => [`${version.id} ${revision}`, document.text]),
      )
      const quotes = shownQuotes(snapshot)
      expect(quotes.length).toBeGreaterThan(10)
      for (const { under, quote } of quotes) {
        const text = texts.get(`${quote.pageVersionId} ${quote.revision}`)
        expect(text?.slice(quote.start, quote.end), under).toBe(quote.quote)
      }
    }
  })

  it('fits on one page, and that page says nothing it should not', () => {
    for (const { brief, briefPages } of both()) {
      expect(briefPages).toBe(1)
      const printed = JSON.stringify(brief).replaceAll('’', "'")
      for (const { quote } of site.traps) expect(printed).not.toContain(quote.replaceAll('’', "'"))
    }
  })
})
