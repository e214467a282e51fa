import { z } from 'zod'
import type { SettingsStore } from '../ports.ts'

const key = 'own-sites'
const sitesSchema = z.array(z.string())

/** Sites the user said are ours; empty until a calendar was taken over. */
export function ownSites(memory: Pick<SettingsStore, 'memory'>): readonly string[] {
  const kept = sitesSchema.safeParse(JSON.parse(memory.memory(key) ?? '[]'))
  return kept.success ? kept.data : []
}

export function rememberOwnSites(memory: Pick<SettingsStore, 'remember'>, sites: readonly string[]): void {
  memory.remember(key, JSON.stringify(sites))
}
