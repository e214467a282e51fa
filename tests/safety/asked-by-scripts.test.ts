import { expect } from 'vitest'
import type { PageAnswer } from '../../src/app/ports-rendering.ts'
import * as rendering from '../../src/app/research/render-page.ts'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { serveHttp } from '../../src/adapters/web/loopback-server.fixture.ts'
import * as probing from '../../src/adapters/web/site-probe.ts'
import { userAgentFor } from '../../src/core/model/crawler-name.ts'
import { ok } from '../../src/core/model/result.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'
import { type CreateFetcher, fetcherWithout, inventedNetwork, started } from './tried-fetcher.ts'

type Parts = {
  readonly create: CreateFetcher
  readonly probe: typeof probing.probeSite
  readonly render: typeof rendering.createPageRendering
}
const shipped = (): Parts => ({
  create: createPageFetcher,
  probe: probing.probeSite,
  render: rendering.createPageRendering,
})

const home = 'http://www.halden.example/'
const addresses = {
  'www.halden.example': '93.184.216.34',
  'shop.halden.example': '93.184.216.35',
  intranet: '10.0.0.7',
}
/** What the user allowed for another account: their own network. */
const allowed = 'http://intranet:8080'

/** What a script of the home page gets for each address, and what the servers of these names were asked for. */
async function askedByScript({ create, probe, render }: Parts, urls: readonly string[]) {
  const asked: string[] = []
  const serves = (name: string, answers: Readonly<Record<string, string>>) =>
    started(
      serveHttp(({ url = '/' }, answer) => {
        asked.push(name + url)
        const to = answers[url]
        if (to?.startsWith('http')) answer.writeHead(302, { location: to }).end()
        else answer.writeHead(to === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(to)
      }),
    )
  const servers = new Map([
    [
      addresses['www.halden.example'],
      await serves('www', { '/': 'Halden', '/led': 'http://shop.halden.example/private' }),
    ],
    [addresses['shop.halden.example'], await serves('shop', { '/robots.txt': 'User-agent: *\nDisallow: /private' })],
    [addresses.intranet, await serves('inside', { '/wages': 'secret' })],
  ])
  const names = Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, [address]]))
  const fetcher = create(
    { userAgent: () => userAgentFor('0.1.0'), allowedPrivateOrigins: () => new Set([allowed]) },
    inventedNetwork(names, (address) => servers.get(address)),
  )
  const { signal } = new AbortController()
  const site = await probe(fetcher, home, { signal })
  const page = await fetcher.fetch({ url: home, signal })
  if (!site.ok || !page.ok) throw new Error('the site did not answer')
  const got: (PageAnswer | null)[] = []
  const renderer: Parameters<Parts['render']>[1] = {
    async render({ answer }) {
      for (const url of urls) got.push(await answer({ url, method: 'GET', type: 'data' }))
      return ok('<p>Halden</p>')
    },
  }
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await render({ fetcher, log }, renderer, site.value, signal)(page.value)
  return { got: got.map((answer) => answer?.status ?? null), asked }
}

safetyCase(14, 'a script of a page reaches nothing inside the network that was allowed for another account', {
  shipped,
  without: {
    'the eye for who asks': async () => ({
      ...shipped(),
      create: await fetcherWithout({ 'guarded-fetch': [[' && asksForItself(request, start.value)', '']] })(),
    }),
    'the word who asks for robots.txt': async () => ({
      ...shipped(),
      probe: (
        await importWithout<typeof probing>('adapters/web/site-probe.ts', {
          'adapters/web/site-probe.ts': [['askedBy ? { ...robotsRequest, askedBy } : robotsRequest', 'robotsRequest']],
        })
      ).probeSite,
    }),
  },
  async holds(parts) {
    const { got, asked } = await askedByScript(parts, [`${allowed}/wages`, 'http://intranet.:8080/wages'])
    expect(got).toEqual([null, null])
    expect(asked.filter((path) => path.startsWith('inside'))).toEqual([])
  },
})

safetyCase(22, 'where a script is sent on to another host of the site, the robots.txt there is asked first', {
  shipped,
  without: {
    'the question there': async () => ({
      ...shipped(),
      render: (
        await importWithout<typeof rendering>('app/research/render-page.ts', {
          'app/research/render-page.ts': [
            ['!(await site.robotsFor(hop, page.url)).allows(hop)', '!site.robots.allows(hop)'],
          ],
        })
      ).createPageRendering,
    }),
  },
  async holds(parts) {
    const { got, asked } = await askedByScript(parts, [`${home}led`])
    expect(got).toEqual([null])
    expect(asked.filter((path) => path.startsWith('shop'))).toEqual(['shop/robots.txt'])
  },
})
