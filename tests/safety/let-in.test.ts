import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type * as redacting from '../../src/adapters/system/redact.ts'
import * as redactingAsShipped from '../../src/adapters/system/redact.ts'
import { startHttpHost } from '../../src/server/http-host.ts'
import type * as launching from '../../src/server/launch-token.ts'
import { serve } from '../../src/server/serve.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'
import { everyMethod } from '../contract/record-calls.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { compared } from './counted-crypto.ts'
import { type TriedHost, aTriedHost, closeTriedHosts, given, hostWithout } from './tried-host.ts'

afterEach(closeTriedHosts)

const shipped = (): Promise<TriedHost> => aTriedHost(startHttpHost)
const without = (cuts: Cuts) => async (): Promise<TriedHost> => aTriedHost(await hostWithout(cuts))
const inHost = (guard: string, instead: string) => without({ 'server/http-host.ts': [[guard, instead]] })
const inToken = (guard: string, instead: string) => without({ 'server/launch-token.ts': [[guard, instead]] })

const root = join(import.meta.dirname, '../..')
const calls = everyMethod.map((method) => `/rpc/${method.replace('.', '/')}`)
const screens = [...readFileSync(join(root, 'src/renderer/app/routes.tsx'), 'utf8').matchAll(/path: '([^']+)'/g)].map(
  ([, path = '']) => path.replace(/:\w+\??/g, 'x1'),
)
const files = readdirSync(join(root, 'out/renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => `/${name.replaceAll('\\', '/')}`)
const others = [
  '/',
  '/rpc',
  '/nowhere',
  '/launch',
  '/launch?token=',
  '/launch?token=wrong',
  '/__proto__',
  '/favicon.ico',
]

test('the routes are those of the contract, the screens and the built window', () => {
  expect(calls.length).toBeGreaterThan(100)
  expect(screens.length).toBeGreaterThan(20)
  expect(files.length).toBeGreaterThan(20)
})

safetyCase(11, 'every route asks who is there', {
  shipped,
  without: {
    'the cookie check': inToken('same(cookie, session)', 'session !== undefined'),
    'the port in the name of the cookie': without({
      'server/guard.ts': [['return `groundwork-${port}`', "return 'groundwork'"]],
    }),
  },
  async holds({ host, own, ask, cookie, reached }) {
    const value = cookie.split('=', 2)[1] ?? ''
    const cookies = [
      undefined,
      `groundwork-${host.port}=wrong`,
      `groundwork-1=${value}`,
      `groundwork=${value}`,
      `groundwork-${host.port}=`,
    ]
    for (const path of [...calls, ...screens, ...files, ...others]) {
      const method = path.startsWith('/rpc') ? 'POST' : 'GET'
      const asked = await Promise.all(cookies.map((wrong) => ask(path, given({ ...own(), cookie: wrong }), { method })))
      expect(
        asked.map(({ status }) => status),
        path,
      ).toEqual(cookies.map(() => 401))
    }
    expect(reached).toEqual([])
  },
})

safetyCase(11, 'a call carries a key besides the cookie, which no cookie gets once the window has used it', {
  shipped,
  without: {
    'the window key': inHost('if (!session.isKey(', 'if (false && !session.isKey('),
    'the end of telling it': inToken("used ? '' : own", 'own'),
    'a key of its own for each browser': inToken('const own = secret()', "const own = 'k'.repeat(43)"),
  },
  async holds({ host, own, ask, cookie, windowKey, reached }) {
    expect((await ask('/', { cookie })).body, 'a page that is loaded again before its first call').toBe(windowKey)
    for (const path of calls)
      for (const key of [undefined, '', 'wrong', `${windowKey}x`, windowKey.slice(1), cookie])
        expect(
          (await ask(path, given({ ...own(), 'x-groundwork-window': key }), { method: 'POST' })).status,
          path,
        ).toBe(401)
    expect(reached).toEqual(['page /'])
    expect((await ask('/rpc/workspace/status', own(), { method: 'POST' })).status).toBe(200)
    // as another server of this computer would, which the browser gave the cookie
    for (const path of ['/', '/index.html', '/accounts', '/launch?token=wrong'])
      expect((await ask(path, { cookie })).body, path).not.toContain(windowKey)
    const { pathname, search } = new URL(host.launchUrl())
    const other = ((await ask(pathname + search)).headers['set-cookie']?.[0] ?? '').split(';', 1)[0] ?? ''
    expect((await ask('/', { cookie: other })).body).toMatch(/^[\w-]{43}$/)
    expect((await ask('/rpc/workspace/status', { ...own(), cookie: other }, { method: 'POST' })).status).toBe(401)
  },
})

safetyCase(11, 'a launch token works once, and becomes a strict cookie that no script reads', {
  shipped,
  without: {
    'the end of a used token': inToken('      launch = undefined\n', ''),
    'the end of a token that was not used': inToken(
      'launch = secret()\n      return launch',
      'return (launch ??= secret())',
    ),
    HttpOnly: inHost('; HttpOnly;', ';'),
    'GET only': inHost("url.pathname === '/launch' && request.method === 'GET'", "url.pathname === '/launch'"),
    SameSite: inHost('; SameSite=Strict;', ';'),
    'silence to where links lead': inHost("'referrer-policy': 'no-referrer',", ''),
  },
  async holds({ host, ask, cookie }) {
    const [stale, fresh] = [new URL(host.launchUrl()), new URL(host.launchUrl())]
    expect(stale.href).not.toBe(fresh.href)
    expect((await ask(stale.pathname + stale.search)).status, 'an earlier one').toBe(401)
    const looked = await ask(fresh.pathname + fresh.search, {}, { method: 'HEAD' })
    expect([looked.status, looked.headers['set-cookie']], 'by a look at it').toEqual([401, undefined])
    const { status, headers } = await ask(fresh.pathname + fresh.search)
    expect([status, headers['location']]).toEqual([303, '/'])
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^groundwork-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ])
    expect([headers['referrer-policy'], headers['cache-control']]).toEqual(['no-referrer', 'no-store'])
    expect((await ask(fresh.pathname + fresh.search)).status, 'a second time').toBe(401)
    const again = await ask(fresh.pathname + fresh.search, { cookie })
    expect([again.status, again.headers['set-cookie']], 'by who is in already').toEqual([303, undefined])
  },
})

