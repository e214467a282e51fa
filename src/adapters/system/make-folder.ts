import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * A folder with those above it. Node's own `recursive` asks again for ever where a folder is there in which none can be made, as below
 * /proc: the system says ENOENT, which it takes for a folder above that is missing.
 * @param mode of each folder that is made, by default what the system gives
 * @returns the topmost that was made, undefined where all were there
 */
export function makeFolder(path: string, mode?: number): string | undefined {
  try {
    mkdirSync(path, mode)
    return path
  } catch (thrown) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined
    const above = dirname(path)
    if (!isMissing(thrown) || above === path || existsSync(above)) throw thrown
    const top = makeFolder(above, mode)
    const own = makeFolder(path, mode)
    return top ?? own
  }
}

const isMissing = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
