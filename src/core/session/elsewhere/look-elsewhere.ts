import { type Place, jobSitesOf, maps, newsSites, registersOf, reviewSites, tenderSiteOf } from './places.ts'
import { type SearchWords, wordsFor } from './search-words.ts'
import type { Seeker } from './seeker.ts'

/** A search ready to be opened in the user's own browser. Nothing is asked for by the app. */
export type PreparedSearch = {
  /** The place, as it is noted once it was looked in: "Companies House". */
  readonly where: string
  /** What is looked for there, as it would be typed. */
  readonly words: string
  /** https, every word encoded. */
  readonly url: string
  /** The page takes no words in its address: they have to be typed there. */
  readonly typeThere: boolean
}

/**
 * Where to look for one thing that the company's own pages do not tell: registers of its country, job sites, trade press, news,
 * reviews, maps, tenders, in the language of its country.
 * @param key a topic of the coverage list, or `own:…`
 * @param engine address of the user's search engine with `{words}` in it
 */
export function searchesFor(
  { key, label }: { readonly key: string; readonly label: string },
  seeker: Seeker,
  engine: string,
): readonly PreparedSearch[] {
  const words = wordsFor(seeker.country)
  const search = createSearch(seeker, engine)
  return (recipes[key] ?? ownRecipe(label))(seeker, words, search)
}

type Search = {
  /** The engine, with the company and more words. */
  readonly web: (where: string, more: string) => PreparedSearch
  /** Places that take the name alone. */
  readonly at: (places: readonly Place[], more?: string) => readonly PreparedSearch[]
}
type Recipe = (seeker: Seeker, words: SearchWords, search: Search) => readonly PreparedSearch[]

const registers: Recipe = ({ country }, _words, { at }) => at(registersOf(country))
const press: Recipe = ({ trade }, words, { web }) => [
  web('trade press', [trade, words.press].filter(Boolean).join(' ')),
]
const interviews: Recipe = (_seeker, words, { web }) => [web('interviews', words.interview)]
const tenders: Recipe = ({ country }, words, { web }) => [
  web('tenders', `${words.tender} site:${tenderSiteOf(country)}`),
]
const several =
  (...parts: readonly Recipe[]): Recipe =>
  (...given) =>
    parts.flatMap((part) => part(...given))

const directory: Recipe = ({ trade }, _words, { web }) => [web('trade directories', `${trade ?? ''} site:kompass.com`)]
const onMaps: Recipe = ({ city }, _words, { at }) => at(maps, city ?? '')
const people: Recipe = (_seeker, _words, { web }) => [web('LinkedIn', 'site:linkedin.com/in')]

/** What to try for each topic, the likeliest first. */
const recipes: Readonly<Record<string, Recipe>> = {
  business: several(directory, press),
  products: several(directory, press),
  customers: several((_seeker, words, { web }) => [web('case studies', words.customers)], press, tenders),
  people: several(registers, people, interviews),
  sites: several(onMaps, registers),
  size: several((_seeker, words, { web }) => [web('annual accounts', words.accounts)], registers),
  founded: registers,
  ownership: several(registers, (_seeker, words, { web }) => [web('owners', words.owners)]),
  openings: ({ country }, words, { at, web }) => [...at(jobSitesOf(country)), web('job sites', words.jobs)],
  'recent-events': several(
    (_seeker, words, { at, web }) => [...at(newsSites), web('news', words.news)],
    press,
    tenders,
  ),
  goals: several(interviews, press),
  contacts: several(onMaps, (_seeker, words, { web }) => [web('directories', words.phone)]),
  problems: several(press, (_seeker, words, { at, web }) => [web('reviews', words.reviews), ...at(reviewSites)]),
}

/** For what the user added, and for topics that have no recipe yet: their own word for it. */
const ownRecipe =
  (label: string): Recipe =>
  ({ trade }, words, { web, at }) => [
    web('the web', label),
    web('trade press', [label, trade, words.press].filter(Boolean).join(' ')),
    ...at(newsSites, label),
  ]

function createSearch({ name, city, domain }: Seeker, engine: string): Search {
  // a name that is a domain is one word already; a namesake in another town is what the town keeps out
  const company = name === domain ? name : `"${name.replaceAll('"', ' ').trim()}"`
  const typed = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()
  return {
    web: (where, more) =>
      prepare({ where, template: engine }, typed(company, more.includes('site:') ? '' : (city ?? ''), more)),
    at: (places, more = '') => places.map((place) => prepare(place, typed(name, more))),
  }
}

function prepare({ where, template }: Place, words: string): PreparedSearch {
  const typeThere = !template.includes('{words}')
  return { where, words, url: encodeURI(template).replaceAll('%7Bwords%7D', encodeWords(words)), typeThere }
}

/** For a query, a path and a fragment alike. A lone half of a character would throw. */
const encodeWords = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
