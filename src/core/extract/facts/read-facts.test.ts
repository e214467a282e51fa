import { describe, expect, it, test } from 'vitest'
import { factsOf, values } from './facts-of.fixture.ts'

describe('people', () => {
  const people = (path: string, html: string) => values(factsOf('person', path, html))

  it('are read beside a company name with marks in it that patterns know too', () => {
    const named = '<head><meta property="og:site_name" content="Moss-Lund + 1/2 [Bearings]"></head>'
    expect(
      people('about', `${named}<p>Ada Hart, CEO of Moss-Lund + 1/2 [Bearings], has led the works for years.</p>`),
    ).toEqual([['Ada Hart', 'CEO']])
  })

  it('come from cards, lists and rows', () => {
    expect(
      people(
        'team',
        '<h1>Team</h1><h3>Ada Moss</h3><p>Chief Executive</p><h3>Dr. Ben Reed, PhD</h3><p>Head of Engineering</p>',
      ),
    ).toEqual([
      ['Ada Moss', 'Chief Executive'],
      ['Ben Reed', 'Head of Engineering'],
    ])
    expect(
      people('management', '<ul><li>Cleo van der Hart, Director of Sales</li><li>Dan Frost – Plant Manager</li></ul>'),
    ).toEqual([
      ['Cleo van der Hart', 'Director of Sales'],
      ['Dan Frost', 'Plant Manager'],
    ])
    expect(
      people(
        'vorstand',
        '<table><tr><td>Eva Groß</td><td>Geschäftsführerin</td></tr><tr><td>Jan Lang</td><td>Werksleiter</td></tr></table>',
      ),
    ).toEqual([
      ['Eva Groß', 'Geschäftsführerin'],
      ['Jan Lang', 'Werksleiter'],
    ])
  })

  it('come from first names only where there are many', () => {
    const cards = ['Ines', 'Bart', 'Cem', 'Dora', 'Els'].map((name) => `<h3>${name}</h3><p>Developer</p>`)
    expect(people('ons-team', cards.join(''))).toHaveLength(5)
    expect(people('ons-team', cards.slice(0, 2).join(''))).toEqual([])
  })

  it('come from tables with a column of names, and from groups of one function', () => {
    const row = (name: string, note: string) => `<tr><td>${name}</td><td>${note}</td></tr>`
    const table = `<table><tr><th>Name</th><th>Qualification</th></tr>${row('Mr. Ada Moss', 'B.E.')}${row('Mr. Ben reed', 'D.C.E.')}</table>`
    expect(people('team', `<h3>Site Supervisors</h3>${table}`)).toEqual([
      ['Ada Moss', 'Site Supervisor'],
      ['Ben reed', 'Site Supervisor'],
    ])
  })

  it.each([
    [
      'legal',
      '<p>Geschäftsführer: Ada Moss, Ben Reed</p>',
      'impressum',
      [
        ['Ada Moss', 'Geschäftsführer'],
        ['Ben Reed', 'Geschäftsführer'],
      ],
    ],
    ['legal', '<p>Vertreten durch:</p><p>Ada Moss</p>', 'impressum', [['Ada Moss', undefined]]],
    ['contact', '<p>Legale rappresentante: Ada Moss</p>', 'contatti', [['Ada Moss', 'Legale rappresentante']]],
    ['about', '<p>Thank you for your business.</p><p>Ada Moss ( Owner )</p>', 'about', [['Ada Moss', 'Owner']]],
    [
      'news',
      '<p>“The hall opens in May,” said Ada Moss, CEO of Moss Bearings.</p>',
      'news/hall',
      [['Ada Moss', 'CEO']],
    ],
    ['about', '<p>Ada Moss is our Managing Director.</p>', 'about', [['Ada Moss', 'Managing Director']]],
    [
      'news',
      '<p>We have appointed Ben Reed as Health and Safety Manager.</p>',
      'news/notice',
      [['Ben Reed', 'Health and Safety Manager']],
    ],
    ['history', '<p>Moss Bearings was founded in 1962 by Ada Moss.</p>', 'about', [['Ada Moss', undefined]]],
  ])('are named in %s: %s', (_, html, path, told) => {
    const named = `<head><meta property="og:site_name" content="Moss Bearings"></head>${html}`
    expect(people(path, named)).toEqual(told)
  })

  it.each([
    '<p>“The rings arrived,” said Ada Hart, CEO of Lund Mills.</p>',
    '<p>Lund Mills was founded in 1950 by Ada Hart.</p>',
    '<p>Ada Hart is our Director of choice at Lund Mills.</p>',
    '<p>Ada Hart says what our Plant Manager thinks.</p>',
    '<p>Moss Bearings has turned our mill for many years, and our people know them well by now, whatever may come.</p><p>Ada Hart</p><p>Director</p><p>Lund Mills</p>',
  ])('are not those of others: %s', (html) => {
    expect(people('about', `<head><meta property="og:site_name" content="Moss Bearings"></head>${html}`)).toEqual([])
  })

  it('are not headings, places, or customers who praise the company', () => {
    expect(
      people('about', '<h2>Our Products</h2><p>Sales and marketing</p><h2>New York</h2><p>Sales office</p>'),
    ).toEqual([])
    expect(
      people(
        'about',
        '<h2>Our team</h2><blockquote><p>“They deliver bearings on time, whatever the weather may be.”</p></blockquote><p>Ada Moss</p><p>Plant Manager</p>',
      ),
    ).toEqual([])
    expect(people('news/new-chair', '<h1>New chair</h1><p>Ada Moss, Chair</p>')).toEqual([])
  })
})

