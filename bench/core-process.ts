import { readdirSync, readFileSync } from 'node:fs'
import type { Api } from '../src/contract/contract.ts'
import { connectHttp } from '../src/transport/client.ts'
import { type RunningHost, startHost } from '../tests/e2e/host.ts'

/** The built browser host in a process of its own, asked as a window asks it. */
export type Core = {
  readonly api: Api
  /** Megabytes that its process holds in memory; the most it ever held. */
  memory(): { readonly now: number; readonly most: number }
  /** Milliseconds of processor of its threads since they began. */
  cpu(): number
  /** The same of its main thread alone, which answers nobody meanwhile. */
  mainCpu(): number
  stop(): Promise<void>
}

export async function startCore(workspace: string, ...sites: readonly string[]): Promise<Core> {
  const host = await startHost(workspace, ...sites)
  const { cookie, key } = await letIn(host)
  const api = connectHttp(host.origin, () => key, asWindow(host.origin, cookie))
  return {
    api,
    memory: () => ({ now: megabytes(host.pid, 'VmRSS'), most: megabytes(host.pid, 'VmHWM') }),
    cpu: () => cpuOf(host.pid),
    mainCpu: () => ranFor(`/proc/${host.pid}/task/${host.pid}/schedstat`),
    stop: () => host.stop(),
  }
}

async function letIn({ launchUrl, origin }: RunningHost) {
  const launched = await fetch(launchUrl, { redirect: 'manual' })
  const cookie = (launched.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const shown = await (await fetch(origin, { headers: { cookie } })).text()
  return { cookie, key: /name="window-key" content="([^"]+)"/.exec(shown)?.[1] ?? '' }
}

/** A browser sends these by itself, and Node's own fetch lets nobody set them. */
const asWindow =
  (origin: string, cookie: string): typeof fetch =>
  async (input) => {
    const asked = new Request(input)
    const headers = { ...Object.fromEntries(asked.headers), cookie, origin }
    return fetch(asked.url, { method: asked.method, headers, body: await asked.text() })
  }

const megabytes = (pid: number, name: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** The first number of a thread's schedstat is the nanoseconds it ran: https://docs.kernel.org/scheduler/sched-stats.html */
export function cpuOf(pid: number): number {
  const threads = `/proc/${pid}/task`
  return readdirSync(threads).reduce((sum, thread) => sum + ranFor(`${threads}/${thread}/schedstat`), 0)
}

function ranFor(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ', 1)[0]) / 1e6
  } catch {
    return 0 // it ended meanwhile
  }
}
