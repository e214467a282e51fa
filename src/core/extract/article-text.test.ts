import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const prose = (n: number) =>
  `<p>Paragraph ${n} tells at some length, with commas, clauses and all, how the new foundry in Lund came about and who built it.</p>`
const story = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => prose(from + i)).join('')

function read(body: string) {
  const url = 'https://moss-bearings.example/news/2024/new-foundry-in-lund'
  const reading = readPage({ url, html: `<body>${body}</body>`, explain: true })
  if (!reading.ok) throw new Error(reading.error.message)
  const reasons = new Map((reading.value.removed ?? []).map(({ sample, reason }) => [sample, reason]))
  return { text: reading.value.document.text, reasons }
}

describe('the text of an article', () => {
  it('has the lead that stands between headline and body', () => {
    const { text, reasons } = read(
      `<header><h1>New foundry in Lund</h1><div class="teaser">The foundry doubles what the company can cast, and gives work to ninety people.</div>
      <p>12 March 2024</p></header><div class="text">${story(1, 6)}</div>`,
    )
    expect(text).toMatch(/^New foundry in Lund\nThe foundry doubles .*\nParagraph 1/)
    expect(reasons.get('12 March 2024')).toBe('header')
  })

  it('takes nothing for a lead that stands above the headline or leads elsewhere', () => {
    const { text } = read(
      `<div><p>A story about something else altogether that nobody on this page has asked for.</p></div><h1>New foundry in Lund</h1>
      <div><p><a href="/b">Another story about something else altogether, linked from its first word to its last.</a></p></div>
      <div class="text">${story(1, 6)}</div>`,
    )
    expect(text).toMatch(/^New foundry in Lund\nParagraph 1/)
  })

  it('goes without captions, whatever they are made of', () => {
    const { text, reasons } = read(
      `<h1>New foundry in Lund</h1><div class="text">${story(1, 3)}
      <div class="box"><img src="a.jpg" alt=""><div>The hall in its second winter, before the roof was closed.</div></div>
      <figure><img src="b.jpg" alt=""><h3>The first ladle of iron</h3></figure><p>Photo: Ada Reed</p><p>Figure 2: the plan of the hall</p>${story(4, 6)}</div>`,
    )
    expect(text).not.toMatch(/second winter|first ladle|Ada Reed|plan of the hall/)
    expect(reasons.get('The hall in its second winter, before the roof was closed.')).toBe('caption')
  })

  it('keeps paragraphs that have a picture, and the one paragraph of a short item', () => {
    const pictured = prose(4).replace('<p>', '<p><img src="c.jpg" alt="">')
    expect(read(`<h1>New foundry in Lund</h1><div class="text">${story(1, 3)}${pictured}</div>`).text).toContain(
      'Paragraph 4',
    )
    expect(
      read(`<div><h1>New foundry in Lund</h1><div class="text"><img src="a.jpg" alt="">${story(1, 1)}</div></div>`)
        .text,
    ).toContain('Paragraph 1')
  })

  it.each([
    ['Anzeige', 'advert'],
    ['– Advertisement –', 'advert'],
    ['Lesen Sie auch: <a href="/x">Gießen in Zeiten der Flaute</a>', 'related'],
    ['Le puede interesar: <a href="/x">La fundición de Lund</a>', 'related'],
    ['Czytaj także:', 'related'],
    ['Sign up for <a href="/n">our newsletter</a> and never miss a casting.', 'newsletter'],
    ['3 Kommentare', 'comments'],
    ['Tags: iron, Lund, casting', 'byline'],
    ['Zuletzt aktualisiert am 3. März 2024', 'byline'],
    ['© Moss Bearings / Ada Reed', 'caption'],
  ])('goes without the line %s', (line, reason) => {
    const { text, reasons } = read(
      `<h1>New foundry in Lund</h1><div class="text">${story(1, 3)}<p>${line}</p>${story(4, 6)}</div>`,
    )
    expect(text.split('\n')).toHaveLength(7)
    expect([...reasons.values()]).toEqual([reason])
  })

  it('keeps sentences that only begin like such lines', () => {
    const lines = [
      'Read more books, says the founder to whoever asks her how to begin, and fewer charts.',
      'By the end of the year the foundry will cast four hundred tonnes a month.',
      'Advertisements in the trade press brought ninety people to Lund within a month.',
    ]
    const { text } = read(
      `<h1>New foundry in Lund</h1><div class="text">${lines.map((line) => `<p>${line}</p>`).join('')}${story(1, 6)}</div>`,
    )
    for (const line of lines) expect(text).toContain(line)
  })

  it('is not the teasers of other stories, though they are longer together', () => {
    const card = (n: number) =>
      `<article><h3><a href="/${n}">Story ${n}</a></h3>${prose(n * 10)}${prose(n * 10 + 1)}</article>`
    const { text } = read(
      `<div><h1>New foundry in Lund</h1>${story(1, 3)}</div><div>${[1, 2, 3, 4, 5].map(card).join('')}</div>`,
    )
    expect(text).toMatch(/Paragraph 3 [^\n]*$/)
  })

  it('keeps lists, tables and definition lists', () => {
    const { text } = read(
      `<h1>New foundry in Lund</h1><div class="text">${story(1, 6)}<ul><li>Two furnaces</li><li>One sand plant</li></ul>
      <table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>900</td></tr></table><dl><dt>Iron</dt><dd>GJL-250</dd></dl>${prose(7)}</div>`,
    )
    expect(text).toContain('\nTwo furnaces\nOne sand plant\nYear | Tonnes |\n2024 | 900 |\nIron\nGJL-250\nParagraph 7')
  })
})

