import type { PageAnswer, PageRequest } from '../../app/ports-rendering.ts'
import type { AppError, Result } from '../../core/model/result.ts'

export type ChromiumOptions = {
  /** Absolute path of a Chromium or Chrome. */
  readonly executablePath: string
  /** Off only where the caller's system can't have it, as in tests that run as root. */
  readonly sandbox?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** How the browser is kept from the network; a test shows what happens without. */
  readonly network?: readonly string[]
  /** Heap of what drives the browser, in megabytes: an honest page takes 60, and its HTML may have 5 million characters. */
  readonly memoryMb?: number
}

export type ToDriver =
  | { readonly type: 'render'; readonly url: string; readonly options: ChromiumOptions }
  | { readonly type: 'answer'; readonly id: number; readonly answer: PageAnswer | null }
  /** The page has asked for nothing for a while. */
  | { readonly type: 'quiet' }
  | { readonly type: 'stop' }

export type FromDriver =
  | { readonly type: 'asks'; readonly id: number; readonly request: PageRequest }
  | { readonly type: 'loaded' }
  | { readonly type: 'done'; readonly result: Result<string> }

export const brokeOff = (reason: string): AppError => ({
  kind: 'unreadable-page',
  message: 'The page broke off while its scripts ran.',
  next: 'Open it in your browser and drop it here.',
  retry: 'never',
  details: { reason },
})
