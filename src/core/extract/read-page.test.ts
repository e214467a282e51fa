import { describe, expect, it } from 'vitest'
import type { PageReading } from './read-page.ts'
import { readPage } from './read-page.ts'
import { siteContext } from './site-context.ts'

function read(html: string, url = 'https://moss-bearings.example/about'): PageReading {
  const reading = readPage({ url, html, explain: true })
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.value
}
const textOf = (html: string) => read(html).document.text

describe('the text of a page', () => {
  it('is its blocks in reading order under their headings', () => {
    const { document } = read(
      '<body><h1>Bearings</h1><p>For   mills\n and <b>pumps</b>.</p><h2>Sizes</h2><ul><li>Small<li>Large</ul><dl><dt>Steel</dt><dd>52100</dd></dl></body>',
    )
    expect(document.text).toBe('Bearings\nFor mills and pumps.\nSizes\nSmall\nLarge\nSteel\n52100')
    expect(document.blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'definition',
      'definition',
    ])
    expect(document.blocks[3]?.headings).toEqual(['Bearings', 'Sizes'])
    for (const { start, end } of document.blocks) expect(document.text.slice(start, end)).not.toContain('\n')
  })

  it('joins the cells of a data table and lets a layout table flow', () => {
    expect(textOf('<table><tr><th>Size</th><th>Bore</th></tr><tr><td>A1</td><td>10 mm</td></tr></table>')).toBe(
      'Size | Bore |\nA1 | 10 mm |',
    )
    expect(
      textOf(
        '<table><tr><td><p>We make bearings for mills of every size.</p></td><td><p>Call us any day.</p></td></tr></table>',
      ),
    ).toBe('We make bearings for mills of every size.\nCall us any day.')
  })

  it('ends a line at a break, but not within a hand-wrapped sentence', () => {
    expect(textOf('<p>Moss Bearings<br>12 Mill Lane<br>Harrowgate</p>')).toBe('Moss Bearings\n12 Mill Lane\nHarrowgate')
    expect(textOf('<p>We make bearings that last for<br>many years in wet mills.</p>')).toBe(
      'We make bearings that last for many years in wet mills.',
    )
  })

  it('sets apart what stands side by side on the screen', () => {
    expect(textOf('<div><span>Ada Moss</span><span>Chair</span></div>')).toBe('Ada Moss Chair')
    expect(textOf('<p><span>B</span>earings</p>')).toBe('Bearings')
  })

  it('leaves out scripts, hidden parts, menus, banners, forms and share buttons, and says why', () => {
    const { document, removed } =
      read(`<body><nav><a href="/a">Products</a></nav><div class="cookie-banner">We use cookies to improve.</div>
      <p>We make bearings for mills and pumps in the north.</p><script>var x = 1</script><p style="display:none">secret words</p>
      <form><label>Your name</label><input name="n"></form><div class="share-buttons"><a href="#">Tweet this</a></div></body>`)
    expect(document.text).toBe('We make bearings for mills and pumps in the north.')
    expect(removed?.map(({ reason }) => reason).sort()).toEqual(['cookies', 'form', 'hidden', 'navigation', 'share'])
  })

  it('keeps what a click opens', () => {
    expect(
      textOf('<p>Questions</p><div class="accordion-panel" style="display:none"><p>We ship in two days.</p></div>'),
    ).toContain('We ship in two days.')
  })

  it('keeps ways to reach the company in a footer', () => {
    expect(
      textOf(
        '<p>We make bearings.</p><footer><p>12 Mill Street</p><p>Tel: +44 1423 555 0199</p><p>All rights reserved</p></footer>',
      ),
    ).toBe('We make bearings.\n12 Mill Street\nTel: +44 1423 555 0199')
  })

  it('takes no wrapper for furniture because of its name', () => {
    const body = '<p>We make bearings for mills and pumps, and have done so for a long time.</p>'.repeat(3)
    expect(textOf(`<div class="page has-footer menu">${body}</div>`)).toContain('We make bearings')
  })

  it('neutralises marks that turn the direction of writing and characters with no width', () => {
    expect(textOf('<p>Moss\u202Egnirb\u200B Bear\u00ADings</p>')).toBe('Mossgnirb Bearings')
  })

  it('reads an article without what stands around it', () => {
    const prose = (n: number) =>
      `<p>Paragraph ${n} tells at some length, with commas, clauses and all, how the new plant in Lund came about and who built it.</p>`
    const { document } = read(
      `<body><div class="teasers"><p>Another story about something else altogether, which nobody asked for, told at length here.</p></div>
      <article><h1>New plant in Lund</h1><div class="byline">By A. Reed</div>${[1, 2, 3, 4, 5].map(prose).join('')}<p><a href="/x">More on plants</a></p></article>
      <div class="comments"><p>First! I like this plant very much, it is a fine plant indeed, says a reader here.</p></div></body>`,
      'https://moss-bearings.example/news/2024/new-plant-in-lund',
    )
    expect(document.kind).toBe('news-item')
    expect(document.text).toMatch(/^New plant in Lund\nParagraph 1/)
    expect(document.text).not.toMatch(/Another story|More on plants|First!|A\. Reed/)
  })

  it('says when a page has to be rendered', () => {
    expect(read('<body><div id="root"></div><script src="/app.js"></script></body>').document.needsRendering).toBe(true)
    expect(
      read(`<body><p>${'We make bearings. '.repeat(20)}</p><script src="/app.js"></script></body>`).document
        .needsRendering,
    ).toBe(false)
  })
})

