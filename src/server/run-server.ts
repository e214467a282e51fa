import { createInterface } from 'node:readline'
import { openInBrowser } from './open-in-browser.ts'
import { type ServeOptions, serve } from './serve.ts'

/** Serves until the process is asked to end; prints the address. Resolves to the exit code. */
export async function runServer(options: ServeOptions & { readonly open: boolean }): Promise<number> {
  const served = await serve(options)
  if (!served.ok) {
    process.stderr.write(`${served.error.message}${served.error.next ? ` ${served.error.next}` : ''}\n`)
    return 1
  }
  const announce = (): string => {
    const url = served.value.launchUrl()
    process.stdout.write(`Groundwork is ready: ${url}\n`)
    return url
  }
  const url = announce()
  process.stdout.write(
    `Workspace: ${served.value.host.workspace.path}\nThe address works once. ${process.stdin.isTTY ? 'Press Enter for a fresh one, Ctrl-C to end.' : 'Start it again for a fresh one.'}\n`,
  )
  if (options.open) openInBrowser(url)
  const keyboard = process.stdin.isTTY ? createInterface({ input: process.stdin }).on('line', announce) : undefined
  await asked()
  keyboard?.close()
  await served.value.close()
  return 0
}

function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
