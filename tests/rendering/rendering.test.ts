import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createChromiumRenderer } from '../../src/adapters/rendering/chromium-renderer.ts'
import { type Host, compose } from '../../src/compose.ts'
import type { PageRenderer } from '../../src/app/ports-rendering.ts'
import type { ResearchProgress } from '../../src/contract/contract.ts'
import { type Site, serveSite } from '../cli/site.ts'
import { type Browser, findChromium } from '../e2e/chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await findChromium()
}, 180_000)

const chromium = (more: Partial<Parameters<typeof createChromiumRenderer>[0]> = {}): PageRenderer =>
  // Chromium has no sandbox for the system's root, which tests may run as
  createChromiumRenderer({ ...browser, sandbox: process.getuid?.() !== 0, ...more })

const open: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close()
})

async function serve(pages: Parameters<typeof serveSite>[0]): Promise<Site> {
  const site = await serveSite(pages)
  open.push(() => site.close())
  return site
}

function hostWith(renderer: PageRenderer | undefined, origins: readonly string[]): Host {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-rendering-'))
  const host = compose({ workspace: folder, mode: 'write', host: 'browser', privateOrigins: origins, renderer })
  if (!host.ok) throw new Error(host.error.message)
  open.push(() => rmSync(folder, { recursive: true, force: true }))
  open.push(() => host.value.close())
  return host.value
}

async function research({ api }: Host, origin: string, rendering: boolean): Promise<ResearchProgress> {
  const { account } = await api.accounts.add({ address: origin })
  await api.accounts.update({ accountId: account.id, rendering })
  const run = await api.research.start({ accountId: account.id, delayMs: 0, maxPages: 5 })
  let last = await api.research.get({ researchId: run.id })
  for await (const progress of await api.research.watch({ researchId: run.id })) last = progress
  return last
}

async function textOf({ api }: Host, { research: run }: ResearchProgress, path: string): Promise<string> {
  const pages = await api.pages.list({ accountId: run.accountId })
  const page = pages.find(({ url }) => new URL(url).pathname === path)
  return page?.versionId ? (await api.pages.get({ pageVersionId: page.versionId })).document.text : ''
}

const shell =
  '<!doctype html><html lang="en"><head><title>Tarn Controls</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>'
const json = { 'content-type': 'application/json' }
const program = { 'content-type': 'text/javascript' }
/** A company whose pages are one program: it asks for its data and writes them into the page. */
const appSite = {
  '/': shell,
  '/about': shell,
  '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /internal\n' },
  '/app.js': {
    headers: program,
    body: `(async () => {
      const say = async (path) => (await (await fetch(path)).json()).text
      const root = document.getElementById('root')
      const main = document.createElement('main')
      main.innerHTML = '<h1></h1><p></p><a href="/about">About us</a>'
      main.querySelector('h1').textContent = location.pathname === '/' ? 'Tarn Controls' : 'About Tarn Controls'
      main.querySelector('p').textContent = await say('/data' + (location.pathname === '/' ? '/home' : location.pathname))
      root.append(main)
      fetch('/internal/prices').then(async (answer) => { main.append(await answer.text()) }, () => main.append('Prices were refused.'))
    })()`,
  },
  '/data/home': {
    headers: json,
    body: JSON.stringify({ text: 'Tarn Controls builds controls for lock gates and weirs.' }),
  },
  '/data/about': {
    headers: json,
    body: JSON.stringify({ text: 'We were founded in 1974 and employ 140 people in Aldmouth.' }),
  },
  '/internal/prices': { headers: json, body: '"secret prices"' },
}

describe('pages that are empty without their scripts', { timeout: 180_000 }, () => {
  it('are said to need rendering, and no script runs, until the user asks for it', async () => {
    const site = await serve(appSite)
    const host = hostWith(chromium(), [site.origin])
    const run = await research(host, site.origin, false)
    expect(run.pages[0]).toMatchObject({
      status: 200,
      reason: 'This page is empty without its scripts: it needs rendering.',
    })
    const [page] = await host.api.pages.list({ accountId: run.research.accountId })
    expect(page).toMatchObject({ needsRendering: true })
    expect(site.asked).not.toContain('/app.js')
  })

  it('are read as their scripts make them, and led on from there', async () => {
    const site = await serve(appSite)
    const host = hostWith(chromium(), [site.origin])
    const run = await research(host, site.origin, true)
    expect(await textOf(host, run, '/')).toContain('Tarn Controls builds controls for lock gates and weirs.')
    expect(await textOf(host, run, '/about')).toContain('employ 140 people in Aldmouth')
    const pages = await host.api.pages.list({ accountId: run.research.accountId })
    expect(pages.map(({ reason, needsRendering }) => [reason, needsRendering])).toEqual([
      [null, false],
      [null, false],
    ])
    // one program for both pages, asked for once; what robots.txt forbids is not asked for by a script either
    expect(site.asked.filter((path) => path === '/app.js')).toHaveLength(1)
    expect(site.asked).not.toContain('/internal/prices')
    expect(await textOf(host, run, '/')).toContain('Prices were refused.')
  })

  it('keep one version as long as their scripts make the same of them', async () => {
    const site = await serve(appSite)
    const host = hostWith(chromium(), [site.origin])
    await research(host, site.origin, true)
    const again = await research(host, site.origin, true)
    const [page] = await host.api.pages.list({ accountId: again.research.accountId })
    if (!page?.versionId) throw new Error('the page was not kept')
    expect((await host.api.pages.get({ pageVersionId: page.versionId })).versions).toBe(1)
  })

  it('say so where no browser can be had', async () => {
    const site = await serve(appSite)
    const host = hostWith(undefined, [site.origin])
    expect((await host.api.workspace.status()).canRender).toBe(false)
    const run = await research(host, site.origin, true)
    expect(run.pages[0]?.reason).toMatch(/needs rendering/)
  })

  it('name the browser that did not start, and keep the page on the list', async () => {
    const site = await serve(appSite)
    const host = hostWith(chromium({ executablePath: '/nowhere/chromium' }), [site.origin])
    const run = await research(host, site.origin, true)
    expect(run.pages[0]).toMatchObject({ status: 'unreadable', reason: expect.stringContaining('GROUNDWORK_CHROMIUM') })
  })
})

