import { describe, expect, test } from 'vitest'
import { readPage } from '../extract/read-page.ts'
import { type PageSide, comparePages } from './compare-pages.ts'
import { wholePage } from './whole-text.ts'

const host = 'https://brackwell-presses.example'

function side(body: string, { path = '/about', lang = 'en', partial = false } = {}): PageSide {
  const html = `<!doctype html><html lang="${lang}"><head><title>Brackwell Presses</title></head><body>
    <header><nav><a href="/">Home</a><a href="/team">Team</a><a href="/careers">Careers</a></nav></header>
    <main>${body}</main><footer><p>© 2026 Brackwell Presses Ltd</p></footer></body></html>`
  const read = readPage({ url: `${host}${path}`, html })
  if (!read.ok) throw new Error(read.error.message)
  const { document, links } = read.value
  return { document, links, whole: wholePage(new TextEncoder().encode(html), 'text/html', document.text), partial }
}

function labels(before: PageSide, after: PageSide): readonly string[] {
  const compared = comparePages(before, after)
  return compared.comparable ? compared.changes.map(({ label }) => label) : [compared.why]
}

const about = `<h1>About Brackwell Presses</h1>
  <p>Brackwell Presses builds hydraulic presses for makers of car parts in the north of England.</p>
  <p>We repair presses of every make on our customers' own floor, day and night.</p>
  <h2>Delivery</h2><p>Spare parts leave our store within 10 working days.</p>
  <h2>Quality</h2><p>Every press is tested for a week before it leaves the hall.</p>`

