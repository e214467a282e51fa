import { type Browser, type Route, chromium } from 'playwright-core'
import type { PageAnswer, PageRequest } from '../../app/ports-rendering.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { type ChromiumOptions, type FromDriver, type ToDriver, brokeOff } from './render-messages.ts'

// The process that drives Chromium for one page. What a page makes the browser say (its console, its errors, what it posts) is
// read by Playwright whole, however long it is: here it ends this process, never the app.

/** More HTML than this is more than a page that is fetched may have. */
const MOST_CHARACTERS = 5_000_000
const START_MS = 20_000

/**
 * Nothing leaves the browser by a way that is not ours: names resolve to nothing, and all else goes to a proxy that does not exist,
 * loopback too. Requests are answered by `route` before either would be asked.
 * https://chromium.googlesource.com/chromium/src/+/main/net/docs/proxy.md, "<-loopback>"
 */
const closedNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
]

/** An address that long is no script or data of a company's page. */
const MOST_ADDRESS = 8_000

const say = (message: FromDriver): void => void process.send?.(message)

const waiting = new Map<number, (answer: PageAnswer | null) => void>()
let asked = 0
let calm = (): void => undefined
let stop = (): void => undefined
let stopping = false

process.on('message', (message: ToDriver) => {
  switch (message.type) {
    case 'render':
      void render(message.url, message.options).then((result) => say({ type: 'done', result }))
      break
    case 'answer':
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
      break
    case 'quiet':
      calm()
      break
    case 'stop':
      stopping = true
      stop()
      break
    default:
  }
})

// the browser lives by a pipe to this process, and ends with it
process.on('disconnect', () => process.exit(1))

/** The app has the answers: the browser never reaches the network. */
function answerOf(request: PageRequest): Promise<PageAnswer | null> {
  if (request.url.length > MOST_ADDRESS) return Promise.resolve(null)
  return new Promise((resolve) => {
    waiting.set(++asked, resolve)
    say({ type: 'asks', id: asked, request })
  })
}

function quiet(): Promise<void> {
  return new Promise((resolve) => {
    calm = resolve
    say({ type: 'loaded' })
  })
}

async function render(url: string, options: ChromiumOptions): Promise<Result<string>> {
  const browser = await launch(options).catch(brokenBrowser)
  if ('kind' in browser) return fail(browser)
  stop = () => void browser.close().catch(() => undefined)
  if (stopping) stop()
  try {
    return ok(await htmlOf(browser, url))
  } catch (error) {
    return fail(unreadable(error))
  } finally {
    await browser.close().catch(() => undefined)
  }
}

async function launch({
  executablePath,
  sandbox = true,
  env,
  network = closedNetwork,
}: ChromiumOptions): Promise<Browser> {
  return chromium.launch({
    executablePath,
    chromiumSandbox: sandbox,
    timeout: START_MS,
    args: [...network],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(env ? { env } : {}),
  })
}

async function htmlOf(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, permissions: [] })
  await context.routeWebSocket(/.*/, (socket) => socket.close())
  const page = await context.newPage()
  context.on('page', (other) => void (other === page ? undefined : other.close().catch(() => undefined)))
  await context.route(/.*/, answerRoute)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await page.goto(url, { waitUntil: 'load', timeout: 0 })
  await quiet()
  const html = await page.content()
  if (html.length > MOST_CHARACTERS) throw new Error('what its scripts made is too large')
  return html
}

async function answerRoute(route: Route): Promise<void> {
  const request = route.request()
  const answer = await answerOf({
    url: request.url(),
    method: request.method(),
    type: typeOf(request.resourceType()),
  })
  // the page may be gone by now
  await (answer
    ? route.fulfill({ status: answer.status, headers: passedOn(answer.headers), body: Buffer.from(answer.body) })
    : route.abort('blockedbyclient')
  ).catch(() => undefined)
}

function typeOf(resourceType: string): PageRequest['type'] {
  switch (resourceType) {
    case 'document':
      return 'page'
    case 'script':
      return 'script'
    case 'fetch':
    case 'xhr':
      return 'data'
    default:
      return 'other'
  }
}

/** The body is decoded, and nobody's cookies are kept. */
function passedOn(headers: Readonly<Record<string, string>>): Record<string, string> {
  const dropped = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie', 'connection'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase())))
}

function brokenBrowser(error: unknown): AppError {
  return {
    kind: 'unreadable-page',
    message: 'The Chromium that renders pages did not start.',
    next: 'Check that GROUNDWORK_CHROMIUM names a Chromium or Chrome that this user can start, then research again.',
    retry: 'later',
    details: { reason: firstLine(error) },
  }
}

const unreadable = (error: unknown): AppError => brokeOff(firstLine(error))

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
