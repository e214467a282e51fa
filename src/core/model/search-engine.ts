/** Search engines to choose from. `{words}` is where the words go. */
export const searchEngines = {
  duckduckgo: { name: 'DuckDuckGo', template: 'https://duckduckgo.com/?q={words}' },
  google: { name: 'Google', template: 'https://www.google.com/search?q={words}' },
  bing: { name: 'Bing', template: 'https://www.bing.com/search?q={words}' },
  brave: { name: 'Brave', template: 'https://search.brave.com/search?q={words}' },
  ecosia: { name: 'Ecosia', template: 'https://www.ecosia.org/search?q={words}' },
  qwant: { name: 'Qwant', template: 'https://www.qwant.com/?q={words}' },
  startpage: { name: 'Startpage', template: 'https://www.startpage.com/sp/search?query={words}' },
} as const

type Chosen = { readonly searchEngine: keyof typeof searchEngines | 'own'; readonly ownSearch: string }

/** The address to search with. */
export const engineOf = ({ searchEngine, ownSearch }: Chosen): string =>
  searchEngine === 'own' ? ownSearch || searchEngines.duckduckgo.template : searchEngines[searchEngine].template
