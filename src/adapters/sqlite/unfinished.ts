import { statSync } from 'node:fs'
import process from 'node:process'

/** What becomes `path` once it is whole. It is named by the process that writes it, so that what a killed one left is known for that. */
export const unfinished = (path: string, kind: 'part' | 'unchecked'): string => `${path}.${process.pid}.${kind}`

const ending = /\.(\d+)\.(?:part|unchecked)(?:-journal)?$/
export const isUnfinished = (file: string): boolean => ending.test(file)

/** True for what nobody goes on with: its process is gone, or it has not grown for an hour. */
export function isLeftOver(file: string): boolean {
  const pid = ending.exec(file)?.[1]
  if (pid !== undefined && !isRunning(Number(pid))) return true
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > leftoverMs
}

/** No copy stands still for so long. */
const leftoverMs = 3_600_000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // it is there, and somebody else's
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
