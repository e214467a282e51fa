import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageRenderer, RenderRequest } from '../../app/ports-rendering.ts'
import { type AppError, type Result, assertNever, fail } from '../../core/model/result.ts'
import { threadModule } from '../workers/start-thread.ts'
import { type ChromiumOptions, type FromDriver, type ToDriver, brokeOff } from './render-messages.ts'

const MEMORY_MB = 384
/** A browser that was told to stop ends itself in less; then its driver is ended, and with it the pipe it lives by. */
const STOP_MS = 3_000

/**
 * Renders with a Chromium on this computer: a process of its own for each page, ended with it, and so a profile that nobody sees again.
 * It is driven from a process of its own too: a page can fill and break what drives it. A thread was not enough: one that outgrows its
 * heap in one step takes the app with it.
 */
export function createChromiumRenderer(options: ChromiumOptions): PageRenderer {
  return { render: (request) => renderApart(options, request) }
}

/** The Chromium or Chrome that `GROUNDWORK_CHROMIUM` names, by its absolute path; without one there is no rendering. */
export function chromiumFromEnvironment(): PageRenderer | undefined {
  const executablePath = process.env['GROUNDWORK_CHROMIUM']
  return executablePath ? createChromiumRenderer({ executablePath }) : undefined
}

async function renderApart(options: ChromiumOptions, request: RenderRequest): Promise<Result<string>> {
  if (request.signal.aborted) return fail(stopped)
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-rendering-'))
  const driver = startDriver(folder, options.memoryMb ?? MEMORY_MB)
  const ended = new Promise((resolve) => driver.once('close', resolve))
  let late: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    tell(driver, { type: 'stop' })
    late = setTimeout(() => driver.kill('SIGKILL'), STOP_MS)
  }
  request.signal.addEventListener('abort', stop, { once: true })
  try {
    const result = resultOf(driver, request)
    tell(driver, { type: 'render', url: request.url, options })
    if (request.signal.aborted) stop()
    const told = await result
    return request.signal.aborted ? fail(stopped) : told
  } finally {
    clearTimeout(late)
    request.signal.removeEventListener('abort', stop)
    driver.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}

/** The profile lies in a folder that goes with it, also where the driver was ended before it could take it away. */
function startDriver(folder: string, memoryMb: number): ChildProcess {
  const module = threadModule(import.meta.url, 'chromium-driver.ts', 'rendering')
  return fork(fileURLToPath(module), [], {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    serialization: 'advanced',
    // what it says when it runs out of memory is for nobody
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** A driver that has ended by now hears nothing more. */
const tell = (driver: ChildProcess, message: ToDriver): void => void driver.send(message, () => undefined)

function resultOf(driver: ChildProcess, request: RenderRequest): Promise<Result<string>> {
  return new Promise((resolve) => {
    // the driver is ours and says nothing else
    driver.on('message', (said) => {
      const message = said as FromDriver
      switch (message.type) {
        case 'asks':
          void request
            .answer(message.request)
            .then((answer) => tell(driver, { type: 'answer', id: message.id, answer }))
          break
        case 'loaded':
          void request.quiet().then(() => tell(driver, { type: 'quiet' }))
          break
        case 'done':
          resolve(message.result)
          break
        default:
          assertNever(message)
      }
    })
    driver.on('error', (error) => resolve(fail(brokeOff(error.message.slice(0, 200)))))
    driver.on('close', () => resolve(fail(brokeOff('what drives the browser ended'))))
  })
}

const stopped: AppError = { kind: 'cancelled', message: 'Rendering was stopped.', retry: 'later' }
