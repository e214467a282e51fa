import type { AccountId, Research } from '../../../contract/contract.ts'
import { api } from '../../api.ts'

/** Starts research of an account or goes on with it. A sample company's website is served by the app itself, so it starts with it. */
export async function startResearch(accountId: AccountId): Promise<Research> {
  const { account } = await api.accounts.get({ accountId })
  if (account.sample) {
    const { runs } = await api.research.startSample()
    const run = runs.find((one) => one.accountId === accountId)
    if (run) return run
  }
  return api.research.start({ accountId })
}
