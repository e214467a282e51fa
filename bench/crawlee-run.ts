import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { installApart } from '../scripts/install-apart.ts'
import { firstLines } from '../scripts/run-child.mjs'
import type { InventedSite } from './invented-site.ts'

const folder = join(import.meta.dirname, 'peers')
const saidSchema = z.object({ ms: z.number(), cpuMs: z.number(), pages: z.number() })

/** Pages a second, and milliseconds of the processor that a page took. */
export type Crawled = { readonly pagesASecond: number; readonly cpuAPage: number }

/** Installs the crawlers to measure beside, at the first use; says so where that fails. */
export async function havePeers(out: NodeJS.WritableStream): Promise<boolean> {
  const done = await installApart(folder)
  if (done === 'installed') out.write('crawlee installed in bench/peers\n')
  if (typeof done === 'string') return true
  out.write(`Not measured beside crawlee: it could not be installed in bench/peers.\n${firstLines(done.failed, 6)}\n`)
  return false
}

/** So many pages of each site, one site after the other, in a new process: as research, it begins with nothing loaded but its code. */
export async function crawlWithCrawlee(sites: readonly InventedSite[], pages: readonly number[]): Promise<Crawled> {
  const wanted = sites.map(({ url }, i) => ({ url, pages: pages[i] ?? 1 }))
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'crawl.mjs'), JSON.stringify(wanted)])
  const said = saidSchema.parse(JSON.parse(stdout))
  const asked = pages.reduce((sum, count) => sum + count, 0)
  if (said.pages !== asked) throw new Error(`crawlee read ${said.pages} pages of ${asked}`)
  return { pagesASecond: said.pages / (said.ms / 1_000), cpuAPage: said.cpuMs / said.pages }
}
