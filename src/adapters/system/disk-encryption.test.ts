import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { diskEncryptionOf, linuxDisk, macDisk, windowsDisk } from './disk-encryption.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The kernel's block devices, each with its device-mapper name and what it lies on. */
function blocks(devices: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-blocks-'))
  folders.push(folder)
  for (const [path, uuid] of Object.entries(devices)) {
    mkdirSync(join(folder, path, 'dm'), { recursive: true })
    writeFileSync(join(folder, path, 'dm/uuid'), uuid)
  }
  return folder
}

it('finds the layer that encrypts below a volume of its own', () => {
  const lvm = blocks({ '253:1': 'LVM-ab12', '253:1/slaves/dm-0': 'CRYPT-LUKS2-cd34-disk' })
  expect(linuxDisk('253:1', lvm)).toBe('encrypted')
  expect(linuxDisk('253:1', blocks({ '253:1': 'LVM-ab12', '253:1/slaves/sda2': '' }))).toBe('no-sign')
  expect(linuxDisk('8:1', blocks({ '8:1': '' }))).toBe('no-sign')
})

it('says that it does not know where there is no block device to look at', () => {
  expect(linuxDisk('0:42', blocks({}))).toBe('unknown')
  expect(linuxDisk('8:77', blocks({}))).toBe('unknown')
})

it('reads what macOS and Windows say', () => {
  expect([macDisk('true\n'), macDisk('false\n'), macDisk('')]).toEqual(['encrypted', 'no-sign', 'unknown'])
  expect(['1\r\n', '2\r\n', '5\r\n', ''].map(windowsDisk)).toEqual(['encrypted', 'no-sign', 'unknown', 'unknown'])
})

it.runIf(process.platform === 'linux')(
  'does not know of a file system without a disk, nor of a folder that is not there',
  async () => {
    expect(await diskEncryptionOf('/proc')).toBe('unknown')
    expect(await diskEncryptionOf(join(tmpdir(), 'nowhere', 'at-all'))).toBe('unknown')
  },
)
