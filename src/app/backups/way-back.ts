import type { EventPublisher } from '@orpc/server'
import type { Change } from '../../contract/workspace.ts'

/**
 * The way back to the workspace that was replaced last. It closes with the first change after: taking the replacement back would take
 * that away too.
 */
export interface WayBack {
  /** Another workspace has taken the place of the one that is kept under this name. */
  openTo(kept: string): void
  isOpenTo(kept: string): boolean
}

/** Files beside the workspace, and what comes out the same when it is made again. What the user gave is told as something else. */
const noLoss: ReadonlySet<Change['what']> = new Set(['backups', 'snapshot', 'prepare', 'offered'])

export function createWayBack(changes: EventPublisher<{ change: Change }>): WayBack {
  let to: string | null = null
  changes.subscribe('change', ({ what }) => {
    if (!noLoss.has(what)) to = null
  })
  return {
    openTo: (kept) => {
      to = kept
    },
    isOpenTo: (kept) => to === kept,
  }
}
