import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { compose } from '../../src/compose.ts'
import type { Api } from '../../src/contract/contract.ts'
import { clearPursue } from '../golden/cases/clear-pursue.ts'
import { goldenNow, hostOf, htmlOf } from '../golden/golden-case.ts'

// Nothing here is timed, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const workspace = mkdtempSync(join(tmpdir(), 'exported-later-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

/** The workspace as the user opens it on a day. */
async function on<T>(day: string, mode: 'write' | 'read', look: (api: Api) => Promise<T>): Promise<T> {
  const host = compose({ workspace, mode, host: 'command-line', now: () => new Date(day) })
  if (!host.ok) throw new Error(host.error.message)
  try {
    return await look(host.value.api)
  } finally {
    await host.value.close()
  }
}

async function text(api: Api, page: 'brief' | 'handout' = 'brief'): Promise<string> {
  const account = await api.accounts.find({ words: clearPursue.company })
  const file = await api.briefs.export({ accountId: account.id, page, format: 'txt', paper: 'A4' })
  return Buffer.from(file.base64, 'base64').toString()
}

test('a brief that was prepared on one day and is exported on another has the ages of the other', async () => {
  const prepared = await on(goldenNow, 'write', async (api) => {
    const yaml = readFileSync(new URL('../../resources/sample/playbook.yaml', import.meta.url), 'utf8')
    const playbook = await api.playbooks.save({ yaml })
    await api.playbooks.confirm({ playbookId: playbook.id })
    const { account } = await api.accounts.add({ address: hostOf(clearPursue), name: clearPursue.company })
    for (const page of clearPursue.pages) {
      const base64 = Buffer.from(htmlOf(clearPursue, page)).toString('base64')
      const content = { type: 'file', name: `${page.title}.html`, base64 } as const
      await api.imports.bringIn({
        accountId: account.id,
        content,
        address: `https://${hostOf(clearPursue)}${page.path}`,
      })
    }
    return text(api)
  })
  expect(prepared).toMatch(/^Told 12 Nov: /m)
  expect(prepared).not.toMatch(/^ +\[\d+\].*Old: /m)
  expect(prepared).toContain('12 days old')

  // half a year and more, nothing read again: what was fresh is old, and says so
  const later = '2027-06-20T08:12:00.000Z'
  const exported = await on(later, 'write', (api) => text(api))
  expect(exported).toMatch(/\[\d+\] 12 Nov 2026 {2}Old: /)
  expect(exported).not.toMatch(/12 days old|^Told 12 Nov: /m)
  expect(exported).toContain('20 Jun 2027')
  expect(exported).toContain('saved 24 Nov 2026')

  // the same beside another program, where nothing may be written
  expect(await on(later, 'read', (api) => text(api))).toBe(exported)
})
