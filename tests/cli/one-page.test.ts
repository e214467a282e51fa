import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { aPdf } from '../../src/adapters/documents/documents.fixture.ts'
import { type AppError, appErrorSchema } from '../../src/contract/contract.ts'
import { aFolder } from './run-cli.ts'
import { type Site, html, serveSite } from './site.ts'
import { hold, research } from './workspace.ts'

const folder = aFolder()
afterAll(() => folder.remove())
const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})
const serve = async (pages: Parameters<typeof serveSite>[0]): Promise<Site> => {
  const site = await serveSite(pages)
  sites.push(site)
  return site
}

const kindOf = async (call: Promise<unknown>): Promise<string> => (await failureOf(call)).kind
const wordsOf = async (call: Promise<unknown>): Promise<string> => (await failureOf(call)).message

async function failureOf(call: Promise<unknown>): Promise<AppError> {
  const thrown: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown)) throw new Error('it was fetched')
  return appErrorSchema.parse(thrown.data)
}

describe('one page by its address', () => {
  it('is fetched under robots.txt, of another site only on the user’s word, and opens no other page of it', async () => {
    const report = await aPdf([{ title: 'Annual Report 2025', lines: ['Kestrel Pumps makes pumps for water works.'] }])
    const kestrel = await serve({
      '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', ['/about']),
      '/about': html('About Kestrel Pumps', 'We have made pumps since 1931.', ['/']),
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/private/plan': html('Plan', 'Not for crawlers.'),
      '/download?id=7': { headers: { 'content-type': 'application/pdf' }, body: report },
    })
    const trade = await serve({
      '/kestrel': html('Kestrel Pumps in the trade press', 'Kestrel Pumps has opened a plant in Calder Vale.', [
        '/other',
      ]),
      '/other': html('Something else', 'Of no concern.'),
      '/gone': { status: 302, headers: { location: `${kestrel.origin}/about` } },
      '/login': { status: 403, body: 'No.' },
    })
    const shut = await serve({ '/robots.txt': { status: 503, body: '' }, '/about': html('About', 'Shut.') })
    await hold(folder.path, { privateOrigins: [kestrel.origin, trade.origin, shut.origin] }, async (api) => {
      const { account } = await api.accounts.add({ address: kestrel.origin })
      const accountId = account.id
      const fetch = (address: string, otherSite = false) => api.imports.fetch({ accountId, address, otherSite })

      // a PDF that no link announces
      const pdf = await fetch(`${kestrel.origin}/download?id=7`)
      expect(pdf).toMatchObject({ state: 'added', page: { kind: 'report', origin: { how: 'asked-for' } } })
      expect(await kindOf(fetch(`${kestrel.origin}/private/plan`))).toBe('robots-denied')
      expect(kestrel.asked).not.toContain('/private/plan')

      // what asked for nothing is not said to have asked us to stay out
      expect(await wordsOf(fetch('http://127.0.0.1:1/', true))).toMatch(/could not be had.*your own computer/)
      expect(await wordsOf(fetch(`${shut.origin}/about`, true))).toMatch(/could not be had \(503\)/)
      expect(shut.asked).toEqual(['/robots.txt'])

      expect(await kindOf(fetch(`${trade.origin}/kestrel`))).toBe('conflict')
      expect(trade.asked).toEqual([])
      const other = await fetch(`${trade.origin}/kestrel`, true)
      expect(other.page).toMatchObject({ url: `${trade.origin}/kestrel`, title: 'Kestrel Pumps in the trade press' })
      expect(await kindOf(fetch(`${trade.origin}/gone`, true))).toBe('conflict')
      expect(await kindOf(fetch(`${trade.origin}/login`, true))).toBe('http-status')

      // research keeps to the account’s own site, and what was brought in stays what it is
      await research(api, kestrel.origin)
      expect(trade.asked).not.toContain('/other')
      const pages = await api.pages.list({ accountId })
      expect(pages.find(({ id }) => id === other.page.id)).toMatchObject({
        title: 'Kestrel Pumps in the trade press',
        versionId: other.page.versionId,
        revision: other.page.revision,
      })
      expect(pages.find(({ id }) => id === pdf.page.id)?.kind).toBe('report')
      // only what the user brought in can be taken out
      const own = pages.find(({ url }) => url.endsWith('/about'))
      if (!own) throw new Error('the page was not read')
      expect(await kindOf(api.pages.remove({ pageId: own.id }))).toBe('bad-input')
    })
  })

  it('that robots.txt denied can be brought in by hand, and research leaves the copy alone', async () => {
    const site = await serve({
      '/': html('Marrow Valves', 'Marrow Valves makes valves.', ['/private/history']),
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/private/history': html('History', 'Not for crawlers.'),
    })
    await hold(folder.path, { privateOrigins: [site.origin] }, async (api) => {
      await research(api, site.origin)
      const { account } = await api.accounts.add({ address: site.origin })
      const address = `${site.origin}/private/history`
      const denied = (await api.pages.list({ accountId: account.id })).find(({ url }) => url === address)
      expect(denied).toMatchObject({ status: 'robots', versionId: null, reason: expect.stringMatching(/drop it here/) })
      const text = html('History', 'Marrow Valves was founded in 1931 in Calder Vale.')
      const { page } = await api.imports.bringIn({ accountId: account.id, content: { type: 'text', text }, address })
      expect(page).toMatchObject({ id: denied?.id, status: 200, reason: null, origin: { how: 'pasted' } })
      await research(api, site.origin)
      expect(site.asked).not.toContain('/private/history')
      const after = (await api.pages.list({ accountId: account.id })).find(({ url }) => url === address)
      expect(after).toMatchObject({ versionId: page.versionId, origin: { how: 'pasted' } })
    })
  })
})
