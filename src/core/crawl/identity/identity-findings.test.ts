import { describe, expect, test } from 'vitest'
import { findingOfHome, findingOfName, findingOfRedirect } from './identity-findings.ts'

const home = 'https://haldenvalve.example/'
const page = (title: string, text: string, more = ''): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><p>${text}</p>${more}</body></html>`
const links = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<a href="/page-${n}">Page ${n}</a>`).join(' ')
const mannerOf = (html: string): string | undefined => findingOfHome(html, home)?.subject

describe('a home page that stands in for a site', () => {
  test.each([
    ['for-sale', 'haldenvalve.example', 'The domain haldenvalve.example may be for sale. Buy this domain.'],
    ['for-sale', 'Domain', 'Die Domain steht zum Verkauf. Jetzt ein Angebot abgeben!'],
    ['for-sale', 'Domain', 'Diese Domain könnte zum Verkauf stehen!'],
    ['for-sale', 'haldenvalve', 'Ce nom de domaine est à vendre.'],
    ['for-sale', 'haldenvalve', 'Este dominio está en venta.'],
    ['for-sale', 'haldenvalve', 'Questo dominio è in vendita.'],
    ['for-sale', 'haldenvalve', 'Deze domeinnaam is te koop.'],
    ['for-sale', 'haldenvalve', 'Este domínio está à venda.'],
    ['for-sale', 'haldenvalve', 'Ta domena jest na sprzedaż.'],
    ['for-sale', 'haldenvalve', 'Domænet er til salg'],
    ['for-sale', 'haldenvalve', 'Domänen är till salu'],
    ['parked', 'haldenvalve.example', 'This domain is parked free of charge by a registrar.'],
    ['parked', 'Willkommen', 'Diese Domain wurde soeben freigeschaltet. Die Domain ist geparkt.'],
    ['parked', 'Welkom', 'Deze domeinnaam is gereserveerd voor een klant.'],
    ['server', 'Welcome to nginx!', 'If you see this page, the web server is successfully installed and working.'],
    ['server', 'Apache2 Debian Default Page: It works', `It works! ${'This is the layout of the files. '.repeat(40)}`],
    ['server', 'IIS Windows Server', ''],
    ['server', 'Account Suspended', 'This account has been suspended. Contact your hosting provider.'],
    ['server', 'Index of /', 'Index of / Name Last modified Size Description cgi-bin/'],
    ['soon', 'Halden Valve', 'Hier entsteht die neue Website.'],
    ['soon', 'haldenvalve', 'Coming soon'],
    ['soon', 'haldenvalve', 'Strona w budowie'],
  ])('%s: %s', (manner, title, text) => expect(mannerOf(page(title, text))).toBe(manner))

  test('by the advertisements of a parking service, whatever it says', () => {
    const text = 'Industrial valves Ball valves Valve repair'
    expect(mannerOf(`<html data-adblockkey="MFww"><body>${text}</body></html>`)).toBe('parked')
    const script = '<script src="https://www.sedoparking.com/frame.js"></script>'
    expect(findingOfHome(page('haldenvalve.example', text, script), home)).toMatchObject({
      matter: 'parked',
      evidence: expect.arrayContaining(['sedoparking.com', text]),
    })
  })

  test('and tells what it saw, and that it may be read if the user says so', () => {
    const found = findingOfHome(page('haldenvalve.example', 'This domain is for sale!'), home)
    expect(found).toEqual({
      matter: 'parked',
      address: home,
      subject: 'for-sale',
      seen: 'haldenvalve.example is for sale: there is no company’s site at this address.',
      evidence: ['haldenvalve.example', 'This domain is for sale!'],
      leadsTo: home,
    })
  })
})

