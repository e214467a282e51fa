import { expect, test } from 'vitest'
import type { Work } from '../../src/contract/backups.ts'
import { type Connection, failureOf } from './connection.ts'

/** A thread starts for each of these, and loads the program. */
const patience = 180_000

export function tellsOfBackups(host: Connection): void {
  test(
    'makes a backup, tells how far it is, and says what is in it',
    async () => {
      const stop = new AbortController()
      const heard: (Work | null)[] = []
      const listening = (async () => {
        for await (const work of await host.api.backups.work(undefined, { signal: stop.signal })) {
          heard.push(work)
          if (work === null && heard.some((earlier) => earlier !== null)) break
        }
      })()
      const { accounts } = await host.api.workspace.status()
      const made = await host.api.backups.make({ reason: 'by-hand' })
      await listening
      stop.abort()
      expect(heard.some((work) => work?.kind === 'backup')).toBe(true)
      expect(made).toMatchObject({ reason: 'by-hand' })
      expect(await host.api.backups.list()).toContainEqual(made)
      expect((await host.api.backups.look({ file: made.name })).accounts).toBeGreaterThanOrEqual(accounts)
      expect(await host.api.backups.cancel()).toEqual({ cancelled: false })
    },
    patience,
  )

  test(
    'brings a backup back, goes on over it, and keeps what was there',
    async () => {
      const accounts = async () => (await host.api.workspace.status()).accounts
      const before = await accounts()
      const made = await host.api.backups.make({ reason: 'by-hand' })
      const { account } = await host.api.accounts.add({ address: 'added-afterwards.example' })
      const restored = await host.api.backups.restore({ file: made.name })
      expect(restored.faults).toEqual([])
      expect(await accounts()).toBe(before)
      expect((await failureOf(host.api.accounts.get({ accountId: account.id }))).kind).toBe('not-found')
      // as an undo only while it takes nothing else away
      const { account: since } = await host.api.accounts.add({ address: 'added-since.example' })
      const refused = await failureOf(host.api.backups.restore({ file: restored.kept, asUndo: true }))
      expect(refused).toMatchObject({ kind: 'conflict', next: expect.stringContaining(restored.kept) })
      expect((await host.api.accounts.get({ accountId: since.id })).account.identity).toBe('added-since.example')
      // what was there is a backup now, and comes back the same way
      await host.api.backups.restore({ file: restored.kept })
      expect((await host.api.accounts.get({ accountId: account.id })).account.identity).toBe('added-afterwards.example')
      const saved = await host.api.workspace.saveSettings({ paper: 'A4' })
      expect((await host.api.workspace.status()).settings).toEqual(saved)
      expect((await host.api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
    },
    patience,
  )

  test(
    'tells windows that another workspace took the place of theirs',
    async () => {
      const stop = new AbortController()
      const changes = await host.api.workspace.changes(undefined, { signal: stop.signal })
      const heard = (async () => {
        for await (const change of changes) if (change.what === 'workspace') return true
        return false
      })()
      const [newest] = await host.api.backups.list()
      await host.api.backups.restore({ file: newest?.name ?? '' })
      expect(await heard).toBe(true)
      stop.abort()
    },
    patience,
  )

  test(
    'refuses what is no backup, and removes one for good',
    async () => {
      const error = await failureOf(host.api.backups.restore({ file: '../groundwork.db' }))
      expect(error.kind).toBe('bad-input')
      const [newest] = await host.api.backups.list()
      expect(await host.api.backups.remove({ name: newest?.name ?? '' })).toEqual({ removed: true })
      expect(await host.api.backups.remove({ name: newest?.name ?? '' })).toEqual({ removed: false })
    },
    patience,
  )
}