describe('sites', () => {
  const sites = (path: string, html: string) => values(factsOf('site', path, html))

  it.each([
    ['<p>Moss Bearings<br>12 Mill Lane<br>Springfield, IL 62701</p>', 'Springfield'],
    ['<p>Mühlweg 3<br>D-54321 Bad Lagerfeld</p>', 'Bad Lagerfeld'],
    ['<p>Kadeweg 7<br>1234 AB Molendam</p>', 'Molendam'],
    ['<p>12 Mill Street<br>Harrowgate HG1 2AB</p>', 'Harrowgate'],
    ['<p>Moss Works, 12 Mill Blvd Springfield, IL 62701</p>', 'Springfield'],
    ['<p>ul. Młyńska 4<br>12-345 Łożyska</p>', 'Łożyska'],
    ['<p>Mill Road,<br>LAGERPUR - 560 001</p><p>Phone: +91 80 5550 1999</p>', 'Lagerpur'],
  ])('reads the town of %s', (html, city) => {
    expect(sites('contact', html)).toEqual([city])
  })

  it('reads the towns of a list of offices', () => {
    expect(
      sites(
        'locations',
        '<h3>Lund Office (HQ)</h3><p>Tel: +46 46 555 01 99</p><p>Malmo</p><p>(Regional Office)</p><p>Tel: +46 40 555 01 99</p>',
      ),
    ).toEqual(['Lund', 'Malmo'])
  })

  it('reads towns above their addresses, whatever suburb or district the address names', () => {
    const offices = `<h2>Our offices</h2>
      <h3>Harrowgate</h3><p>12 Mill Lane<br>Harrowgate 12345<br>United Kingdom</p>
      <h3>Lagerfeld</h3><p>Mühlweg 3,<br>54321 Bad Quell, Deutschland</p>
      <h3>Molendam</h3><p>Kadeweg 7, Molendam, Nederland</p>
      <h3>Opening hours</h3><p>Monday to Friday, 9 to 17</p>`
    const found = factsOf('site', 'locations', offices)
    expect(values(found)).toEqual(['Harrowgate', 'Lagerfeld', 'Molendam'])
    expect(found.map((fact) => fact.kind === 'site' && fact.country)).toEqual([
      'United Kingdom',
      'Germany',
      'Netherlands',
    ])
  })

  it.each([
    ['<p>Rua Alta 12, Portovelho, Portugal</p>', 'Portovelho', 'Portugal'],
    ['<p>4 Quay Road<br>Aldmouth 1010<br>New Zealand</p>', 'Aldmouth', 'New Zealand'],
    ['<p>Level 3, 20 Lotus Road, Bangpur 10500, Thailand</p>', 'Bangpur', 'Thailand'],
    ['<p>Plot 7, Mill Estate, Lagerpur, Gujarat, India</p>', 'Lagerpur', 'India'],
    ['<p>02130 Järvipää, Suomi</p>', 'Järvipää', 'Finland'],
  ])('reads the town before the country of %s', (html, city, country) => {
    expect(factsOf('site', 'contact', html)).toMatchObject([{ city, country }])
  })

  it('reads a list of offices without addresses', () => {
    const list =
      '<h2>Offices and operations</h2><p>Springfield, IL USA: +1 (555) 017-0199</p><p>Malmo, Sverige</p><p>Nordic Operations: +46 46 555 01 99</p>'
    const found = factsOf('site', '', list)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(expect.objectContaining({ city: 'Springfield', quote: 'Springfield, IL USA' }))
    expect(found).toContainEqual(expect.objectContaining({ city: 'Malmo', country: 'Sweden' }))
    expect(sites('', list.replace('Offices and operations', 'Where our bearings run'))).toEqual([])
  })

  it('takes no country, company or sentence for a town', () => {
    const html = `<h3>Moss Bearings</h3><p>12 Mill Lane<br>Springfield, IL 62701<br>mossbearings@moss-bearings.example</p>
      <p>We ship 40 pallets a day to France and Spain</p><p>Please contact us</p><p>From 10500, Thailand</p>`
    expect(sites('contact', html)).toEqual(['Springfield'])
  })

  it.each([
    ['<p>Mill Colony, Kathmandu, Nepal</p><p>Tel: +977 1 555 0199</p>', ['Kathmandu', 'Nepal']],
    ['<p>12 Mill Street</p><p>Lagerton,</p><p>GA 30022, USA</p>', ['Lagerton', 'United States']],
    ['<p>Mill Road, Dist : Lagerpur,</p><p>Gujarat, India,</p><p>Tel: +91 80 5550 1999</p>', ['Lagerpur', 'India']],
    ['<p>27 Mill Terrace</p><p>Edinburgh, UK, EH10 4SS</p>', ['Edinburgh', 'United Kingdom']],
    ['<h3>Seoul</h3><p>Mill Tower</p><p>Gangnam-gu, 06133, South Korea</p>', ['Seoul', 'South Korea']],
  ])('reads town and country of %s', (html, place) => {
    const [first] = factsOf('site', 'contact', html)
    expect([first?.city, first?.country]).toEqual(place)
  })

  it('tells addresses of agents and dealers, to whom customers are sent, from its own', () => {
    const list = `<h1>Locations</h1>
      <h3>Leeds</h3><p>Moss Bearings Ltd<br>12 Mill Lane<br>Leeds LS1 4AB, United Kingdom</p><p>Tel: +44 113 496 0199</p>
      <h3>Rotterdam</h3><p>Kadeweg 7<br>3011 AB Rotterdam, Nederland</p><p>Tel: +31 10 555 0199</p>
      <h3>Lagos</h3><p>Harbour Ring Trading Ltd.<br>4 Quay Road<br>Lagos, Nigeria</p><p>Tel: +234 1 555 0199</p>`
    const agents = factsOf('site', 'locations', list).filter(({ what }) => what === 'agent')
    expect(sites('locations', list)).toEqual(['Leeds', 'Rotterdam', 'Lagos'])
    expect(agents.map(({ city }) => city)).toEqual(['Lagos'])
  })

  it.each([
    ['<h3>Harbour Ring Trading AS</h3><p>Kadeweg 7<br>3011 AB Rotterdam, Nederland</p>', 'agent'],
    ['<p>Kadeweg 7, 3011 AB Rotterdam, Nederland</p>', undefined],
    ['<p>400 Center Street SE<br>Calgary, AB T2G 1A1, Canada</p>', undefined],
  ])('knows a firm from a code and a street: %s', (html, what) => {
    expect(factsOf('site', 'contact', html).map((fact) => fact.what)).toEqual([what])
  })

  it('says what stands there', () => {
    const html = '<h3>Hauptsitz</h3><p>Mühlweg 3</p><p>D-54321 Bad Lagerfeld</p>'
    expect(factsOf('site', 'contact', html)[0]).toMatchObject({ city: 'Bad Lagerfeld', what: 'headquarters' })
  })

  it('reads offices out of a sentence where the cities are known, and no countries or customers', () => {
    expect(sites('about', '<p>We have offices in Lyon, Madrid and Turin.</p>')).toEqual(['Lyon', 'Madrid', 'Turin'])
    expect(sites('about', '<p>We sell to mills in Lyon, France.</p><p>We have offices in Spain.</p>')).toEqual([])
    const figures = '<p>Halden Valve was founded in 1954 and employs 240 people in Halden and Moss, Norway.</p>'
    expect(sites('about', `<h1>About us</h1>${figures}`)).toEqual([])
  })

  it('takes no label for a town', () => {
    expect(
      sites(
        'contact',
        '<h3>Mailing Address</h3><p>info@moss-bearings.example</p><h3>Telephone</h3><p>+46 46 555 01 99</p><p>Order 12345 Bearings today</p>',
      ),
    ).toEqual([])
  })

  it('takes the address of JSON-LD by its path when the text does not show it', () => {
    const [site] = factsOf(
      'site',
      '',
      '<script type="application/ld+json">{"@type":"Organization","address":{"addressLocality":"Lund","addressCountry":"SE"}}</script><p>Welcome.</p>',
    )
    expect(site).toMatchObject({ city: 'Lund', country: 'Sweden', path: 'jsonld[0].address.addressLocality' })
    expect(site?.start).toBeUndefined()
  })
})

