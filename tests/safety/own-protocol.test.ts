import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { afterAll, expect } from 'vitest'
import type * as files from '../../src/adapters/window/window-files.ts'
import type * as protocol from '../../src/main/window-protocol.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cut, importWithout } from '../builders/without-guard.ts'
import { session } from '../desktop/electron-stand-in.ts'

// A built window, a secret beside it, and links that lead there.
const folder = mkdtempSync(join(tmpdir(), 'groundwork-protocol-'))
const root = join(folder, 'window')
mkdirSync(join(root, 'assets'), { recursive: true })
mkdirSync(join(folder, 'beside'))
for (const name of ['secret.js', 'beside/secret.js']) writeFileSync(join(folder, name), 'the secret')
writeFileSync(join(root, 'assets/x.js'), 'ours')
writeFileSync(join(root, 'assets/x.js.map'), 'the secret')
writeFileSync(join(root, 'index.html'), '<script src="./assets/x.js" nonce="__CSP_NONCE__"></script>__WINDOW_KEY__')
symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'))
symlinkSync(join(folder, 'beside'), join(root, 'linked'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const electron = join(import.meta.dirname, '../desktop/electron-stand-in.ts')
let made = 0

/** The window's files as both hosts answer for them, and as the desktop's protocol does. */
async function served(inFiles: readonly Cut[], inProtocol: readonly Cut[] = []) {
  const { createWindowFiles } = await importWithout<typeof files>('adapters/window/window-files.ts', {
    'adapters/window/window-files.ts': inFiles,
  })
  const { serveWindow } = await importWithout<typeof protocol>(
    'main/window-protocol.ts',
    { 'main/window-protocol.ts': inProtocol },
    { electron },
  )
  const own = session.fromPartition(`protocol-${++made}`)
  const answering = createWindowFiles(root)
  // the one part of a session that it uses
  serveWindow(own as unknown as Session, answering)
  const handler = own.handlers.get('app')
  if (!handler) throw new Error('the protocol is not served')
  return { answer: answering.answer, ask: async (url: string, method = 'GET') => handler(new Request(url, { method })) }
}

const inFiles = (guard: string, instead: string) => () => served([[guard, instead]])
/** A server as it is written in a hurry. */
const fromDisk = (path: string): Cut => [
  'const body = files.get(pathname)',
  `const body = files.get(pathname) ?? (() => { try { return readFileSync(join(root, ${path})) } catch { return undefined } })()`,
]

const outside = [
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/%2e%2e%2fsecret.js',
  '/%252e%252e/secret.js',
  '/assets/../../secret.js',
  '/assets/%2e%2e/%2e%2e/secret.js',
  '/..\\secret.js',
  '/assets\\..\\..\\secret.js',
  '/%5c..%5csecret.js',
  '//secret.js',
  '/link.js',
  '/linked/secret.js',
  '/assets/x.js.map',
  '/assets/x.js%00',
  '/assets/x.js\u0000',
  '/index.html%00.js',
  '/index.html\u0000.js',
  '/__proto__.js',
  '/missing.js',
  '/file:///etc/passwd.js',
  folder + '/secret.js',
]

safetyCase(6, 'the window’s own protocol answers what was built, and no path leads out of it', {
  shipped: () => served([]),
  without: {
    'names of the build only': () => served([fromDisk('pathname')]),
    'a path that is not decoded': () => served([fromDisk('decodeURIComponent(pathname)')]),
    'a path without backslashes': () => served([fromDisk("pathname.replaceAll('\\\\', '/')")]),
    'a path without NUL': () => served([fromDisk("decodeURIComponent(pathname).split('\\u0000')[0] ?? ''")]),
    'files that are no links': inFiles(
      'return entry.isFile() ?',
      "return entry.isFile() || entry.name === 'link.js' ?",
    ),
    'folders that are no links': inFiles(
      'if (entry.isDirectory())',
      "if (entry.isDirectory() || entry.name === 'linked')",
    ),
    'types that are known': inFiles(
      'const type = types[extname(pathname)]',
      "const type = types[extname(pathname)] ?? 'text/plain'",
    ),
    'the check of the host': () => served([], [['!isWindowUrl(request.url) || ', '']]),
    'the check of the method': () => served([], [[" || request.method !== 'GET'", '']]),
  },
  async holds({ answer, ask }) {
    for (const path of outside) {
      const { status, body } = answer(path, 'key')
      expect([path, status, String(body)]).toEqual([path, 404, 'Not here.'])
      const asked = await ask(`app://groundwork${path}`)
      // an address is put in order on its way: what is left of it may name a page of the window
      expect(await asked.text(), path).not.toContain('the secret')
    }
    for (const url of ['app://other/', 'app://groundwerk/assets/x.js', 'app://groundwerk/', 'file:///etc/passwd'])
      expect((await ask(url)).status, url).toBe(404)
    for (const method of ['POST', 'HEAD', 'DELETE'])
      expect((await ask('app://groundwork/', method)).status, method).toBe(404)
    expect(await (await ask('app://groundwork/assets/x.js')).text()).toBe('ours')
    expect((await ask('app://groundwork/accounts/acc_1/brief')).status).toBe(200)
  },
})

safetyCase(6, 'each page has a strict policy of its own', {
  shipped: () => served([]),
  without: {
    'scripts of our own only': inFiles(`"script-src 'self'"`, `"script-src 'self' 'unsafe-inline'"`),
    'styles by nonce': inFiles("`style-src 'self' 'nonce-${nonce}'`", `"style-src 'self' 'unsafe-inline'"`),
    'nothing by default': inFiles(`"default-src 'none'"`, `"default-src *"`),
    'trusted types': inFiles(`"require-trusted-types-for 'script'",`, ''),
    'a nonce for each': inFiles("randomBytes(16).toString('base64')", "'AAAAAAAAAAAAAAAAAAAAAA=='"),
    'types that are not guessed': inFiles("'x-content-type-options': 'nosniff',", ''),
    'no referrer': inFiles("'referrer-policy': 'no-referrer',", ''),
  },
  async holds({ ask }) {
    const [page, again] = [await ask('app://groundwork/'), await ask('app://groundwork/')]
    const policy = page.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([\w+/=]{20,})'/.exec(policy)?.[1] ?? 'none'
    const told = Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ', 1)[0], part.split(' ').slice(1).join(' ')]),
    )
    expect(told).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonce}'`,
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    })
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    expect(again.headers.get('content-security-policy')).not.toContain(nonce)
    expect(await page.text()).toContain(`nonce="${nonce}"`)
    for (const file of [again, await ask('app://groundwork/assets/x.js'), await ask('app://groundwork/missing.js')])
      expect([file.headers.get('x-content-type-options'), file.headers.get('referrer-policy')]).toEqual([
        'nosniff',
        'no-referrer',
      ])
  },
})

safetyCase(12, 'no page of ours stands in a frame of another', {
  shipped: () => served([]),
  without: {
    'frame-ancestors': inFiles(`"frame-ancestors 'none'",`, ''),
    'X-Frame-Options': inFiles("'x-frame-options': 'DENY',", ''),
    'the resource policy': inFiles("'cross-origin-resource-policy': 'same-origin',", ''),
    'an opener of its own': inFiles("'cross-origin-opener-policy': 'same-origin',", ''),
  },
  holds({ answer }) {
    for (const path of ['/', '/accounts', '/assets/x.js', '/missing.js']) {
      const { headers } = answer(path, 'key')
      expect(headers, path).toMatchObject({
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
    expect(answer('/', 'key').headers['content-security-policy']).toContain("frame-ancestors 'none'")
  },
})
