import { expect, test } from 'vitest'
import type { Connection } from './connection.ts'

export function tellsOfAccountLists(host: Connection): void {
  const add = async (address: string) => (await host.api.accounts.add({ address })).account.id

  test('lists who matches, in order, with counts and rows', async () => {
    const [one, two] = [await add('zinnia-one.example'), await add('zinnia-two.example')]
    await host.api.accounts.update({ accountId: one, segment: 'Flowers', tags: ['Fair 2026'] })
    const both = await host.api.accounts.matching({ text: 'ZINNIA' })
    expect(both.accountIds).toEqual([one, two])
    expect(both.all).toBeGreaterThanOrEqual(2)
    const { accountIds } = await host.api.accounts.matching({ text: 'zinnia', descending: true })
    expect(accountIds).toEqual([two, one])
    const page = await host.api.accounts.list({ text: 'zinnia', limit: 1, offset: 1 })
    expect(page).toMatchObject({ rows: [{ account: { id: two }, look: null }], total: 2, all: both.all })
    const rows = await host.api.accounts.rows({ accountIds: [two, one] })
    expect(rows.map(({ account }) => account.id)).toEqual([two, one])
    const filters = [{ text: 'zinnia' }, { segment: 'flowers', tags: ['fair 2026'] }, { text: 'zinnia', watched: true }]
    expect(await host.api.accounts.counts({ filters })).toEqual([2, 1, 0])
    await host.api.accounts.remove({ accountId: one })
    expect((await host.api.accounts.matching({ text: 'zinnia' })).accountIds).toEqual([two])
    expect(await host.api.accounts.rows({ accountIds: [one, two] })).toHaveLength(1)
    await host.api.accounts.remove({ accountId: two })
  })

  test('labels many at once, names what it can’t, and takes it back', async () => {
    const accountIds = [await add('zinnia-three.example'), await add('zinnia-four.example')]
    const [three, four] = accountIds
    if (three === undefined || four === undefined) throw new Error('two were added')
    await host.api.accounts.update({ accountId: three, tags: ['warm', 'Fair 2026'] })
    const many = Array.from({ length: 20 }, (_, n) => `tag ${n}`)
    const labelled = await host.api.accounts.label({
      accountIds: [...accountIds, 'acc_none'],
      addTags: ['fair 2026', 'new'],
      removeTags: ['WARM'],
      segment: 'Flowers',
    })
    expect(labelled.before).toEqual([
      { accountId: three, segment: null, tags: ['warm', 'Fair 2026'] },
      { accountId: four, segment: null, tags: [] },
    ])
    expect(labelled.refused.map(({ accountId }) => accountId)).toEqual(['acc_none'])
    const labelsOf = async (accountId: typeof three) => {
      const { account } = await host.api.accounts.get({ accountId })
      return [account.segment, account.tags]
    }
    expect(await labelsOf(three)).toEqual(['Flowers', ['Fair 2026', 'new']])
    expect(await labelsOf(four)).toEqual(['Flowers', ['fair 2026', 'new']])
    const full = await host.api.accounts.label({ accountIds: [three], addTags: many })
    expect(full.refused[0]?.why).toContain('20 tags')
    expect((await host.api.accounts.label({ accountIds, addTags: ['new'] })).before).toEqual([])
    await host.api.accounts.putLabels({ labels: labelled.before })
    expect(await labelsOf(three)).toEqual([null, ['warm', 'Fair 2026']])
    expect(await labelsOf(four)).toEqual([null, []])
    for (const accountId of accountIds) await host.api.accounts.remove({ accountId })
  })
}
