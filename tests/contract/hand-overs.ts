import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AccountId } from '../../src/contract/contract.ts'
import { type Connection, failureOf } from './connection.ts'

/** A thread starts for each of these, and loads the program. */
const patience = 180_000

async function aCompany({ api }: Connection): Promise<AccountId> {
  const { account } = await api.accounts.add({ address: 'handed-gears.example', name: 'Handed Gears' })
  const accountId = account.id
  await api.imports.bringIn({
    accountId,
    content: { type: 'text', text: 'Handed Gears opens a second plant in Corby.' },
  })
  await api.notes.create({ accountId, pageId: null, kind: 'research', markdown: 'Ask for Maren.' })
  const people = [{ name: 'Maren Holt', role: 'COO' }]
  const rest = { minutes: 30, people, objective: 'Agree a trial', nextCommitment: '', approachedBy: null, outcome: '' }
  await api.calls.save({ accountId, at: '2026-03-02T10:00:00.000Z', ...rest })
  await api.snapshots.build({ accountId })
  return accountId
}

export function tellsOfHandOvers(host: Connection): void {
  test(
    'puts one account into a file and brings it in elsewhere, the same to the byte, with a way back',
    async () => {
      const { api } = host
      const accountId = await aCompany(host)
      const whole = await api.handOvers.preview({ accountId, withNotes: true })
      expect(whole).toMatchObject({ account: { name: 'Handed Gears' }, counts: { pages: 1, notes: 1, calls: 1 } })
      const bare = await api.handOvers.preview({ accountId, withNotes: false })
      expect(bare.counts).toMatchObject({ pages: 1, notes: 0, calls: 0 })
      const { fileName, base64, contents } = await api.handOvers.write({ accountId, withNotes: true })
      expect(fileName).toMatch(/^handed-gears-\d{4}-\d\d-\d\d\.groundwork$/)
      expect(contents).toEqual(whole)
      const file = { type: 'bytes', name: fileName, base64 } as const
      expect(await api.handOvers.look({ file })).toMatchObject({
        here: { id: accountId },
        added: { pages: 0, notes: 0, calls: 0, snapshots: 0 },
      })

      await api.accounts.remove({ accountId })
      const inBin = await failureOf(api.handOvers.bringIn({ file }))
      expect(inBin).toMatchObject({ kind: 'conflict', message: expect.stringContaining('in the bin') as unknown })
      await api.bin.erase({ items: [{ kind: 'account', id: accountId }] })
      const path = join(host.folder, 'handed.groundwork')
      writeFileSync(path, Buffer.from(base64, 'base64'))
      const came = await api.handOvers.bringIn({ file: { type: 'path', path } })
      expect(came).toMatchObject({ here: null, added: { pages: 1, notes: 1, calls: 1, snapshots: 1 } })
      expect((await api.notes.list({ accountId })).map(({ markdown }) => markdown)).toEqual(['Ask for Maren.'])
      expect((await api.handOvers.write({ accountId, withNotes: true })).base64).toBe(base64)

      await api.backups.restore({ file: came.kept, asUndo: true })
      expect((await failureOf(api.accounts.get({ accountId }))).kind).toBe('not-found')
    },
    patience,
  )

  test(
    'joins a company that is here, looks at it anew, and says what is wrong with a file',
    async () => {
      const { api } = host
      const handed = await aCompany(host)
      const { fileName, base64 } = await api.handOvers.write({ accountId: handed, withNotes: true })
      await api.accounts.remove({ accountId: handed })
      await api.bin.erase({ items: [{ kind: 'account', id: handed }] })
      const { account } = await api.accounts.add({ address: 'handed-gears.example', name: 'Ours' })
      await api.notes.create({ accountId: account.id, pageId: null, kind: 'research', markdown: 'Ours, before.' })
      const came = await api.handOvers.bringIn({ file: { type: 'bytes', name: fileName, base64 } })
      expect(came).toMatchObject({
        here: { id: account.id, name: 'Ours' },
        added: { notes: 1, calls: 1 },
        snapshotsLeft: 1,
      })
      expect((await api.notes.list({ accountId: account.id })).map(({ markdown }) => markdown).toSorted()).toEqual([
        'Ask for Maren.',
        'Ours, before.',
      ])
      expect((await api.snapshots.latest({ accountId: account.id }))?.pagesRead).toBe(1)
      expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])

      const noFile = {
        type: 'bytes',
        name: 'list.groundwork',
        base64: Buffer.from('no zip').toString('base64'),
      } as const
      expect((await failureOf(api.handOvers.look({ file: noFile }))).kind).toBe('bad-input')
      expect((await failureOf(api.handOvers.bringIn({ file: noFile }))).kind).toBe('bad-input')
      // the system hands a file to the desktop app only
      expect(await api.handOvers.offered()).toBeNull()
      const nobody = 'acc_nobody' as AccountId
      expect((await failureOf(api.handOvers.write({ accountId: nobody, withNotes: true }))).kind).toBe('not-found')
      expect((await api.workspace.saveSettings({ paper: 'A4' })).paper).toBe('A4')
    },
    patience,
  )
}
