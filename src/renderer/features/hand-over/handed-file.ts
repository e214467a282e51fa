import { create } from 'zustand'
import type { GivenHandOver } from '../../../contract/hand-overs.ts'
import { mostDroppedBytes } from '../../../contract/hand-over-limits.ts'
import { base64Of } from '../../base64-of.ts'

/** A file that holds one account, before anything of it is brought in. */
export type HandedFile =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'failed'; readonly name: string; readonly words: string }
  /** Another file, or the same again, has another number. */
  | { readonly is: 'read'; readonly id: number; readonly name: string; readonly file: GivenHandOver }

export const useHandedFile = create<{ readonly handed: HandedFile }>()(() => ({ handed: { is: 'none' } }))

const set = (handed: HandedFile): void => useHandedFile.setState({ handed })
let files = 0

export const isHandedName = (name: string): boolean => /\.groundwork$/i.test(name)

export const openingPlace = '/accounts/open'

/** Where one of the files that were dropped holds an account, opens it, whatever the screen takes else. @returns whether it did */
export function takeHanded(files: FileList, navigate: (path: string) => void): boolean {
  const file = [...files].find(({ name }) => isHandedName(name))
  if (!file) return false
  void openHanded(file)
  navigate(openingPlace)
  return true
}

/** What is wrong with it stands on the screen. */
export async function openHanded(file: File): Promise<void> {
  const { name, size } = file
  files += 1
  const id = files
  if (size > mostDroppedBytes) {
    const most = mostDroppedBytes / 1_000_000
    set({ is: 'failed', name, words: `It is larger than ${most} MB. Say its path in Settings → Export and import.` })
    return
  }
  set({ is: 'reading', name })
  try {
    const base64 = await base64Of(file)
    if (id === files) set({ is: 'read', id, name, file: { type: 'bytes', name: name.slice(0, 300), base64 } })
  } catch {
    if (id === files)
      set({ is: 'failed', name, words: 'It could not be read. Copy it to this computer first, then choose it again.' })
  }
}

/** By its path on this computer. */
export function openHandedPath(path: string): void {
  files += 1
  set({ is: 'read', id: files, name: path, file: { type: 'path', path } })
}

export function closeHanded(): void {
  files += 1
  set({ is: 'none' })
}
