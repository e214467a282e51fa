import { describe, expect, it } from 'vitest'
import { factsOf, values } from './facts-of.fixture.ts'

const customers = (path: string, html: string) => values(factsOf('customer', path, html))
const lines = (...texts: readonly string[]) => texts.map((text) => `<div class="c">${text}</div>`).join('')

describe('customers in lists', () => {
  it('are the rows of their page, without the place behind the name', () => {
    const html = `<h1>Customers</h1>${lines('LUND GRILL – Sweden', '<a href="/reed">The Reed House – Leeds, UK</a>', 'Hart Bistro – Chile', 'Next page »')}`
    expect(customers('customers', html)).toEqual(['LUND GRILL', 'The Reed House', 'Hart Bistro'])
  })

  it('are counted on their page, with what was done for each in between', () => {
    const entry = (name: string, i: number) =>
      `<p><b>${i + 1}) ${name}</b></p><p>We set all bearings of the new hall.</p>`
    const entries = ['Lund Mills (formerly Lund & Sons)', 'Reed Foods.', 'Port of Hartmouth'].map(entry).join('')
    expect(customers('clients', `<h1>Our clients</h1>${entries}`)).toEqual([
      'Lund Mills',
      'Reed Foods',
      'Port of Hartmouth',
    ])
    expect(customers('about', `<h1>How we work</h1>${entries}`)).toEqual([])
  })

  it('stand before what is said of each of them', () => {
    const items = [
      'Lund Mills, Leeds - gears and shafts. <a href="/1">Read more</a>',
      'Reed Foods, York - mixing heads',
      'Hart Rail (axles)',
    ]
    const html = `<h1>Customers</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    expect(customers('customers', html)).toEqual(['Lund Mills', 'Reed Foods', 'Hart Rail'])
  })

  it.each(['Referenzen', 'Our valued clients', 'Onze klanten', 'I nostri clienti', 'Nasi klienci', 'De stoler på os'])(
    'stand below “%s”',
    (heading) => {
      const html = `<h1>Moss</h1><h2>${heading}</h2><ul><li>Lund Mills AB</li><li>Reed Foods</li><li>Port of Hartmouth</li></ul>`
      expect(customers('about', html)).toEqual(['Lund Mills AB', 'Reed Foods', 'Port of Hartmouth'])
    },
  )

  it.each([
    'Our partners',
    'Memberships',
    'Certificates',
    'As seen in',
    'Payment methods',
    'Suppliers',
    'Our customers love',
    'Customer service',
  ])('do not stand below “%s”', (heading) => {
    const html = `<h1>Moss</h1><h2>${heading}</h2><ul><li>Lund Mills AB</li><li>Reed Foods</li><li>Port of Hartmouth</li></ul>`
    expect(customers('about', html)).toEqual([])
  })

  it('are no people, functions or countries', () => {
    const list = (...items: readonly string[]) =>
      `<h2>Our customers</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    expect(customers('', list('Ada Moss', 'Ben Reed', 'Cora Hart'))).toEqual([])
    expect(customers('', list('Plant managers', 'Chief engineers', 'Site managers'))).toEqual([])
    expect(customers('', list('Germany', 'Poland', 'Denmark'))).toEqual([])
    expect(customers('', list('Ada Moss, Buyer', 'Ben Reed, Plant Manager', 'Cora Hart, Owner'))).toEqual([])
    expect(customers('', list('Moss Bearings', 'Lund Mills', 'Reed Foods', 'Hart Rail'))).not.toContain('Moss Bearings')
  })

  it('are the column of that name in a table of projects', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = (head: string) =>
      `<h1>Projects</h1><table>${row('No', head, 'Work')}${row('1', 'Lund Mills', 'Hall')}${row('2', 'Reed Foods', 'Silo')}</table>`
    expect(customers('projects', table('Client'))).toEqual(['Lund Mills', 'Reed Foods'])
    expect(customers('projects', table('Consultant'))).toEqual([])
  })

  it('head the entries of a list of projects, where their form shows what they are', () => {
    const project = (name: string) =>
      `<h3>${name}</h3><dl><dt>Architect</dt><dd>Quill Associates Ltd.</dd><dt>Value</dt><dd>2 million</dd></dl>`
    const firms = ['Lund Mills Ltd., Leeds', 'Reed Foods Pvt. Ltd.', 'Hart (Research Centre)'].map(project).join('')
    expect(customers('projects', `<h1>Projects</h1>${firms}`)).toEqual([
      'Lund Mills Ltd.',
      'Reed Foods Pvt. Ltd.',
      'Hart (Research Centre)',
    ])
    const works = ['Barrage at Lund', 'Tunnel of Hart', 'Bridge at Reed'].map(project).join('')
    expect(customers('projects', `<h1>Projects</h1>${works}`)).toEqual([])
  })

  it('follow a label that is set as one on pages of projects', () => {
    const html = '<h1>A new silo</h1><h4>Client</h4><p>Lund Mills</p><h4>Year</h4><p>2021</p>'
    expect(customers('projects/silo', html)).toEqual(['Lund Mills'])
    expect(customers('about', html)).toEqual([])
    expect(customers('realizacje/silos', '<h1>Silos</h1><p>Zamawiający: Młyny Lund</p>')).toEqual(['Młyny Lund'])
  })
})

