import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfRadar(host: Connection): void {
  test('sets one problem across all accounts: evidence first, each place told in words', async () => {
    expect(await host.api.radar.catchUp()).toEqual({ behind: 0 })
    const { playbook, problems, behind } = await host.api.radar.problems()
    expect(behind).toBe(0)
    expect(problems.length).toBeGreaterThan(2)
    const snapshot = async (accountId: Parameters<typeof host.api.snapshots.latest>[0]['accountId']) =>
      host.api.snapshots.latest({ accountId })
    for (const { id: problemId } of problems) {
      const { total, groups, rows } = await host.api.radar.rank({ problemId })
      expect(rows).toHaveLength(total)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      for (const row of rows) {
        expect(row.reason).not.toMatch(/%|score/i)
        const latest = await snapshot(row.account.id)
        const held =
          latest?.playbook?.id === playbook?.id
            ? latest?.problems.find((one) => one.problemId === problemId)
            : undefined
        expect(row.standing?.for.best ?? null).toEqual(
          held?.for.find(({ evidence }) => evidence.type !== 'absence') ?? null,
        )
      }
      const [first] = groups
      if (!first) continue
      const members = await host.api.radar.members({ problemId, group: first.group })
      expect(members.accountIds).toEqual(rows.slice(0, first.count).map(({ account }) => account.id))
      expect((await host.api.radar.rank({ problemId, tag: 'nobody' })).total).toBe(0)
    }
    const error = await failureOf(host.api.radar.rank({ problemId: 'no-such-problem' }))
    expect(error).toMatchObject({ kind: 'not-found', next: expect.any(String) as unknown })
  })
}
