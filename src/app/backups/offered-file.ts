import type { EventPublisher } from '@orpc/server'
import type { Change } from '../../contract/workspace.ts'

/** A file with an account that the system was asked to open with this app, until a window takes it. The newest counts. */
export interface OfferedFile {
  /** `path` is absolute. Open windows are told. */
  offer(path: string): void
  /** Hands it over, once. The same file again has another number. */
  take(): { readonly id: number; readonly path: string } | null
}

export function createOfferedFile(changes: EventPublisher<{ change: Change }>): OfferedFile {
  let offers = 0
  let waiting: string | null = null
  return {
    offer(path) {
      offers += 1
      waiting = path
      changes.publish('change', { what: 'offered', accountId: null })
    },
    take() {
      const path = waiting
      waiting = null
      return path === null ? null : { id: offers, path }
    },
  }
}
