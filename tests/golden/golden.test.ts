import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose.ts'
import type { AccountId, Api } from '../../src/contract/contract.ts'
import { clearPursue } from './cases/clear-pursue.ts'
import { contradiction } from './cases/contradiction.ts'
import { disqualified } from './cases/disqualified.ts'
import { everythingKnown } from './cases/everything-known.ts'
import { goneQuiet } from './cases/gone-quiet.ts'
import { nothingKnown } from './cases/nothing-known.ts'
import { woken } from './cases/woken.ts'
import { type GoldenCase, type GoldenPage, goldenNow, hostOf, htmlOf } from './golden-case.ts'
import { tellSnapshot } from './tell-snapshot.ts'

// A file that is missing fails; only `GOLDEN=write npm run unit -- tests/golden` writes, and what it wrote is read before it is committed.
const writes = process.env['GOLDEN'] === 'write'
const cases: readonly GoldenCase[] = [
  clearPursue,
  disqualified,
  goneQuiet,
  contradiction,
  nothingKnown,
  everythingKnown,
  woken,
]

test.each(cases)('$name: snapshot and brief are what was reviewed', async (golden) => {
  const file = fileURLToPath(new URL(`expected/${golden.name}.md`, import.meta.url))
  const now = await made(golden)
  if (writes) writeFileSync(file, now)
  expect(existsSync(file), `${file} is missing: look at what is made now, then write it`).toBe(true)
  expect(now).toBe(readFileSync(file, 'utf8'))
})

/** The whole way: pages brought in and read, what the seller does, the snapshot, the brief and the page to leave as Markdown. */
async function made(golden: GoldenCase): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'golden-'))
  let now = golden.decidedOn ?? goldenNow
  const host = compose({ workspace, mode: 'write', host: 'command-line', now: () => new Date(now) })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  try {
    const yaml = readFileSync(new URL('../../resources/sample/playbook.yaml', import.meta.url), 'utf8')
    const playbook = await api.playbooks.save({ yaml })
    await api.playbooks.confirm({ playbookId: playbook.id })
    const { account } = await api.accounts.add({ address: hostOf(golden), name: golden.company })
    await bringIn(api, account.id, golden, golden.pages)
    await golden.sellerDecides?.(api, account.id)
    now = goldenNow
    await bringIn(api, account.id, golden, golden.later ?? [])
    await golden.sellerDoes?.(api, account.id)
    const snapshot = await api.snapshots.build({ accountId: account.id })
    const brief = await api.briefs.export({ accountId: account.id, format: 'md', paper: 'A4' })
    return [
      `# ${golden.company}\n\n${golden.shows}\n\n# The snapshot\n${tellSnapshot(snapshot)}`,
      `# The brief\n\n${textOf(brief)}`,
      `# The page to leave\n\n${await handoutOf(api, account.id)}`,
    ].join('\n\n')
  } finally {
    await close()
    rmSync(workspace, { recursive: true, force: true })
  }
}

const textOf = ({ base64 }: { readonly base64: string }): string => Buffer.from(base64, 'base64').toString('utf8')

/** Without a word of theirs there is no page to leave, and the refusal says why. */
async function handoutOf(api: Api, accountId: AccountId): Promise<string> {
  try {
    return textOf(await api.briefs.export({ accountId, page: 'handout', format: 'md', paper: 'A4' }))
  } catch (thrown) {
    return `none: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`
  }
}

async function bringIn(
  api: Api,
  accountId: AccountId,
  golden: GoldenCase,
  pages: readonly GoldenPage[],
): Promise<void> {
  for (const page of pages) {
    const base64 = Buffer.from(htmlOf(golden, page)).toString('base64')
    const content = { type: 'file', name: `${page.title}.html`, base64 } as const
    await api.imports.bringIn({ accountId, content, address: `https://${hostOf(golden)}${page.path}` })
  }
}
