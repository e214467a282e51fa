import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import DatabaseFile from 'better-sqlite3'
import { expect, it, vi } from 'vitest'
import { safetyCase } from '../../../../tests/builders/safety-case.ts'
import { type Cuts, importWithout } from '../../../../tests/builders/without-guard.ts'
import { aFolder, at, containing, opened } from '../testing/builders.ts'
import { fillBoth, handedOver, readFile } from '../../../../tests/builders/handed-account.ts'
import { forged, type Parts, twice, withManifest, withRow } from '../../../../tests/builders/forged-file.ts'
import { readHandOver } from './read-hand-over.ts'
import { type FileLimits, unpackFile } from './unpack-file.ts'

// Whoever sends a file may be anybody. It is refused whole, with words that say what to do, and leaves nothing behind.

let kept: Buffer | undefined
/** The same file for every test, in a folder of its own. */
function aFile(): string {
  if (kept === undefined) {
    const workspace = opened(aFolder())
    fillBoth(workspace)
    kept = readFileSync(handedOver(workspace).file)
  }
  const file = join(aFolder(), 'brackwell.groundwork')
  writeFileSync(file, kept)
  return file
}

const forgedBy = (change: (parts: Parts) => void): string => forged(aFile(), change)
const aBody = (n: number): string => {
  const hash = n.toString(16).padStart(64, '0')
  return `pages/${hash.slice(0, 2)}/${hash}`
}

const tight: FileLimits = { file: 200_000, unpacked: 400_000, part: 300_000, manifest: 100_000, parts: 100 }
type Unpack = typeof unpackFile
const without = (limit: keyof FileLimits) => (): Unpack => (file, folder) =>
  unpackFile(file, folder, { ...tight, [limit]: Number.MAX_SAFE_INTEGER / 2 })

/** Bytes in a folder, by name. */
const sizes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => !existsSync(join(name, '.')))
    .reduce((sum, name) => sum + readFileSync(name).byteLength, 0)

safetyCase(33, 'a file that unpacks to more than an account can be is stopped at what one can be, and refused', {
  shipped: (): Unpack => (file, folder) => unpackFile(file, folder, tight),
  without: {
    'a cap on the file': without('file'),
    'a cap on all it unpacks to': without('unpacked'),
    'a cap on one part': without('part'),
    'a cap on what it says of itself': without('manifest'),
    'a cap on its parts': without('parts'),
  },
  holds(unpack) {
    const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes)
    const noise = Buffer.concat(Array.from({ length: 8000 }, (_, n) => createHash('sha256').update(`${n}`).digest()))
    const bombs: readonly ((parts: Parts) => void)[] = [
      (parts) => void (parts[aBody(1)] = noise),
      (parts) => void (parts[aBody(1)] = zeros(350_000)),
      (parts) => [1, 2, 3].forEach((n) => (parts[aBody(n)] = zeros(150_000))),
      (parts) => withManifest(parts, (manifest) => ({ ...manifest, words: 'x'.repeat(150_000) })),
      (parts) => Array.from({ length: 120 }, (_, n) => (parts[aBody(n)] = zeros(1))),
    ]
    for (const bomb of bombs) {
      const folder = aFolder()
      expect(() => unpack(forgedBy(bomb), folder)).toThrow(/larger than an account can be|more files than an account/)
      expect(sizes(folder)).toBeLessThanOrEqual(tight.unpacked)
    }
    expect(() => unpack(aFile(), aFolder())).not.toThrow()
  },
})

const unpackWithout = (cuts: Cuts) => async (): Promise<Unpack> =>
  (await importWithout<{ unpackFile: Unpack }>('adapters/sqlite/hand-over/unpack-file.ts', cuts)).unpackFile

safetyCase(33, 'no name in a file leads out of it, to another table or to the same place twice', {
  shipped: () => unpackFile,
  without: {
    'the look at names': unpackWithout({
      'adapters/sqlite/hand-over/unpack-file.ts': [['!names.has(entry.name) && !isBody(entry.name)', 'false']],
    }),
    'the look for the same name': unpackWithout({
      'adapters/sqlite/hand-over/unpack-file.ts': [],
      'adapters/sqlite/hand-over/zip-directory.ts': [['names.has(entry.name)', 'false']],
    }),
  },
  holds(unpack) {
    const strange = [
      '../../evil.txt',
      '../evil.txt',
      `${aFolder()}/evil.txt`,
      'data/../../evil.txt',
      'data\\..\\evil.txt',
      'data/setting.jsonl',
      'data/note.jsonl\0',
      'pages/00/../../../evil.txt',
      `pages/ff/${'0'.repeat(64)}`,
    ]
    for (const name of strange) {
      const folder = join(aFolder(), 'deep', 'unpacked')
      mkdirSync(folder, { recursive: true })
      const hostile = forgedBy((parts) => void (parts[name] = strToU8('evil')))
      expect(() => unpack(hostile, folder)).toThrow('is no part of an account')
      expect(readdirSync(join(folder, '..'))).toEqual(['unpacked'])
    }
    expect(() => unpack(twice(aFile(), 'data/note.jsonl'), aFolder())).toThrow('twice')
  },
})

type Read = typeof readHandOver
const reading =
  (read: Read) =>
  (file: string): ReturnType<typeof readFile> => {
    const folder = aFolder()
    const result = read(
      { name: 'brackwell.groundwork', file, folder: join(folder, 'unpacked'), to: join(folder, 'given.db') },
      at('13:00:00'),
      () => undefined,
    )
    if (!result.ok) expect(readdirSync(folder)).toEqual([])
    return result
  }

