import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { compose } from '../../src/compose.ts'
import { clearPursue } from '../golden/cases/clear-pursue.ts'
import { goldenNow, hostOf, htmlOf } from '../golden/golden-case.ts'

// Nothing here is timed, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const workspace = mkdtempSync(join(tmpdir(), 'approved-since-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

test('an approval stays as it was read, says what is new since, and says nothing while all is as it was', async () => {
  let now = new Date(goldenNow)
  const host = compose({ workspace, mode: 'write', host: 'command-line', now: () => now })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  const yaml = readFileSync(new URL('../../resources/sample/playbook.yaml', import.meta.url), 'utf8')
  const { id: playbookId } = await api.playbooks.save({ yaml })
  await api.playbooks.confirm({ playbookId })
  const { account } = await api.accounts.add({ address: hostOf(clearPursue), name: clearPursue.company })
  const accountId = account.id
  const bringIn = async (html: string, path: string) => {
    const base64 = Buffer.from(html).toString('base64')
    const content = { type: 'file', name: 'page.html', base64 } as const
    await api.imports.bringIn({ accountId, content, address: `https://${hostOf(clearPursue)}${path}` })
  }
  for (const page of clearPursue.pages) await bringIn(htmlOf(clearPursue, page), page.path)
  const at = new Date(now.getTime() + 86_400_000).toISOString()
  const call = { accountId, at, minutes: 30, people: [], objective: '', nextCommitment: '', outcome: '' } as const
  const { id: callId } = await api.calls.save({ ...call, people: [], approachedBy: null })
  const desk = await api.briefs.preview({ accountId, callId })
  const approval = await api.briefs.approve({ accountId, callId, snapshotId: desk.snapshotId })
  const standing = async () => (await api.calls.today()).calls.find((row) => row.call.id === callId)?.approval
  expect(await standing()).toMatchObject({ id: approval.id, changes: [], edited: false, callChanged: false })

  // a day later the ages are others, and nothing else is
  now = new Date(now.getTime() + 20 * 3_600_000)
  const later = await api.briefs.preview({ accountId, callId })
  expect(later.snapshotId).not.toBe(desk.snapshotId)
  expect(await standing()).toMatchObject({ changes: [] })

  const news = `<html lang="en"><head><title>News</title><meta property="article:published_time" content="${now.toISOString()}"></head>
    <body><main><h1>A new plant</h1><p>${clearPursue.company} has opened a new plant in Kettering this week, with two production lines.</p></main></body></html>`
  await bringIn(news, '/news/new-plant')
  const { approval: since } = await api.briefs.preview({ accountId, callId })
  expect(since?.changes.join()).toMatch(/New event: .*plant/i)
  expect(await standing()).toEqual(since)
  const frozen = await api.briefs.approved({ approvalId: approval.id })
  expect(frozen.approval).toEqual(approval)
  await close()
})
