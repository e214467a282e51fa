import { type Host, compose } from '../../src/compose.ts'
import type { Account, Api, ResearchProgress } from '../../src/contract/contract.ts'

/** A clock that stands still until it is set. */
export function settableClock(first: string) {
  let now = Date.parse(first)
  return {
    now: () => new Date(now++),
    add: (ms: number): void => {
      now += ms
    },
  }
}

export function openHost(workspace: string, origins: readonly string[], now: () => Date): Host {
  const composed = compose({ workspace, mode: 'write', host: 'browser', privateOrigins: origins, now })
  if (!composed.ok) throw new Error(composed.error.message)
  return composed.value
}

export async function toTheEnd(api: Api, researchId: ResearchProgress['research']['id']): Promise<ResearchProgress> {
  let last = await api.research.get({ researchId })
  for await (const progress of await api.research.watch({ researchId })) last = progress
  return last
}

/** Adds a company by its address and reads it once. */
export async function researched(api: Api, origin: string, name: string): Promise<Account> {
  const { account } = await api.accounts.add({ address: `${origin}/`, name })
  const run = await api.research.start({ accountId: account.id, delayMs: 0, maxPages: 40 })
  const end = await toTheEnd(api, run.id)
  if (end.research.state !== 'done') throw new Error(end.research.reason ?? end.research.state)
  return account
}
