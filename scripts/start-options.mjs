// What can be said to `npm start --`.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { whereTyped } from './project.mjs'

export const help = `Groundwork: do the groundwork before the call.

  npm start                        opens the desktop window, or the browser where there is none

  npm start -- --host browser      serve on this machine and use the browser
  npm start -- --host electron     only the desktop window, or an error
  npm start -- --workspace DIR     where your research is kept (~/Groundwork)
  npm start -- --port N            the browser host's port (4310, or the next free one)
  npm start -- --no-open           print the address, open nothing
  npm start -- --allow-loopback ADDRESS   a site on this computer that may be researched (in the browser)
  npm start -- --retry-electron    try once more to download the desktop window
  npm start -- --help              this text

Ctrl-C ends it.
`

/**
 * @typedef {{ host: 'auto' | 'electron' | 'browser', workspace: string | undefined, port: number | undefined,
 *   open: boolean, retryElectron: boolean, allowLoopback: string[], help: boolean }} StartOptions
 */

/**
 * Reads the arguments.
 * @param {readonly string[]} args
 * @returns {{ ok: true, options: StartOptions } | { ok: false, message: string }}
 */
export function readStartOptions(args) {
  let values
  try {
    values = parse(args)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { ok: false, message: `${said.split('. ')[0]}.` }
  }
  const host = values.host ?? 'auto'
  if (host !== 'auto' && host !== 'electron' && host !== 'browser') {
    return { ok: false, message: `--host is "browser" or "electron", not "${host}".` }
  }
  if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) return badPort(values.port)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && port > 65_535) return badPort(values.port)
  if (values.workspace === '') return { ok: false, message: '--workspace needs a folder.' }
  return {
    ok: true,
    options: {
      host,
      port,
      workspace: values.workspace === undefined ? undefined : resolve(whereTyped(), values.workspace),
      open: values['no-open'] !== true,
      allowLoopback: values['allow-loopback'] ?? [],
      retryElectron: values['retry-electron'] === true,
      help: values.help === true,
    },
  }
}

/** @param {readonly string[]} args */
function parse(args) {
  return parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      host: { type: 'string' },
      workspace: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      'allow-loopback': { type: 'string', multiple: true },
      'retry-electron': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values
}

/**
 * @param {string | undefined} port
 * @returns {{ ok: false, message: string }}
 */
function badPort(port) {
  return { ok: false, message: `--port is a number from 0 to 65535, not "${port}".` }
}
