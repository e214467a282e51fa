import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { aFolder, json, run } from './run-cli.ts'
import { type Site, aCompany, html, serveSite } from './site.ts'
import { hold, look, research, savedPages } from './workspace.ts'

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

describe('--allow-loopback', () => {
  it('is needed: without it not a byte reaches a server on this computer, and words say why', async () => {
    const site = await serve(aCompany('Kestrel Pumps', 2))
    const { code, stdout, stderr } = await run(folder.path, ['research', `${site.origin}/`])
    expect([code, stdout, site.asked, site.received()]).toEqual([1, '', [], 0])
    const { host } = new URL(site.origin)
    expect(stderr.startsWith(`${host} leads to an address Groundwork does not ask: your own computer. `)).toBe(true)
    expect(stderr).toMatch(/\nIs that a server of your own\? Add --allow-loopback to allow exactly this address\.\n$/)
  })

  it('opens the named origin and no other, whatever its pages say', async () => {
    const other = await serve(aCompany('Marrow Valves', 2))
    const local = other.origin.replace('127.0.0.1', 'localhost')
    const site = await serve({
      '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', ['/gone', '/near', `${other.origin}/`, `${local}/`]),
      '/robots.txt': `User-agent: *\nSitemap: ${other.origin}/sitemap.xml\n`,
      '/gone': { status: 302, headers: { location: `${other.origin}/products/alder-1` } },
      '/near': { status: 307, headers: { location: `${local}/` } },
    })
    const ran = await run(folder.path, ['research', `${site.origin}/`, '--allow-loopback', '--delay', '0', '--json'])
    expect(ran.code).toBe(0)
    expect(json(ran)).toMatchObject({
      pages: [
        { url: `${site.origin}/`, kind: 'home', status: 200 },
        { url: `${site.origin}/gone`, status: 'other-site', reason: expect.stringMatching(/another site\.$/) },
        { url: `${site.origin}/near`, status: 'other-site' },
      ],
    })
    expect([other.asked, other.received()]).toEqual([[], 0])
  })
})

describe('two accounts', () => {
  it('never mix, not even where one site leads to the other and both may be asked', async () => {
    const marrow = await serve(aCompany('Marrow Valves', 3))
    const kestrel = await serve({
      ...aCompany('Kestrel Pumps', 2),
      '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', ['/valves', '/products/alder-1', '/products/birch-2']),
      '/valves': { status: 301, headers: { location: `${marrow.origin}/products/alder-1` } },
    })
    const both = { privateOrigins: [kestrel.origin, marrow.origin] }
    await hold(folder.path, both, async (api) => {
      await research(api, marrow.origin)
      const before = marrow.asked.length
      const { pages } = await research(api, kestrel.origin)
      expect(marrow.asked).toHaveLength(before)
      expect(pages.find(({ url }) => url.endsWith('/valves'))).toMatchObject({
        status: 'other-site',
        reason: `Leads to ${new URL(marrow.origin).host}, another site.`,
      })
    })
    await look(folder.path, async (api) => {
      for (const [site, name, other] of [
        [kestrel, 'Kestrel Pumps', 'Marrow'],
        [marrow, 'Marrow Valves', 'Kestrel'],
      ] as const) {
        const saved = [...(await savedPages(api, site.origin)).values()]
        expect(saved.length).toBeGreaterThanOrEqual(3)
        expect(saved.filter(({ page }) => !page.url.startsWith(site.origin))).toEqual([])
        expect(saved.filter(({ document }) => !document.text.includes(name))).toEqual([])
        expect(saved.filter(({ document }) => document.text.includes(other))).toEqual([])
      }
    })
  })

  it('says where a home page leads, and reads nothing there', async () => {
    const marrow = await serve(aCompany('Marrow Valves', 1))
    const moved = await serve({ '/': { status: 301, headers: { location: `${marrow.origin}/` } } })
    await hold(folder.path, { privateOrigins: [moved.origin, marrow.origin] }, async (api) => {
      const { research: run } = await research(api, moved.origin)
      const [from, to] = [new URL(moved.origin).host, new URL(marrow.origin).host]
      expect(run).toMatchObject({
        state: 'failed',
        reason: `${from} leads to ${to}. That may be the same company, its parent, or another company altogether. Nothing of it was read.`,
      })
    })
    expect(marrow.asked).toEqual([])
  })
})
