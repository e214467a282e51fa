// `npm run bench:recheck`: what it takes to check pages that have not changed: watched accounts whose sites, on this computer, answer 304.
//   --accounts N (100)   --pages N (1000) of all together: research takes no more than some ten that are all of one kind
import { parseArgs } from 'node:util'
import { prepare } from '../scripts/prepare.mjs'
import { figure, tellFigures } from './figures.ts'
import { ended, openSites } from './run-sites.ts'

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '100' }, pages: { type: 'string', default: '1000' } },
})
const accounts = Number(values.accounts)
const pages = Math.floor(Number(values.pages) / accounts)
/** Milliseconds of processor a page, and bodies. */
const most = { cpu: 10, bodies: 0 }

await prepare(process.stdout)
const { core, sites, accountIds, close } = await openSites(accounts, pages)
const { api } = core
const each: number[] = []
let onFile = 0
let bodies = 0
let unchanged = 0
try {
  for (const accountId of accountIds) {
    const run = await api.research.start({ accountId, maxPages: pages, delayMs: 0 })
    await ended(core, run.id)
    onFile += (await api.pages.list({ accountId })).filter(({ versionId }) => versionId !== null).length
  }
  await api.watches.set({ accountIds: [...accountIds], every: 'daily' })
  for (const site of sites) site.counted()
  for (const [i, accountId] of accountIds.entries()) {
    const before = core.cpu()
    await ended(core, (await api.watches.recheck({ accountId, delayMs: 0 })).id)
    const said = sites[i]?.counted() ?? { bodies: 0, unchanged: 0 }
    bodies += said.bodies
    unchanged += said.unchanged
    each.push((core.cpu() - before) / Math.max(1, said.unchanged))
  }
} finally {
  await close()
}
process.stdout.write(`${unchanged} of ${onFile} pages on file were asked for and had not changed\n`)
if (unchanged < onFile) throw new Error('Not every page was asked for again.')
tellFigures(
  'recheck',
  [
    figure(each, { id: 'cpu', what: 'a page that has not changed', unit: 'ms cpu', target: most.cpu }),
    figure([bodies], { id: 'bodies', what: 'bodies that were sent all the same', unit: '', target: most.bodies }),
  ],
  { accounts, pages },
)