describe('customers in sentences', () => {
  const about = (sentence: string) => customers('about', `<h1>About us</h1><p>${sentence}</p>`)

  it.each([
    [
      'Some of the busiest restaurants rely on our tables, including Lund Grill, Hart Bistro and the French Mill.',
      ['Lund Grill', 'Hart Bistro', 'French Mill'],
    ],
    [
      'We supply mills such as Lund Works in Leeds; Black and Brown in York; and Reed House and Hart Rail in Hull.',
      ['Lund Works', 'Black and Brown', 'Reed House', 'Hart Rail'],
    ],
    [
      'Tra i nostri clienti, tra cui Mulino Lund, Pastificio Reda e Forno Sala.',
      ['Mulino Lund', 'Pastificio Reda', 'Forno Sala'],
    ],
    ['Customers include Lund Toys and Hart Homeware.', ['Lund Toys', 'Hart Homeware']],
    [
      'We ship daily. Our long-standing clients include Lund Toys, Reed House and Hart.',
      ['Lund Toys', 'Reed House', 'Hart'],
    ],
  ])('are read out of: %s', (sentence, names) => {
    expect(about(sentence)).toEqual(names)
  })

  it.each([
    'We work with partners and companies such as Lund Works, Hart Rail and Reed House.',
    'Before joining us she worked at companies including Lund Works, Hart Rail and Reed House.',
    'We help companies in industries such as Mining, Energy and Retail.',
    'Our customers use technologies such as Kubel, Vanta Works and Reed.',
    'We serve customers across countries including Poland, Germany and Denmark.',
    'Ines has led programmes for companies including Lund Works, Hart Rail and Reed House.',
    'Companies such as Lund Works and Hart Rail were founded in the same year.',
    'We serve companies including Automotive, Retail and Energy.',
    'We help businesses including large retailers, mills and farms.',
    'Their customers include Lund Toys and Hart Homeware.',
    'The tools our customers include Lund Frames and Hart Guards.',
    'Customers include Automotive, Retail and Energy.',
  ])('are not read out of: %s', (sentence) => {
    expect(about(sentence)).toEqual([])
  })

  it('are told by headlines, if what they choose is the company’s', () => {
    const news = (headline: string) => customers('news', `<h1>News</h1><h3><a href="/news/1">${headline}</a></h3>`)
    expect(news('Port of Hartmouth chooses Moss Bearings for its cranes')).toEqual(['Port of Hartmouth'])
    expect(news('Molen Lund kiest voor Moss-Bearings')).toEqual(['Molen Lund'])
    expect(news('Port of Hartmouth chooses a new mayor')).toEqual([])
    expect(news('Large Logistics Company chooses Moss Bearings')).toEqual([])
    expect(news('Moss Bearings selects Reed Software')).toEqual([])
  })

  it('are told by the headline of a case', () => {
    const headed = (headline: string) => customers('case-studies/mill', `<h1>${headline}</h1><p>It took a year.</p>`)
    expect(headed('How Lund Mills cut its scrap by half')).toEqual(['Lund Mills'])
    expect(headed('Case study: Reed Foods')).toEqual(['Reed Foods'])
    expect(headed('Hart Rail & Moss Bearings')).toEqual(['Hart Rail'])
    expect(headed('How to cut scrap by half')).toEqual([])
    expect(headed('How a mill cut its scrap by half')).toEqual([])
    expect(headed('Success story: three years of work')).toEqual([])
  })
})

describe('customers who speak', () => {
  const praise = '<p>The bearings came in time, and the crew that set them stayed until all of it ran well.</p>'
  const voice = (signature: string) => customers('', `<h1>Moss</h1>${praise}<div>${signature}</div>`)

  it.each([
    ['Ada Hart Plant Manager at Lund & Reed', 'Lund & Reed'],
    ['Ada Hart, Bedrijfsleider bij Molen Lund', 'Molen Lund'],
    ['– ADA HART, General Manager, Lund Grill, Leeds, UK', 'Lund Grill'],
    ['- ADA HART, Lund Grill, NY', 'Lund Grill'],
  ])('sign as: %s', (signature, name) => {
    expect(voice(signature)).toEqual([name])
  })

  it('sign with their firm in the line below their name, where its form shows it', () => {
    const said = (firm: string) => customers('', `<h2>Testimonials</h2>${praise}<div>Ada Hart</div><div>${firm}</div>`)
    expect(said('Lund Mills Pvt. Ltd.')).toEqual(['Lund Mills Pvt. Ltd.'])
    expect(said('Hartmouth')).toEqual([])
  })

  it.each([
    'Ada Hart, Plant Manager at Moss Bearings',
    '- ADA HART, Leeds',
    'Managers meet at Lund Hall',
    '- WASHED, Dried, Packed, UK',
  ])('do not sign as: %s', (signature) => {
    expect(voice(signature)).toEqual([])
  })
})