describe('a company’s home page', () => {
  test.each([
    ['that is new', page('Halden Valve', 'Coming soon: our new catalogue.', links(8))],
    ['that is small, with a telephone', page('Halden Valve', 'Our site is under construction. Call 0551 44 20 19.')],
    ['that is small, with a mail address', page('Halden', 'Im Aufbau. Schreiben Sie an info@haldenvalve.example')],
    [
      'of a dealer in domains',
      page('Halden Names', `Buy this domain today. ${'We help companies to find a name. '.repeat(50)}`, links(30)),
    ],
    ['that sells servers', page('Halden Hosting', 'Every plan comes with Apache and nginx. It works!', links(9))],
    ['about a suspended bridge', page('Halden Bridges', 'The bridge has been suspended from two towers.', links(3))],
    ['that is empty', '<html><body></body></html>'],
    ['that waits at length before it goes on', page('Halden', 'x', '<meta http-equiv="refresh" content="600">')],
  ])('%s is let be', (_, html) => expect(findingOfHome(html, home)).toBeUndefined())

  test('one that sends on within its own site is let be', () => {
    const to = (url: string): string => `<html><head><meta http-equiv="refresh" content="0; url=${url}"></head></html>`
    expect(findingOfHome(to('/de/'), home)).toBeUndefined()
    expect(findingOfHome(to("'https://www.haldenvalve.example/start'"), home)).toBeUndefined()
    expect(findingOfHome(to('https://halden-group.example/valves'), home)).toMatchObject({
      matter: 'moved',
      leadsTo: 'https://halden-group.example/',
    })
  })

  test('one that frames another site and says nothing itself is that site', () => {
    const framed = '<html><frameset><frame src="https://halden-group.example/valves"></frameset></html>'
    expect(findingOfHome(framed, home)).toMatchObject({ matter: 'moved', subject: 'halden-group.example' })
    const film = page('Halden Valve', 'We make valves '.repeat(10), '<iframe src="https://films.example/7"></iframe>')
    expect(findingOfHome(film, home)).toBeUndefined()
  })
})

describe('a home page that leads on', () => {
  test.each([
    ['https://www.haldenvalve.example/de/', undefined, undefined],
    ['https://shop.haldenvalve.example/', undefined, undefined],
    ['https://halden-group.example/valves?from=old', 'moved', 'https://halden-group.example/'],
    ['https://www.linkedin.com/company/halden-valve', 'social', null],
    ['https://www.facebook.com/haldenvalve', 'social', null],
    ['https://www.etsy.com/shop/HaldenValve', 'marketplace', null],
    ['https://haldenvalve.myshopify.com/', 'moved', 'https://haldenvalve.myshopify.com/'],
    ['https://www.hugedomains.com/domain_profile.cfm?d=haldenvalve', 'parked', null],
  ])('to %s', (to, matter, leadsTo) => {
    const found = findingOfRedirect(home, to)
    expect([found?.matter, found?.leadsTo]).toEqual([matter, leadsTo])
    expect(found?.seen ?? to).toContain(new URL(to).host)
  })
})

describe('a site of another name', () => {
  const text =
    'We clean teeth, fit crowns and straighten smiles, six days a week, for the whole family, near the old harbour bridge.'
  const foundFor = (name: string, siteName: string, more = '', url = home): string | undefined =>
    findingOfName(name, { url, name: siteName, html: page(siteName, `${text} ${more}`) })?.matter
  const elsewhere = 'https://brightwater-dental.example/'

  test('is asked about where nothing of the account’s name is on it', () => {
    expect(foundFor('Halden Valve GmbH', 'Brightwater Dental', '', elsewhere)).toBe('other-name')
  })
  test.each([
    ['Halden Valve GmbH', 'Halden Ventile', '', elsewhere],
    ['Halden Valve GmbH', 'Brightwater Dental', '© Halden Valve GmbH', elsewhere],
    ['Halden Valve GmbH', 'Brightwater Dental', '', home],
    ['Bright Water', 'Brightwater Dental', '', home],
    ['Nordic Halden Valve', 'NHV', '', 'https://nhv-online.example/'],
    ['BWD', 'Bright Water Dental', '', elsewhere],
    ['Müller & Söhne', 'Mueller und Soehne', '', elsewhere],
    ['The Group', 'Brightwater Dental', '', elsewhere],
  ])('%s may well be %s', (name, siteName, more, url) => expect(foundFor(name, siteName, more, url)).toBeUndefined())
})
