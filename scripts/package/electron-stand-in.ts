import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../project.mjs'

/**
 * A folder that the packaging tools take for Electron's program, for machines that can't have it: everything is made and checked with
 * it but the program itself. It carries the fuses as Electron ships them, so that setting them is done for real.
 */
export function standInForElectron(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  for (const file of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'locales/en-US.pak',
  ])
    writeFileSync(join(folder, file), 'A stand-in.\n')
  writeFileSync(join(folder, 'version'), electronVersion())
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('A stand-in. '), fuseWire, Buffer.from('\n')]))
  chmodSync(join(folder, 'electron'), 0o755)
}

/** Where fuses are found, their version, how many there are, and each: 0 off, 1 on. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101000011'),
])

function electronVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}
