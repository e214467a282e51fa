// `npm run bench:research`: how fast sites on this computer are read with no pause between requests, beside crawlee and a bare loop of
// requests over the same pages; and how close to one request a second a polite run comes.
//   --sites N (8)   --pages N (40) of each, of which research takes what is worth it   --runs N (5)   --polite N (15) pages
import { parseArgs } from 'node:util'
import { Client } from 'undici'
import { prepare } from '../scripts/prepare.mjs'
import { type Crawled, crawlWithCrawlee, havePeers } from './crawlee-run.ts'
import { type Figure, figure, tellFigures } from './figures.ts'
import type { InventedSite } from './invented-site.ts'
import { ended, openSites } from './run-sites.ts'

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '8' },
    pages: { type: 'string', default: '40' },
    runs: { type: 'string', default: '5' },
    polite: { type: 'string', default: '15' },
  },
})
const [siteCount, pageCount, runs, polite] = [values.sites, values.pages, values.runs, values.polite].map(Number)
/** Of one request a second. */
const least = { rate: 0.95 }
/** Starts that a polite run is measured after: one alone tells of what else the computer did just then. */
const starts = Math.min(3, runs ?? 1)

await prepare(process.stdout)
const besideCrawlee = await havePeers(process.stdout)
const figures: Figure[] = [...(await unhurried()), ...(await politely())]
tellFigures('research', figures, { sites: siteCount, pages: pageCount })

/** Each run reads every site anew, in an empty workspace, then crawlee and the loop ask for as many of the same pages. */
async function unhurried(): Promise<readonly Figure[]> {
  const ours: number[] = []
  const cpu: number[] = []
  const crawlee: Crawled[] = []
  const bare: number[] = []
  for (let run = 0; run < (runs ?? 1); run += 1) {
    const { core, sites, accountIds, close } = await openSites(siteCount ?? 1, pageCount ?? 1)
    const before = core.cpu()
    const began = performance.now()
    for (const accountId of accountIds) {
      const { id } = await core.api.research.start({ accountId, maxPages: pageCount ?? 1, delayMs: 0 })
      await ended(core, id)
    }
    const seconds = (performance.now() - began) / 1_000
    const read = sites.map((site) => site.counted().bodies)
    const all = read.reduce((sum, bodies) => sum + bodies, 0)
    ours.push(all / seconds)
    cpu.push((core.cpu() - before) / all)
    if (besideCrawlee) crawlee.push(await crawlWithCrawlee(sites, read))
    bare.push(all / (await loopSeconds(sites, read)))
    await close()
  }
  const loop = figure(bare, { id: 'bare', what: 'a bare loop of requests', unit: 'pages/s', better: 'more' })
  const oursAlone = {
    rate: { id: 'rate', what: 'research with no pauses: read, judged and on disk', unit: 'pages/s', better: 'more' },
    cpu: { id: 'cpu', what: '· a page, of the processor', unit: 'ms cpu' },
  } as const
  if (crawlee.length === 0) return [figure(ours, oursAlone.rate), figure(cpu, oursAlone.cpu), loop]
  const theirs = figuresOf(crawlee)
  return [
    figure(ours, { ...oursAlone.rate, beside: { what: 'crawlee', median: theirs[0].median } }),
    figure(cpu, { ...oursAlone.cpu, beside: { what: 'crawlee', median: theirs[1].median } }),
    ...theirs,
    loop,
  ]
}

function figuresOf(crawlee: readonly Crawled[]): readonly [Figure, Figure] {
  const rates = crawlee.map(({ pagesASecond }) => pagesASecond)
  const cpu = crawlee.map(({ cpuAPage }) => cpuAPage)
  return [
    figure(rates, { id: 'crawlee', what: 'crawlee: title and text', unit: 'pages/s', better: 'more' }),
    figure(cpu, { id: 'crawlee-cpu', what: '· a page, of the processor', unit: 'ms cpu' }),
  ]
}

/** One request after the other, as research asks; each body is read to its end. */
async function loopSeconds(sites: readonly InventedSite[], read: readonly number[]): Promise<number> {
  const began = performance.now()
  for (const [i, { url, paths }] of sites.entries()) {
    const client = new Client(url)
    for (const path of paths.slice(0, read[i])) {
      const { body } = await client.request({ path, method: 'GET' })
      await body.text()
    }
    await client.close()
  }
  return (performance.now() - began) / 1_000
}

/**
 * By the server's clock: requests from the first to the last, all of them, robots.txt too. After a start the reader makes its tables while
 * the first requests are under way; the next site finds them made.
 */
async function politely(): Promise<readonly Figure[]> {
  const first: number[] = []
  const next: number[] = []
  for (let start = 0; start < starts; start += 1) {
    const rates = await politeRates()
    first.push(...rates.slice(0, 1))
    next.push(...rates.slice(1))
  }
  const told = { unit: 'a second', better: 'more', target: least.rate } as const
  return [
    figure(first, { ...told, id: 'polite-first', what: 'polite requests, first site after a start' }),
    figure(next, { ...told, id: 'polite', what: 'polite requests, the next site' }),
  ]
}

/** Requests a second of two sites, one after the other. */
async function politeRates(): Promise<readonly number[]> {
  const { core, sites, accountIds, close } = await openSites(2, polite ?? 1)
  const rates: number[] = []
  for (const [i, accountId] of accountIds.entries()) {
    const { id } = await core.api.research.start({ accountId, maxPages: polite ?? 1 })
    await ended(core, id)
    const arrivals = sites[i]?.counted().arrivals ?? []
    const pauses = arrivals.slice(1).map((at, k) => ((at - (arrivals[k] ?? 0)) / 1_000).toFixed(2))
    process.stdout.write(`politely: pauses of ${pauses.join(', ')} s\n`)
    rates.push(pauses.length / (((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1_000))
  }
  await close()
  return rates
}
