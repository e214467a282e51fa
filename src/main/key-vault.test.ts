import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createKeyVault } from './key-vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-vault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A keychain that turns each byte round. */
const keychain = (backend: 'basic_text' | 'gnome_libsecret' | 'unknown', available = true) => {
  const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff))
  return {
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: async () => available,
    encryptStringAsync: async (text: string) => turned(Buffer.from(text)),
    decryptStringAsync: async (bytes: Buffer) => ({ result: turned(bytes).toString(), shouldReEncrypt: false }),
  }
}

it('keeps one secret, encrypted and for the user alone, and takes it away', async () => {
  const file = join(folder, 'new', 'assist-key')
  const vault = createKeyVault(keychain('gnome_libsecret'), file, 'linux')
  expect([await vault.refusal(), await vault.read()]).toEqual([null, null])
  await vault.write('sk-secret')
  expect(readFileSync(file, 'latin1')).not.toContain('sk-secret')
  // Windows has no such modes: there the folder of the user is its own
  expect(process.platform === 'win32' ? 0 : statSync(file).mode & 0o077).toBe(0)
  expect(await vault.read()).toBe('sk-secret')
  await vault.write(null)
  expect(existsSync(file)).toBe(false)
  await vault.write(null)
})

it.each([
  ['basic_text', true, 'linux', /no keychain/],
  ['unknown', true, 'linux', /no keychain/],
  ['gnome_libsecret', false, 'linux', /can’t be used/],
  ['basic_text', false, 'win32', /can’t be used/],
] as const)('refuses where nothing encrypts: %s, %s, on %s', async (backend, available, platform, words) => {
  const vault = createKeyVault(keychain(backend, available), join(folder, 'none'), platform)
  expect(await vault.refusal()).toMatch(words)
  expect(await vault.read()).toBeNull()
})
