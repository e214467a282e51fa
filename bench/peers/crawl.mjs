// Run by bench/crawlee-run.ts, in a process of its own: crawls each site with crawlee's CheerioCrawler, one request at a time and with no
// delay, and prints how long it took, of the clock and of the processor, in milliseconds. Nothing is written to disk.
//   crawl.mjs '[{ "url": "http://127.0.0.1:1/", "pages": 10 }]'
import { CheerioCrawler, Configuration, LogLevel, log } from '@crawlee/cheerio'

log.setLevel(LogLevel.OFF)
const before = process.cpuUsage()
const began = performance.now()
const read = []
for (const { url, pages } of JSON.parse(process.argv[2])) read.push(...(await crawl(url, pages)))
const { user, system } = process.cpuUsage(before)
const ms = performance.now() - began
process.stdout.write(`${JSON.stringify({ ms, cpuMs: (user + system) / 1_000, pages: read.length })}\n`)

/** The home page, then what its links lead to: title and text of so many pages. */
async function crawl(url, pages) {
  const found = []
  const crawler = new CheerioCrawler(
    {
      maxConcurrency: 1,
      maxRequestsPerCrawl: pages,
      maxRequestRetries: 0,
      useSessionPool: false,
      async requestHandler({ $, request }) {
        found.push({ title: $('title').text(), text: $('body').text() })
        const links = $('a[href]').toArray()
        const addresses = links.map((link) => new URL($(link).attr('href'), request.loadedUrl).href)
        const own = addresses.filter((address) => address.startsWith(url))
        // `enqueueLinks` does the same, and rests for a second between batches
        await crawler.addRequests(own, { waitBetweenBatchesMillis: 0 })
      },
    },
    new Configuration({ persistStorage: false }),
  )
  await crawler.run([url])
  return found
}