describe('founding and headcount', () => {
  it('leave an entry of a timeline to its year', () => {
    const history =
      '<h1>Our history</h1><dl><dt>1979</dt><dd>We make bearings for forty mills. Our company employs 90 people.</dd></dl>'
    expect(factsOf('headcount', 'about/history', history)).toEqual([])
    expect(factsOf('business', 'about/history', history)).toEqual([])
    expect(values(factsOf('headcount', 'about', '<p>Our company employs 90 people.</p>'))).toEqual(['90'])
  })

  it.each([
    ['Moss was founded in Harrowgate in 1962.', '1962'],
    ['Bearings since 1962', '1962'],
    ['Die Firma wurde 1962 in Lund gegründet.', '1962'],
    ['Het bedrijf is opgericht in 1962.', '1962'],
    ['The Moss Foundation was founded in 1999.', undefined],
    ['Since 2024 the maintenance of all presses is done by Dunmore.', undefined],
    ['Since 1962 the company has made bearings.', '1962'],
    ['Made in Lund since 1947.', undefined],
    ['Ada joined the company, founded in 1990.', undefined],
    ['We acquire the Lund Coupling Company of Leeds, makers of couplings since 1947.', undefined],
  ])('%s', (sentence, year) => {
    expect(factsOf('founded', 'about', `<p>${sentence}</p>`)[0]?.value).toBe(year)
  })

  it.each([
    ['We employ more than 1,200 people in four plants.', 'more than 1,200'],
    ['Our team of 45 engineers and fitters, 60 employees in all.', '60'],
    ['Rund 250 Mitarbeiter arbeiten in unserem Werk.', 'Rund 250'],
    ['With hundreds of employees across the country.', 'hundreds'],
    ['Software for companies with 500 employees.', undefined],
    ['Our customers employ 500 people.', undefined],
  ])('%s', (sentence, count) => {
    expect(factsOf('headcount', 'about', `<p>${sentence}</p>`)[0]?.value).toBe(count)
  })
})

