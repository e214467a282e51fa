import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const

/** How a window looks in which the tests run: a small one and a large one, light and dark. */
export type Look = { readonly name: string; readonly use: LookOptions; readonly testMatch?: string[] }
type LookOptions = { readonly viewport: (typeof sizes)[number]; readonly colorScheme: (typeof schemes)[number] }

const every: readonly Look[] = sizes.flatMap((viewport) =>
  schemes.map((colorScheme) => ({ name: `${viewport.width} ${colorScheme}`, use: { viewport, colorScheme } })),
)

/**
 * The looks of a run. With `all` every spec meets each size in each scheme. Otherwise there are two, small and light, large and dark: the
 * main task of each screen (`each-screen/`) meets both of them, any other spec one that its name decides, so that a new one moves none.
 */
export function looksOf(which: string | undefined, specs: string): Look[] {
  if (which === 'all') return [...every]
  const ends = [every[0], every.at(-1)].filter((look) => look !== undefined)
  const names = readdirSync(specs).filter((name) => name.endsWith('.spec.ts'))
  return ends.map((look, at) => ({
    ...look,
    testMatch: ['**/each-screen/*.spec.ts', ...names.filter((name) => lot(name) % ends.length === at).map(inFolder)],
  }))
}

const lot = (name: string): number => Buffer.from(name).reduce((sum, byte) => sum + byte, 0)
const inFolder = (name: string): string => join('**/e2e', name).replaceAll('\\', '/')
