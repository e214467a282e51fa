import { createReadStream } from 'node:fs'
import { mostImportBytes } from '../contract/import-limits.ts'
import { WrongUse } from './wrong-use.ts'

/** What was given is larger than anything that is read here. */
export class GivenTooLarge extends Error {
  constructor(path: string) {
    super(`${path === '-' ? 'What stdin gives' : path} has more than ${mostImportBytes / 1e6} MB.`)
  }
}

/**
 * The bytes of a file, a pipe, or stdin (`-`): read to their end, and no further than a file may be large, so that a device that never ends
 * is no trap. @throws GivenTooLarge, and what the file system throws
 */
export async function readGiven(path: string): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of path === '-' ? process.stdin : createReadStream(path)) {
    // streams without an encoding give buffers
    const bytes = part as Buffer
    size += bytes.length
    if (size > mostImportBytes) throw new GivenTooLarge(path)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/** The same as text. @throws WrongUse with what it is for */
export async function readGivenText(path: string, wanted: string): Promise<string> {
  try {
    return (await readGiven(path)).toString('utf8')
  } catch (thrown) {
    if (thrown instanceof GivenTooLarge) throw new WrongUse(thrown.message)
    throw new WrongUse(`“${path}” can’t be read. ${wanted}`)
  }
}
