import { expect, it, onTestFinished } from 'vitest'
import { serveSite } from '../cli/site.ts'
import { hold, research } from '../cli/workspace.ts'
import { temporaryFolder } from '../contract/transports.ts'

const declares = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name })}</script>`

const customers = ['Kestrel Foods', 'Merrow Mills', 'Hallam Castings']
const caseStudy = (customer: string): string =>
  `<html><head><title>${customer} cuts its scrap</title>${declares(customer)}</head>
   <body><h1>${customer} cuts its scrap</h1><p>${customer} asked us in 2025 to look at the scrap of their second line, and we did.</p></body></html>`

/** Researches a site of these pages, and says what the account is called then. */
async function nameAfter(served: Readonly<Record<string, string>>): Promise<string> {
  const site = await serveSite(served)
  const folder = temporaryFolder()
  onTestFinished(async () => {
    await site.close()
    folder.remove()
  })
  return hold(folder.path, { privateOrigins: [site.origin] }, async (api) => {
    const { research: run, pages } = await research(api, site.origin)
    expect(pages.length).toBeGreaterThanOrEqual(Object.keys(served).length)
    const { name } = (await api.accounts.get({ accountId: run.accountId })).account
    return name.replace(new URL(site.origin).host, 'its address')
  })
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
