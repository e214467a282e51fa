import { protocol, type Session } from 'electron'
import type { WindowFiles } from '../compose.ts'
import { isWindowUrl, scheme } from './window-address.ts'

/** Before the app is ready: the scheme counts as a secure standard origin, so that CSP, storage and fetch work as on the web. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers the window's own addresses out of the built files. The window key is of no use here: the port is the door. */
export function serveWindow(session: Session, files: WindowFiles): void {
  session.protocol.handle(scheme, (request) => {
    if (!isWindowUrl(request.url) || request.method !== 'GET') return new Response('Not here.', { status: 404 })
    // as it stands in the request: nothing is decoded, so nothing can be hidden in an escape
    const pathname = request.url.slice(`${scheme}://groundwork`.length).split(/[?#]/, 1)[0] ?? '/'
    const { status, headers, body } = files.answer(pathname, '')
    return new Response(typeof body === 'string' ? body : Uint8Array.from(body), { status, headers: { ...headers } })
  })
}
