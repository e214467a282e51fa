import { join } from 'node:path'
import { type Host, type HostOptions, compose } from '../../src/compose.ts'
import type { ResearchProgress } from '../../src/contract/contract.ts'
import type { SavedPage } from '../../src/contract/pages.ts'

/** Looks into the workspace of a folder, beside whoever writes to it. */
export async function look<T>(folder: string, at: (api: Host['api']) => Promise<T>): Promise<T> {
  return using(compose({ workspace: join(folder, 'ws'), mode: 'read', host: 'command-line' }), at)
}

/** Holds the workspace itself, where a test needs more than a command offers. */
export async function hold<T>(
  folder: string,
  options: Pick<HostOptions, 'privateOrigins' | 'fetchLimits' | 'jobBoardOrigins' | 'now'>,
  at: (api: Host['api']) => Promise<T>,
): Promise<T> {
  return using(compose({ workspace: join(folder, 'ws'), mode: 'write', host: 'command-line', ...options }), at)
}

async function using<T>(opened: ReturnType<typeof compose>, at: (api: Host['api']) => Promise<T>): Promise<T> {
  if (!opened.ok) throw new Error(opened.error.message)
  try {
    return await at(opened.value.api)
  } finally {
    await opened.value.close()
  }
}

/** Every saved page of an account with its text, by path. */
export async function savedPages(api: Host['api'], words: string): Promise<ReadonlyMap<string, SavedPage>> {
  const account = await api.accounts.find({ words })
  const pages = await api.pages.list({ accountId: account.id })
  const saved = await Promise.all(
    pages.flatMap(({ versionId }) => (versionId === null ? [] : [api.pages.get({ pageVersionId: versionId })])),
  )
  return new Map(saved.map((each) => [new URL(each.page.url).pathname, each]))
}

/** One run in this process, to its end. */
export async function research(api: Host['api'], address: string): Promise<ResearchProgress> {
  const { account } = await api.accounts.add({ address })
  const run = await api.research.start({ accountId: account.id, delayMs: 0 })
  let last = await api.research.get({ researchId: run.id })
  for await (const progress of await api.research.watch({ researchId: run.id })) last = progress
  return last
}
