import { describe, expect, it } from 'vitest'
import { factsOf, values } from './facts-of.fixture.ts'

const products = (path: string, html: string) => values(factsOf('product', path, html))
const services = (path: string, html: string) => values(factsOf('service', path, html))

describe('what a company sells', () => {
  const card = (name: string) =>
    `<div class="card"><h3>${name}</h3><p>Made in our own works, and kept in stock.</p></div>`

  it.each([
    ['produkty', 'Nasze produkty'],
    ['produkte', 'Unsere Produkte'],
    ['prodotti', 'I nostri prodotti'],
    ['producten', 'Onze producten'],
    ['produkter', 'Vores produkter'],
  ])('are the cards of its page of %s', (path, headline) => {
    const html = `<h1>${headline}</h1><h2>Quality for every mill</h2>${card('Slewing rings')}${card('Thrust washers')}
      <h2>How we work</h2>${card('Audits')}${card('Clean halls')}`
    expect(products(path, html)).toEqual(['Slewing rings', 'Thrust washers'])
  })

  it('are not the cards of other pages', () => {
    expect(products('about', `<h1>About us</h1>${card('Honesty')}${card('Thrift')}`)).toEqual([])
    expect(services('news/open-day', `<h1>Open day</h1>${card('Music')}${card('Cake')}`)).toEqual([])
  })

  it('are links to pages below that of services, though two words look like a name', () => {
    const html = `<h1>Moss</h1><ul><li><a href="/services/tank-cleaning/">Tank Cleaning</a></li>
      <li><a href="/services/ship-repair/">Ship Repair</a></li><li><a href="/services/all/">Learn more</a></li>
      <li><a href="/news/harbour-day/">Harbour day</a></li></ul>`
    expect(services('', html)).toEqual(['Tank Cleaning', 'Ship Repair'])
  })

  it('stand below a line that says so, in lists made of bullets too', () => {
    const html =
      '<h2>Services provided:</h2><p>· Gear cutting</p><p>· Shaft repair</p><h2>Contact us:</h2><p>· Ada Moss</p>'
    expect(services('products/gears', html)).toEqual(['Gear cutting', 'Shaft repair'])
  })

  it.each(['Our core services', 'Leistungen im Überblick', 'Services we offer', 'I nostri servizi principali'])(
    'are lines made alike below “%s”, whatever stands between them',
    (heading) => {
      const box = (name: string) => `<div><div class="title">${name}</div><p>We come to your hall at night.</p></div>`
      const boxes = ['Gear Repair', 'Shaft Repair', 'Roof Cleaning'].map(box).join('')
      expect(services('', `<h1>Moss</h1><h2>${heading}</h2>${boxes}`)).toEqual([
        'Gear Repair',
        'Shaft Repair',
        'Roof Cleaning',
      ])
      expect(services('', `<h1>Moss</h1><h2>Our values</h2>${boxes}`)).toEqual([])
    },
  )

  it('have a price beside them', () => {
    expect(products('preise', '<h1>Preise</h1><p>Unsere Mietboxen schon ab 12,00 EUR im Monat</p>')).toEqual([
      'Mietboxen',
    ])
    expect(
      products('pricing', '<h1>Pricing</h1><p>Open from 9 to 5</p><p>We charge a fee from time to time</p>'),
    ).toEqual([])
  })

  it('begin with the name of the company, in sentences that speak of them', () => {
    const html = `<meta property="og:site_name" content="Quillon"><h1>Welcome</h1>
      <p>With Quillon Ledger the counting of a whole warehouse takes an afternoon, says our team.</p>
      <p>Since spring Quillon Ledger also reads the labels of others, and Quillon Team plays football.</p>
      <p>At Quillon Works the team meets twice a year, and the Quillon Team sings until morning.</p>`
    expect(products('', html)).toEqual(['Quillon Ledger'])
  })

  it('are said in the data of a page', () => {
    const html = `<script type="application/ld+json">{"@type":"OfferCatalog","itemListElement":[
      {"@type":"Offer","itemOffered":{"@type":"Service","name":"Roof cleaning"}}]}</script><h1>Home</h1><p>Roof cleaning at night.</p>`
    expect(services('', html)).toEqual(['Roof cleaning'])
  })
})
