import { describe, expect, test } from 'vitest'
import { readPage } from '../extract/read-page.ts'
import { mentionsOf } from './detect.ts'
import { mergeEvents } from './merge.ts'
import type { ClaimId, PageId, PageVersionId } from '../model/ids.ts'
import type { Instant } from '../model/time.ts'

/** Whole pages as servers send them, of each kind that is read in its own way. */

const company = { name: 'Northfield Castings', aliases: [] }
const host = 'https://northfield-castings.example'

function pageOf(path: string, main: string, head = ''): ReturnType<typeof read> {
  return read(path, main, head)
}

function read(path: string, main: string, head: string) {
  const html = `<!doctype html><html lang="en"><head><title>Northfield Castings</title>${head}</head><body>
    <header><nav><a href="/">Home</a><a href="/about">About</a><a href="/news">News</a><a href="/careers">Careers</a></nav></header>
    <main>${main}</main><footer><p>© 2026 Northfield Castings Ltd</p></footer></body></html>`
  const done = readPage({ url: `${host}${path}`, html })
  if (!done.ok) throw new Error(done.error.message)
  return done.value.document
}

type Told = { readonly type: string; readonly status: string; readonly actor: string; readonly date: string | null }

/** The events of one page as they are told, with the day they get there. */
function told(path: string, main: string, head = ''): readonly Told[] {
  const document = pageOf(path, main, head)
  const events = mentionsOf(document, company, null).events.map(({ start, end, ...mention }, i) => ({
    mention: {
      ...mention,
      id: `men_${i}` as ClaimId,
      evidence: {
        type: 'quote' as const,
        pageId: 'pag_1' as PageId,
        pageVersionId: 'ver_1' as PageVersionId,
        revision: 1,
        start,
        end,
        quote: document.text.slice(start, end),
      },
    },
    page: {
      id: 'pag_1' as PageId,
      publishedAt: document.publishedAt,
      kind: document.kind,
      title: document.title,
      url: document.url,
      fetchedAt: '2026-11-20T10:00:00.000Z' as Instant,
    },
  }))
  return mergeEvents(events).map(({ type, status, actor, date }) => ({ type, status, actor, date }))
}
const words = (events: readonly Told[]): readonly string[] =>
  events.map(({ type, status, actor, date }) => `${type} ${status} ${actor} ${date ?? 'undated'}`).toSorted()
const live = (events: readonly Told[]): readonly string[] =>
  words(
    events.filter(({ actor, status }) => actor === 'account' && ['happened', 'announced', 'planned'].includes(status)),
  )

const released = '<meta property="article:published_time" content="2026-10-14T08:00:00Z">'

describe('a page of their leaders', () => {
  const page = (story: string) =>
    live(told('/about/leadership', `<h1>Our leaders</h1><h2>Ada Moss</h2><p>Works Director</p><p>${story}</p>`))
  test.each([
    'From 2019 to 2026, she led Calder Rings GmbH, a joint venture between Hart Forge GmbH and Lund Mills GmbH.',
    'In 2026, she was elected to the Harbour Trust (HT) board of directors and the Easton Skills Council.',
  ])('tells of what they did elsewhere, which is no news of the account: %s', (story) => {
    expect(page(story)).toEqual([])
  })
  test('still tells who came this year', () => {
    expect(page('In 2026, Ada Moss was appointed Works Director of Northfield Castings.')).toEqual([
      'leadership_change happened account 2026',
    ])
  })
})

describe('a dated press release of their own newsroom', () => {
  const body = `<h1>Northfield Castings opens second foundry in Easton</h1><p>14 October 2026</p>
    <p>Northfield Castings has opened a second foundry in Easton, its first new site in ten years.</p>
    <p>The company has appointed Ada Moss as plant manager.</p>
    <h2>About Northfield Castings</h2>
    <p>Northfield Castings was founded in 1962. In 2009 it acquired Calder Foundry. The company employs 420 people.</p>
    <h2>Press contact</h2><p>press@northfield-castings.example</p>`
  test('is told on its day, and its boilerplate is not told at all', () => {
    expect(live(told('/news/2026/second-foundry', body, released))).toEqual([
      'expansion_facility happened account 2026-10-14',
      'leadership_change happened account 2026-10-14',
    ])
  })
  test('without a date of its own it has none', () => {
    expect(live(told('/news/second-foundry', body.replace('<p>14 October 2026</p>', '')))).toEqual([
      'expansion_facility happened account undated',
      'leadership_change happened account undated',
    ])
  })
})

