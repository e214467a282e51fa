import { writeSync } from 'node:fs'

/** In one system call and past every buffer: what was said was said, whenever the program is killed. Waits for a reader that is slow. */
export function sayLine(line: string): void {
  for (;;)
    try {
      writeSync(1, `${line}\n`)
      return
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
    }
}
