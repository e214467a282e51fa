import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPrng } from '../builders/prng.ts'
import { aFolder, json, run, start } from './run-cli.ts'
import { type Site, aCompany, html, serveSite } from './site.ts'
import { look, savedPages } from './workspace.ts'

const name = 'Kestrel Pumps'
const products = 12
const folder = aFolder()
let site: Site

/**
 * A site that makes going on hard: the home page is somewhere else, old addresses lead to pages, a feed alone knows one page,
 * and one page is broken.
 */
beforeAll(async () => {
  const { '/': _home, ...pages } = aCompany(name, products)
  const links = [...Object.keys(pages), '/old/one', '/old/two', '/torn', '/gone']
  const home = html(name, `${name} makes pumps for water works.`, links).replace(
    '</head>',
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>',
  )
  site = await serveSite({
    ...pages,
    '/': { status: 301, headers: { location: '/welcome' } },
    '/welcome': home,
    '/old/one': { status: 301, headers: { location: '/moved/one' } },
    '/old/two': { status: 302, headers: { location: Object.keys(pages)[0] ?? '' } },
    '/moved/one': html('Repairs', `${name} repairs pumps in two days.`),
    '/torn': { headers: { 'content-type': 'application/zip' }, body: 'PK' },
    '/feed.xml': {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><item><title>New hall</title>
<link>/news/new-hall</link><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>`,
    },
    '/news/new-hall': html(
      'New hall',
      `${name} opened a new hall in Calder Vale. It has room for forty people and two cranes.`,
    ),
  })
})
afterAll(async () => {
  await site.close()
  folder.remove()
})

const asking = (): string[] => ['research', `${site.origin}/`, '--allow-loopback', '--delay', '60']
/** Paths a run has told to be on file, with what it told. */
const toldOf = (stderr: string): Map<string, string> =>
  new Map(
    [...stderr.matchAll(/^(\S+) +\S+ +(http\S+)/gm)].map(([, status = '', url = '']) => [
      new URL(url).pathname,
      status,
    ]),
  )

describe('SAFETY 26: kill -9 during research', () => {
  const seed = 20261122
  it(`loses nothing that was shown as saved and asks for none of it again (seed ${seed})`, async () => {
    const random = createPrng(seed)
    const told = new Map<string, string>()
    /** How often a path had been asked for when it was told. */
    const askedWhenTold = new Map<string, number>()
    let runs: string[] = []
    for (let kill = 0; kill < 4; kill++) {
      const running = start(folder.path, asking())
      const lines = told.size + 1 + random.whole(3)
      await running.waitFor('stderr', new RegExp(`^(?:.*\\n){${lines}}`))
      await new Promise((resolve) => setTimeout(resolve, random.whole(120)))
      running.process.kill('SIGKILL')
      const { stderr } = await running.ended
      for (const [path, status] of toldOf(stderr)) told.set(path, status)
      for (const path of told.keys())
        if (!askedWhenTold.has(path)) askedWhenTold.set(path, site.asked.filter((each) => each === path).length)
      const { saved, known } = await look(folder.path, async (api) => ({
        saved: await savedPages(api, site.origin),
        known: (await api.research.list({})).map(({ research }) => `${research.id} ${research.state}`),
      }))
      for (const [path, status] of told) if (status === '200') expectWhole(path, saved.get(path)?.document.text)
      runs = known
      expect(runs).toHaveLength(1)
    }
    expect(told.size).toBeGreaterThanOrEqual(5)

    const last = await run(folder.path, [...asking(), '--json'])
    expect(last.code).toBe(0)
    const ended = json(last)
    const paths = [...toldOf(last.stderr).keys()]
    expect(ended).toMatchObject({ research: { state: 'done', id: runs[0]?.split(' ')[0] } })
    expect(paths.toSorted()).toEqual(
      [
        '/welcome',
        '/moved/one',
        '/news/new-hall',
        '/torn',
        '/gone',
        ...Object.keys(aCompany(name, products)).filter((path) => path !== '/'),
      ].toSorted(),
    )
    for (const [path, times] of askedWhenTold)
      expect([path, site.asked.filter((each) => each === path).length]).toEqual([path, times])
    // where an address led was remembered with the page it led to
    expect(site.asked.filter((path) => path === '/')).toHaveLength(1)
    const saved = await look(folder.path, (api) => savedPages(api, site.origin))
    for (const path of paths) if (!['/torn', '/gone'].includes(path)) expectWhole(path, saved.get(path)?.document.text)
    expect([...saved.values()].filter(({ versions }) => versions !== 1)).toEqual([])
    expect((await run(folder.path, ['doctor'])).code).toBe(0)
  })
})

function expectWhole(path: string, text: string | undefined): void {
  const n = /-(\d+)$/.exec(path)?.[1]
  expect([path, text]).toEqual([
    path,
    expect.stringContaining(n ? `Pump number ${n} of ${name} moves ${9 + Number(n)} litres` : `${name} `),
  ])
}

describe('a second process', () => {
  it('may read beside a run and may not write, and hears who does', async () => {
    const own = aFolder()
    const slow = await serveSite({
      '/': html('Marrow Valves', 'Marrow Valves makes valves for dairies.', ['/about']),
      '/about': () => undefined,
    })
    const running = start(own.path, ['research', `${slow.origin}/`, '--allow-loopback', '--delay', '0'])
    await running.waitFor('stderr', /^200 +home/)
    const [second, accounts, found, snapshot] = await Promise.all([
      run(own.path, asking()),
      run(own.path, ['accounts', '--json']),
      run(own.path, ['search', 'valves', 'dairies', '--json']),
      run(own.path, ['snapshot', slow.origin, '--json']),
    ])
    expect([second.code, second.stdout]).toEqual([1, ''])
    expect(second.stderr).toContain(`the command line (process ${running.process.pid}, since `)
    for (const read of [accounts, found, snapshot]) expect([read.code, read.stderr]).toEqual([0, ''])
    expect(json(accounts)).toHaveLength(1)
    expect(json(found)).toEqual([expect.objectContaining({ type: 'page', title: 'Marrow Valves' })])
    expect(json(snapshot)).toMatchObject({ pagesRead: 1 })
    running.process.kill('SIGTERM')
    expect(await running.ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/page read so far is kept\.\n$/),
    })
    await slow.close()
    own.remove()
  })
})
