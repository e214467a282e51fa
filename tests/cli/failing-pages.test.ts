import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aFolder, json, run, start } from './run-cli.ts'
import { type Site, aCompany, html, serveSite } from './site.ts'
import { hold, look, research, savedPages } from './workspace.ts'

const folder = aFolder()
const sites: Site[] = []
afterAll(async () => {
  for (const site of sites) await site.close()
  folder.remove()
})
const serve = async (pages: Parameters<typeof serveSite>[0]): Promise<Site> => {
  const site = await serveSite(pages)
  sites.push(site)
  return site
}
const asking = (site: Site, ...more: readonly string[]): string[] => [
  'research',
  `${site.origin}/`,
  '--allow-loopback',
  '--delay',
  '0',
  ...more,
]
const ranSchema = z.object({
  research: z.object({ state: z.string(), reason: z.string().nullable() }),
  pages: z.array(
    z.object({ url: z.string(), status: z.union([z.number(), z.string()]), reason: z.string().optional() }),
  ),
})
const home = (...links: readonly string[]): string => html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', links)

// two of these wait out the pauses before a retry: together, not one after the other
describe.concurrent('a page that fails', () => {
  it('is a recorded reason, never a failed research', async () => {
    const site = await serve({
      '/': home('/about', '/broken', '/big', '/archive', '/private', '/round', '/nothing', '/about-old'),
      '/robots.txt': 'User-agent: *\nDisallow: /private\n',
      '/about': html('About', 'Kestrel Pumps was founded in 1961.'),
      '/about-old': { status: 301, headers: { location: '/about' } },
      '/broken': { status: 500 },
      '/big': { body: new Uint8Array(6_000_000).fill(97) },
      '/archive': { headers: { 'content-type': 'application/zip' }, body: 'PK' },
      '/round': { status: 302, headers: { location: '/round?again' } },
      '/round?again': { status: 302, headers: { location: '/round' } },
    })
    const ran = await run(folder.path, asking(site, '--json'))
    expect(ran.code).toBe(0)
    const { research: ended, pages } = ranSchema.parse(json(ran))
    expect(ended).toEqual({ state: 'done', reason: null })
    const told = pages.map(({ url, status, reason }) => `${url.slice(site.origin.length)} ${status} ${reason ?? ''}`)
    for (const line of [
      /^\/ 200 $/,
      /^\/about 200 $/,
      /^\/broken 500 .* has a fault of its own \(500\)\. Research again later/,
      /^\/big too-large .* over 5 MB/,
      /^\/archive not-html .* application\/zip/,
      /^\/private robots robots\.txt of .* asks crawlers to stay out/,
      /^\/round redirects .* sent us on 5 times/,
      /^\/nothing 404 .* no such page/,
    ])
      expect(told).toContainEqual(expect.stringMatching(line))
    expect(told).toHaveLength(8)
    const times = (path: string): number => site.asked.filter((asked) => asked === path).length
    expect([times('/broken'), times('/private'), times('/about'), times('/about-old')]).toEqual([3, 0, 1, 1])
  })

  it('may also be one that never comes, or that says “not modified” to nothing', async () => {
    const site = await serve({
      '/': home('/slow', '/odd', '/about'),
      '/slow': () => undefined,
      '/odd': { status: 304 },
      '/about': html('About', 'Kestrel Pumps was founded in 1961.'),
    })
    const options = { privateOrigins: [site.origin], fetchLimits: { deadlineMs: 2000 } }
    const { research: ended, pages } = await hold(aFolderBeside(), options, (api) => research(api, site.origin))
    expect(ended.state).toBe('done')
    expect(Object.fromEntries(pages.map(({ url, status }) => [new URL(url).pathname, status]))).toEqual({
      '/': 200,
      '/about': 200,
      '/slow': 'timeout',
      '/odd': 304,
    })
    expect(site.asked.filter((path) => path === '/slow')).toHaveLength(3)
  })

  it('ends the asking where the host wants to be left alone, not page by page', async () => {
    const site = await serve({
      ...aCompany('Kestrel Pumps', 6),
      '/about': { status: 429, headers: { 'retry-after': '7200' } },
      '/': home('/about', ...Array.from({ length: 6 }, (_, n) => `/notes/pump-${n}`)),
    })
    const ran = await run(aFolderBeside(), asking(site, '--json'))
    expect(ran.code).toBe(0)
    expect(json(ran)).toMatchObject({
      research: { state: 'done', reason: expect.stringMatching(/asks for a pause of 2 hours\./) },
      pages: [
        { kind: 'home', status: 200 },
        { kind: 'about', status: 429 },
      ],
    })
    expect(site.asked.slice(-2)).toEqual(['/', '/about'])
  })
})

