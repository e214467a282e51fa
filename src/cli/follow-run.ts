import type { Host } from '../compose.ts'
import type { Account, IdentityQuestion, Research, ResearchProgress } from '../contract/contract.ts'
import { printError } from './output.ts'

/** What a run came to, as the JSON of a command gives it. */
export type RunResult = {
  readonly account: Account
  readonly research: Research
  readonly pages: readonly { url: string; kind: string; status: number | string; reason?: string }[]
  readonly coverage: ResearchProgress['coverage']
  /** What only the user can say of whose pages these are. */
  readonly question: IdentityQuestion | null
  readonly snapshot: Awaited<ReturnType<Host['api']['snapshots']['latest']>>
  /** The account's job boards and what stands on them. */
  readonly jobs: Awaited<ReturnType<Host['api']['accounts']['openings']>>
}

/** Follows a run to its end, hearing of each change. */
export async function followRun(
  api: Host['api'],
  { id }: Pick<Research, 'id'>,
  hear: (progress: ResearchProgress) => void,
): Promise<ResearchProgress> {
  let last = await api.research.get({ researchId: id })
  for await (const progress of await api.research.watch({ researchId: id })) {
    last = progress
    hear(progress)
  }
  return last
}

/** Prints each page of a run once, the moment it is saved. */
export function pageLines(): (progress: ResearchProgress) => void {
  const told = new Set<string>()
  return ({ pages }) => {
    for (const page of pages) {
      const key = `${page.url} ${page.status}`
      if (told.has(key)) continue
      told.add(key)
      printError(
        `${String(page.status).padEnd(9)} ${page.kind.padEnd(12)} ${page.url}${page.reason ? `  ${page.reason}` : ''}`,
      )
    }
  }
}

export async function resultOf(api: Host['api'], progress: ResearchProgress): Promise<RunResult> {
  const { account } = await api.accounts.get({ accountId: progress.research.accountId })
  const pages = progress.pages.map(({ url, kind, status, reason }) => ({
    url,
    kind,
    status,
    ...(reason ? { reason } : {}),
  }))
  const snapshot = await api.snapshots.latest({ accountId: account.id })
  const question = await api.accounts.identityQuestion({ accountId: account.id })
  const jobs = await api.accounts.openings({ accountId: account.id })
  return { account, research: progress.research, pages, coverage: progress.coverage, question, snapshot, jobs }
}

/** Why a run ended that did not simply come to its end. */
export function endWords({ research, pages }: Pick<RunResult, 'research' | 'pages'>): string | null {
  if (research.state !== 'cancelled') return research.reason
  const read = pages.filter(({ status }) => status === 200).length
  if (read === 0) return 'Stopped before a page was read.'
  return read === 1 ? 'Stopped. The page read so far is kept.' : `Stopped. The ${read} pages read so far are kept.`
}
