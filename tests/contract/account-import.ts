import { expect, test } from 'vitest'
import type { AccountDraft, PlannedRow } from '../../src/contract/account-import.ts'
import type { Connection } from './connection.ts'

const table = [
  ['Company', 'Website', 'Industry', 'Tags', 'Contact', 'Email'],
  ['Imported One', 'www.imported-one.example', 'Valves', 'fair; 2026', 'Ida Brekke', 'ida@imported-one.example'],
  ['Imported Two', 'https://imported-two.example/en', '', '', '', ''],
  ['Known', 'old-name.example', 'Pumps', 'fair', 'Jo Lund', ''],
  ['Binned', 'imported-binned.example', 'Pumps', 'fair', '', ''],
  ['Nowhere', 'n/a', '', '', '', ''],
  ['x'.repeat(300), 'imported-long.example', '', '', '', ''],
]

const draftsOf = (rows: readonly PlannedRow[]): AccountDraft[] =>
  rows.flatMap((row) => ('draft' in row ? [row.draft] : []))

export function tellsOfAccountImport(host: Connection): void {
  test('plans what would become of a table, takes it over, and takes all of it back', async () => {
    const { api } = host
    const proposed = await api.accountImport.propose({ rows: table })
    expect(proposed).toMatchObject({
      header: true,
      columns: [
        { field: 'name', why: 'header' },
        { field: 'site' },
        { field: 'segment' },
        { field: 'tags' },
        { field: 'person' },
        { field: 'mail' },
      ],
    })
    const { account: known } = await api.accounts.add({ address: 'imported-known.example', name: 'Known' })
    await api.accounts.update({ accountId: known.id, aliases: ['old-name.example'], tags: ['fair'] })
    const { account: binned } = await api.accounts.add({ address: 'imported-binned.example', name: 'Binned' })
    await api.accounts.remove({ accountId: binned.id })

    const columns = proposed.columns.flatMap(({ field }, i) =>
      field === null ? [] : [{ field, label: table[0]?.[i] ?? '' }],
    )
    const rows = table.slice(1).map((cells, i) => ({ line: i + 2, cells }))
    const planned = (await api.accountImport.plan({ columns, rows })).rows
    expect(planned.map(({ line, is }) => [line, is])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'known'],
      [5, 'binned'],
      [6, 'without'],
      [7, 'invalid'],
    ])
    expect(planned[2]).toMatchObject({
      account: { id: known.id, name: 'Known' },
      brings: { tags: [], segment: true, note: true },
    })
    expect(await api.accounts.list({ text: 'imported-one' })).toMatchObject({ total: 0 })

    const drafts = draftsOf(planned)
    const taken = await api.accountImport.take({ drafts, known: 'fill', binned: 'restore' })
    expect(taken).toMatchObject({ known: 1, left: 0, restored: [binned.id] })
    expect(taken.added).toHaveLength(2)
    expect(taken.filled.map(({ accountId }) => accountId)).toEqual([known.id, binned.id])
    const [first] = (await api.accounts.list({ text: 'imported one' })).rows
    expect(first?.account).toMatchObject({
      segment: 'Valves',
      tags: ['fair', '2026'],
      homeUrl: 'https://www.imported-one.example/',
    })
    const accountId = taken.added[0] ?? known.id
    expect((await api.notes.list({ accountId })).map(({ markdown }) => markdown)).toEqual([
      'People in the list:\n- Ida Brekke, ida@imported-one.example',
    ])
    const filled = await api.accounts.get({ accountId: known.id })
    expect(filled.account).toMatchObject({ segment: 'Pumps', tags: ['fair'] })

    // the same file a second time brings nothing
    expect(await api.accountImport.take({ drafts, known: 'fill', binned: 'leave' })).toEqual({
      added: [],
      restored: [],
      filled: [],
      known: 4,
      left: 0,
    })

    // rows of one company under two of its names each bring what is theirs
    const twice = drafts
      .filter(({ identity }) => identity === 'old-name.example')
      .flatMap((draft) => [
        { ...draft, tags: ['one'] },
        { ...draft, site: 'https://imported-known.example/', identity: 'imported-known.example', tags: ['two'] },
      ])
    const { filled: again } = await api.accountImport.take({ drafts: twice, known: 'fill', binned: 'leave' })
    expect((await api.accounts.get({ accountId: known.id })).account.tags).toEqual(['fair', 'one', 'two'])
    await api.accountImport.takeBack({ added: [], restored: [], filled: again })

    const { added, restored } = taken
    const back = await api.accountImport.takeBack({ added, restored, filled: taken.filled })
    expect(back).toEqual({ binned: 3, cleared: 2 })
    expect((await api.accounts.list({ text: 'imported' })).rows.map(({ account }) => account.id)).toEqual([known.id])
    expect((await api.accounts.get({ accountId: known.id })).account).toMatchObject({ segment: null, tags: ['fair'] })
    expect(await api.notes.list({ accountId: known.id })).toEqual([])
    expect(await api.accountImport.take({ drafts, known: 'skip', binned: 'leave' })).toMatchObject({
      known: 1,
      left: 3,
      added: [],
    })
    const { moved } = await api.bin.restore({ items: added.map((id) => ({ kind: 'account' as const, id })) })
    expect(moved).toHaveLength(2)

    await api.bin.put({ items: [...added, known.id].map((id) => ({ kind: 'account' as const, id })) })
    await api.bin.erase({ items: [...added, known.id, binned.id].map((id) => ({ kind: 'account' as const, id })) })
    expect((await api.accounts.list({ text: 'imported' })).total).toBe(0)
  })
}