describe('a home page that cannot be had', () => {
  it('fails with the reason and what to do next', async () => {
    const gone = await serveSite({})
    await gone.close()
    const broken = await serve({ '/': { status: 404 } })
    const shut = await serve({ '/robots.txt': { status: 503 }, '/': home() })
    const [unreachable, missing, closed] = await Promise.all(
      [gone, broken, shut].map((site) => run(aFolderBeside(), asking(site, '--json'))),
    )
    for (const ran of [unreachable, missing, closed]) {
      expect(ran?.code).toBe(1)
      expect(json(ran ?? { stdout: '' })).toMatchObject({ research: { state: 'failed' }, snapshot: null })
    }
    expect(unreachable?.stderr).toMatch(/did not answer: the connection was refused\. Research again later, .*\n$/)
    expect(missing?.stderr).toMatch(
      /says that it has no home page \(404\)\. Look in your browser which address of theirs opens, .*\n$/,
    )
    expect(closed?.stderr).toMatch(
      /robots\.txt could not be had \(503\), so nothing was asked for\. Check the address, .*\n$/,
    )
  })
})

describe('Ctrl-C', () => {
  it('stops a pause before a retry at once, keeps what was read and says so', async () => {
    const at = aFolderBeside()
    const site = await serve({
      ...aCompany('Kestrel Pumps', 3),
      '/': home('/products/alder-1', '/grounds'),
      '/grounds': { status: 500 },
    })
    const running = start(at, asking(site))
    await running.waitFor('stderr', /200 +product .*alder-1/)
    await until(() => site.asked.includes('/grounds') || running.process.exitCode !== null)
    running.process.kill('SIGINT')
    const { code, stdout, stderr } = await running.ended
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/\nStopped\. The 2 pages read so far are kept\.\n$/)
    expect(site.asked.filter((path) => path === '/grounds')).toHaveLength(1)
    const { saved, state } = await look(at, async (api) => ({
      saved: await savedPages(api, site.origin),
      state: (await api.research.list({}))[0]?.research.state,
    }))
    expect([...saved.keys()].toSorted()).toEqual(['/', '/products/alder-1'])
    expect(state).toBe('cancelled')
  })

  it('leaves a page that never comes, and one that was never asked for is no page of the run', async () => {
    const at = aFolderBeside()
    const site = await serve({ '/': home('/about', '/team'), '/about': () => undefined })
    const running = start(at, asking(site, '--json'))
    await running.waitFor('stderr', /200 +home/)
    await until(() => site.asked.includes('/about') || running.process.exitCode !== null)
    running.process.kill('SIGINT')
    const ran = await running.ended
    expect(ran.code).toBe(1)
    expect(json(ran)).toMatchObject({ research: { state: 'cancelled' }, pages: [{ kind: 'home', status: 200 }] })
  })
})

const beside: { readonly path: string; remove(): void }[] = []
afterAll(() => {
  for (const each of beside) each.remove()
})
function aFolderBeside(): string {
  const made = aFolder()
  beside.push(made)
  return made.path
}

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 10))
}
