import type { Clock, SampleSites, SettingsStore } from '../../app/ports.ts'
import { type SampleServer, startSampleServer } from './sample-server.ts'

const portKey = 'sample-port'
const firstPort = 43_171

/**
 * The sample companies' sites for as long as the host lives. They keep their ports over a restart where these are free, so that
 * saved addresses still lead somewhere.
 */
export function createSampleSites(
  root: string,
  now: Clock['now'],
  memory: Pick<SettingsStore, 'memory' | 'remember'>,
): SampleSites {
  let running: Promise<SampleServer> | undefined
  const start = async (): Promise<SampleServer> => {
    const wanted = Number(memory.memory(portKey) ?? firstPort)
    const server = await startSampleServer({ root, now, port: wanted }).catch(() => startSampleServer({ root, now }))
    const port = new URL(server.sites[0]?.url ?? '').port
    if (port !== memory.memory(portKey)) memory.remember(portKey, port)
    return server
  }
  return {
    start: async () => (await (running ??= start())).sites,
    close: async () => (await running)?.close(),
  }
}
