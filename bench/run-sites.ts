import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId } from '../src/contract/contract.ts'
import { type Core, startCore } from './core-process.ts'
import { type InventedSite, serveInvented } from './invented-site.ts'

/** A core over an empty workspace, and invented sites on this computer that it may ask, each an account. */
export type SitesOnFile = {
  readonly core: Core
  readonly sites: readonly InventedSite[]
  readonly accountIds: readonly AccountId[]
  close(): Promise<void>
}

export async function openSites(count: number, pages: number): Promise<SitesOnFile> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-sites-'))
  const sites = await Promise.all(Array.from({ length: count }, (_, index) => serveInvented(pages, index)))
  const core = await startCore(join(folder, 'workspace'), ...sites.map(({ url }) => new URL(url).origin))
  const accountIds: AccountId[] = []
  for (const { url } of sites) accountIds.push((await core.api.accounts.add({ address: url })).account.id)
  return {
    core,
    sites,
    accountIds,
    async close() {
      await core.stop()
      await Promise.all(sites.map((site) => site.close()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for a run to end. The core is asked now and then: whoever watches closely is part of what is measured. */
export async function ended(
  { api }: Core,
  researchId: Parameters<Core['api']['research']['get']>[0]['researchId'],
): Promise<void> {
  for (;;) {
    const { research } = await api.research.get({ researchId })
    if (research.state === 'done') return
    if (research.state !== 'running') throw new Error(`a run came to ${research.state}: ${research.reason ?? ''}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
