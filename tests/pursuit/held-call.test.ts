import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { compose } from '../../src/compose.ts'
import { clearPursue } from '../golden/cases/clear-pursue.ts'
import { goldenNow, hostOf, htmlOf } from '../golden/golden-case.ts'

// Nothing here is timed, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const workspace = mkdtempSync(join(tmpdir(), 'held-call-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

test('a call that was held is a sign of life, and the recommendation follows as it is written down and taken away', async () => {
  const host = compose({ workspace, mode: 'write', host: 'command-line', now: () => new Date(goldenNow) })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  const yaml = readFileSync(new URL('../../resources/sample/playbook.yaml', import.meta.url), 'utf8')
  const playbook = await api.playbooks.save({ yaml })
  await api.playbooks.confirm({ playbookId: playbook.id })
  const { account } = await api.accounts.add({ address: hostOf(clearPursue), name: clearPursue.company })
  const accountId = account.id
  for (const page of clearPursue.pages) {
    const base64 = Buffer.from(htmlOf(clearPursue, page)).toString('base64')
    const content = { type: 'file', name: `${page.title}.html`, base64 } as const
    await api.imports.bringIn({ accountId, content, address: `https://${hostOf(clearPursue)}${page.path}` })
  }
  await api.snapshots.build({ accountId })
  const verdict = async () => (await api.snapshots.latest({ accountId }))?.recommendation?.verdict
  expect(await verdict()).toBe('pursue')
  const days = ['2026-11-13', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']
  for (const day of days)
    await api.pursuit.saveTouch({
      accountId,
      day,
      at: `${day}T10:00:00.000Z`,
      channel: 'call',
      by: 'we',
      outcome: 'no-answer',
      words: '',
      gave: [],
      got: [],
      callId: null,
    })
  expect(await verdict()).toBe('back-burner')
  const call = await api.calls.save({
    accountId,
    at: '2026-11-23T15:00:00.000Z',
    minutes: 30,
    people: [],
    objective: '',
    nextCommitment: '',
    approachedBy: null,
    outcome: '',
  })
  // its time has passed, and nothing says that they talked
  expect(await verdict()).toBe('back-burner')
  await api.calls.save({ ...call, outcome: 'They send us their figures.' })
  expect(await verdict()).toBe('pursue')
  await api.calls.remove({ callId: call.id })
  expect(await verdict()).toBe('back-burner')
  await close()
})

test('what is ticked while a mark is being kept stands in its answer', async () => {
  const folder = join(workspace, 'marks')
  const host = compose({ workspace: folder, mode: 'write', host: 'command-line', now: () => new Date(goldenNow) })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  const { account } = await api.accounts.add({ address: 'marked.example', name: 'Marked' })
  const { callId } = (await api.callSheets.open({ accountId: account.id })).sheet
  const marking = api.callSheets.mark({ callId, about: 'problem', id: 'p_held', held: 'confirmed' })
  await api.callSheets.ask({ callId, questionId: 'q1', asked: true })
  expect((await marking).sheet).toMatchObject({ asked: ['q1'], marks: [{ id: 'p_held' }] })
  await close()
})
