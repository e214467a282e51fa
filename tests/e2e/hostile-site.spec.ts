import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type Page, expect, test } from '@playwright/test'
import type * as files from '../../src/adapters/window/window-files.ts'
import type * as hosting from '../../src/server/http-host.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'
import { browserSafetyCase } from './browser-safety-case.ts'
import { findChromium } from './chromium.ts'

// What a page of somebody else can do to the browser host of someone who is let in, tried in a real browser. The host and the built
// window are as shipped, over an app that only notes what reaches it.
const { executablePath, env } = await findChromium()
const resolve = '--host-resolver-rules=MAP *.example 127.0.0.1'
// what the browser itself refuses is no guard of ours
const unguarded = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests'
test.use({ launchOptions: { executablePath, env, args: ['--no-sandbox', '--headless=shell', resolve, unguarded] } })

/** `reached` is what came past all guards and was not asked for by our own window, which may still ask for something as it closes. */
type Tried = { readonly host: hosting.HttpHost; readonly reached: string[] }

const root = join(import.meta.dirname, '../../out/renderer')
const open = new Set<hosting.HttpHost>()
test.afterEach(async () => {
  await Promise.all([...open].map((host) => host.close()))
  open.clear()
})

const inHost = ['server/http-host.ts', 'server/guard.ts']
const only = (cuts: Cuts, names: readonly string[]): Cuts =>
  Object.fromEntries(Object.entries(cuts).filter(([file]) => names.includes(file)))

const aHost =
  (cuts: Cuts = {}) =>
  async (): Promise<Tried> => {
    const { startHttpHost } = await importWithout<typeof hosting>('server/http-host.ts', only(cuts, inHost))
    const windowFiles = 'adapters/window/window-files.ts'
    const { createWindowFiles } = await importWithout<typeof files>(windowFiles, only(cuts, [windowFiles]))
    const built = createWindowFiles(root)
    const reached: string[] = []
    const host = await startHttpHost({
      port: 0,
      rpc: async (request, response) => {
        if (request.headers.origin !== `http://127.0.0.1:${host.port}`) reached.push(`${request.method} ${request.url}`)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"json":"the secret"}')
        return true
      },
      page: (path, key) => built.answer(path, key),
    })
    open.add(host)
    return { host, reached }
  }

/** Somebody else's server on this computer, which notes what it is asked for. */
const asked: string[] = []
const tracker = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})
let trackerAt = ''
test.beforeAll(async () => {
  await once(tracker.listen(0, '127.0.0.1'), 'listening')
  // it listens on a port
  trackerAt = `http://tracker.example:${(tracker.address() as AddressInfo).port}`
})
test.afterAll(() => tracker.close())

/** A browser that was let in, and has our window open. */
async function letIn(browser: Browser, { host }: Tried): Promise<{ context: BrowserContext; window: Page }> {
  const context = await browser.newContext()
  const window = await context.newPage()
  await window.goto(host.launchUrl())
  expect(new URL(window.url()).port).toBe(String(host.port))
  return { context, window }
}