const counted = { 'node:crypto': join(import.meta.dirname, 'counted-crypto.ts') }
const sessionsOf = async (cuts: Cuts) =>
  (await importWithout<typeof launching>('server/launch-token.ts', cuts, counted)).createSessions()

safetyCase(11, 'what is guessed is compared in as many steps, however much of it is right', {
  shipped: () => sessionsOf({}),
  without: {
    'constant time': () =>
      sessionsOf({ 'server/launch-token.ts': [['return timingSafeEqual(digest(a), digest(b))', 'return a === b']] }),
    'one length for all': () =>
      sessionsOf({
        'server/launch-token.ts': [['return timingSafeEqual(', 'return a.length === b.length && timingSafeEqual(']],
      }),
  },
  holds(sessions) {
    const token = sessions.launchToken()
    const session = sessions.redeem(token) ?? ''
    const known = sessions.find(session)
    const key = known?.pageKey() ?? ''
    const next = sessions.launchToken()
    const guessed: readonly (readonly [string, (guess: string) => unknown])[] = [
      [session, (guess) => sessions.find(guess)],
      [key, (guess) => known?.isKey(guess)],
      [next, (guess) => sessions.redeem(guess)],
    ]
    for (const [secret, tries] of guessed)
      for (const guess of [
        '',
        'x',
        // one secret in 64 begins with an x itself
        `${secret.startsWith('x') ? 'y' : 'x'}${secret.slice(1)}`,
        `${secret.slice(0, -1)}!`,
        secret.slice(0, 20),
        `${secret}x`,
        'x'.repeat(5000),
      ]) {
        compared.length = 0
        expect(tries(guess) || undefined).toBeUndefined()
        expect(compared, guess).toEqual([32])
      }
  },
})

safetyCase(11, 'a line of the log holds no token, cookie or key', {
  shipped: () => redactingAsShipped,
  without: {
    'names of secrets': () =>
      importWithout<typeof redacting>('adapters/system/redact.ts', {
        'adapters/system/redact.ts': [["if (secret.test(key)) return '[left out]'", '']],
      }),
    'addresses without the values in them': () =>
      importWithout<typeof redacting>('adapters/system/redact.ts', {
        'adapters/system/redact.ts': [[".replace(inAddress, '$1…')", '']],
      }),
  },
  holds({ redacted, redactedText }) {
    const secrets = ['tOkEn-1', 'cOoKiE-1', 'kEy-1']
    const url = 'http://127.0.0.1:4310/launch?token=tOkEn-1'
    const headers = {
      cookie: 'groundwork-4310=cOoKiE-1',
      'set-cookie': ['groundwork-4310=cOoKiE-1; HttpOnly'],
      'x-groundwork-window': 'kEy-1',
    }
    const line = JSON.stringify([
      redacted({ url, headers, windowKey: 'kEy-1', error: new Error(`no answer from ${url}`) }),
      redactedText(`GET ${url}`),
    ])
    expect(secrets.filter((secret) => line.includes(secret))).toEqual([])
  },
})

test('SAFETY 11: no token, cookie or key is in any file of the workspace after they were used, rightly and wrongly', async () => {
  const folder = temporaryFolder()
  const served = await serve({ workspace: folder.path, port: 0 })
  if (!served.ok) throw new Error(served.error.message)
  const { port, launchUrl, close } = served.value
  const url = launchUrl()
  const launched = await fetch(url, { redirect: 'manual' })
  const cookie = (launched.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const origin = `http://127.0.0.1:${port}`
  const page = await fetch(origin, { headers: { cookie } })
  const key = /name="window-key" content="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  for (const path of ['/rpc/workspace/status', '/rpc/notes/save', '/rpc/nowhere'])
    await fetch(origin + path, {
      method: 'POST',
      headers: { cookie, origin, 'x-groundwork-window': key },
      body: '{"json":{}}',
    })
  await fetch(url)
  await close()
  const secrets = [new URL(url).searchParams.get('token'), cookie.split('=')[1], key]
  expect(secrets.map((secret) => secret?.length)).toEqual([43, 43, 43])
  const kept = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(kept.map(({ name }) => name)).toContain('groundwork.db')
  for (const { parentPath, name } of kept) {
    const bytes = readFileSync(join(parentPath, name))
    expect(
      secrets.filter((secret) => bytes.includes(secret ?? '')),
      name,
    ).toEqual([])
  }
  folder.remove()
})