describe('customers', () => {
  const customers = (path: string, html: string) => values(factsOf('customer', path, html))

  it('stand beside a label', () => {
    expect(customers('case-studies/mill', '<h1>A mill runs again</h1><p>Client: Lund Flour Works</p>')).toEqual([
      'Lund Flour Works',
    ])
    expect(customers('klantcases/molen', '<p>Klant:</p><p>Gemeente Molendam</p>')).toEqual(['Gemeente Molendam'])
  })

  it('sign a quotation', () => {
    expect(
      customers(
        '',
        '<p>“They deliver bearings on time, whatever the weather may be, every week.”</p><p>Ada Moss, Plant Manager, Lund Flour Works</p>',
      ),
    ).toEqual(['Lund Flour Works'])
    expect(customers('', '<h2>Testimonials</h2><p>Ada Moss</p><p>Plant Manager</p><p>Lund Flour</p>')).toEqual([
      'Lund Flour',
    ])
  })

  it('are never days', () => {
    expect(customers('case-studies/mill', '<p>Client: 21 September 2026</p>')).toEqual([])
  })

  it('are never those who stay unnamed', () => {
    expect(customers('case-studies/mill', '<p>Client: Confidential</p><p>Client: a leading mill</p>')).toEqual([])
  })
})

describe('openings', () => {
  const openings = (path: string, html: string) => values(factsOf('opening', path, html))

  it('are the headline of a job page, unwrapped', () => {
    expect(openings('vacatures/lasser', '<h1>Word jij onze Project Engineer?</h1><h2>Functie-eisen</h2>')).toEqual([
      'Project Engineer',
    ])
  })

  it.each(['Maintenance Technician', 'Forklift Driver', 'Tool Setter', 'Warehouse Operative', 'Maintenance Planner'])(
    'are listed, and no person is called %s',
    (title) => {
      const list = `<h1>Careers</h1><ul><li><a href="/careers/a">${title}</a></li><li><a href="/careers/b">Process Engineer</a></li></ul>`
      expect(openings('careers', list)).toEqual([title, 'Process Engineer'])
    },
  )

  it('are listed on a careers page', () => {
    expect(
      openings(
        'careers',
        '<h2>Open positions</h2><ul><li><a href="/a">Senior Sales Manager</a></li><li><a href="/b">Contact us</a></li><li><a href="/c">Marketing</a></li></ul>',
      ),
    ).toEqual(['Senior Sales Manager'])
    const table = '<table><tr><th>No</th><th>Designation</th></tr><tr><td>1</td><td>Plant Manager</td></tr></table>'
    expect(openings('careers', `<h2>Openings</h2>${table}`)).toEqual(['Plant Manager'])
  })

  it('are none where the page says so', () => {
    expect(openings('careers', '<p>No open positions right now.</p><h3>Sales Manager</h3>')).toEqual([])
  })
})

