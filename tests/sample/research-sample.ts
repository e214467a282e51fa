import { compose } from '../../src/compose.ts'
import type { Account, Api, Brief, Page, Research, Snapshot } from '../../src/contract/contract.ts'
import type { SavedPage } from '../../src/contract/pages.ts'
import { temporaryFolder } from '../contract/transports.ts'

/** One sample company as it is on file after research. */
export type Researched = {
  readonly account: Account
  readonly snapshot: Snapshot
  readonly pages: readonly Page[]
  readonly saved: readonly SavedPage[]
  readonly brief: Brief
  /** Pages of the brief as PDF. */
  readonly briefPages: number | null
}

/** Both sample companies after the first run, with its budget of pages, and after a second one that may read every page. */
export type SampleRuns = { readonly first: readonly Researched[]; readonly whole: readonly Researched[] }

/** Researches both fictional companies over loopback as the user's first minute does, on a clock that starts at `begin`. */
export async function researchSample(begin: Date): Promise<SampleRuns> {
  const folder = temporaryFolder()
  const started = Date.now()
  const composed = compose({
    workspace: folder.path,
    mode: 'write',
    host: 'command-line',
    now: () => new Date(begin.getTime() + Date.now() - started),
  })
  if (!composed.ok) throw new Error(composed.error.message)
  const { api, close } = composed.value
  try {
    const { runs, accounts } = await api.research.startSample()
    await Promise.all(runs.map((run) => ended(api, run)))
    const first = await Promise.all(accounts.map((account) => onFile(api, account)))
    for (const { id } of accounts)
      await ended(api, await api.research.start({ accountId: id, maxPages: 80, delayMs: 0 }))
    const whole = await Promise.all(accounts.map((account) => onFile(api, account)))
    return { first, whole }
  } finally {
    await close()
    folder.remove()
  }
}

async function ended(api: Api, { id }: Research): Promise<void> {
  for await (const { research } of await api.research.watch({ researchId: id }))
    if (research.state === 'failed') throw new Error(research.reason ?? 'research failed')
}

async function onFile(api: Api, account: Account): Promise<Researched> {
  const accountId = account.id
  const pages = await api.pages.list({ accountId })
  const versions = pages.flatMap(({ versionId }) => (versionId === null ? [] : [versionId]))
  const [snapshot, saved, preview, pdf] = await Promise.all([
    api.snapshots.latest({ accountId }),
    Promise.all(versions.map((pageVersionId) => api.pages.get({ pageVersionId }))),
    api.briefs.preview({ accountId }),
    api.briefs.export({ accountId, format: 'pdf' }),
  ])
  if (snapshot === null) throw new Error(`${account.name} has no snapshot`)
  return { account, snapshot, pages, saved, brief: preview.brief, briefPages: pdf.pages }
}
