import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

type LineSink = { write(line: string): void }

/**
 * Lines appended to `groundwork.log`; at `maxBytes` it becomes `groundwork.1.log`, replacing the one before, so that the two
 * together stay bounded. The folder is made with the first line. A log that can't be written goes to `otherwise`, and stops nothing.
 */
export function createLogFile(folder: string, maxBytes: number, otherwise: LineSink): LineSink {
  const file = join(folder, 'groundwork.log')
  let size: number | undefined
  const start = (): number => {
    makeFolder(folder)
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }
  const append = (line: string): void => {
    size ??= start()
    if (size > 0 && size + line.length > maxBytes) {
      renameSync(file, join(folder, 'groundwork.1.log'))
      size = 0
    }
    appendFileSync(file, line, { mode: 0o600 })
    size += Buffer.byteLength(line)
  }
  return {
    write(line) {
      try {
        append(line)
      } catch {
        // disk full, read-only folder: what is logged is never worth an error of its own
        otherwise.write(line)
      }
    },
  }
}
