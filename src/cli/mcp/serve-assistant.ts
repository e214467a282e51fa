import { Console } from 'node:console'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { printError } from '../output.ts'
import { type Offer, createAssistantServer } from './assistant-server.ts'

/** Speaks the Model Context Protocol over stdin and stdout, until whoever started it closes its end or asks the process to end. */
export async function serveAssistant(offer: Offer): Promise<number> {
  if (process.stdin.isTTY)
    printError('An assistant starts this command and talks to it over stdin and stdout. Ctrl-C ends it.')
  // stdout belongs to the protocol: what any library has to say goes beside it
  globalThis.console = new Console(process.stderr)
  const served = serveStdio(() => createAssistantServer(offer), {
    onerror: (error) => printError(`Not understood: ${error.message}`),
  })
  await hungUp()
  await served.close()
  return 0
}

function hungUp(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