describe('a timeline', () => {
  test('is history, but for what it says of its newest years', () => {
    const list = `<h1>Our history</h1><ul>
      <li>1962: Northfield Castings is founded in a shed by the river.</li>
      <li>2009: We acquire Calder Foundry.</li>
      <li>2018: We open our machine shop in Corby.</li>
      <li>2026: We open a second foundry in Easton.</li></ul>`
    expect(live(told('/about/history', list))).toEqual(['expansion_facility happened account 2026'])
    expect(words(told('/about/history', list)).filter((one) => one.includes('historic'))).toHaveLength(2)
  })
  test('also as headings with lines below, and as a table', () => {
    expect(
      live(
        told(
          '/about',
          `<h1>About us</h1><p>We cast.</p><h2>Milestones</h2><h3>2009</h3><p>We acquired Calder Foundry.</p>
           <h3>2018</h3><p>We opened our machine shop in Corby.</p><h3>2025</h3><p>The river hall is painted.</p>`,
        ),
      ),
    ).toEqual([])
    expect(
      live(
        told(
          '/about',
          `<h1>About us</h1><h2>Our story</h2><table><tr><th>2009</th><td>We acquired Calder Foundry.</td></tr>
           <tr><th>2018</th><td>We opened our machine shop in Corby.</td></tr><tr><th>2025</th><td>The river hall is painted.</td></tr></table>`,
        ),
      ),
    ).toEqual([])
  })
  test('a year it looks forward to does not make the rest old', () => {
    const list = `<h1>Our history</h1><ul><li>2026: We open a second foundry in Easton.</li></ul><p>We want to be carbon neutral by 2040.</p>`
    expect(live(told('/about/history', list))).toContain('expansion_facility happened account 2026')
  })
})

describe('a case study', () => {
  const body = `<h1>Halden Valve cuts scrap by half</h1>
    <p>Halden Valve makes valves for water works. Halden Valve opened a new plant in Tolmin last year and appointed Ines Okafor as plant manager.</p>
    <p>The company had to close its old foundry and lay off 40 people.</p>
    <p>Since then Northfield Castings delivers all castings within a week.</p>`
  test('tells of its customer: none of it happened to them', () => {
    expect(live(told('/case-studies/halden-valve', body))).toEqual([])
  })
})

describe('a blog article', () => {
  test('gives advice: nothing happened', () => {
    const body = `<h1>Five reasons why foundries invest in automation</h1><p>3 September 2026</p>
      <p>Many foundries are closing sites or laying off staff. If you open a new line, hire early.</p>
      <p>Companies that acquire a competitor should plan the first hundred days.</p>
      <p>You can expand your business by investing in new equipment.</p>`
    expect(live(told('/blog/five-reasons', body, released))).toEqual([])
  })
  test('but what they tell of themselves there counts, on its day', () => {
    const body = `<h1>A look behind our new line</h1><p>3 September 2026</p>
      <p>Last month Northfield Castings opened a new moulding line in Corby.</p><p>It runs in two shifts.</p>`
    const found = told(
      '/blog/new-line',
      body,
      '<meta property="article:published_time" content="2026-09-03T08:00:00Z">',
    )
    expect(found.filter(({ type }) => type === 'expansion_facility')).toMatchObject([
      { status: 'happened', actor: 'account', date: '2026-08' },
    ])
  })
})

describe('a list of news', () => {
  const item = (title: string, date: string, teaser = ''): string =>
    `<article><h2><a href="/news/${title.length}-${date.length}">${title}</a></h2><p>${date}</p>${teaser && `<p>${teaser}</p>`}</article>`
  test('gives each headline the date beside it', () => {
    const body = `<h1>News</h1>
      ${item('Northfield Castings acquires Calder Foundry', '14 October 2026')}
      ${item('Northfield Castings wins contract from Severnside Water', '2 March 2026')}`
    expect(live(told('/news', body))).toEqual([
      'acquisition happened account 2026-10-14',
      'contract_win happened account 2026-03-02',
    ])
  })
  test('old headlines are told of their day, never of the day the list was read', () => {
    const body = `<h1>News</h1>${item('Northfield Castings opens machine shop in Corby', '12 May 2019')}`
    expect(told('/news', body).map(({ date }) => date)).toEqual(['2019-05-12'])
  })
  test('teasers on the home page are told with their date too; without one they have none', () => {
    const home = (date: string) => `<h1>Castings from the river</h1><p>We cast iron and bronze for makers of pumps.</p>
      <h2>Latest news</h2>${item('Northfield Castings acquires Calder Foundry', date)}`
    expect(live(told('/', home('14 October 2026')))).toEqual(['acquisition happened account 2026-10-14'])
    expect(live(told('/', home('')))).toEqual(['acquisition happened account undated'])
  })
})