describe('what a page says about itself', () => {
  it('takes the headline for the title, without the name of the site', () => {
    expect(read('<title>Needle bearings | Moss</title><h1>Needle bearings</h1>').document.title).toBe('Needle bearings')
    expect(read('<meta property="og:site_name" content="Moss"><title>Moss - Our story</title>').document.title).toBe(
      'Our story',
    )
  })

  it('finds the day of publication and where it is said', () => {
    const dated = (html: string, url = 'https://moss-bearings.example/news/new-plant') => {
      const { publishedAt, publishedFrom } = read(html, url).document
      return [publishedAt, publishedFrom]
    }
    const posting =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-09T10:00:00+01:00"}</script>'
    expect(dated(posting)).toEqual(['2024-03-09', 'json-ld'])
    expect(dated('<meta property="article:published_time" content="2023-11-02">')).toEqual(['2023-11-02', 'meta'])
    expect(dated('<h1>New plant</h1><time datetime="2022-01-05">5 Jan</time>')).toEqual(['2022-01-05', 'time'])
    expect(dated('<html lang="de"><h1>Neues Werk</h1><p>3. März 2021</p>')).toEqual(['2021-03-03', 'text'])
    expect(dated('<h1>New plant</h1>', 'https://moss-bearings.example/news/2020/07/new-plant')).toEqual([
      '2020-07',
      'url',
    ])
    expect(dated('<h1>New plant</h1><p>© 2019 Moss</p>')).toEqual([null, null])
  })

  it('believes the words over a template that names the wrong language', () => {
    const german =
      'Wir sind ein Unternehmen für Lager und die Pumpen der Mühlen, und das ist nicht alles, was wir mit Ihnen und für Sie machen. '
    expect(read(`<html lang="en"><p>${german.repeat(4)}</p>`).document.lang).toBe('de')
    expect(read('<html lang="nl-NL"><p>Lagers</p>').document.lang).toBe('nl-NL')
  })

  it('resolves links against the base, with region, heading and language', () => {
    const { links, canonicalUrl } =
      read(`<base href="https://moss-bearings.example/en/"><link rel="canonical" href="/en/about">
      <nav><a href="products#top">Products</a></nav><main><h2>Team</h2><a href="../team" hreflang="de">Our people</a><a href="javascript:alert(1)">x</a><a href="mailto:a@b.example">mail</a></main>`)
    expect(links).toEqual([
      { url: 'https://moss-bearings.example/en/products', text: 'Products', region: 'nav' },
      { url: 'https://moss-bearings.example/team', text: 'Our people', heading: 'Team', region: 'main', lang: 'de' },
    ])
    expect(canonicalUrl).toBe('https://moss-bearings.example/en/about')
  })

  it('gives a typed error for a page over the limits', () => {
    const reading = readPage({ url: 'https://moss-bearings.example/', html: '<div>'.repeat(5_000) })
    expect(reading.ok ? null : reading.error.kind).toBe('unreadable-page')
  })
})

describe('the date of a page', () => {
  it('stands near its headline, also where that is only set in bold below a menu', () => {
    const menu = ['Home', 'Works', 'Tanks', 'Quality', 'News', 'Vacancies', 'Contact'].map(
      (name) => `<p><a href="/${name}">${name}</a></p>`,
    )
    const html = `<title>Line 3 at work</title><body>${menu.join('')}<p><b>Line 3 at work</b></p><p>Aldmouth, 24/10/2026</p>
      <p>Our third line has been at work since this week, and with it we can take another 12 tonnes of brackets and housings a week.</p></body>`
    const read = readPage({ url: 'https://moss-bearings.example/news/line3', html })
    expect(read.ok && read.value.document.publishedAt).toBe('2026-10-24')
  })
})

