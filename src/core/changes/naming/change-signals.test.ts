import { describe, expect, test } from 'vitest'
import { readPage } from '../../extract/read-page.ts'
import type { AccountId, ClaimId, PageId, PageVersionId } from '../../model/ids.ts'
import type { PageChange } from '../../model/page-change.ts'
import type { Instant } from '../../model/time.ts'
import { type PageSide, comparePages } from '../compare-pages.ts'
import { wholePage } from '../whole-text.ts'
import { changeSignals, type NamedChanges } from './change-signals.ts'
import type { OpeningsOnFile } from './opening-signals.ts'

const host = 'https://brackwell-presses.example'
const at = (day: string): Instant => `2026-11-${day}T09:00:00.000Z` as Instant
const noOpenings: OpeningsOnFile = { boards: [], openings: [], quoteOf: () => null, isBoard: () => false }

function side(body: string, path: string): PageSide {
  const html = `<!doctype html><html lang="en"><head><title>Brackwell Presses</title></head><body>
    <header><nav><a href="/">Home</a><a href="/team">Team</a></nav></header><main>${body}</main></body></html>`
  const read = readPage({ url: `${host}${path}`, html })
  if (!read.ok) throw new Error(read.error.message)
  const { document, links } = read.value
  return {
    document,
    links,
    whole: wholePage(new TextEncoder().encode(html), 'text/html', document.text),
    partial: false,
  }
}

/** What a check keeps of one page, as `find-changes` ties it. */
function kept(path: string, before: PageSide, after: PageSide, found = at('10')): PageChange[] {
  const compared = comparePages(before, after)
  if (!compared.comparable) return []
  const pageId = `pag_${path}` as PageId
  const quote = (of: PageSide, version: string, span: { start: number; end: number } | null) =>
    span && {
      type: 'quote' as const,
      pageId,
      pageVersionId: `ver_${path}_${version}` as PageVersionId,
      revision: 1,
      ...span,
      quote: of.document.text.slice(span.start, span.end),
    }
  return compared.changes.map(({ about, direction, label, subject, before: was, after: is }, i) => ({
    id: `chg_${path}_${found}_${i}` as ClaimId,
    accountId: 'acc_1' as AccountId,
    pageId,
    pageKind: after.document.kind,
    pageTitle: after.document.title,
    pageUrl: `${host}${path}`,
    about,
    direction,
    label,
    ...(subject ? { subject } : {}),
    onPages: 1,
    evidence: { type: 'change', before: quote(before, '1', was), after: quote(after, found, is) },
    fromVersionId: `ver_${path}_1` as PageVersionId,
    toVersionId: `ver_${path}_${found}` as PageVersionId,
    lastSeenAt: at('03'),
    foundAt: found,
  }))
}

/** One page that changed, beside other pages of the site that stand today. */
function named(path: string, was: string, is: string, others: Readonly<Record<string, string>> = {}): NamedChanges {
  const [before, after] = [side(was, path), side(is, path)]
  const pages = [
    { url: `${host}${path}`, document: after.document, links: after.links },
    ...Object.entries(others).map(([other, body]) => {
      const { document, links } = side(body, other)
      return { url: `${host}${other}`, document, links }
    }),
  ]
  return changeSignals({ changes: kept(path, before, after), pages, openings: noOpenings }, at('12'))
}

const kinds = ({ signals }: NamedChanges): readonly string[] =>
  signals.map(({ kind, name }) => (name ? `${kind} ${name}` : kind)).toSorted()

const team = (...people: readonly string[]): string =>
  `<h1>Our team</h1>${people
    .map((one) => one.split(', '))
    .map(([name, title]) => `<div><h3>${name}</h3><p>${title}</p></div>`)
    .join('')}`
const ruth = 'Ruth Adeyemi, Managing Director'
const tomas = 'Tomas Lindqvist, Head of Engineering'
const ines = 'Ines Okafor, Sales Manager'
const jan = 'Jan Verbeek, Head of Service'