safetyCase(33, 'a file with records that are no account’s own is refused whole', {
  shipped: () => reading(readHandOver),
  without: {
    'the look at what it holds': async () => {
      vi.resetModules()
      vi.doMock('./fault-of-account.ts', () => ({ faultOfAccount: () => null }))
      const { readHandOver: read } = await import('./read-hand-over.ts')
      vi.doUnmock('./fault-of-account.ts')
      return reading(read)
    },
  },
  holds(read) {
    const told = (row: Record<string, unknown>, change: object) => ({
      ...row,
      told: JSON.stringify({ ...(JSON.parse(String(row['told'])) as object), ...change }),
    })
    const hostile: readonly (readonly [string, (parts: Parts) => void, string])[] = [
      [
        'in the bin',
        (parts) => withRow(parts, 'note', (row) => ({ ...row, removed_at: at('09:00:00') })),
        'taken away',
      ],
      ['gone', (parts) => withRow(parts, 'account', (row) => ({ ...row, deleted_at: at('09:00:00') })), 'not hold one'],
      [
        'of another account',
        (parts) => withRow(parts, 'touch', (row) => told(row, { accountId: 'acc_other' })),
        'of another account',
      ],
      [
        'with a call that is not in it',
        (parts) => withRow(parts, 'touch', (row) => told(row, { callId: 'cal_elsewhere' })),
        'names what is not in it',
      ],
      [
        'with moved quotes',
        (parts) =>
          withRow(parts, 'kept_quote', (row) => ({
            ...row,
            told: String(row['told']).replace(/"start":\d+/, '"start":7'),
          })),
        'not stand where',
      ],
    ]
    for (const [, change, words] of hostile)
      expect(read(forgedBy(change))).toMatchObject({
        ok: false,
        error: { message: containing(words), next: containing('Nothing was changed') },
      })
    expect(read(aFile())).toMatchObject({ ok: true })
  },
})

it.each<[string, (parts: Parts) => void, string, string]>([
  ['newer', (parts) => withManifest(parts, (one) => ({ ...one, schema: 900 })), 'newer Groundwork', 'up to date'],
  [
    'of a newer format',
    (parts) => withManifest(parts, (one) => ({ ...one, version: 2 })),
    'newer Groundwork',
    'up to date',
  ],
  [
    'an export',
    (parts) => withManifest(parts, (one) => ({ ...one, format: 'groundwork-export' })),
    'holds no account',
    'Hand over as a file',
  ],
  [
    'with a table that is no part of an account',
    (parts) => {
      withManifest(parts, (one) => ({
        ...one,
        tables: { ...(one['tables'] as object), setting: { rows: 0, sha256: '0'.repeat(64) } },
      }))
      parts['data/setting.jsonl'] = strToU8('{"key":"proxy","value":"{}"}\n')
    },
    'no part of an account: setting',
    'Nothing was changed',
  ],
  ['without what it says of itself', (parts) => void delete parts['export.json'], 'no file of Groundwork', 'ends in'],
  ['without a table', (parts) => void delete parts['data/note.jsonl'], 'is missing', 'Nothing was changed'],
  [
    'with a page that is not what was saved',
    (parts) => void (parts[Object.keys(parts).find((name) => name.startsWith('pages/')) ?? ''] = strToU8('<script>')),
    'not what was written',
    'Nothing was changed',
  ],
  [
    'with a part of a record that is not known',
    (parts) => withRow(parts, 'note', (row) => ({ ...row, 'id) VALUES (1);--': 1 })),
    'not known',
    'Nothing was changed',
  ],
  [
    'with an address that is none',
    (parts) => withRow(parts, 'account', (row) => ({ ...row, home_url: 'nowhere' })),
    'can’t be read',
    'Nothing was changed',
  ],
])('refuses a file that is %s, whole, and says what to do', (_name, change, words, next) => {
  expect(reading(readHandOver)(forgedBy(change))).toMatchObject({
    ok: false,
    error: { message: containing(words), next: containing(next) },
  })
})

it('refuses what was changed or cut short on the way, and what is no file of ours', () => {
  const read = reading(readHandOver)
  const bytes = readFileSync(aFile())
  const written = (given: Uint8Array): string => {
    const file = join(aFolder(), 'given.groundwork')
    writeFileSync(file, given)
    return file
  }
  const whole = read(aFile())
  expect(whole.ok).toBe(true)
  for (const cut of [0, 21, bytes.byteLength >> 1, bytes.byteLength - 1])
    expect(read(written(bytes.subarray(0, cut)))).toMatchObject({ ok: false })
  expect(read(written(Buffer.concat([bytes, Buffer.from('more')])))).toMatchObject({ ok: false })
  for (let at = 40; at < bytes.byteLength; at += Math.ceil(bytes.byteLength / 4)) {
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at)
    const result = read(written(flipped))
    // a bit that nobody reads, as of a checksum, changes nothing
    expect(result.ok ? result : whole).toEqual(whole)
  }
  expect(read('/nowhere/at-all.groundwork')).toMatchObject({ ok: false, error: { message: containing('not there') } })
})

it('gives no permission, and begins nothing, that this computer’s user did not', () => {
  const folder = aFolder()
  const file = forgedBy((parts) => withRow(parts, 'account', (row) => ({ ...row, rendering: 1 })))
  expect(readFile(file, folder)).toMatchObject({ ok: true })
  const db = new DatabaseFile(join(folder, 'given.db'))
  expect(db.prepare('SELECT rendering FROM account').pluck().get()).toBe(0)
  for (const table of ['research', 'watch', 'setting'])
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  db.close()
})
