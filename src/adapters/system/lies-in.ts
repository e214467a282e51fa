import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Whether it is that folder or below it, by where links lead; neither need be there yet. */
export function liesIn(inner: string, outer: string): boolean {
  const way = relative(whereItLeads(outer), whereItLeads(inner))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path behind its links; the last parts of it need not be there yet. */
function whereItLeads(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(whereItLeads(above), basename(path))
  }
}