describe('news', () => {
  const list = (entries: readonly string[]) =>
    factsOf('news', 'news', `<h1>News</h1>${entries.join('')}`).map(({ value, date }) => [value, date])

  it('takes the date that belongs to each title, before or after it', () => {
    expect(
      list(['<p>1 May 2024</p><h3>Moss opens plant</h3><p>Text.</p>', '<p>2 April 2023</p><h3>Moss buys a mill</h3>']),
    ).toEqual([
      ['Moss opens plant', '2024-05-01'],
      ['Moss buys a mill', '2023-04-02'],
    ])
    expect(
      list(['<h3>Moss opens plant</h3><p>1 May 2024</p>', '<h3>Moss buys a mill</h3><p>Text.</p><p>2 April 2023</p>']),
    ).toEqual([
      ['Moss opens plant', '2024-05-01'],
      ['Moss buys a mill', '2023-04-02'],
    ])
  })

  it('takes a date out of the title', () => {
    expect(list(['<h3>Moss opens a plant - May 1, 2024</h3>', '<h3>Moss buys a mill (April 2, 2023)</h3>'])).toEqual([
      ['Moss opens a plant', '2024-05-01'],
      ['Moss buys a mill', '2023-04-02'],
    ])
  })

  it('is the headline of a release', () => {
    const [item] = factsOf(
      'news',
      'news/moss-opens-plant',
      '<h1>Moss opens plant</h1><time datetime="2024-05-01">1 May</time><p>Text.</p>',
    )
    expect([item?.value, item?.date]).toEqual(['Moss opens plant', '2024-05-01'])
  })
})

