import { createHash } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { aFolder, json, run } from './run-cli.ts'
import { type Answer, type Site, aCompany, html, serveSite } from './site.ts'
import { look, savedPages } from './workspace.ts'

const folder = aFolder()
const sites: Site[] = []
afterAll(async () => {
  for (const site of sites) await site.close()
  folder.remove()
})

const asking = (site: Site): string[] => ['research', `${site.origin}/`, '--allow-loopback', '--delay', '0', '--json']

/** Version, versions and revision of each page, as one line. */
const states = async (site: Site): Promise<Record<string, string>> =>
  look(folder.path, async (api) => {
    const saved = await savedPages(api, site.origin)
    return Object.fromEntries(
      [...saved].map(([path, { version, versions, revision }]) => [path, `${version.id} of ${versions}, ${revision}`]),
    )
  })

it('asks a site with tags for what changed, and keeps a version only of that', async () => {
  const answers: string[] = []
  let pages: Record<string, string> = aCompany('Kestrel Pumps', 5)
  const withTag =
    (path: string): Parameters<typeof serveSite>[0][string] =>
    (request): Answer => {
      const body = pages[path] ?? ''
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`
      const status = request.headers['if-none-match'] === etag ? 304 : 200
      answers.push(`${status} ${path}`)
      return status === 304 ? { status, headers: { etag } } : { headers: { etag }, body }
    }
  const site = await serveSite(Object.fromEntries(Object.keys(pages).map((path) => [path, withTag(path)])))
  sites.push(site)

  const first = await run(folder.path, asking(site))
  const kept = await states(site)
  expect(Object.keys(kept)).toHaveLength(6)
  expect(answers.filter((answer) => answer.startsWith('304'))).toEqual([])

  answers.length = 0
  const second = await run(folder.path, asking(site))
  expect([first.code, second.code]).toEqual([0, 0])
  expect(answers.toSorted()).toEqual(
    Object.keys(pages)
      .map((path) => `304 ${path}`)
      .toSorted(),
  )
  expect(await states(site)).toEqual(kept)
  // nothing is new, so there is no new snapshot either, and every page counts as read
  expect(snapshotOf(second)).toEqual(snapshotOf(first))
  expect(json(second)).toMatchObject({ pages: Array.from({ length: 6 }, () => ({ status: 200 })) })

  answers.length = 0
  const changed = '/products/alder-1'
  pages = { ...pages, [changed]: html('Kestrel Pumps pump 1', 'Pump number 1 now moves 400 litres of water a minute.') }
  const third = await run(folder.path, asking(site))
  expect(third.code).toBe(0)
  expect(answers.filter((answer) => answer.startsWith('200'))).toEqual([`200 ${changed}`])
  const now = await states(site)
  expect(now).toEqual({ ...kept, [changed]: expect.stringMatching(/ of 2, 1$/) })
})

it('takes the same bytes for the same page where a site has no tags, also after it failed in between', async () => {
  const site = await serveSite(aCompany('Marrow Valves', 4))
  sites.push(site)
  await run(folder.path, asking(site))
  const kept = await states(site)
  expect(Object.keys(kept)).toHaveLength(5)

  const flaky = '/products/birch-2'
  const whole = site.pages.get(flaky) ?? ''
  site.pages.set(flaky, { status: 404 })
  const without = await run(folder.path, asking(site))
  expect(pageOf(without, flaky)).toMatchObject({ status: 404, reason: expect.stringMatching(/no such page/) })
  expect(await states(site)).toEqual(kept)

  site.pages.set(flaky, whole)
  const again = await run(folder.path, asking(site))
  expect(pageOf(again, flaky)).toEqual({ url: site.origin + flaky, kind: 'product', status: 200 })
  expect(await states(site)).toEqual(kept)
})

const snapshotOf = (ran: Parameters<typeof json>[0]): unknown => field(json(ran), 'snapshot')
const pageOf = (ran: Parameters<typeof json>[0], path: string): unknown => {
  const pages = field(json(ran), 'pages')
  return Array.isArray(pages) ? pages.find((page: unknown) => String(field(page, 'url')).endsWith(path)) : undefined
}
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
