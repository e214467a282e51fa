import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export type WindowFile = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** The built window, as both hosts serve it: same files, same content security policy, a nonce of its own for each page. */
export interface WindowFiles {
  /** `pathname` as it stands in the request, not decoded. `windowKey` goes into the page for the host to recognise its calls by. */
  answer(pathname: string, windowKey: string): WindowFile
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Reads the folder once: only names found in it, links left out, are ever answered, so no path, encoded or not, leads out of it. A path without an
 * extension is one of the window's own addresses and gets the page.
 */
export function createWindowFiles(root: string): WindowFiles {
  const files = new Map<string, Uint8Array>()
  for (const path of filesIn(root)) {
    files.set(
      `/${path
        .slice(root.length + 1)
        .split(sep)
        .join('/')}`,
      readFileSync(path),
    )
  }
  // the build writes addresses relative to the page; the page also stands at the window's deeper addresses
  const page = Buffer.from(files.get('/index.html') ?? '')
    .toString('utf8')
    .replaceAll('"./', '"/')
  if (!page) throw new Error(`the window is not built: ${root} has no index.html`)
  return {
    answer(pathname, windowKey) {
      if (pathname === '/' || pathname === '/index.html' || /^(?:\/[\w-]{1,200}){1,6}\/?$/.test(pathname))
        return pageFile(page, windowKey)
      const body = files.get(pathname)
      const type = types[extname(pathname)]
      if (!body || !type)
        return { status: 404, headers: { ...always, 'content-type': 'text/plain' }, body: 'Not here.' }
      return {
        status: 200,
        headers: { ...always, 'content-type': type, 'cache-control': 'private, max-age=31536000, immutable' },
        body,
      }
    },
  }
}

/** Follows no link, to a file or to a folder: a recursive `readdirSync` goes into linked folders. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() ? [path] : []
  })

function pageFile(page: string, windowKey: string): WindowFile {
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      ...always,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
    },
    body: page.replace('__CSP_NONCE__', nonce).replace('__WINDOW_KEY__', windowKey),
  }
}

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
