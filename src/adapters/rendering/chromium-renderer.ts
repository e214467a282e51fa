import type { Browser, Route } from 'playwright-core'
import type { PageRenderer, PageRequest, RenderRequest } from '../../app/ports-rendering.ts'
import { type AppError, fail, ok } from '../../core/model/result.ts'

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

export type ChromiumOptions = {
  /** Absolute path of a Chromium or Chrome. */
  readonly executablePath: string
  /** Off only where the caller's system can't have it, as in tests that run as root. */
  readonly sandbox?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** How the browser is kept from the network; a test shows what happens without. */
  readonly network?: readonly string[]
}

/** Renders with a Chromium on this computer: a process of its own for each page, ended with it, and so a profile that nobody sees again. */
export function createChromiumRenderer(options: ChromiumOptions): PageRenderer {
  return {
    async render(request) {
      const browser = await launch(options).catch(brokenBrowser)
      if ('kind' in browser) return fail(browser)
      const close = (): void => void browser.close().catch(() => undefined)
      request.signal.addEventListener('abort', close, { once: true })
      try {
        return ok(await htmlOf(browser, request))
      } catch (error) {
        return fail(request.signal.aborted ? stopped : unreadable(error))
      } finally {
        request.signal.removeEventListener('abort', close)
        await browser.close().catch(() => undefined)
      }
    },
  }
}

/** The Chromium or Chrome that `GROUNDWORK_CHROMIUM` names, by its absolute path; without one there is no rendering. */
export function chromiumFromEnvironment(): PageRenderer | undefined {
  const executablePath = process.env['GROUNDWORK_CHROMIUM']
  return executablePath ? createChromiumRenderer({ executablePath }) : undefined
}

async function launch({
  executablePath,
  sandbox = true,
  env,
  network = closedNetwork,
}: ChromiumOptions): Promise<Browser> {
  // a large library that most runs never need
  const { chromium } = await import('playwright-core')
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

async function htmlOf(browser: Browser, request: RenderRequest): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, permissions: [] })
  await context.routeWebSocket(/.*/, (socket) => socket.close())
  const page = await context.newPage()
  context.on('page', (other) => void (other === page ? undefined : other.close().catch(() => undefined)))
  await context.route(/.*/, (route) => answerRoute(route, request))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  await page.goto(request.url, { waitUntil: 'load', timeout: 0 })
  await request.quiet()
  const html = await page.content()
  if (html.length > MOST_CHARACTERS) throw new Error('what its scripts made is too large')
  return html
}

async function answerRoute(route: Route, request: RenderRequest): Promise<void> {
  const asked = route.request()
  const answer = await request.answer({ url: asked.url(), method: asked.method(), type: typeOf(asked.resourceType()) })
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

function unreadable(error: unknown): AppError {
  return {
    kind: 'unreadable-page',
    message: 'The page broke off while its scripts ran.',
    next: 'Open it in your browser and drop it here.',
    retry: 'never',
    details: { reason: firstLine(error) },
  }
}

const stopped: AppError = { kind: 'cancelled', message: 'Rendering was stopped.', retry: 'later' }

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? ''