describe('who wrote an article, when, and in what language', () => {
  const article = (head: string, body = story(1, 6), url = 'https://moss-bearings.example/news/new-foundry') => {
    const reading = readPage({ url, html: `<body>${head}<div class="text">${body}</div></body>` })
    if (!reading.ok) throw new Error(reading.error.message)
    return reading.value.document
  }

  it.each([
    ['<p>By Ada Reed</p>', 'Ada Reed'],
    ['<p>3. März 2024 von Jonas van Dijk</p>', 'Jonas van Dijk'],
    ['<p>Por Inés Robles, Lund</p>', 'Inés Robles'],
    ['<div class="author-box">Iwona Mech</div>', 'Iwona Mech'],
    ['<p>By the river</p>', null],
    ['<p>von unserer Redaktion</p>', null],
  ])('finds the writer in %s', (line, author) => {
    expect(article(`<h1>New foundry in Lund</h1>${line}`).author).toBe(author)
  })

  it('believes what the page declares, but no site that names itself', () => {
    const head = (author: string) =>
      `<meta name="author" content="${author}"><meta property="og:site_name" content="Moss Bearings"><h1>New foundry in Lund</h1><p>By Ada Reed</p>`
    expect(article(head('Jo O&amp;#039;Neill')).author).toBe("Jo O'Neill")
    expect(article(head('Moss Bearings')).author).toBe('Ada Reed')
  })

  it('looks for the date beside the headline that is the title, not beside the name of the site', () => {
    const filler = '<p>Bearings for wet mills</p>'.repeat(8)
    expect(
      article(
        `<title>New foundry in Lund</title><h1>Moss Bearings</h1>${filler}<h1>New foundry in Lund</h1><p>Datum: 26. Januar 2022</p>`,
      ).publishedAt,
    ).toBe('2022-01-26')
  })

  it('tells Japanese, Chinese and Korean by their characters', () => {
    const langOf = (text: string) => article('<h1>News</h1>', `<p>${text.repeat(12)}</p>`).lang
    expect(langOf('私たちは軸受を作る会社です。')).toBe('ja')
    expect(langOf('我们是一家制造轴承的公司。')).toBe('zh')
    expect(langOf('우리는 베어링을 만드는 회사입니다.')).toBe('ko')
  })
})
