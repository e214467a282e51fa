import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { compose } from '../../src/compose.ts'
import { serveSite } from '../cli/site.ts'
import { temporaryFolder } from '../contract/transports.ts'

// What goes on beside somebody's work takes threads of its own: while it lasts, the window's questions are answered and its notes kept.
// Counted, not timed: so many calls are answered one after the other before it ends.
vi.setConfig({ testTimeout: 120_000 })

const fewest = 20

function anApp(...origins: readonly string[]) {
  const folder = temporaryFolder()
  const composed = compose({ workspace: folder.path, mode: 'write', host: 'command-line', privateOrigins: origins })
  if (!composed.ok) throw new Error(composed.error.message)
  onTestFinished(async () => {
    await composed.value.close()
    folder.remove()
  })
  return composed.value.api
}

type Api = ReturnType<typeof anApp>

/** What a window does all day, until `ended`. @returns how often it had an answer to all of it */
async function workUntil(api: Api, ended: () => boolean): Promise<number> {
  const { account } = await api.accounts.add({ address: 'https://day.example/' })
  let note = await api.notes.create({ accountId: account.id, markdown: 'begun' })
  let rounds = 0
  while (!ended()) {
    await api.accounts.get({ accountId: account.id })
    const saved = await api.notes.save({ noteId: note.id, markdown: `line ${rounds}`, version: note.version })
    if (saved.state !== 'saved') throw new Error('somebody else saved it')
    note = saved.note
    rounds += 1
    await setImmediate()
  }
  return rounds
}

it('a hostile page that takes its thread for long holds up nobody else', async () => {
  const row =
    '<tr><td>5 May 2026<td>We sell gears, pumps and valves; 420 people work in Leeds since 1961.<td>http://</tr>'
  const site = await serveSite({
    '/': `<html lang="en"><title>Alder Gears</title><table>${row.repeat(6_000)}</table>`,
  })
  onTestFinished(() => site.close())
  const api = anApp(site.origin)
  const { account } = await api.accounts.add({ address: site.origin })
  const run = await api.research.start({ accountId: account.id, delayMs: 0, maxPages: 1 })
  let ended = false
  const watching = untilRead(api, run.id).finally(() => (ended = true))
  await vi.waitFor(() => expect(site.asked).toContain('/'))
  expect(await workUntil(api, () => ended)).toBeGreaterThan(fewest)
  await watching
})

it('a backup holds up nobody, and holds what was there as it began', async () => {
  const api = anApp()
  const { account } = await api.accounts.add({ address: 'https://kestrel.example/' })
  for (let n = 0; n < 12; n += 1) await api.notes.create({ accountId: account.id, markdown: `${n} `.repeat(250_000) })
  let ended = false
  const making = api.backups.make({ reason: 'by-hand' }).finally(() => (ended = true))
  expect(await workUntil(api, () => ended)).toBeGreaterThan(fewest)
  const made = await making
  expect((await api.backups.look({ file: made.name })).notes).toBeGreaterThanOrEqual(12)
})

it('is not so where the work is done on the thread of the app', async () => {
  const api = anApp()
  let ended = false
  const blocking = setImmediate().then(() => {
    let sum = 0
    for (let n = 0; n < 50_000_000; n += 1) sum += n % 7
    ended = sum > 0
  })
  expect(await workUntil(api, () => ended)).toBeLessThanOrEqual(fewest)
  await blocking
})

/** Until its page was read or given up. */
async function untilRead(api: Api, researchId: Parameters<Api['research']['watch']>[0]['researchId']): Promise<void> {
  for await (const { pages } of await api.research.watch({ researchId })) if (pages.length > 0) return
}