describe('furniture by its name', () => {
  const office = (town: string) =>
    `<div class="card"><h3>${town}</h3><p>12 Quay Road, ${town}, with our stores and the people who answer the telephone.</p></div>`
  const towns = ['Aldmouth', 'Brackwater', 'Cawsby', 'Dunmere']

  it('is no wrapper of cards that a builder pages through', () => {
    const html = `<body><h1>Offices</h1><div class="row field-pager-items">${towns.slice(0, 2).map(office).join('')}</div>
      <p>${'Our offices sell and mend bearings for mills and pumps, and each has a store of its own. '.repeat(8)}</p></body>`
    expect(textOf(html)).toContain('12 Quay Road, Aldmouth')
  })

  it('is the row of page numbers', () => {
    const html = `<body><h1>Offices</h1>${towns.map(office).join('')}
      <div class="pager"><a href="?page=1">1</a> <a href="?page=2">2</a> Page 1 of 2</div></body>`
    expect(textOf(html)).not.toContain('Page 1 of 2')
  })
})

describe('a page of a known site', () => {
  const page = (path: string, main: string) => ({
    url: `https://moss-bearings.example/${path}`,
    html: `<body><div><a href="/">Home</a></div><div><a href="/needle">Needle bearings</a></div><div><a href="/contact">Contact</a></div>
      <div>Bearings for every mill</div>${main}<div>Moss Bearings Works</div><div>12 Mill Lane</div><div>Tel: +44 1423 555 0199</div></body>`,
  })
  const pages = [
    page('', '<h1>Welcome</h1><p>We make bearings for mills and pumps.</p>'),
    page('needle', '<h1>Needle bearings</h1><p>Thin and strong.</p>'),
    page('ball', '<h1>Ball bearings</h1><p>Round and fast.</p>'),
    page('contact', '<h1>Contact</h1><p>Write to us.</p>'),
    page('about', '<h1>About</h1><p>Founded by two sisters.</p>'),
  ]
  const site = siteContext(pages)
  const textOfPage = (index: number) => {
    const source = pages[index]
    const reading = source ? readPage(source, site) : null
    return reading?.ok ? reading.value.document.text : null
  }

  it('keeps repeated lines only where they belong', () => {
    expect(textOfPage(2)).toBe('Ball bearings\nRound and fast.')
    expect(textOfPage(3)).toBe('Contact\nWrite to us.\nMoss Bearings Works\n12 Mill Lane\nTel: +44 1423 555 0199')
    expect(textOfPage(0)).toContain('Bearings for every mill')
  })

  it('keeps a headline that is also an entry of the menu', () => {
    expect(textOfPage(1)).toBe('Needle bearings\nThin and strong.')
  })

  it('keeps ways to reach the company on the first page too', () => {
    expect(textOfPage(0)).toContain('Tel: +44 1423 555 0199')
  })

  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual({
      ...site,
      lines: { ...site.lines },
      pairs: { ...site.pairs },
      linkedUnder: { ...site.linkedUnder },
      titles: { ...site.titles },
    })
  })
})

describe('a page of a site with a menu and a footer', () => {
  const menu = ['Needle bearings', 'Ball bearings', 'Plain bearings', 'Roller bearings']
  const page = (path: string, main: string, foot = '') => ({
    url: `https://moss-bearings.example/${path}`,
    html: `<body><nav><ul>${menu.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav><main>${main}</main>
      <footer><p>Bearings for the wet mills of the north since 1921</p>${foot}<p><a href="/legal">Legal</a></p></footer></body>`,
  })
  const cards = menu.map((name) => `<div class="card"><h3><a href="/${name}">${name}</a></h3></div>`).join('')
  const pages = [
    page('', '<h1>Welcome</h1>'),
    page('products', `<h1>Products</h1>${cards}`),
    page('about', '<h1>About</h1><p>Founded by two sisters.</p>'),
    page('team', '<h1>Team</h1>', '<p>The works stand still in the second week of July.</p>'),
    page('jobs', '<h1>Jobs</h1>'),
    page('news', '<h1>News</h1>'),
  ]
  const site = siteContext(pages)
  const textAt = (index: number) => {
    const source = pages[index]
    const reading = source ? readPage(source, site) : null
    return reading?.ok ? reading.value.document.text : null
  }

  it('keeps the entries of the menu where they are the headings of what the page is about', () => {
    expect(textAt(1)).toBe(['Products', ...menu].join('\n'))
    expect(textAt(2)).toBe('About\nFounded by two sisters.')
  })

  it('keeps what every footer says on the first page, and what one footer says on its page', () => {
    expect(textAt(0)).toContain('since 1921')
    expect(textAt(3)).toBe('Team\nThe works stand still in the second week of July.')
  })
})
