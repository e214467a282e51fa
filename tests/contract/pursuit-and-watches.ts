import { expect, test } from 'vitest'
import type { Api } from '../../src/contract/contract.ts'
import { type Connection, failureOf, toTheEnd } from './connection.ts'

export function tellsOfPursuit(host: Connection): void {
  test('keeps attempts, what each side gave and the seller’s own decision, and brings an account back', async () => {
    const { account } = await host.api.accounts.add({ address: 'quiet-forge.example', name: 'Quiet Forge' })
    const accountId = account.id
    const attempt: Omit<Parameters<Api['pursuit']['saveTouch']>[0], 'day' | 'at' | 'outcome'> = {
      accountId,
      channel: 'mail',
      by: 'we',
      words: '',
      gave: [],
      got: [],
      callId: null,
    }
    for (const day of ['2026-01-06', '2026-01-08', '2026-01-12'])
      await host.api.pursuit.saveTouch({ ...attempt, day, at: `${day}T10:00:00.000Z`, outcome: 'no-answer' })
    const asked = { ...attempt, by: 'they' as const, day: '2026-01-05', at: '2026-01-05T10:00:00.000Z' }
    const touch = await host.api.pursuit.saveTouch({
      ...asked,
      outcome: 'answered',
      gave: [{ what: 'a visit', minutes: 90 }],
    })
    const { touches, state, own, usualBringBack } = await host.api.pursuit.get({ accountId })
    expect(touches.map(({ day }) => day)).toEqual(['2026-01-12', '2026-01-08', '2026-01-06', '2026-01-05'])
    expect(state.silence.met?.because.text).toMatch(/^They asked on 5 Jan.*, then 3 attempts in 5 working days/)
    expect(state.giveAndGet).toMatchObject({ gave: { pieces: 1, minutes: 90 }, allGive: { day: '2026-01-05' } })
    expect([own, usualBringBack.map(({ on }) => on)]).toEqual([null, ['event', 'date']])
    const word = { accountId, verdict: 'back-burner', reason: 'Nobody answers' } as const
    expect((await failureOf(host.api.pursuit.decide(word))).kind).toBe('bad-input')
    const due = await host.api.pursuit.decide({
      ...word,
      bringBack: [{ on: 'date', day: '2026-02-01', words: 'budget' }],
    })
    const { rows, total } = await host.api.accounts.list({ broughtBack: true })
    expect([rows.map((row) => row.own?.back), total]).toEqual([['The day you named has come, 1 Feb: budget'], 1])
    expect((await host.api.calls.today()).bringBack).toMatchObject([
      { account: { id: accountId }, own: { id: due.id } },
    ])
    await host.api.pursuit.undo({ ownVerdictId: due.id })
    expect((await host.api.accounts.get({ accountId })).own).toBeNull()
    expect((await host.api.pursuit.get({ accountId })).history).toMatchObject([
      { id: due.id, undoneAt: expect.any(String) },
    ])
    expect((await failureOf(host.api.pursuit.undo({ ownVerdictId: 'own_none' }))).kind).toBe('not-found')
    await host.api.pursuit.removeTouch({ touchId: touch.id })
    expect((await host.api.pursuit.get({ accountId })).touches).toHaveLength(3)
    await host.api.accounts.remove({ accountId })
  })

  test('watches an account, checks it by hand and tells what changed', async () => {
    const account = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const { watches, before } = await host.api.watches.set({ accountIds: [account.id], every: 'weekly' })
    const [watch] = watches
    expect(before).toEqual([{ accountId: account.id, every: null }])
    expect(watch).toMatchObject({ accountId: account.id, every: 'weekly', paused: false, lastOutcome: null })
    expect((await host.api.accounts.get({ accountId: account.id })).watch).toEqual(watch)
    expect(await host.api.watches.set({ accountIds: [account.id], every: 'monthly', paused: true })).toMatchObject({
      watches: [{ every: 'monthly', paused: true }],
      before: [{ accountId: account.id, every: 'weekly' }],
    })
    const run = await host.api.watches.recheck({ accountId: account.id, delayMs: 0 })
    expect(run.purpose).toBe('recheck')
    expect((await toTheEnd(host.api, run.id)).research).toMatchObject({ state: 'done' })
    expect((await host.api.watches.list())[0]).toMatchObject({
      account: { id: account.id },
      watch: { lastOutcome: { state: 'unchanged', changes: 0 }, failures: 0 },
    })
    expect(await host.api.changes.list({ accountId: account.id })).toEqual([])
    const [page] = await host.api.pages.list({ accountId: account.id })
    if (!page?.versionId) throw new Error('no page on file')
    const versions = await host.api.changes.versions({ pageId: page.id })
    expect(versions).toMatchObject([{ number: 1, version: { id: page.versionId } }])
    const same = { beforeVersionId: page.versionId, afterVersionId: page.versionId }
    expect((await host.api.changes.compare(same)).rows.every(({ state }) => state === 'same')).toBe(true)
    expect((await host.api.watches.set({ accountIds: [account.id], every: null })).watches).toEqual([])
    expect(await host.api.watches.list()).toEqual([])
  }, 180_000)
}
