import { createServer } from 'node:http'
import { createChance } from '../src/app/generate/chance.ts'
import { inventCompany } from '../src/app/generate/invented-company.ts'
import { inventPage } from '../src/app/generate/invented-pages.ts'

/** An invented company's site of so many pages on this computer, each linked from the home page. */
export async function serveInvented(count: number): Promise<{ readonly url: string; close(): Promise<void> }> {
  const chance = createChance(1)
  const company = inventCompany(0, chance)
  const pages = new Map(
    Array.from({ length: count }, (_, index) => inventPage(company, index, chance, 2026)).map(({ path, html }) => [
      path,
      html,
    ]),
  )
  const all = [...pages.keys()].map((path) => `<li><a href="${path}">${path}</a></li>`).join('')
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '/')
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html?.replace('</article>', `</article><ul>${all}</ul>`) ?? 'There is no such page.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
