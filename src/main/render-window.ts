import { BrowserWindow, type Session, type WebPreferences, session } from 'electron'
import type { PageAnswer, PageRenderer, RenderRequest } from '../compose.ts'
import { closedWebPreferences } from './hardening.ts'

/** More HTML than this is more than a page that is fetched may have. */
const MOST_CHARACTERS = 5_000_000
/** Worlds from 999 on are free for isolated scripts: the page's own can't change what ours reads. */
const OUR_WORLD = 999

let made = 0

/**
 * Renders in a hidden window whose session is thrown away with it: no preload, no network but the answers of `request`, no
 * permission, no download, nothing that opens. Each page gets a window of its own.
 */
export function createWindowRenderer(): PageRenderer {
  return {
    async render(request) {
      // without "persist:" a session lives in memory, and a new name is a new session
      const own = session.fromPartition(`render-${++made}`)
      await closeNetwork(own)
      answerRequests(own, request)
      const window = new BrowserWindow({
        show: false,
        width: 1280,
        height: 1024,
        webPreferences: renderPreferences(own),
      })
      const end = (): void => void (window.isDestroyed() || window.destroy())
      request.signal.addEventListener('abort', end, { once: true })
      try {
        return { ok: true, value: await htmlOf(window, request) }
      } catch (error) {
        return { ok: false, error: request.signal.aborted ? stopped : unreadable(error) }
      } finally {
        request.signal.removeEventListener('abort', end)
        end()
        await own.clearStorageData()
      }
    },
  }
}

const renderPreferences = (own: Session): WebPreferences => ({
  ...closedWebPreferences(own),
  images: false,
  webgl: false,
  plugins: false,
  disableDialogs: true,
  backgroundThrottling: false,
})

/** Whatever is not answered by us finds a proxy that does not exist, loopback too. */
async function closeNetwork(own: Session): Promise<void> {
  await own.setProxy({ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !/^(?:https?|data|blob):/.test(details.url) }))
}

function answerRequests(own: Session, request: RenderRequest): void {
  const handle = async (asked: Request): Promise<Response> => {
    const answer = await request.answer({ url: asked.url, method: asked.method, type: typeOf(asked) })
    return answer ? responseOf(answer) : Response.error()
  }
  own.protocol.handle('https', handle)
  own.protocol.handle('http', handle)
}

/**
 * An intercepted request does not say what it is for, but by its Accept header:
 * https://fetch.spec.whatwg.org/#fetching, step 13. Scripts and their data accept anything.
 */
function typeOf({ url, headers }: Request): 'page' | 'script' | 'data' | 'other' {
  const accept = headers.get('accept') ?? '*/*'
  if (accept.startsWith('text/html')) return 'page'
  if (/^(?:image|text\/css|audio|video|font)/.test(accept)) return 'other'
  return /\.m?js(?:$|\?)/i.test(url) ? 'script' : 'data'
}

/** The body is decoded, and nobody's cookies are kept. */
function responseOf({ status, headers, body }: PageAnswer): Response {
  const passed = new Headers({ ...headers })
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']) passed.delete(name)
  return new Response(body.byteLength > 0 ? Uint8Array.from(body) : null, { status, headers: passed })
}

async function htmlOf(window: BrowserWindow, request: RenderRequest): Promise<string> {
  const { webContents } = window
  webContents.setAudioMuted(true)
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  // the app's own windows hand links to the system's browser; a stranger's page opens nothing
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  await window.loadURL(request.url)
  await request.quiet()
  const html: unknown = await webContents.executeJavaScriptInIsolatedWorld(OUR_WORLD, [
    { code: 'document.documentElement.outerHTML' },
  ])
  if (typeof html !== 'string') throw new Error('it has no document')
  if (html.length > MOST_CHARACTERS) throw new Error('what its scripts made is too large')
  return `<!doctype html>${html}`
}

const stopped = { kind: 'cancelled', message: 'Rendering was stopped.', retry: 'later' } as const

const unreadable = (error: unknown) =>
  ({
    kind: 'unreadable-page',
    message: 'The page broke off while its scripts ran.',
    next: 'Open it in your browser and drop it here.',
    retry: 'never',
    details: { reason: (error instanceof Error ? error.message : String(error)).slice(0, 200) },
  }) as const
