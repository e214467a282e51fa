import { execFile } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { promisify } from 'node:util'
import type { DiskEncryption } from '../../core/model/disk-encryption.ts'

const run = promisify(execFile)
/** The system's own tools answer within a second or two; one that does not is not waited for. */
const longestMs = 8000

/** Asks the system about the disk that the folder lies on. Never throws: what can't be told is `unknown`. */
export async function diskEncryptionOf(folder: string): Promise<DiskEncryption> {
  try {
    switch (process.platform) {
      case 'linux':
        return linuxDisk(deviceOf(folder))
      case 'darwin':
        return macDisk((await run('/usr/bin/fdesetup', ['isactive'], { timeout: longestMs }).catch(given)).stdout)
      case 'win32':
        return windowsDisk((await askWindows(folder)).stdout)
      default:
        return 'unknown'
    }
  } catch {
    return 'unknown'
  }
}

/** `fdesetup isactive` says "false" with an exit code of its own. */
const given = (failed: { readonly stdout?: unknown }) => ({
  stdout: typeof failed.stdout === 'string' ? failed.stdout : '',
})

export const macDisk = (said: string): DiskEncryption =>
  said.trim() === 'true' ? 'encrypted' : said.trim() === 'false' ? 'no-sign' : 'unknown'

/** The shell tells any user what BitLocker does with a drive: 1 on, 2 off, 3 being encrypted, 4 being decrypted, 5 held, 6 on and locked. */
export function windowsDisk(said: string): DiskEncryption {
  const state = said.trim()
  if (state === '1' || state === '6') return 'encrypted'
  return /^[0234]$/.test(state) ? 'no-sign' : 'unknown'
}

function askWindows(folder: string): Promise<{ readonly stdout: string }> {
  const drive = parse(folder).root.slice(0, 2)
  if (!/^[A-Z]:$/i.test(drive)) return Promise.resolve({ stdout: '' })
  const asked = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`
  return run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', asked], { timeout: longestMs })
}

/** "253:0", as the kernel names block devices; device numbers of glibc's form. */
function deviceOf(folder: string): string {
  const { dev } = statSync(folder, { bigint: true })
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn)
  const minor = (dev & 0xffn) | ((dev >> 12n) & ~0xffn)
  return `${major}:${minor}`
}

/**
 * A device-mapper layer of dm-crypt anywhere below the file system. A file system without a block device of its own (network, memory,
 * btrfs, ZFS) is not told, nor is one that encrypts folder by folder.
 */
export function linuxDisk(device: string, blocks = '/sys/dev/block'): DiskEncryption {
  if (device.startsWith('0:')) return 'unknown'
  const folder = join(blocks, device)
  if (!statSync(folder, { throwIfNoEntry: false })) return 'unknown'
  return isCrypt(folder) ? 'encrypted' : 'no-sign'
}

function isCrypt(folder: string, depth = 0): boolean {
  if (textOf(join(folder, 'dm/uuid')).startsWith('CRYPT-')) return true
  const below = depth > 8 ? [] : namesIn(join(folder, 'slaves'))
  return below.some((name) => isCrypt(join(folder, 'slaves', name), depth + 1))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
