import { once } from 'node:events'
import { asciiControls } from './output.ts'

/** Writes one line of JSON to stdout and waits where the reader is slower than we are. */
export async function writeLine(json: string): Promise<void> {
  if (!process.stdout.write(`${asciiControls(json)}\n`)) await once(process.stdout, 'drain')
}