/** A page of somebody else at that address, which is answered before the name leads elsewhere. */
async function aPageAt(context: BrowserContext, address: string, body = ''): Promise<Page> {
  const page = await context.newPage()
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${body}` }),
  )
  await page.goto(address)
  return page
}

browserSafetyCase(
  9,
  'a name that is turned to this computer after its page has come reads nothing and writes nothing',
  {
    shipped: aHost(),
    without: {
      'the Host check': aHost({ 'server/guard.ts': [['if (hosts.length === 1 &&', 'if (true ||']] }),
      'the Host check and the Origin check, the cookie and the key': aHost({
        'server/guard.ts': [
          ['if (hosts.length === 1 &&', 'if (true ||'],
          ['origin === own && (site', '(site'],
        ],
        'server/http-host.ts': [
          [
            'if (!session) return refuse(response, notLetIn)',
            "if (!session) return url.pathname.startsWith(rpcPrefix) ? void (await parts.rpc(request, response)) : send(response, parts.page(url.pathname, ''), false)",
          ],
        ],
      }),
    },
    async holds(tried, browser) {
      const { context, window } = await letIn(browser, tried)
      await window.close()
      const page = await aPageAt(context, `http://evil.example:${tried.host.port}/attack`)
      const got = await page.evaluate(async () => {
        const ask = (path: string, init?: RequestInit): Promise<string> =>
          fetch(path, { credentials: 'include', ...init }).then(
            async (answer) => `${answer.status} ${await answer.text()}`,
            () => 'no answer',
          )
        const post = { method: 'POST', body: '{"json":{}}' }
        return [
          await ask('/'),
          await ask('/accounts'),
          await ask('/launch?token=x'),
          await ask('/rpc/accounts/list', post),
          await ask('/rpc/notes/save', {
            ...post,
            headers: { 'content-type': 'application/json', 'x-groundwork-window': 'x' },
          }),
          await ask('/rpc/notes/save', { method: 'PUT', body: 'x' }),
        ]
      })
      await page.evaluate(() => {
        document.body.innerHTML =
          '<form method="post" action="/rpc/notes/save" enctype="text/plain"><input name="a" value="b"></form>'
        document.forms[0]?.submit()
      })
      await page.waitForURL('**/rpc/notes/save')
      const after = await page.locator('body').innerText()
      await context.close()
      expect(new Set([...got, `403 ${after}`])).toEqual(new Set(['403 This address is not Groundwork’s.']))
      expect(tried.reached).toEqual([])
    },
  },
)

/** All ways of a page to take another in: what came of each, and what its frame shows. */
async function takeIn(page: Page, origin: string): Promise<Readonly<Record<string, string>>> {
  const got = await page.evaluate(
    async ({ ours, script, style }) => {
      const loaded = (name: string, to: 'src' | 'href', address: string): Promise<string> =>
        new Promise((done) => {
          const element = document.createElement(name)
          if (element instanceof HTMLLinkElement) element.rel = 'stylesheet'
          element.addEventListener('load', () => done('loaded'))
          element.addEventListener('error', () => done('refused'))
          element.setAttribute(to, ours + address)
          document.body.append(element)
        })
      const asked = (path: string, init: RequestInit): Promise<string> =>
        fetch(ours + path, { credentials: 'include', ...init }).then(
          (answer) => answer.text(),
          () => 'refused',
        )
      const post = { method: 'POST', body: '{"json":{}}' }
      await loaded('iframe', 'src', '/')
      return {
        script: await loaded('script', 'src', script),
        style: await loaded('link', 'href', style),
        page: await asked('/', {}),
        call: await asked('/rpc/notes/save', { ...post, headers: { 'x-groundwork-window': 'x' } }),
        'simple call': await asked('/rpc/notes/save', { ...post, mode: 'no-cors' }),
      }
    },
    { ours: origin, script: asset('.js'), style: asset('.css') },
  )
  const shown = page.frames().slice(1)
  const roots = await Promise.all(shown.map((frame) => frame.locator('#root').count()))
  return { ...got, frame: roots.some((count) => count > 0) ? 'shown' : 'refused' }
}

const asset = (end: string): string =>
  `/assets/${readdirSync(join(root, 'assets')).find((name) => name.startsWith('index-') && name.endsWith(end)) ?? ''}`

const refused = {
  script: 'refused',
  style: 'refused',
  page: 'refused',
  call: 'refused',
  'simple call': 'refused',
  frame: 'refused',
}

