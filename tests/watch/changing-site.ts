import { createHash } from 'node:crypto'
import { type Answer, type Site, serveSite } from '../cli/site.ts'

/** A site whose pages carry tags, are changed between runs, and which notes what it answered. */
export type ChangingSite = {
  readonly origin: string
  /** Path → body; `null` is gone, `{ to }` leads elsewhere. May be changed at any time. */
  readonly pages: Map<string, string | null | { readonly to: string }>
  /** "304 /about", in the order asked. */
  readonly answers: string[]
  close(): Promise<void>
}

export async function serveChangingSite(pages: Readonly<Record<string, string>>): Promise<ChangingSite> {
  const known: ChangingSite['pages'] = new Map(Object.entries(pages))
  const answers: string[] = []
  const answer = (path: string, tag: string | undefined): Answer => {
    const page = known.get(path)
    if (page === undefined || page === null) return { status: page === null ? 410 : 404, body: 'Not here.' }
    if (typeof page !== 'string') return { status: 301, headers: { location: page.to } }
    const etag = `"${createHash('sha256').update(page).digest('hex').slice(0, 12)}"`
    return tag === etag ? { status: 304, headers: { etag } } : { headers: { etag }, body: page }
  }
  const site: Site = await serveSite({})
  // every path answers by the map, those added later too
  site.pages.get = (path) => (request) => {
    const given = answer(path, request.headers['if-none-match'])
    answers.push(`${given.status ?? 200} ${path}`)
    return given
  }
  return { origin: site.origin, pages: known, answers, close: () => site.close() }
}

const nav =
  '<nav><a href="/">Home</a><a href="/about">About</a><a href="/team">Team</a><a href="/news">News</a><a href="/careers">Careers</a><a href="/delivery">Delivery</a></nav>'

const page = (title: string, main: string, updated: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><header>${nav}</header><main><h1>${title}</h1>${main}</main>
   <footer><p>© ${updated.slice(-4)} Kestrel Pumps Ltd</p><p>This page was last changed on ${updated}.</p></footer></body></html>`

/** What a company that never was says of itself. */
export type Said = {
  readonly people: readonly (readonly [name: string, title: string])[]
  readonly news: readonly (readonly [path: string, title: string, text: string])[]
  readonly jobs: readonly string[]
  readonly delivery: string
  readonly updated: string
}

export const atFirst: Said = {
  people: [
    ['Ruth Adeyemi', 'Managing Director'],
    ['Tomas Lindqvist', 'Head of Engineering'],
    ['Ines Okafor', 'Sales Manager'],
  ],
  news: [['/news/open-day', 'Open day draws a thousand visitors', 'The hall was full until late in the evening.']],
  jobs: ['Process Engineer', 'Maintenance Planner'],
  delivery: 'Spare parts leave our store within 10 working days of an order.',
  updated: '3 March 2026',
}

/** The pages of that company, at their paths. */
export function pagesOf(said: Said): Record<string, string> {
  const { people, news, jobs, delivery, updated } = said
  const of = (title: string, main: string) => page(title, main, updated)
  const jobPath = (title: string) => `/careers/${title.toLowerCase().replaceAll(' ', '-')}`
  return {
    '/': of('Kestrel Pumps', '<p>Kestrel Pumps makes pumps for water works in Calder Vale and beyond.</p>'),
    '/about': of(
      'About us',
      '<p>We cast, turn and test every pump in one hall, as we have done from the first day.</p>',
    ),
    '/team': of('Our team', people.map(([name, title]) => `<div><h3>${name}</h3><p>${title}</p></div>`).join('')),
    '/news': of(
      'News',
      news.map(([path, title]) => `<article><h2><a href="${path}">${title}</a></h2></article>`).join(''),
    ),
    ...Object.fromEntries(news.map(([path, title, text]) => [path, of(title, `<p>${text}</p>`)])),
    '/careers': of(
      'Careers',
      `<p>People who like pumps are welcome in our hall.</p><ul>${jobs.map((title) => `<li><a href="${jobPath(title)}">${title}</a></li>`).join('')}</ul>`,
    ),
    ...Object.fromEntries(
      jobs.map((title) => [
        jobPath(title),
        of(title, `<p>As our ${title} you look after the pumps that leave the hall.</p>`),
      ]),
    ),
    '/delivery': of('Delivery', `<p>${delivery}</p><p>Pumps are sent by lorry and set up by our own fitters.</p>`),
  }
}
