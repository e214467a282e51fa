// Where things are in this checkout. Node builtins only: it is read before anything is installed.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What may be thrown away at any time: unpacked browsers, reports, remembered attempts. */
export const cache = join(root, 'node_modules/.cache/groundwork')

/** Built entry points, as electron.vite.config.ts names them. */
export const built = {
  server: join(root, 'out/main/server.js'),
  cli: join(root, 'out/main/cli.js'),
}

/** Where the user typed the command: npm moves to the package root, and says in INIT_CWD where it came from. */
export function whereTyped() {
  const underNpm = process.env['npm_lifecycle_event'] !== undefined && process.cwd() === root
  return underNpm ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd()
}