describe('what is no change', () => {
  test.each([
    ['the same page', about, about],
    [
      'another order',
      about,
      `<h1>About Brackwell Presses</h1><h2>Quality</h2><p>Every press is tested for a week before it leaves the hall.</p>
       <h2>Delivery</h2><p>Spare parts leave our store within 10 working days.</p>
       <p>We repair presses of every make on our customers' own floor, day and night.</p>
       <p>Brackwell Presses builds hydraulic presses for makers of car parts in the north of England.</p>`,
    ],
    [
      'another layout of the same words',
      about,
      `<h1>About Brackwell Presses</h1><ul><li>Brackwell Presses builds hydraulic presses for makers of car parts in the north of England.</li>
       <li>We repair presses of every make on our customers' own floor, day and night.</li></ul>
       <table><tr><th>Delivery</th><td>Spare parts leave our store within 10 working days.</td></tr>
       <tr><th>Quality</th><td>Every press is tested for a week before it leaves the hall.</td></tr></table>`,
    ],
    [
      'paragraphs joined',
      `<h1>Service</h1><p>We repair presses of every make.</p><p>Our fitters come on the same day.</p><p>Parts are in stock for thirty years.</p>`,
      `<h1>Service</h1><p>We repair presses of every make. Our fitters come on the same day. Parts are in stock for thirty years.</p>`,
    ],
    [
      'dates',
      `<h1>Notice</h1><p>Last updated on 3 March 2026.</p><p>As of 31 December 2025 the hall holds forty presses of our own.</p>`,
      `<h1>Notice</h1><p>Last updated on 17 May 2026.</p><p>As of 31 March 2026 the hall holds forty presses of our own.</p>`,
    ],
    [
      'dates of another language',
      `<h1>Hinweis</h1><p>Stand: 3. März 2026, 14:05 Uhr</p><p>Die Halle steht seit dem Umbau im Jahr 2024 allen offen.</p>`,
      `<h1>Hinweis</h1><p>Stand: 12.05.2026, 09:30 Uhr</p><p>Die Halle steht seit dem Umbau im Jahr 2025 allen offen.</p>`,
    ],
    [
      'counters and what passes',
      `<h1>Guide</h1><p>1,204 views</p><p>Posted 3 days ago</p><p>Comments (12)</p><p>How to choose a press for small parts.</p>`,
      `<h1>Guide</h1><p>2,511 views</p><p>Posted 3 weeks ago</p><p>Comments (31)</p><p>How to choose a press for small parts.</p>`,
    ],
    [
      'years that pass by waiting',
      `<h1>About</h1><p>Our fitters have 25 years of experience with presses.</p><p>Copyright 2025 Brackwell Presses</p>`,
      `<h1>About</h1><p>Our fitters have 26 years of experience with presses.</p><p>Copyright 2026 Brackwell Presses</p>`,
    ],
    [
      'cookie text',
      `<h1>About</h1><p>We build presses for makers of car parts.</p><p>We use cookies to make this site work for you.</p>`,
      `<h1>About</h1><p>We build presses for makers of car parts.</p><p>This site stores cookies; choose which ones you allow us to keep.</p>`,
    ],
    [
      'voices that take turns',
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><h2>What our customers say</h2>
       <p>The press ran from the first hour and has not stopped since.</p><p>Ines Okafor, Tolmin Castings</p>`,
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><h2>What our customers say</h2>
       <p>They answered at three in the morning and stood in our hall by six.</p><p>Jan Verbeek, Halden Valve</p>`,
    ],
    [
      'quotes that take turns',
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><blockquote>The press ran from the first hour and has not stopped.</blockquote>`,
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><blockquote>They answered at three in the morning and came by six.</blockquote>`,
    ],
    [
      'teasers of news',
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><h2>Latest news</h2>
       <h3><a href="/news/open-day">Open day draws a thousand visitors</a></h3><p>The hall was full until late in the evening.</p>`,
      `<h1>Presses</h1><p>We build presses for makers of car parts.</p><h2>Latest news</h2>
       <h3><a href="/news/new-oven">A new oven for the hardening shop</a></h3><p>It came on two lorries and was lifted through the roof.</p>`,
    ],
    [
      'a slip put right, and other punctuation',
      `<h1>About</h1><p>Our organisation repairs presses of every make - day and night.</p>`,
      `<h1>About</h1><p>Our organization repairs presses of every make, day and night!</p>`,
    ],
    [
      'a line moved into the footer of the page',
      `<h1>About</h1><p>We build presses for makers of car parts.</p><p>Visit us at Furnace Lane 12, Ashby Wold.</p>`,
      `<h1>About</h1><p>We build presses for makers of car parts.</p><div class="footer"><footer>Visit us at Furnace Lane 12, Ashby Wold.</footer></div>`,
    ],
    [
      'labels and buttons',
      `<h1>About</h1><p>We build presses for makers of car parts.</p><p><a href="/contact">Read more</a></p>`,
      `<h1>About</h1><p>We build presses for makers of car parts.</p><p><a href="/contact">Find out more</a></p>`,
    ],
  ])('%s', (_what, before, after) => {
    expect(labels(side(before), side(after))).toEqual([])
  })

  test('a page in another language, an empty one, or one that broke off', () => {
    const whole = side(about + about.replaceAll('press', 'mill') + about.replaceAll('press', 'oven'))
    expect(labels(side(about), side(about.replace('builds', 'baut'), { lang: 'de' }))).toEqual(['other-language'])
    expect(labels(whole, side('<p>Down for maintenance.</p>'))).toEqual(['empty'])
    expect(labels(side(about), side(about.split('<h2>Quality')[0] ?? '', { partial: true }))).toEqual([])
  })
})

describe('what is a change', () => {
  test('other words in the same place, with just those words', () => {
    const after = about.replace('within 10 working days', 'within six weeks')
    expect(labels(side(about), side(after))).toEqual(['About page: was “10 working days”, now “six weeks”'])
    expect(labels(side(about, { path: '/' }), side(after, { path: '/' }))).toEqual([
      'Home page: was “10 working days”, now “six weeks”',
    ])
  })

  test('what they stopped saying, and what they began to say', () => {
    const after = about.replace(
      "<p>We repair presses of every make on our customers' own floor, day and night.</p>",
      '<p>From spring on, a second hall in Tolmin will take over all castings.</p>',
    )
    expect(labels(side(about), side(after))).toEqual([
      "About page no longer says: “We repair presses of every make on our customers' own floor, day and night.”",
      'About page says now: “From spring on, a second hall in Tolmin will take over all castings.”',
    ])
  })

  test('a leader gone from the team page, a new one, and one with another title', () => {
    const team = (people: readonly (readonly [string, string])[]) =>
      `<h1>Our team</h1>${people.map(([name, title]) => `<div><h3>${name}</h3><p>${title}</p></div>`).join('')}`
    const before = team([
      ['Ruth Adeyemi', 'Managing Director'],
      ['Tomas Lindqvist', 'Head of Engineering'],
      ['Ines Okafor', 'Sales Manager'],
    ])
    const after = team([
      ['Ruth Adeyemi', 'Managing Director'],
      ['Ines Okafor', 'Chief Operating Officer'],
      ['Jan Verbeek', 'Head of Service'],
    ])
    const found = labels(side(before, { path: '/team' }), side(after, { path: '/team' }))
    expect(found.toSorted()).toEqual([
      'Gone from the team page: Tomas Lindqvist, Head of Engineering',
      'Ines Okafor: was “Sales Manager”, now “Chief Operating Officer”',
      'New on the team page: Jan Verbeek, Head of Service',
    ])
  })

  test('a headcount', () => {
    const before =
      '<h1>About</h1><p>Brackwell Presses employs 420 people at two sites.</p><p>We build presses for car parts.</p>'
    const after = before.replace('420', '310')
    expect(labels(side(before), side(after))).toEqual(['Headcount: was “420”, now “310”'])
  })

  test('openings that came and went', () => {
    const careers = (titles: readonly string[]) =>
      `<h1>Careers</h1><p>We are looking for people who like to build presses with us.</p><h2>Open positions</h2>
       <ul>${titles.map((title) => `<li><a href="/careers/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a></li>`).join('')}</ul>`
    const found = labels(
      side(careers(['Process Engineer', 'Maintenance Planner']), { path: '/careers' }),
      side(careers(['Maintenance Planner', 'Quality Manager']), { path: '/careers' }),
    )
    expect(found.toSorted()).toEqual(['New opening: Quality Manager', 'Opening gone: Process Engineer'])
  })

  test('a new item of a list of news; what it pushed off is none', () => {
    const news = (titles: readonly string[]) =>
      `<h1>News</h1>${titles.map((title, i) => `<article><h2><a href="/news/${i}-${title.length}">${title}</a></h2><p>${i + 3} March 2026</p></article>`).join('')}`
    const found = labels(
      side(news(['Open day draws a thousand visitors', 'A new oven for the hall', 'Apprentices start in autumn']), {
        path: '/news',
      }),
      side(news(['Second hall planned in Tolmin', 'Open day draws a thousand visitors', 'A new oven for the hall']), {
        path: '/news',
      }),
    )
    expect(found).toEqual(['New on the news page: Second hall planned in Tolmin'])
  })

  test('a page written anew is told as one', () => {
    const said = (words: readonly string[]) =>
      `<h1>About</h1>${words.map((word) => `<p>Our ${word} serves makers of ${word} parts near ${word} town.</p>`).join('')}`
    const letters = 'abcdefghijkl'.split('')
    const found = labels(
      side(said(letters.map((letter) => `old${letter}one ${letter}two ${letter}three`))),
      side(
        said(letters.map((letter) => `new${letter}four ${letter}five ${letter}six`))
          .replaceAll('serves makers', 'casts rings')
          .replaceAll('near', 'from'),
      ),
    )
    expect(found).toEqual(['About page written anew'])
  })

  test('its words stand where it says, in both versions', () => {
    const [before, after] = [side(about), side(about.replace('10 working days', 'six weeks'))]
    const compared = comparePages(before, after)
    const [change] = compared.comparable ? compared.changes : []
    if (!change?.before || !change.after) throw new Error('no change with words on both sides')
    expect(before.document.text.slice(change.before.start, change.before.end)).toBe(
      'Spare parts leave our store within 10 working days.',
    )
    expect(after.document.text.slice(change.after.start, change.after.end)).toBe(
      'Spare parts leave our store within six weeks.',
    )
  })
})
