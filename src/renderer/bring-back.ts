import type { BinItem } from '../contract/bin.ts'
import { api, ask } from './api.ts'
import { sayFailure } from './say-failure.ts'
import { useWindow } from './stores/window-state.ts'

/**
 * Takes things out of the bin, or says why they can't be. A request of its own: what asked is often gone when it is taken back.
 * @returns whether all of them are out
 */
export async function bringBack(items: readonly BinItem[]): Promise<boolean> {
  try {
    const [first] = (await ask(() => api.bin.restore({ items: [...items] }))).refused
    if (first) useWindow.getState().say(`Not brought back: ${first.why}`)
    return first === undefined
  } catch (thrown) {
    sayFailure(thrown)
    return false
  }
}
