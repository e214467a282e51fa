import { expect, it, onTestFinished } from 'vitest'
import { compose } from '../../src/compose.ts'
import { serveSite } from '../cli/site.ts'
import { temporaryFolder } from '../contract/transports.ts'

const declares = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name })}</script>`

const customers = ['Kestrel Foods', 'Merrow Mills', 'Hallam Castings']
const caseStudy = (customer: string): string =>
  `<html><head><title>${customer} cuts its scrap</title>${declares(customer)}</head>
   <body><h1>${customer} cuts its scrap</h1><p>${customer} asked us in 2025 to look at the scrap of their second line, and we did.</p></body></html>`

/** Researches a site of these pages, and says what the account is called then. */
async function nameAfter(pages: Readonly<Record<string, string>>): Promise<string> {
  const site = await serveSite(pages)
  const folder = temporaryFolder()
  const composed = compose({
    workspace: folder.path,
    mode: 'write',
    host: 'command-line',
    privateOrigins: [site.origin],
  })
  if (!composed.ok) throw new Error(composed.error.message)
  const { api, close } = composed.value
  onTestFinished(async () => {
    await close()
    await site.close()
    folder.remove()
  })
  const { account } = await api.accounts.add({ address: site.origin })
  const run = await api.research.start({ accountId: account.id, delayMs: 0 })
  let read = 0
  for await (const { pages: seen } of await api.research.watch({ researchId: run.id })) read = seen.length
  expect(read).toBeGreaterThanOrEqual(Object.keys(pages).length)
  const { name } = (await api.accounts.get({ accountId: account.id })).account
  return name.replace(new URL(site.origin).host, 'its address')
}

const home = (title: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body><h1>Less scrap from every line</h1>
   ${customers.map((_, n) => `<p><a href="/case-${n}">A customer’s story, number ${n}: how they cut their scrap in a year.</a></p>`).join('')}</body></html>`
const cases = Object.fromEntries(customers.map((customer, n) => [`/case-${n}`, caseStudy(customer)]))

it('calls a company by no customer that a page further in is about', async () => {
  expect(await nameAfter({ '/': home('Less scrap from every line'), ...cases })).toBe('its address')
})

it('takes the name that its own first page declares', async () => {
  expect(await nameAfter({ '/': home('Less scrap', declares('Alder Gears')), ...cases })).toBe('Alder Gears')
})
