import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { siteContext } from './site-context.ts'
import { copyrightHolder } from './site-name.ts'

describe('copyrightHolder', () => {
  it.each([
    ['© 2014 Moss & Reed Bearings Ltd. All rights reserved.', 'Moss & Reed Bearings Ltd'],
    ['Copyright ©2019–2024 Lund Hydraulics | Privacy', 'Lund Hydraulics'],
    ['© 2013 - All rights reserved | Hart Solar Pvt. Ltd.', 'Hart Solar Pvt. Ltd'],
    ['Copyright 2022 by Moss Works', 'Moss Works'],
    ['© All rights reserved', null],
    ['Copyrights of others are respected.', null],
  ])('reads %s', (line, holder) => {
    expect(copyrightHolder(line)).toBe(holder)
  })
})

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body>${body}<p>© 2021 Moss & Reed Works Ltd. All rights reserved.</p></body></html>`
const nameOf = (html: string): string | null => {
  const read = readPage({ url: 'http://192.0.2.7/', html })
  return read.ok ? read.value.document.siteName : null
}

describe('the company’s name', () => {
  it('is the part of the title that the copyright line repeats', () => {
    expect(nameOf(page('Gears - Moss & Reed Works', '<p>Gears.</p>'))).toBe('Moss & Reed Works')
  })

  it('is the holder of the copyright where the title says something else', () => {
    expect(nameOf(page('Gears for heavy work', '<p>Gears.</p>'))).toBe('Moss & Reed Works Ltd')
  })

  it('is not made up', () => {
    expect(nameOf('<title>Gears for heavy work</title><p>Gears.</p>')).toBeNull()
  })

  it('is spelled as the company spells it', () => {
    const html = page('Gears', '<p>Gears.</p>').replace(
      '<title>',
      '<meta property="og:site_name" content="Moss&ReedWorks"><title>',
    )
    expect(nameOf(html.replace('Moss & Reed Works Ltd', 'Moss Works').replace('Moss&ReedWorks', 'MossWorks'))).toBe(
      'Moss Works',
    )
  })
})

describe('pages with one title for all', () => {
  const menu =
    '<a href="/gears.htm">Gear wheels</a> <a href="/shafts.htm">Shafts</a> <a href="/visit.htm">Where we are</a>'
  const pages = ['gears', 'shafts', 'visit', 'works'].map((name) => ({
    url: `http://moss.example/${name}.htm`,
    html: page('Moss & Reed Works', `<table><tr><td>${menu}</td><td>Words of the page ${name}.</td></tr></table>`),
  }))

  it('are called what the links to them say', () => {
    const site = siteContext(pages)
    expect(site.name).toBe('Moss & Reed Works')
    const titles = pages.map((one) => {
      const read = readPage(one, site)
      return read.ok ? read.value.document.title : ''
    })
    expect(titles.slice(0, 3)).toEqual(['Gear wheels', 'Shafts', 'Where we are'])
  })
})
