import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { createChance } from '../src/app/generate/chance.ts'
import { inventCompany } from '../src/app/generate/invented-company.ts'
import { inventPage } from '../src/app/generate/invented-pages.ts'

export type InventedSite = {
  readonly url: string
  /** Paths of its pages. */
  readonly paths: readonly string[]
  /** Answers since they were counted last: pages with a body, and pages that said only that nothing changed. */
  counted(): { readonly bodies: number; readonly unchanged: number; readonly arrivals: readonly number[] }
  close(): Promise<void>
}

/** An invented company's site of so many pages on this computer, each linked from the home page, that knows what was asked for before. */
export async function serveInvented(count: number, index = 0): Promise<InventedSite> {
  const pages = inventedPages(count, index)
  let seen = { bodies: 0, unchanged: 0, arrivals: [] as number[] }
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/')
    seen.arrivals.push(performance.now())
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end('There is no such page.')
    } else if (request.headers['if-none-match'] === page.etag) {
      seen.unchanged += 1
      response.writeHead(304, { etag: page.etag }).end()
    } else {
      seen.bodies += 1
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: page.etag })
      response.end(page.html)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    paths: [...pages.keys()],
    counted() {
      const counted = seen
      seen = { bodies: 0, unchanged: 0, arrivals: [] }
      return counted
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function inventedPages(
  count: number,
  index: number,
): ReadonlyMap<string, { readonly html: string; readonly etag: string }> {
  const chance = createChance(index + 1)
  const company = inventCompany(index, chance)
  const made = Array.from({ length: count }, (_, at) => inventPage(company, at, chance, 2026))
  const all = made.map(({ path }) => `<li><a href="${path}">${path}</a></li>`).join('')
  return new Map(
    made.map(({ path, html }) => {
      const whole = html.replace('</article>', `</article><ul>${all}</ul>`)
      return [path, { html: whole, etag: `"${createHash('sha256').update(whole).digest('hex').slice(0, 16)}"` }]
    }),
  )
}
