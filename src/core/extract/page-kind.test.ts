import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

function kindOf(path: string, html = '<p>Words.</p>') {
  const reading = readPage({ url: `https://moss-bearings.example/${path}`, html })
  return reading.ok ? reading.value.document.kind : null
}

describe('the kind of a page by its address', () => {
  it.each([
    ['', 'home'],
    ['index.html', 'home'],
    ['de/', 'home'],
    ['about-us/', 'about'],
    ['ueber-uns', 'about'],
    ['chi-siamo.html', 'about'],
    ['o-nas/', 'about'],
    ['company/leadership', 'team'],
    ['produkte/', 'product'],
    ['products/needle', 'product'],
    ['diensten', 'services'],
    ['klanten', 'customers'],
    ['referenzen/', 'case-list'],
    ['case-studies/mill-in-lund', 'case-study'],
    ['press-releases/', 'news-list'],
    ['press-releases/2018/10/3/new-plant', 'news-item'],
    ['news/page/2', 'news-list'],
    ['acme-press-release-new-plant-opens.html', 'news-item'],
    ['blog/', 'blog-list'],
    ['moss-blog/2017/why-oil', 'blog-post'],
    ['karriere', 'careers'],
    ['contact-us.htm', 'contact'],
    ['kontakt', 'contact'],
    ['standorte', 'locations'],
    ['investor-relations', 'investors'],
    ['annual-report', 'report'],
    ['partner', 'partners'],
    ['company/certifications', 'certifications'],
    ['preise', 'pricing'],
    ['faq', 'faq'],
    ['upcoming-events', 'events'],
    ['privacy-policy', 'legal'],
    ['algemene-leveringsvoorwaarden', 'legal'],
    ['impressum', 'legal'],
    ['sitemap.htm', 'other'],
    ['asset-management', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})

describe('the kind of a page by what it says', () => {
  it('knows a job advert from the careers page', () => {
    expect(kindOf('careers/fitter', '<h1>Fitter</h1><h2>Responsibilities</h2><p>Fit.</p>')).toBe('job')
    expect(kindOf('careers/benefits', '<h1>Benefits</h1><p>We have tea.</p>')).toBe('careers')
    expect(kindOf('x1', '<script type="application/ld+json">{"@type":"JobPosting","title":"Fitter"}</script>')).toBe(
      'job',
    )
  })

  it('goes by the title where the address says nothing', () => {
    expect(kindOf('p?id=7', '<title>Moss | Contact us</title><h1>Contact us</h1>')).toBe('contact')
    expect(kindOf('page17.htm', '<h1>Our team</h1>')).toBe('team')
    expect(kindOf('page18.htm', '<h1>Moss Supply Company</h1>')).toBe('other')
  })

  it('goes by the shape of the page last', () => {
    const card = (name: string, title: string) => `<div><h3>${name}</h3><p>${title}</p></div>`
    const people =
      card('Ada Moss', 'Chair') +
      card('Ben Reed', 'Chief Engineer') +
      card('Cleo Hart', 'Head of Sales') +
      card('Dan Frost', 'Buyer')
    expect(kindOf('x2', people)).toBe('team')
    const items = [1, 2, 3, 4, 5].map(
      (n) => `<li><a href="/n${n}">Moss opens plant number ${n} in Lund</a></li><li>${n} May 2024</li>`,
    )
    expect(kindOf('x3', `<ul>${items.join('')}</ul>`)).toBe('news-list')
    expect(kindOf('lund.htm', '<h2>Lund</h2><p>12 Mill Street</p><p>Tel: +46 46 555 01 99</p>')).toBe('locations')
  })

  it('is no page of the site when the server only says that it is gone', () => {
    expect(kindOf('products/old', '<h1>404 Page Not Found</h1>')).toBe('other')
  })
})
