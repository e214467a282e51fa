import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the workspace is: what was said, else `GROUNDWORK_WORKSPACE`, else `~/Groundwork`. */
export function workspacePath(said: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const path = said ?? env['GROUNDWORK_WORKSPACE'] ?? join(homedir(), 'Groundwork')
  return resolve(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path)
}
