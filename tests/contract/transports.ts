import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Host, compose } from '../../src/compose.ts'
import type { Api } from '../../src/contract/contract.ts'
import { startHttpHost } from '../../src/server/http-host.ts'
import { connectHttp, connectOver } from '../../src/transport/client.ts'
import { createHttpHandler } from '../../src/transport/serve-http.ts'
import { createPortServer } from '../../src/transport/serve-port.ts'

export type Connected = { readonly api: Api; close(): Promise<void> }

// The ways a window or a command reaches its host. Each gets a workspace of its own.

export async function connectInProcess(workspace: string): Promise<Connected> {
  const host = open(workspace)
  return { api: host.api, close: () => host.close() }
}

export async function connectOverHttp(workspace: string): Promise<Connected> {
  const host = open(workspace)
  const http = await startHttpHost({
    port: 0,
    rpc: createHttpHandler(host.router),
    page: (_path, key) => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: key }),
  })
  const origin = `http://127.0.0.1:${http.port}`
  const cookie = await letIn(http.launchUrl())
  const page = await fetch(`${origin}/`, { headers: { cookie } })
  const key = await page.text()
  const api = connectHttp(
    origin,
    () => key,
    (request, init) => {
      const headers = new Headers(request instanceof Request ? request.headers : init?.headers)
      // what a browser adds by itself
      headers.set('cookie', cookie)
      headers.set('origin', origin)
      headers.set('sec-fetch-site', 'same-origin')
      return fetch(request, { ...init, headers })
    },
  )
  return { api, close: async () => void (await Promise.all([http.close(), host.close()])) }
}

export async function connectOverPort(workspace: string): Promise<Connected> {
  const host = open(workspace)
  const { port1, port2 } = new MessageChannel()
  createPortServer(host.router)(port2)
  port2.start()
  return {
    api: connectOver(port1),
    async close() {
      port1.close()
      port2.close()
      await host.close()
    },
  }
}

function open(workspace: string): Host {
  const composed = compose({ workspace, mode: 'write', host: 'browser' })
  if (!composed.ok) throw new Error(composed.error.message)
  return composed.value
}

async function letIn(launchUrl: string): Promise<string> {
  const answer = await fetch(launchUrl, { redirect: 'manual' })
  return (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
}

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'groundwork-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