describe('what others say and do on their pages', () => {
  test('press cuttings: the paper is not who did it', () => {
    const body = `<h1>In the media</h1><ul><li><a href="https://foundry-weekly.example/1">Foundry Weekly: Calder Foundry to close Tolmin plant, 12 May 2026</a></li>
      <li><a href="https://valley-post.example/2">Valley Post, 3 June 2026: Northfield Castings to hire 40 people</a></li></ul>`
    expect(live(told('/press', body))).toEqual(['hiring_surge planned account 2026-06-03'])
  })
  test('a list that goes year by year dates its headlines by the year', () => {
    const body = `<h1>Press releases</h1><h2>2026</h2><ul><li><a href="/p/1">Northfield Castings opens foundry in Easton</a></li></ul>
      <h2>2021</h2><ul><li><a href="/p/2">Northfield Castings acquires Calder Foundry</a></li></ul>`
    expect(told('/press-releases', body).map(({ type, date }) => [type, date])).toEqual(
      expect.arrayContaining([
        ['expansion_facility', '2026'],
        ['acquisition', '2021'],
      ]),
    )
  })
  test('in a quotation “we” are those whose words they are', () => {
    const body = (who: string) => `<h1>A new casting for water works</h1><p>14 October 2026</p>
      <p>“We opened our new works in Tolmin last month,” said Ines Okafor, ${who}.</p>`
    expect(live(told('/news/casting', body('head of purchasing at Severnside Water'), released))).toEqual([])
    expect(live(told('/news/casting', body('managing director of Northfield Castings'), released))).toHaveLength(1)
    expect(live(told('/news/casting', body('vice president of Operations'), released))).toHaveLength(1)
  })
  test('a partner that opens a plant', () => {
    const body = `<h1>Our partner Calder Tools opens new plant</h1><p>14 October 2026</p>
      <p>Calder Tools, our partner for patterns, has opened a new plant in Leeds.</p><p>Northfield Castings congratulates.</p>`
    expect(live(told('/news/calder', body, released))).toEqual([])
  })
})

describe('a list of openings', () => {
  test('is no event for each job, and its legal notice is none', () => {
    const body = `<h1>Careers</h1><p>We are looking for people who like to cast.</p><h2>Open positions</h2>
      <ul><li><a href="/careers/planner">Maintenance Planner, Corby</a></li><li><a href="/careers/qm">Quality Manager, Easton</a></li></ul>
      <p>You will lead the launch of new products and manage acquisitions of equipment.</p>
      <p>Northfield Castings is an equal opportunity employer.</p>`
    expect(live(told('/careers', body)).filter((one) => !one.startsWith('hiring_surge'))).toEqual([])
  })
  test('a drive to hire is one', () => {
    const body = '<h1>Careers</h1><p>We are hiring 40 people for our new foundry in Easton.</p>'
    expect(live(told('/careers', body)).filter((one) => one.startsWith('hiring_surge'))).toHaveLength(1)
  })
  test('an advert tells what the job is, not what happened', () => {
    const body = `<h1>Plant Manager</h1><p>As plant manager you open new lines, negotiate contracts and restructure teams.</p>
      <h2>What we offer</h2><p>You join a company that has won awards.</p><p>Apply by 30 November 2026.</p>`
    expect(live(told('/careers/plant-manager', body)).filter((one) => !/^(?:hiring_surge|award)/.test(one))).toEqual([])
  })
})

describe('other places that only look like news', () => {
  test('a team page tells careers', () => {
    const body = `<h1>Our team</h1><h2>Ada Moss</h2><p>Managing Director</p>
      <p>Before joining Northfield in 2012 she led the acquisition of Calder Foundry at Halden Group and was appointed head of sales at Corby Gears.</p>
      <h2>Jan Verbeek</h2><p>Fitter</p><p>He has looked after the furnaces since 2024.</p>`
    expect(live(told('/team', body))).toEqual([])
  })
  test('a product page sells', () => {
    const body = `<h1>Valve bodies</h1><p>Launch your product faster. Expand into new markets with our castings.</p>
      <p>Reduce costs, invest in quality and win new contracts.</p>`
    expect(live(told('/products/valve-bodies', body))).toEqual([])
  })
  test('terms and privacy never are', () => {
    const body = `<h1>Privacy</h1><p>If Northfield Castings is acquired or merges with another company, your data may be transferred.</p>`
    expect(live(told('/privacy', body))).toEqual([])
  })
  test('questions and answers', () => {
    const body = `<h1>Questions</h1><h2>Do you plan to close the Corby site?</h2><p>No. There are no plans to close the Corby site.</p>`
    expect(live(told('/faq', body))).toEqual([])
  })
})