describe('what a change is called', () => {
  test('people who went, came, and do something else now', () => {
    const found = named('/team', team(ruth, tomas, ines), team(ruth, 'Ines Okafor, Chief Operating Officer', jan))
    expect(kinds(found)).toEqual(['person_gone Tomas Lindqvist', 'person_new Jan Verbeek', 'role_changed Ines Okafor'])
    expect(found.signals.find(({ kind }) => kind === 'person_gone')).toMatchObject({
      detail: 'Head of Engineering',
      after: at('03'),
      by: at('10'),
      freshness: 'fresh',
      ageDays: 2,
      strength: 2,
      sensitive: true,
      evidence: { type: 'change', before: { quote: expect.stringContaining('Tomas Lindqvist') }, after: null },
    })
  })

  const careers = (...titles: readonly string[]) =>
    `<h1>Careers</h1><p>We are looking for people who like to build presses with us.</p><h2>Open positions</h2>
     <ul>${titles.map((title) => `<li><a href="/careers/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a></li>`).join('')}</ul>`
  test('an opening that closed, and one that is sought again', () => {
    const [first, second, third] = [
      side(careers('Process Engineer', 'Maintenance Planner'), '/careers'),
      side(careers('Maintenance Planner'), '/careers'),
      side(careers('Maintenance Planner', 'Process Engineer (m/f/d)'), '/careers'),
    ]
    const today = (of: PageSide) => [{ url: `${host}/careers`, document: of.document, links: of.links }]
    const closed = kept('/careers', first, second, at('10'))
    expect(kinds(changeSignals({ changes: closed, pages: today(second), openings: noOpenings }, at('12')))).toEqual([
      'opening_closed Process Engineer',
    ])
    const again = [...closed, ...kept('/careers', second, third, at('17'))]
    const reposted = changeSignals({ changes: again, pages: today(third), openings: noOpenings }, at('20'))
    expect(kinds(reposted)).toEqual(['opening_reposted Process Engineer (m/f/d)'])
    expect(reposted.signals[0]).toMatchObject({
      strength: 2,
      after: at('10'),
      by: at('17'),
      evidence: {
        before: { quote: 'Process Engineer' },
        after: { quote: expect.stringContaining('Process Engineer') },
      },
    })
  })

  test('a list that was away at one check and back at the next is the page’s, not theirs', () => {
    const titles = ['Process Engineer', 'Maintenance Planner', 'Fitter', 'Welder']
    const [full, empty] = [side(careers(...titles), '/careers'), side(careers(), '/careers')]
    const changes = [...kept('/careers', full, empty, at('10')), ...kept('/careers', empty, full, at('17'))]
    const today = [{ url: `${host}/careers`, document: full.document, links: full.links }]
    const { signals, leftOut } = changeSignals({ changes, pages: today, openings: noOpenings }, at('20'))
    expect(signals).toEqual([])
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(
      new Set(['The whole list was away and came back: rather the page than the company.']),
    )
  })

  const logos = (...names: readonly string[]) =>
    `<h1>Presses</h1><p>We build presses for makers of car parts.</p><h2>Our customers</h2>
     <div>${names.map((name) => `<img src="/logos/${name.length}.png" alt="${name} logo">`).join('')}</div>`
  test('a logo of a customer gone, and a new one', () => {
    const found = named(
      '/customers',
      logos('Tolmin Castings', 'Halden Valve', 'Ashby Looms'),
      logos('Tolmin Castings', 'Corby Gears', 'Ashby Looms'),
    )
    expect(kinds(found)).toEqual(['customer_gone Halden Valve', 'customer_new Corby Gears'])
    expect(found.signals.every(({ evidence }) => evidence.before || evidence.after)).toBe(true)
  })

  test('a certificate that is named no more', () => {
    const was =
      '<h1>Quality</h1><p>We are certified to ISO 9001 and IATF 16949.</p><p>All parts are checked by hand.</p>'
    expect(kinds(named('/quality', was, was.replace(' and IATF 16949', '')))).toEqual([
      'certification_dropped IATF 16949',
    ])
  })

  const prices = (sum: string) =>
    `<h1>Prices</h1><table><tr><th>Service</th><th>Price</th></tr><tr><td>Press inspection</td><td>${sum}</td></tr><tr><td>Overhaul</td><td>£4,900</td></tr></table>`
  test('a price, not the way it is written, and not what they earn', () => {
    expect(kinds(named('/pricing', prices('£250'), prices('£320')))).toEqual(['price_changed'])
    expect(kinds(named('/pricing', prices('£1,250'), prices('£1,250.00')))).toEqual([])
    const earned = (sum: string) =>
      `<h1>About</h1><p>We build presses.</p><p>Sales came to ${sum} in the last year.</p>`
    expect(kinds(named('/about', earned('£40 million'), earned('£44 million')))).not.toContain('price_changed')
  })

  const about = (claim: string) =>
    `<h1>About</h1><p>We build presses for car makers.</p>${claim && `<p>${claim}</p>`}<p>All parts are made in our own hall.</p>`
  test('a promise with other figures, and one that was dropped', () => {
    const promise = 'Spare parts leave our store within 10 working days of an order.'
    expect(kinds(named('/about', about(promise), about(promise.replace('10 working days', 'six weeks'))))).toEqual([
      'claim_changed',
    ])
    const call = 'We answer every breakdown call within four hours, day and night.'
    expect(kinds(named('/about', about(call), about('')))).toEqual(['claim_dropped'])
  })

  test('words put otherwise, a sentence that promises nothing, dates and counters are none', () => {
    const call = 'We answer every breakdown call within four hours, day and night.'
    const same = 'Day and night, every breakdown call is answered by us within four hours.'
    expect(kinds(named('/about', about(call), about(same)))).toEqual([])
    expect(kinds(named('/about', about('Come and see the old hall by the river some day.'), about('')))).toEqual([])
    expect(
      kinds(
        named(
          '/about',
          about('As of 3 March 2026 all is well. 1,204 views'),
          about('As of 5 May 2026 all is well. 2,511 views'),
        ),
      ),
    ).toEqual([])
  })
})

