import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, compose } from '../../src/compose.ts'
import { temporaryFolder } from '../contract/transports.ts'

const amounts = { accounts: 12, pages: 80, notes: 30, snapshots: 2 }
const hosts: Host[] = []
const folders: { remove(): void }[] = []

function anEmptyHost(): Host {
  const folder = temporaryFolder()
  folders.push(folder)
  const opened = compose({ workspace: folder.path, mode: 'write', host: 'command-line' })
  if (!opened.ok) throw new Error(opened.error.message)
  hosts.push(opened.value)
  return opened.value
}

const generated = async (seed: number): Promise<Host> => {
  const host = anEmptyHost()
  const made = await host.generate(amounts, { seed, told: () => undefined })
  expect(made).toEqual({ ok: true, value: amounts })
  return host
}

let one: Host
beforeAll(async () => {
  one = await generated(7)
}, 180_000)

afterAll(async () => {
  for (const host of hosts) await host.close()
  for (const folder of folders) folder.remove()
})

const accountsOf = async ({ api }: Host) => (await api.accounts.list({})).rows
const textsOf = async (host: Host) => {
  const rows = await accountsOf(host)
  const pages = await Promise.all(rows.map(({ account }) => host.api.pages.list({ accountId: account.id })))
  const notes = await Promise.all(rows.map(({ account }) => host.api.notes.list({ accountId: account.id })))
  return {
    names: rows.map(({ account }) => `${account.name} ${account.identity} ${account.segment} ${account.tags.join()}`),
    pages: pages.map((some) => some.map(({ url, title, publishedAt }) => `${url} ${title} ${publishedAt}`).toSorted()),
    notes: notes.map((some) => some.map(({ markdown }) => markdown).toSorted()),
  }
}

test('makes as many of each as was asked for, one dossier of them large', async () => {
  const { names, pages, notes } = await textsOf(one)
  expect(new Set(names).size).toBe(12)
  expect(notes.flat()).toHaveLength(30)
  expect(pages.map((some) => some.length).toSorted((a, b) => b - a)).toEqual([60, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1])
})

test('its pages are read like real ones: quotes, likely problems and events stand in the snapshot', async () => {
  const [large] = (await accountsOf(one)).toSorted((a, b) => b.pagesRead - a.pagesRead)
  if (!large) throw new Error('there is no account')
  const snapshot = await one.api.snapshots.latest({ accountId: large.account.id })
  expect(snapshot?.problems.filter(({ basis }) => basis !== 'typical')).not.toEqual([])
  expect(snapshot?.events).not.toEqual([])
  expect((await one.api.workspace.doctor({})).filter(({ ok }) => !ok)).toEqual([])
})

test('the same seed gives the same texts, another one others', async () => {
  const texts = await textsOf(one)
  expect(await textsOf(await generated(7))).toEqual(texts)
  expect(await textsOf(await generated(8))).not.toEqual(texts)
}, 180_000)

test('leaves a workspace alone that has accounts', async () => {
  const again = await one.generate(amounts, { seed: 7, told: () => undefined })
  expect(again).toMatchObject({ ok: false, error: { kind: 'conflict' } })
  expect(await accountsOf(one)).toHaveLength(12)
})