browserSafetyCase(
  12,
  'neither another site nor another server of this computer frames, includes, reads or calls ours',
  {
    shipped: aHost(),
    without: {
      'fetch metadata and what forbids frames': aHost({
        'server/guard.ts': [["site === undefined || site === 'same-origin' || site === 'none' ?", 'site !== "" ?']],
        'adapters/window/window-files.ts': [
          ["'x-frame-options': 'DENY',", ''],
          [`"frame-ancestors 'none'",`, ''],
        ],
      }),
      'fetch metadata and the resource policy': aHost({
        'server/guard.ts': [["site === undefined || site === 'same-origin' || site === 'none' ?", 'site !== "" ?']],
        'adapters/window/window-files.ts': [["'cross-origin-resource-policy': 'same-origin',", '']],
      }),
      'the Origin check and the key': aHost({
        'server/guard.ts': [["origin === own && (site === undefined || site === 'same-origin')", 'true']],
        'server/http-host.ts': [['if (!session.isKey(', 'if (false && !session.isKey(']],
      }),
    },
    async holds(tried, browser) {
      const { context, window } = await letIn(browser, tried)
      await window.close()
      const origin = `http://127.0.0.1:${tried.host.port}`
      for (const elsewhere of ['http://other.example:8099/', 'http://127.0.0.1:8099/']) {
        const page = await aPageAt(context, elsewhere)
        expect(await takeIn(page, origin), elsewhere).toEqual(refused)
        await page.close()
      }
      await context.close()
      expect(tried.reached).toEqual([])
    },
  },
)

/** What does harm where it is taken for HTML or for a script. */
async function doHarm(window: Page): Promise<readonly string[]> {
  asked.length = 0
  const done = await window.evaluate(async (somebody) => {
    const harm: string[] = []
    // while it is being evaluated, the debugger's own word goes over the policy
    await new Promise((next) => setTimeout(next, 0))
    Object.assign(window, { harm })
    const tries: readonly (() => unknown)[] = [
      () => (document.body.innerHTML = '<img src="x" onerror="harm.push(\'handler\')"><b>markup</b>'),
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<iframe srcdoc="<script>parent.harm.push(1)</script>"></iframe>',
        ),
      () => {
        const run: unknown = Reflect.get(window, 'eval')
        if (typeof run === 'function') Reflect.apply(run, undefined, ['harm.push("eval")'])
      },
      () => {
        const script = document.createElement('script')
        script.append('harm.push("inline")')
        document.body.append(script)
      },
      () => {
        const link = document.createElement('a')
        link.href = 'javascript:harm.push("link")'
        document.body.append(link)
        link.click()
      },
      () => {
        const image = new Image()
        image.src = `${somebody}/a.png`
        document.body.append(image)
      },
      () => fetch(`${somebody}/fetch`).catch(() => undefined),
      () => navigator.sendBeacon(`${somebody}/beacon`),
    ]
    for (const attempt of tries)
      try {
        await attempt()
      } catch {
        // refused
      }
    if (document.querySelector('body b')) harm.push('markup')
    await new Promise((next) => setTimeout(next, 200))
    return harm
  }, trackerAt)
  return [...done, ...asked]
}

const policy = (...cuts: Cuts[string][number][]) => aHost({ 'adapters/window/window-files.ts': cuts })

browserSafetyCase(1, 'whatever would come into the window as HTML or script does not run there, and asks nobody', {
  shipped: aHost(),
  without: {
    'trusted types': policy([`"require-trusted-types-for 'script'",`, ''], [`"trusted-types 'none'",`, '']),
    'trusted types and scripts of our own only': policy(
      [`"require-trusted-types-for 'script'",`, ''],
      [`"trusted-types 'none'",`, ''],
      [`"script-src 'self'"`, `"script-src 'self' 'unsafe-inline' 'unsafe-eval'"`],
    ),
    'addresses of our own only, for what is asked': policy([`"connect-src 'self'"`, '"connect-src *"']),
    'addresses of our own only, for images': policy([`"img-src 'self' data:"`, '"img-src *"']),
  },
  async holds(tried, browser) {
    const { context, window } = await letIn(browser, tried)
    const harm = await doHarm(window)
    await context.close()
    expect(harm).toEqual([])
  },
})
