// `npm start`: from a fresh clone to an open window, with nothing installed but Node 20. Node builtins only.
import { hasDisplay } from './display.mjs'
import { findElectron } from './electron-binary.mjs'
import { prepare } from './prepare.mjs'
import { nodeEnvironment, nodeFlags, requireNode } from '../bin/app-node.mjs'
import { built, root } from './project.mjs'
import { runInFront } from '../bin/run-in-front.mjs'
import { lastLines } from './run-child.mjs'
import { runScript } from './run-script.mjs'
import { help, readStartOptions } from './start-options.mjs'

/** @typedef {import('./start-options.mjs').StartOptions} StartOptions */

/** A hundred megabytes on a slow line; past that, the browser is the better start. */
const ELECTRON_FETCH_MS = 60_000

await runScript(async () => {
  const read = readStartOptions(process.argv.slice(2))
  if (!read.ok) {
    process.stderr.write(`${read.message} To see what can be said: npm start -- --help\n`)
    return 2
  }
  if (read.options.help) {
    process.stdout.write(help)
    return 0
  }
  await prepare(process.stdout)
  return read.options.host === 'browser' ? startBrowserHost(read.options) : startWindow(read.options)
})

/**
 * Opens the desktop window, and where there can be none, goes on in the browser unless only the window was wanted.
 * @param {StartOptions} options
 * @returns {Promise<number>} the exit code
 */
async function startWindow(options) {
  const found = await findElectron({
    timeoutMs: ELECTRON_FETCH_MS,
    retry: options.retryElectron,
    onFetch: () => process.stdout.write('Getting the desktop window (once, at most a minute).\n'),
  })
  const end = found.ok ? await runWindow(found.path, options) : { unavailable: found.reason }
  if ('code' in end) return end.code
  if (options.host === 'electron') {
    process.stderr.write(
      `The desktop window is not available here (${end.unavailable}). ` +
        'Use the browser: npm start -- --host browser. Try the download again: npm start -- --retry-electron\n',
    )
    return 1
  }
  process.stdout.write(`The desktop window is not available here (${end.unavailable}). Continuing in the browser.\n`)
  return startBrowserHost(options)
}

/**
 * @param {string} program
 * @param {StartOptions} options
 * @returns {Promise<{ code: number } | { unavailable: string }>}
 */
async function runWindow(program, options) {
  if (!hasDisplay()) return { unavailable: 'there is no display' }
  const env = { ...process.env }
  // Set in the terminals of editors that are Electron apps themselves; it would turn ours into a plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  let noise = ''
  const workspace = options.workspace === undefined ? [] : ['--workspace', options.workspace]
  const end = await runInFront(program, [root, ...workspace], {
    env,
    // Chromium logs drivers and desktop services to stderr; that is for nobody, unless it explains a failure.
    stdio: ['ignore', 'inherit', 'pipe'],
    onStart: (child) => {
      child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
        noise = (noise + chunk.toString()).slice(-20_000)
      })
    },
  })
  if (end.asked) return { code: end.forced ? 1 : 0 }
  if (end.code === 0) return { code: 0 }
  const unavailable = reasonIn(noise)
  if (unavailable !== undefined) return { unavailable }
  process.stderr.write(`${lastLines(noise, 10)}\n`)
  return { code: end.code }
}

/**
 * @param {string} noise what a window that did not open wrote to stderr
 * @returns {string | undefined} why this machine can't show one, in words
 */
function reasonIn(noise) {
  const library = /error while loading shared libraries: ([^:\s]{1,100})/.exec(noise)?.[1]
  if (library !== undefined) return `the system library ${library} is missing`
  if (/Running as root without --no-sandbox/.test(noise)) return 'it does not run as the root user'
  if (/SUID sandbox|No usable sandbox/.test(noise)) return 'this system does not allow its sandbox'
  if (/Missing X server|cannot open display|Failed to connect to Wayland/i.test(noise)) return 'there is no display'
  return undefined
}

/**
 * Serves the app on this machine. The host prints its address, and opens it where that makes sense.
 * @param {StartOptions} options
 * @returns {Promise<number>} the exit code: 0 after Ctrl-C
 */
async function startBrowserHost(options) {
  const args = [...nodeFlags, built.server]
  if (options.workspace !== undefined) args.push('--workspace', options.workspace)
  if (options.port !== undefined) args.push('--port', String(options.port))
  for (const address of options.allowLoopback) args.push('--allow-loopback', address)
  if (!options.open || !hasDisplay() || process.env['CI'] !== undefined) args.push('--no-open')
  const end = await runInFront(requireNode(), args, { env: { ...nodeEnvironment, ...process.env } })
  if (end.forced) process.stderr.write('The browser host did not end by itself within 10 s and was stopped.\n')
  if (end.asked) return end.forced ? 1 : 0
  return end.code
}
