import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { learnSite } from './site-offers.ts'

type Menu = { readonly title: string; readonly entries: readonly string[] }

const entry = (name: string) => `<li><a href="/p/${name.replace(/\W/g, '-')}">${name}</a></li>`
const menuOf = ({ title, entries }: Menu) => `<li><a href="#">${title}</a><ul>${entries.map(entry).join('')}</ul></li>`
const page = (path: string, menus: readonly Menu[], main: string) => ({
  url: `https://moss-bearings.example/${path}`,
  html: `<nav><ul><li><a href="/">Home</a></li>${menus.map(menuOf).join('')}<li><a href="/contact">Contact</a></li></ul></nav>
    <main>${main}</main><footer>Moss Bearings</footer>`,
})
const paths = ['', 'about', 'contact', 'history', 'news/hall', 'news/fair']
const siteOf = (menus: readonly Menu[], extra: Readonly<Record<string, string>> = {}) => {
  const all = [...paths, ...Object.keys(extra)]
  return all.map((path) => page(path, menus, extra[path] ?? `<h1>Page ${path}</h1><p>Words of ${path} alone.</p>`))
}
/** Each page's text and what the site says it sells, as `[product, service]`. */
function read(pages: readonly { readonly url: string; readonly html: string }[]) {
  const site = learnSite(pages)
  const documents = pages.flatMap((source) => {
    const reading = readPage(source, site)
    return reading.ok ? [reading.value.document] : []
  })
  const facts = documents.flatMap((document) => document.facts)
  const said = (kind: string) => [...new Set(facts.flatMap((f) => (f.kind === kind && 'value' in f ? [f.value] : [])))]
  return { text: (i: number) => documents[i]?.text ?? '', products: said('product'), services: said('service') }
}

describe('what a site sells', () => {
  const bearings = { title: 'Products', entries: ['Needle bearings', 'Ball bearings', 'Slewing rings'] }

  it('is what stands under such a title in its menu, and is kept on the home page alone', () => {
    const site = read(siteOf([bearings, { title: 'Leistungen', entries: ['Wartung', 'Montage'] }]))
    expect(site.products).toEqual(bearings.entries)
    expect(site.services).toEqual(['Wartung', 'Montage'])
    expect(site.text(0)).toContain('Slewing rings')
    expect(site.text(1)).toBe('Page about\nWords of about alone.')
  })

  it('leaves other menus, and columns that sort by buyer, aside', () => {
    expect(read(siteOf([{ title: 'Company', entries: ['Our story', 'Values', 'Board'] }])).products).toEqual([])
    const mega = `<li><a href="#">Products</a><div><div><p>By industry</p><a href="/i/1">Mining</a></div><div><p>By type</p><a href="/t/1">Ball bearings</a></div></div></li>`
    const pages = siteOf([]).map(({ url, html }) => ({
      url,
      html: html.replace('<li><a href="/contact"', `${mega}$&`),
    }))
    expect(read(pages).products).toEqual(['Ball bearings'])
  })

  it('stops where one row holds all entries of the menu', () => {
    const row =
      '<div><a href="/products">Products</a></div><div><a href="/about">About us</a></div><div><a href="/ada">Ada</a></div>'
    const pages = siteOf([]).map(({ url, html }) => ({ url, html: `<nav><div>${row}</div></nav>${html}` }))
    expect(read(pages).products).toEqual([])
  })

  it('keeps the list of its overview, though each page’s menu says the names', () => {
    const cards = bearings.entries.map((name) => `<div><h3>${name}</h3><p>All about ${name}.</p></div>`).join('')
    const site = read(siteOf([bearings], { products: `<h1>Products</h1>${cards}` }))
    for (const name of bearings.entries) expect(site.text(paths.length)).toContain(`${name}\nAll about ${name}.`)
    expect(site.products).toEqual(bearings.entries)
  })

  it('is at most nine names of each kind, the best of them', () => {
    const entries = Array.from({ length: 30 }, (_, i) => `Bearing of size ${i + 10}`)
    expect(read(siteOf([{ title: 'Products', entries }])).products).toHaveLength(9)
    const about = '<h1>About</h1><p>We work in fields such as milling, pumping and paper.</p>'
    const site = read(siteOf([{ title: 'Services', entries: ['Regrinding', 'Rewinding', 'Balancing'] }], { us: about }))
    expect(site.services).toEqual(['Regrinding', 'Rewinding', 'Balancing'])
  })
})