/** Waits until it is so, or for as long as anything honest takes. */
async function until(is: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !is(); i++) await new Promise((done) => setTimeout(done, 100))
}

/** WebRTC asks a relay by itself, which interception of the page's requests does not see. */
const relayAt = (target: string): string =>
  `(async () => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'turn:${new URL(target).host}?transport=tcp', username: 'a', credential: 'b' }] }); peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer()) })()`

/** Tries every way out that a page has, its worker included; `target` is a server the page was never given. */
const escaping = (target: string): string => `
  const ways = [
    () => fetch('${target}/fetch'),
    () => fetch('${target}/post', { method: 'POST', mode: 'no-cors', body: 'x' }),
    () => navigator.sendBeacon('${target}/beacon', 'x'),
    () => { new Image().src = '${target}/image' },
    () => new WebSocket('${target.replace('http', 'ws')}/socket'),
    () => new EventSource('${target}/events'),
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: '${target}/frame' })),
    () => document.body.append(Object.assign(document.createElement('script'), { src: '${target}/script.js' })),
    () => window.open('${target}/window'),
    () => { const form = Object.assign(document.createElement('form'), { action: '${target}/form', method: 'post', target: '_blank' }); document.body.append(form); form.submit() },
    () => ${relayAt(target)},
    () => navigator.serviceWorker.register('/worker.js'),
    () => { new Worker(URL.createObjectURL(new Blob(["try { new WebSocket('${target.replace('http', 'ws')}/worker-socket') } catch {} ; fetch('${target}/worker-fetch').catch(() => {})"]))) },
    () => navigator.geolocation.getCurrentPosition(() => {}),
    () => alert('hello'),
  ]
  for (const way of ways) try { const done = way(); done?.catch?.(() => {}) } catch {}
  document.getElementById('root').textContent = 'Tarn Controls tried everything it could think of, and this is what is left of it.'`

describe('SAFETY: the rendering window', { timeout: 180_000 }, () => {
  it('14: reaches nothing but what our own fetcher asks for the page', async () => {
    const other = await serve({ '/': 'private' })
    const site = await serve({ '/': shell, '/app.js': { headers: program, body: escaping(other.origin) } })
    const host = hostWith(chromium(), [site.origin])
    const run = await research(host, site.origin, true)
    expect(await textOf(host, run, '/')).toContain('tried everything')
    expect([other.asked, other.received()]).toEqual([[], 0])
  })

  it('14: does reach it over WebRTC when the network of the browser is left open', async () => {
    const other = await serve({ '/': 'private' })
    const body = new TextEncoder().encode(`<p>Weirs</p><script>${relayAt(other.origin)}</script>`)
    await chromium({ network: [] }).render({
      url: 'https://tarn-controls.example/',
      answer: async ({ type }) =>
        type === 'page' ? { status: 200, headers: { 'content-type': 'text/html' }, body } : null,
      quiet: () => until(() => other.received() > 0),
      signal: AbortSignal.timeout(30_000),
    })
    expect(other.received()).toBeGreaterThan(0)
  })

  it('18: ends a page that never ends or says too much, and takes the next one', async () => {
    const renderer = chromium()
    const request = (script: string) => ({
      url: 'https://tarn-controls.example/',
      answer: async ({ type }: { type: string }) =>
        type === 'page'
          ? {
              status: 200,
              headers: { 'content-type': 'text/html' },
              body: new TextEncoder().encode(`<p>Weirs</p><script>${script}</script>`),
            }
          : null,
      quiet: async () => undefined,
    })
    const endless = await renderer.render({ ...request('for (;;) {}'), signal: AbortSignal.timeout(3_000) })
    expect(endless).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
    // what a page says to its console reaches whoever drives the browser, whole; a string may be half a gigabyte
    const loud = await chromium({ memoryMb: 64 }).render({
      ...request('console.log("x".repeat(1e8))'),
      quiet: () => new Promise((resolve) => setTimeout(resolve, 20_000)),
      signal: AbortSignal.timeout(30_000),
    })
    expect(loud).toMatchObject({ ok: false, error: { kind: 'unreadable-page' } })
    const next = await renderer.render({
      ...request('document.body.append("Locks")'),
      signal: AbortSignal.timeout(30_000),
    })
    expect(next.ok && next.value).toContain('Locks')
  })
})
