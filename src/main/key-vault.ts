import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SafeStorage } from 'electron'
import type { KeyVault } from '../compose.ts'

type Encrypting = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>

/** One secret in a file beside the window's place, encrypted with a key of the system's keychain. Where nothing encrypts, nothing is kept. */
export function createKeyVault(safeStorage: Encrypting, file: string, platform = process.platform): KeyVault {
  const refusal = async (): Promise<string | null> => {
    // with this, “encrypted” means by a password that stands in the program
    const backend = platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'system'
    if (backend === 'basic_text' || backend === 'unknown')
      return 'This desktop has no keychain that Groundwork can use (GNOME Keyring or KWallet): a key would lie on the disk as good as open, so it is not kept. It is in memory until Groundwork ends.'
    if (await safeStorage.isAsyncEncryptionAvailable()) return null
    return 'The system’s keychain can’t be used now, so a key is not kept. It is in memory until Groundwork ends.'
  }
  return {
    refusal,
    async read() {
      try {
        const bytes = await readFile(file)
        return (await refusal()) === null ? (await safeStorage.decryptStringAsync(bytes)).result : null
      } catch {
        // none was kept, or the keychain is another one now
        return null
      }
    },
    async write(secret) {
      if (secret === null) return rm(file, { force: true })
      const bytes = await safeStorage.encryptStringAsync(secret)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(`${file}.part`, bytes, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
  }
}
