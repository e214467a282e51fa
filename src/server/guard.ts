import type { IncomingMessage } from 'node:http'

export type Refusal = { readonly status: 400 | 401 | 403 | 405; readonly why: string }

/** First of all: the request must name this very host, once. Stops DNS rebinding and pages of other origins. */
export function refuseHost(request: IncomingMessage, port: number): Refusal | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length === 1 && request.headers.host === `127.0.0.1:${port}`) return undefined
  return { status: 403, why: 'This address is not Groundwork’s.' }
}

/** A page of another origin may neither write nor read nor include: fetch metadata and Origin must be our own. */
export function refuseOrigin(request: IncomingMessage, port: number): Refusal | undefined {
  const own = `http://127.0.0.1:${port}`
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign: Refusal = { status: 403, why: 'Only Groundwork’s own window may ask this.' }
  if (request.method === 'POST')
    return origin === own && (site === undefined || site === 'same-origin') ? undefined : foreign
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, why: 'Groundwork does not answer that method.' }
  if (origin !== undefined && origin !== own) return foreign
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : refuseInclusion(request, foreign)
}

/** Following a link from elsewhere is a navigation and may show the page (the strict cookie stays behind, so it is a 401). */
function refuseInclusion(request: IncomingMessage, foreign: Refusal): Refusal | undefined {
  return request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
    ? undefined
    : foreign
}

/** Cookies ignore ports, so the name carries the port: another local server's cookie is not taken for ours. */
export function cookieName(port: number): string {
  return `groundwork-${port}`
}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}
