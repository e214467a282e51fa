// A part of `npm run torture`: generated hostile pages, served by a real server, through the real fetcher and the real reading threads; each
// must give a page or a typed error within 10 s of the processor and 1.3 GB (five times what SAFETY 18 asks for), and the next page must be read. Then every
// regular expression of ours on a megabyte of text that leads it on: twice the text takes about twice as long (SAFETY 20; counted to 2.2 in the tests).
//   --minutes N   half for pages, half for expressions (1)    --seed N   the first page, and where the expressions begin (by the clock)
//   --only pages|patterns
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { createPageFetcher } from '../src/adapters/web/guarded-fetch.ts'
import { createPageReader } from '../src/adapters/workers/page-reader.ts'
import { readPageLeads } from '../src/core/crawl/page-leads.ts'
import { parseRobots } from '../src/core/crawl/robots.ts'
import { parseSitemap } from '../src/core/crawl/sitemaps.ts'
import { parseFeed } from '../src/core/crawl/feeds.ts'
import { decodeBody } from '../src/core/extract/decode-body.ts'
import {
  type OwnPattern,
  loadCore,
  madePatterns,
  ownSources,
  patternName,
  writtenPatterns,
} from '../tests/builders/own-patterns.ts'
import { type HostileAnswer, hostileAnswer } from './hostile-pages.ts'
import { growthOfPattern, tooShort } from './pattern-growth.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const minutes = Number(values.minutes ?? 1)
const first = Number(values.seed ?? Date.now() % 1_000_000)
const mostMs = 10_000
/** A square takes four times as long for twice the text; what lies under this is the clock of a busy machine. The count of steps holds 2.2. */
const mostRatio = 3
const mostBytes = 1_300_000_000
/** What a page comes to is kept, shown and copied: however it was written, no more than some times its own 5 MB. */
const mostOfResult = 100_000_000
const good =
  '<html lang="en"><title>About</title><h1>About</h1><p>Alder Gears was founded in 1961 and employs 420 people.'

const began = Date.now()
const unique = new Map(
  [...ownSources().flatMap(writtenPatterns), ...(await madePatterns(loadCore))].map((one) => [
    `/${one.source}/${one.flags}`,
    one,
  ]),
)
const patterns = [...unique.values()]
const share = (minutes * 60_000) / (values.only === undefined ? 2 : 1)
const failed: string[] = []

const pages = values.only === 'patterns' ? null : await tryPages(began + share)
const growth = values.only === 'pages' ? null : tryPatterns(Date.now() + share)
for (const line of failed) print(line)
const said = [
  ...(pages
    ? [
        `${pages.tried} pages from seed ${first} (${pages.read} read, ${pages.errors} typed errors, most ${pages.slowest} ms, memory +${pages.memory} MB)`,
      ]
    : []),
  ...(growth
    ? [
        `${growth.tried} of ${patterns.length} expressions from number ${first % patterns.length} (worst ${growth.worst.toFixed(2)} times for twice the text)`,
      ]
    : []),
]
print(`${said.join('; ')}, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)

async function tryPages(until: number) {
  let answer: HostileAnswer | null = null
  const server = createServer((request, response) => {
    if (request.url === '/good' || !answer)
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(good)
    const { headers, body, sent } = answer
    response.writeHead(200, { ...headers, ...(sent < body.length ? { 'content-length': String(body.length) } : {}) })
    response.write(body.subarray(0, sent), () => (sent < body.length ? response.destroy() : response.end()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fetcher = createPageFetcher({
    userAgent: () => 'Groundwork/0 (torture)',
    allowedPrivateOrigins: () => new Set([origin]),
  })
  const reader = createPageReader({ size: 1 })
  const counts = { tried: 0, read: 0, errors: 0, slowest: 0, memory: 0 }

  const readOne = async (path: string): Promise<string> => {
    const got = await fetcher.fetch({ url: origin + path, signal: new AbortController().signal })
    if (!got.ok) return got.error.kind
    const { body, headers, url } = got.value
    const type = headers['content-type'] ?? ''
    // what reads a page on the thread of the app itself
    const { html } = decodeBody(body, type)
    readPageLeads(html, url)
    parseFeed(html, url)
    parseSitemap(html, url)
    parseRobots(html).allows(url)
    const read = await reader.read({
      url,
      contentType: type,
      body,
      site: null,
      company: { name: 'Alder Gears', aliases: [] },
      playbook: null,
    })
    const size = read.ok ? JSON.stringify(read.value).length : 0
    if (size > mostOfResult) return `thrown: a result of ${Math.round(size / 1e6)} MB`
    return read.ok ? 'read' : `${read.error.kind} ${String(read.error.details?.['limit'] ?? '')}`.trim()
  }
  const timed = async (path: string): Promise<{ readonly came: string; readonly ms: number }> => {
    // what the processor did for it: a machine that is busy with other things makes nothing slower
    const before = process.cpuUsage()
    const came = await readOne(path).catch(
      (error: unknown) => `thrown: ${error instanceof Error ? error.stack : String(error)}`,
    )
    const { user, system } = process.cpuUsage(before)
    return { came, ms: Math.round((user + system) / 1000) }
  }

  await timed('/good')
  const before = process.memoryUsage.rss()
  for (let seed = first; Date.now() < until; seed++) {
    answer = hostileAnswer(seed, patterns)
    const { came, ms } = await timed('/hostile')
    const next = await timed('/good')
    const memory = process.memoryUsage.rss() - before
    counts.tried += 1
    counts[came === 'read' ? 'read' : 'errors'] += 1
    counts.slowest = Math.max(counts.slowest, ms)
    counts.memory = Math.max(counts.memory, Math.round(memory / 1e6))
    const wrong = [
      ...(came.startsWith('thrown') ? [came] : []),
      ...(ms > mostMs ? [`took ${ms} ms`] : []),
      ...(memory > mostBytes ? [`took ${Math.round(memory / 1e6)} MB`] : []),
      ...(next.came === 'read' ? [] : [`the next page: ${next.came}`]),
    ]
    if (wrong.length > 0)
      failed.push(`--only pages --seed ${seed}: ${wrong.join(', ')} (${came}): ${answer.name.slice(0, 300)}`)
    if (ms > mostMs / 5) print(`seed ${seed}: ${ms} ms (${came}): ${answer.name.slice(0, 200)}`)
  }
  await reader.close()
  server.close()
  return counts
}

function tryPatterns(until: number) {
  let worst = 0
  let tried = 0
  for (; tried < patterns.length && Date.now() < until; tried++) {
    const at = (first + tried) % patterns.length
    const pattern = patterns[at] as OwnPattern
    const { ratio, ms, length } = growthOfPattern(pattern)
    if (ms < tooShort) continue
    worst = Math.max(worst, ratio)
    if (ratio > mostRatio)
      failed.push(
        `--only patterns --seed ${at}: ${ratio.toFixed(1)} times for twice ${length / 2} characters (${Math.round(ms)} ms): ${patternName(pattern)}`,
      )
  }
  return { tried, worst }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
