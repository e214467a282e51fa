import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './install.mjs'
import { runToEnd } from './run-child.mjs'

/**
 * Installs the packages of a folder that has a lock file of its own, where they are missing or older than it. What few people need stands
 * apart from the app's packages, so that nobody else has to wait for it.
 * @returns what npm said where it failed
 */
export async function installApart(
  folder: string,
): Promise<'installed' | 'there already' | { readonly failed: string }> {
  const stamp = join(folder, 'node_modules/.groundwork-lock')
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'there already'
  const { command, args, shell } = npm()
  const asked = [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const done = await runToEnd(command, asked, { cwd: folder, shell })
  if (done.code !== 0) return { failed: done.output }
  writeFileSync(stamp, wanted)
  return 'installed'
}
