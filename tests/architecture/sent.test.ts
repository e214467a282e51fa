import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createModelDoor } from '../../src/adapters/assist/model-door.ts'
import { serveModel } from '../../src/adapters/assist/stand-in-model.fixture.ts'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { serveHttp } from '../../src/adapters/web/loopback-server.fixture.ts'
import { outgoing, toldHeaders } from '../../src/contract/sent-words.ts'
import { elsewhere } from '../../src/contract/stored-words.ts'

// Settings name all that leaves this computer and all that is stored outside the workspace. These are the places in the source where
// either happens; a new one fails here until the table has its line.

const src = join(import.meta.dirname, '../../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.tsx?$|\/testing\//.test(path))
const withAny = (pattern: RegExp): string[] =>
  sources.filter((path) => pattern.test(readFileSync(join(src, path), 'utf8'))).toSorted()

type Sent = (typeof outgoing)[number]['id']
/** `own`: from the window to its own host, or listening on 127.0.0.1. */
const asks: Readonly<Record<string, Sent | 'own'>> = {
  'adapters/assist/model-door.ts': 'assist',
  'adapters/sample/sample-server.ts': 'own',
  'adapters/web/fetch-hop.ts': 'pages',
  'adapters/web/guarded-connect.ts': 'names',
  'adapters/web/guarded-fetch.ts': 'pages',
  'adapters/web/proxy-tunnel.ts': 'proxy',
  'adapters/web/site-probe.ts': 'lists',
  'app/assist/place.ts': 'assist-models',
  'app/assist/send-assist.ts': 'assist',
  'app/imports/fetch-one.ts': 'address',
  'app/research/fetch-politely.ts': 'pages',
  'app/research/read-job-boards.ts': 'boards',
  'app/research/render-page.ts': 'scripts',
  'app/research/run-research.ts': 'lists',
  'app/research/take-in-page.ts': 'lists',
  'app/research/visit-page.ts': 'pages',
  'app/try-way.ts': 'try',
  'main/hardening.ts': 'links',
  'server/http-host.ts': 'own',
  'transport/client.ts': 'own',
}
const asking =
  /\blanguageModel\.(?:ask|models)\(|\bfetchPolitely\(|fetcher\.fetch\(|probe\.(?:open|robots|feeds)\(|openExternal\(|(?<![.\w])fetch\((?!request: )|typeof fetch\b|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|^import (?!type)(?!.*\btype )?.*from '(?:undici|node:(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?)'/m

test('every place that asks somebody is named, and every line has its place', () => {
  expect(withAny(asking)).toEqual(Object.keys(asks))
  expect(new Set(Object.values(asks).filter((id) => id !== 'own'))).toEqual(new Set(outgoing.map(({ id }) => id)))
})

type Elsewhere = (typeof elsewhere)[number]['id']
const keeps: Readonly<Record<string, Elsewhere>> = {
  'adapters/rendering/chromium-renderer.ts': 'temporary',
  'adapters/sqlite/private-copy.ts': 'temporary',
  'main/index.ts': 'window',
  'main/key-vault.ts': 'key',
  'renderer/app/appearance.ts': 'browser',
  'renderer/stores/kept-drafts.ts': 'browser',
  'renderer/stores/window-state.ts': 'browser',
  'server/http-host.ts': 'cookie',
  'transport/window-key.ts': 'cookie',
}
const keeping =
  /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|zustand\/middleware|'userData'|\bsafeStorage\b|\btmpdir\(|'set-cookie':/

test('every place that keeps something outside the workspace is named', () => {
  expect(withAny(keeping)).toEqual(Object.keys(keeps))
  expect(new Set(Object.values(keeps))).toEqual(new Set(elsewhere.map(({ id }) => id)))
})

test('a site is told just the headers that are named', async () => {
  const seen: string[][] = []
  const server = await serveHttp((request, answer) => {
    seen.push(Object.keys(request.headers))
    answer.writeHead(304).end()
  })
  const fetcher = createPageFetcher({
    userAgent: () => 'Groundwork/0.1.0',
    allowedPrivateOrigins: () => new Set([server.origin]),
  })
  const [etag, lastModified] = ['"a"', 'Mon, 02 Nov 2026 09:00:00 GMT']
  await fetcher.fetch({ url: server.origin, etag, lastModified, signal: new AbortController().signal })
  await server.close()
  expect(seen[0]?.toSorted()).toEqual(toldHeaders.map(({ name }) => name.toLowerCase()).toSorted())
})

test('a language model’s server is told nothing of this computer, and the key', async () => {
  const server = await serveModel(() => '{}')
  const door = createModelDoor({ userAgent: 'Groundwork/0.1.0', keyFor: async () => 'sk-1' })
  const place = { use: 'local', address: server.origin, model: 'm' } as const
  await door.ask({ place, messages: [], schema: {}, signal: new AbortController().signal })
  await server.close()
  const { headers } = server.asked[0] ?? {}
  expect(Object.keys(headers ?? {}).toSorted()).toEqual(
    [
      'host',
      'connection',
      'user-agent',
      'accept',
      'accept-encoding',
      'content-type',
      'content-length',
      'authorization',
    ].toSorted(),
  )
  expect(headers?.['user-agent']).toBe('Groundwork/0.1.0')
})
