import { describe, expect, test } from 'vitest'
import { dayFirstIn, isDayFirst } from './numeric-order.ts'
import { readPage } from './read-page.ts'
import { siteContext } from './site-context.ts'

describe('dates in figures', () => {
  test.each([
    [['Printed on 31/10/2026'], true],
    [['Printed on 10/31/2026'], false],
    [['03/08/2026', '08/03/2026'], null],
    [['31/10/2026', '10/31/2026'], null],
    [['Version 31/99/2026'], null],
  ])('%s', (texts, dayFirst) => {
    expect(dayFirstIn(texts)).toBe(dayFirst)
  })

  const page = { url: 'https://ridley.example/news/a', lang: 'en', text: 'Easton, 03/08/2026', ofSite: null }
  test.each([
    ['plain English is read as in the United States', {}, false],
    ['the site’s other dates', { ofSite: true }, true],
    ['the page’s other dates', { text: 'Easton, 03/08/2026. Ends on 28/09/2026.' }, true],
    ['its address', { url: 'https://ridley.uk/news/a' }, true],
    ['its money', { text: 'Easton, 03/08/2026: an order of £200,000' }, true],
    ['its language', { lang: 'de' }, true],
    ['its sort of English', { lang: 'en-GB' }, true],
    ['which outweighs money', { lang: 'en-US', text: '03/08/2026: an order of £200,000' }, false],
  ])('settled by %s', (_by, over, dayFirst) => {
    expect(isDayFirst({ ...page, ...over })).toBe(dayFirst)
  })
})

test('a page is dated in the order of its site', () => {
  const html = (title: string, day: string) =>
    `<html lang="en"><title>${title}</title><body><h1>${title}</h1><p>Easton, ${day}</p>
     <p>It has been at work since this week, and with it we can take another 12 tonnes of brackets a week.</p></body></html>`
  const url = 'https://ridley.example/news/new-hall'
  const own = html('A new hall', '03/08/2026')
  const dated = (site: ReturnType<typeof siteContext> | null) => {
    const read = readPage({ url, html: own }, site)
    return read.ok ? read.value.document.publishedAt : null
  }
  expect(dated(null)).toBe('2026-03-08')
  expect(
    dated(
      siteContext([
        { url, html: own },
        { url: 'https://ridley.example/news/b', html: html('A fair', '28/09/2026') },
      ]),
    ),
  ).toBe('2026-08-03')
})