describe('contacts', () => {
  it('are numbers and addresses as written, never faxes or dates', () => {
    const html =
      '<p>Tel: +44 1423 555 0199</p><p>Fax: +44 1423 555 0198</p><p>(630) 555-0133</p><p>+91 40 4911 3333/2355 2555</p><p>12.03.2024 10:00</p><p>info@moss-bearings.example</p>'
    expect(values(factsOf('phone', 'contact', html))).toEqual([
      '+44 1423 555 0199',
      '(630) 555-0133',
      '+91 40 4911 3333',
    ])
    expect(values(factsOf('email', 'contact', html))).toEqual(['info@moss-bearings.example'])
  })
})

describe('openings and founding as they are written', () => {
  it('keep the day apart from the title, and a title once', () => {
    const html =
      '<h1>Careers</h1><h2>Open positions</h2><ul><li><a href="/1">Jul 13, 2026 Senior Gear Engineer</a></li><li><a href="/2">Welding Manager – Welding Manager</a></li></ul>'
    expect(factsOf('opening', 'careers', html).map(({ value, date }) => [value, date])).toEqual([
      ['Senior Gear Engineer', '2026-07-13'],
      ['Welding Manager', undefined],
    ])
  })

  it.each(['Since our establishment in 1986 we build halls.', 'The company was formally registered in June of 1986.'])(
    'find the year in %s',
    (sentence) => {
      expect(values(factsOf('founded', 'about', `<p>${sentence}</p>`))).toEqual(['1986'])
    },
  )
})

describe('logos of customers', () => {
  const wall = (heading: string, ...alts: readonly string[]) =>
    `<h2>${heading}</h2>${alts.map((alt) => `<img src="x.png" alt="${alt}">`).join('')}<p>They stay for years.</p>`
  const named = (html: string) => values(factsOf('customer', 'about', html))

  it('name customers below a heading that says so', () => {
    expect(named(wall('Our customers', 'Logo of Lund Mills', 'Reed Foods logo', 'qxn'))).toEqual([
      'Lund Mills',
      'Reed Foods',
      'qxn',
    ])
    expect(named(wall('Trusted by', 'Lund Mills', 'Reed Foods', 'Hart Rail'))).toHaveLength(3)
  })

  it('name nobody below another heading, in names of files, or where two stand', () => {
    expect(named(wall('Our suppliers', 'Lund Mills', 'Reed Foods', 'Hart Rail'))).toEqual([])
    expect(named(wall('Our customers', 'lund-mills', 'reed_foods', 'slide-3'))).toEqual([])
    expect(named(wall('Our customers', 'Lund Mills', 'Reed Foods'))).toEqual([])
  })
})

describe('services', () => {
  it('are the chapters of a page about several, and lists made of bullets', () => {
    const chapter = (name: string) =>
      `<h3>${name}</h3><p>${`${name}: we come to your hall and work through the night. `.repeat(3)}</p>`
    const html = `<h1>What we do</h1>${chapter('Gear repair')}${chapter('Why it matters')}${chapter('Bearing inspection')}`
    expect(values(factsOf('service', 'services', html))).toEqual(['Gear repair', 'Bearing inspection'])
    const bullets = '<h1>Slewing rings</h1><p>• Single row rings<br>• Double row rings<br>• Powder coating</p>'
    expect(values(factsOf('service', 'products/rings', bullets))).toEqual(['Powder coating'])
    expect(values(factsOf('product', 'products/rings', bullets))).toContain('Single row rings')
  })
})

test('the quote of a founder begins with its own sentence', () => {
  const html =
    '<meta property="og:site_name" content="Moss Bearings"><p>We cast rings for mills and harbours. Founded by Ada Moss, we have grown with the port.</p>'
  expect(factsOf('person', 'about', html).map(({ quote }) => quote)).toEqual(['Founded by Ada Moss'])
})

