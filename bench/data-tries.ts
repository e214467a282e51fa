import { rmSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a part of the torture found: how often it tried, what came of it, and what must never happen, each with its seed. */
export type Tried = { readonly figures: string; readonly failures: readonly string[] }

/** Until when a part may go on; at least once in any case. */
export type Until = { readonly end: number; readonly seed: number; readonly told: (line: string) => void }

/** A folder of its own, gone when `work` is. */
export async function inFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-torture-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

export const wordsOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
