import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compose } from '../../src/compose.ts'
import { clearPursue } from './cases/clear-pursue.ts'
import { contradiction } from './cases/contradiction.ts'
import { disqualified } from './cases/disqualified.ts'
import { everythingKnown } from './cases/everything-known.ts'
import { goneQuiet } from './cases/gone-quiet.ts'
import { nothingKnown } from './cases/nothing-known.ts'
import { type GoldenCase, goldenNow, hostOf, htmlOf } from './golden-case.ts'
import { tellSnapshot } from './tell-snapshot.ts'

// A file that is missing fails; only `GOLDEN=write npm run unit -- tests/golden` writes, and what it wrote is read before it is committed.
const writes = process.env['GOLDEN'] === 'write'
const cases: readonly GoldenCase[] = [
  clearPursue,
  disqualified,
  contradiction,
  nothingKnown,
  everythingKnown,
  goneQuiet,
]

test.each(cases)('$name: snapshot and brief are what was reviewed', async (golden) => {
  const file = fileURLToPath(new URL(`expected/${golden.name}.md`, import.meta.url))
  const now = await made(golden)
  if (writes) writeFileSync(file, now)
  expect(existsSync(file), `${file} is missing: look at what is made now, then write it`).toBe(true)
  expect(now).toBe(readFileSync(file, 'utf8'))
})

/** The whole way: pages brought in and read, what the seller does, the snapshot, the brief as Markdown. */
async function made(golden: GoldenCase): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'golden-'))
  const host = compose({ workspace, mode: 'write', host: 'command-line', now: () => new Date(goldenNow) })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  try {
    const yaml = readFileSync(new URL('../../resources/sample/playbook.yaml', import.meta.url), 'utf8')
    const playbook = await api.playbooks.save({ yaml })
    await api.playbooks.confirm({ playbookId: playbook.id })
    const { account } = await api.accounts.add({ address: hostOf(golden), name: golden.company })
    for (const page of golden.pages) {
      const base64 = Buffer.from(htmlOf(golden, page)).toString('base64')
      const address = `https://${hostOf(golden)}${page.path}`
      const content = { type: 'file', name: `${page.title}.html`, base64 } as const
      await api.imports.bringIn({ accountId: account.id, content, address })
    }
    await golden.sellerDoes?.(api, account.id)
    const snapshot = await api.snapshots.build({ accountId: account.id })
    const brief = await api.briefs.export({ accountId: account.id, format: 'md', paper: 'A4' })
    const markdown = Buffer.from(brief.base64, 'base64').toString('utf8')
    return `# ${golden.company}\n\n${golden.shows}\n\n# The snapshot\n${tellSnapshot(snapshot)}\n\n# The brief\n\n${markdown}`
  } finally {
    await close()
    rmSync(workspace, { recursive: true, force: true })
  }
}