describe('offers, business, certifications and ownership', () => {
  it('reads products and services under such headings', () => {
    const html =
      '<h2>Our products</h2><ul><li>Needle bearings</li><li>Ball bearings</li></ul><h2>Services</h2><ul><li>Regrinding</li></ul>'
    expect(values(factsOf('product', '', html))).toEqual(['Needle bearings', 'Ball bearings'])
    expect(values(factsOf('service', '', html))).toEqual(['Regrinding'])
    expect(values(factsOf('service', 'about', '<p>We work in fields such as milling, pumping and paper.</p>'))).toEqual(
      ['milling', 'pumping', 'paper'],
    )
  })

  it('takes the sentence in which the company speaks of itself', () => {
    const html =
      '<p>A bearing is a device that carries a shaft.</p><p>Moss Bearings is a manufacturer of bearings for mills and pumps.</p>'
    expect(values(factsOf('business', '', html))).toEqual([
      'Moss Bearings is a manufacturer of bearings for mills and pumps.',
    ])
  })

  it.each([
    ['Founded in 1962, Moss Bearings has become one of the leading suppliers of slewing rings.', true],
    ['Moss Bearings Ltd. designs and repairs slewing rings for cranes and harbour gear.', true],
    ['Since 1962 we have become a respected supplier of slewing rings for cranes.', true],
    ['Moss Bearings are bronze founders.', true],
    ['Wir sind ein Hersteller von Drehkränzen für Kräne und Hafengeräte.', true],
    [
      'Fondata nel 1988, Moss Bearings Srl è oggi uno dei principali punti di riferimento nel settore dei cuscinetti.',
      true,
    ],
    ['... as we help build the future of lifting and of turning heavy things.', false],
    ['Moss Bearings Flow is a platform that counts the stops of every machine.', false],
    ['Moss Bearings has met our needs and is the supplier we call first.', false],
    ['It is a manufacturer of slewing rings for cranes and for harbour gear.', false],
    ['Moss Bearings is the first company in Lund to receive such an award.', false],
    ['Learn how we are building a company that turns heavy things', false],
  ])('tells what the company is or does from slogans, fragments and products: %s', (sentence, told) => {
    expect(values(factsOf('business', 'about', `<p>${sentence}</p>`))).toEqual(told ? [sentence] : [])
  })

  it('reads the paragraph about the company that ends its releases', () => {
    const html =
      '<article><h1>New hall</h1><p>The hall is 40 metres long, has two cranes of its own, and opens in May when the last gate is hung.</p><h3>About Moss Bearings</h3><p>Moss Bearings is a manufacturer of bearings for mills and pumps.</p></article>'
    expect(values(factsOf('business', 'news/new-hall', html))).toHaveLength(1)
    expect(values(factsOf('business', 'news/new-hall', html.replace('About Moss Bearings', 'Quotes')))).toEqual([])
  })

  it('reads standards the company holds, not those it teaches', () => {
    expect(
      values(factsOf('certification', 'about', '<p>We are certified to ISO 9001:2015 and IATF 16949.</p>')),
    ).toEqual(['ISO 9001:2015', 'IATF 16949'])
    expect(values(factsOf('certification', 'about', '<p>Training for certified ISO 9001 auditors.</p>'))).toEqual([])
  })

  it.each([
    ['Moss is a wholly owned subsidiary of Reed Holding.', 'wholly owned subsidiary of Reed Holding'],
    ['We are a family-owned business.', 'family-owned'],
    [
      'Moss Bearings Ltd is a joint venture equally held, between Reed Container International Limited of New Lund and Hart Mills – both of them old.',
      'joint venture equally held, between Reed Container International Limited of New Lund and Hart Mills',
    ],
    ['Moss Bearings (NASDAQ: MOSS) makes bearings.', 'NASDAQ: MOSS'],
    ['Moss is a private company. The Hart family holds 61 per cent.', 'The Hart family holds 61 per cent'],
    ['Moss Bearings is a private company.', 'private company'],
    ['We help whoever runs a private company.', undefined],
    ['Ada Hart came from Reed Works, a subsidiary of Lund Holding.', undefined],
    ['Prior to Moss, Hart held posts at Reed Works (NASDAQ: REED).', undefined],
  ])('reads who owns it: %s', (sentence, value) => {
    expect(values(factsOf('ownership', 'about', `<p>${sentence}</p>`))[0]).toBe(value)
  })
})
