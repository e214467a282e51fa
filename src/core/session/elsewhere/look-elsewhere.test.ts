import { describe, expect, it } from 'vitest'
import { type BuiltPage, aPage } from '../../../../tests/builders/dossier.ts'
import { engineOf, searchEngines } from '../../model/search-engine.ts'
import { defaultSettings, settingsSchema } from '../../model/settings.ts'
import { mergeFacts } from '../../snapshot/merge-facts.ts'
import { searchesFor } from './look-elsewhere.ts'
import { type Seeker, seekerOf } from './seeker.ts'

const engine = searchEngines.duckduckgo.template
const brackwell: Seeker = {
  name: 'Brackwell & Söhne "Guss"',
  domain: 'brackwell-guss.example',
  city: 'Hagen',
  country: 'germany',
  trade: 'foundry',
}
const topics = [
  'business',
  'products',
  'customers',
  'people',
  'sites',
  'size',
  'founded',
  'ownership',
  'openings',
  'recent-events',
  'goals',
  'contacts',
  'problems',
  'own:1',
  'a topic of the future',
]

describe('searchesFor', () => {
  it.each(topics)('has https addresses for %s whose words come back as they were', (key) => {
    const searches = searchesFor({ key, label: 'Three shifts?' }, brackwell, engine)
    expect(searches.length).toBeGreaterThan(0)
    for (const { url, words, typeThere } of searches) {
      expect(new URL(url).protocol).toBe('https:')
      expect(url).not.toMatch(/[\s"'{}<>]/)
      const decoded = decodeURIComponent(url)
      expect([url, typeThere || decoded.includes(words)]).toEqual([url, true])
    }
    expect(new Set(searches.map(({ where }) => where)).size).toBe(searches.length)
  })
  it('looks in the registers of the country, and in the language of it', () => {
    const where = searchesFor({ key: 'ownership', label: 'Ownership' }, brackwell, engine).map((search) => search.where)
    expect(where).toEqual(['Handelsregister', 'Unternehmensregister', 'North Data', 'OpenCorporates', 'owners'])
    const [press] = searchesFor({ key: 'goals', label: 'Goals' }, brackwell, engine)
    expect(press?.words).toBe('"Brackwell & Söhne  Guss" Hagen Geschäftsführer Interview'.replace('  ', ' '))
    const british = { ...brackwell, country: 'united kingdom' }
    expect(searchesFor({ key: 'founded', label: 'Founded' }, british, engine)[0]?.url).toContain(
      'company-information.service.gov.uk/search?q=Brackwell%20%26%20S%C3%B6hne',
    )
    expect(searchesFor({ key: 'openings', label: 'Jobs' }, british, engine)[0]?.url).toMatch(
      /^https:\/\/uk\.indeed\.com\//,
    )
  })
  it('takes the user’s engine and their word for what they added', () => {
    const [first] = searchesFor(
      { key: 'own:1', label: 'Shifts #2 & more' },
      { ...brackwell, name: 'Brackwell' },
      'https://s.example/find?q={words}&k=1',
    )
    expect(first?.url).toBe('https://s.example/find?q=%22Brackwell%22%20Hagen%20Shifts%20%232%20%26%20more&k=1')
  })
  it('withstands names that are no words', () => {
    const odd = { ...brackwell, name: '\ud800"{words}"%zz', city: null, trade: null }
    for (const { url } of searchesFor({ key: 'recent-events', label: 'Events' }, odd, engine))
      expect(new URL(url).protocol).toBe('https:')
  })
})

describe('seekerOf', () => {
  const built: BuiltPage = {
    path: '/sites',
    kind: 'locations',
    text: ['Plants in Hagen, Germany; Graz, Austria; and Unna, Germany.', 'We are a foundry.'],
    facts: [
      { kind: 'site', city: 'Graz', country: 'Austria', quote: 'Graz, Austria' },
      { kind: 'site', city: 'Hagen', country: 'Germany', quote: 'Hagen, Germany' },
      { kind: 'site', city: 'Unna', country: 'Deutschland', quote: 'Unna, Germany' },
      { kind: 'industry', value: 'foundry', quote: 'foundry' },
    ],
  }
  it('is at home where most of its sites are', () => {
    const seeker = seekerOf({ name: 'Brackwell', identity: 'brackwell-guss.example' }, mergeFacts([aPage(built)]))
    expect(seeker).toMatchObject({ country: 'germany', trade: 'foundry', domain: 'brackwell-guss.example' })
    expect(['Hagen', 'Unna']).toContain(seeker.city)
  })
  it('is at home where its domain is, and is called by it while nothing else is known', () => {
    expect(seekerOf({ name: 'Brackwell', identity: 'brackwell.co.uk' }, [])).toEqual({
      name: 'brackwell.co.uk',
      domain: 'brackwell.co.uk',
      city: null,
      country: 'united kingdom',
      trade: null,
    })
    expect(seekerOf({ name: '127.0.0.1:80', identity: 'http://127.0.0.1:80' }, [])).toMatchObject({
      domain: null,
      country: null,
    })
  })
})

describe('the engine', () => {
  it('is one of several, or the user’s own', () => {
    expect(engineOf(defaultSettings)).toBe(engine)
    expect(engineOf({ searchEngine: 'own', ownSearch: 'https://s.example/?q={words}' })).toBe(
      'https://s.example/?q={words}',
    )
    expect(engineOf({ searchEngine: 'own', ownSearch: '' })).toBe(engine)
  })
  it('is https, and has a place for the words after its host', () => {
    const own = (ownSearch: string) =>
      settingsSchema.safeParse({ ...defaultSettings, searchEngine: 'own', ownSearch }).success
    expect(own('https://s.example/?q={words}')).toBe(true)
    for (const bad of [
      'http://s.example/?q={words}',
      'https://s.example/?q=',
      'javascript:{words}',
      'https://{words}.example/',
      'file:///{words}',
    ])
      expect([bad, own(bad)]).toEqual([bad, false])
  })
})
