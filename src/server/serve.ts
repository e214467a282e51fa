import { type Host, type PageRenderer, type Result, chromiumFromEnvironment, compose } from '../compose.ts'
import { createHttpHandler } from '../transport/serve-http.ts'
import { startHttpHost } from './http-host.ts'

export type ServeOptions = {
  readonly workspace: string
  readonly port: number
  readonly privateOrigins?: readonly string[]
  readonly now?: () => Date
  readonly renderer?: PageRenderer | undefined
}

export type Served = {
  readonly host: Host
  readonly port: number
  /** An address that lets one browser in, once. */
  launchUrl(): string
  close(): Promise<void>
}

/** The browser host: opens the workspace for writing, goes on with interrupted research, serves the window on loopback. */
export async function serve(options: ServeOptions): Promise<Result<Served>> {
  const { port, ...rest } = options
  const composed = compose({ renderer: chromiumFromEnvironment(), ...rest, mode: 'write', host: 'browser' })
  if (!composed.ok) return composed
  const host = composed.value
  const listening = startHttpHost({
    port,
    rpc: createHttpHandler(host.router),
    page: (pathname, key) => host.windowFiles().answer(pathname, key),
  })
  const http = await listening.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (http instanceof Error) {
    await host.close()
    return { ok: false, error: { kind: 'conflict', message: http.message, retry: 'later' } }
  }
  host.stay()
  return {
    ok: true,
    value: {
      host,
      port: http.port,
      launchUrl: http.launchUrl,
      async close() {
        await http.close()
        await host.close()
      },
    },
  }
}