describe('what only looks like a change', () => {
  test('somebody who moved to another page', () => {
    const found = named('/team', team(ruth, tomas, ines), team(ruth, ines), {
      '/service':
        '<h1>Service</h1><h2>Your contacts</h2><div><h3>Dr. Tomas Lindqvist</h3><p>Head of Engineering</p></div>',
    })
    expect(kinds(found)).toEqual([])
    expect(found.leftOut).toMatchObject([
      {
        change: { label: expect.stringContaining('Tomas Lindqvist') },
        why: 'It still stands on another of their pages.',
      },
    ])
  })

  test('but old news that names somebody does not keep them there', () => {
    const found = named('/team', team(ruth, tomas, ines), team(ruth, ines), {
      '/news/2023/new-head':
        '<h1>New head of engineering</h1><p>12 March 2023</p><p>Tomas Lindqvist joined as Head of Engineering.</p>',
    })
    expect(kinds(found)).toEqual(['person_gone Tomas Lindqvist'])
  })

  test('a list that was cut into pages', () => {
    const more = '<p><a href="/team?page=2">2</a></p>'
    expect(kinds(named('/team', team(ruth, tomas, ines, jan), team(ruth, ines, jan) + more))).toEqual([])
    expect(
      kinds(
        named('/team', team(ruth, tomas, ines, jan), team(ruth, ines, jan) + more, {
          '/team?page=2': team('Ada Moss, Fitter'),
        }),
      ),
    ).toEqual(['person_gone Tomas Lindqvist'])
  })

  test('a page that lost most of its list at once', () => {
    const found = named('/team', team(ruth, tomas, ines, jan, 'Ada Moss, Head of Sales'), team(ruth))
    expect(kinds(found)).toEqual([])
    expect(found.leftOut).toHaveLength(4)
  })

  test('a customer whose case is still told', () => {
    const logo = (names: readonly string[]) =>
      `<h1>Presses</h1><h2>Our customers</h2><div>${names.map((name) => `<img src="/l.png" alt="${name} logo">`).join('')}</div>`
    expect(
      kinds(
        named('/', logo(['Tolmin Castings', 'Halden Valve', 'Corby Gears']), logo(['Tolmin Castings', 'Corby Gears']), {
          '/case-studies/halden-valve':
            '<h1>Halden Valve: stops cut by half</h1><p>Halden Valve runs nine of our presses.</p>',
        }),
      ),
    ).toEqual([])
  })

  test('a promise that stands on another page now', () => {
    const call = 'We answer every breakdown call within four hours, day and night.'
    const found = named(
      '/about',
      `<h1>About</h1><p>We build presses for car makers.</p><p>${call}</p><p>We like it.</p>`,
      '<h1>About</h1><p>We build presses for car makers.</p><p>We like it.</p>',
      {
        '/service': `<h1>Service</h1><p>${call.replace('day and night', 'by day and by night')}</p>`,
      },
    )
    expect(kinds(found)).toEqual([])
  })
})

test('two readings a year apart say little about when: it cools, and is stale in its time', () => {
  const [before, after] = [side(team(ruth, tomas), '/team'), side(team(ruth), '/team')]
  const [change] = kept('/team', before, after)
  if (!change) throw new Error('nobody went')
  const of = (lastSeenAt: Instant, asOf: Instant) =>
    changeSignals({ changes: [{ ...change, lastSeenAt }], pages: [], openings: noOpenings }, asOf).signals[0]?.freshness
  expect(of(at('03'), at('12'))).toBe('fresh')
  expect(of('2025-11-03T09:00:00.000Z' as Instant, at('12'))).toBe('neutral')
  expect(of(at('03'), '2027-11-12T09:00:00.000Z' as Instant)).toBe('stale')
})
