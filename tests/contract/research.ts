import { expect, test } from 'vitest'
import { type Connection, toTheEnd } from './connection.ts'

export function tellsOfResearch(host: Connection): void {
  test('researches the sample companies and tells what changed meanwhile', async () => {
    const stop = new AbortController()
    const changes = await host.api.workspace.changes(undefined, { signal: stop.signal })
    const first = changes.next()
    const { runs, accounts } = await host.api.research.startSample()
    expect(accounts).toHaveLength(2)
    expect((await first).value).toMatchObject({ what: expect.any(String) })
    stop.abort()
    await changes.return?.()
    expect((await host.api.research.list({})).length).toBe(2)
    for (const run of runs) {
      const end = await toTheEnd(host.api, run.id)
      expect(end.research).toMatchObject({ state: 'done', reason: null })
      expect(end.pages.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(25)
      expect(await host.api.research.get({ researchId: run.id })).toMatchObject({ research: { state: 'done' } })
    }
  }, 180_000)
}
