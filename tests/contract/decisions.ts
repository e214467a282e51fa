import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfDecisions(host: Connection): void {
  test('keeps the user’s word on signals: the snapshot follows, it is explained, exported, counted and taken back', async () => {
    const { id: accountId } = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const before = await host.api.signals.list({ accountId })
    const [event, other] = before.events
    const [problem] = before.problems
    if (!event || !other || !problem) throw new Error('the sample has events and evidence')
    const inSnapshot = async (id: string) =>
      (await host.api.snapshots.latest({ accountId }))?.events.find((one) => one.id === id)
    await host.api.snapshots.build({ accountId })
    expect(await inSnapshot(event.id)).toBeDefined()

    const rejected = { accountId, claimId: event.id, verdict: 'rejected', reason: 'not-useful', note: 'seen' } as const
    const no = await host.api.decisions.decide(rejected)
    expect(await inSnapshot(event.id)).toBeUndefined()
    const after = await host.api.signals.list({ accountId })
    expect(after.events.map(({ id }) => id)).not.toContain(event.id)
    expect(after.rejected.events).toMatchObject([{ id: event.id, state: 'rejected', decision: { note: 'seen' } }])
    expect((await host.api.signals.explain({ claimId: event.id })).decisions).toMatchObject([{ verdict: 'rejected' }])

    const correction = { status: 'planned' as const, date: '2027-03' as NonNullable<typeof other.date> }
    await host.api.decisions.decide({ accountId, claimId: other.id, verdict: 'corrected', correction })
    expect(await inSnapshot(other.id)).toMatchObject({ status: 'planned', date: '2027-03', checked: 'corrected' })
    const same = { status: other.status }
    const nothing = host.api.decisions.decide({ accountId, claimId: other.id, verdict: 'corrected', correction: same })
    expect((await failureOf(nothing)).kind).toBe('bad-input')
    const usedOn = async () => {
      const { quotes } = await host.api.pages.get({ pageVersionId: problem.pageVersionId, revision: problem.revision })
      return quotes.map(({ claimId }) => claimId)
    }
    expect(await usedOn()).toContain(problem.id)
    await host.api.decisions.decide({ accountId, claimId: problem.id, verdict: 'rejected', reason: 'not-real' })
    expect((await host.api.signals.list({ accountId })).problems.map(({ id }) => id)).not.toContain(problem.id)
    expect(await usedOn()).not.toContain(problem.id)
    const nobody = host.api.decisions.decide({ accountId, claimId: 'evt_nobody', verdict: 'accepted' })
    expect((await failureOf(nobody)).kind).toBe('not-found')

    const { rows, total } = await host.api.decisions.list({ accountId })
    expect(rows.map(({ decision, stands }) => [decision.verdict, stands])).toEqual([
      ['rejected', true],
      ['corrected', true],
      ['rejected', true],
    ])
    expect(total).toBe(3)
    expect((await host.api.decisions.list({ rule: event.ruleId })).rows.map(({ decision }) => decision.id)).toContain(
      no.id,
    )
    const { rules, decisions, enough } = await host.api.decisions.calibration()
    expect(decisions).toBe(3)
    expect(rules.find(({ key }) => key === event.ruleId)).toMatchObject({
      rejected: 1,
      judged: 0,
      standing: 'too-early',
    })
    expect(rules.every(({ judged, between }) => judged < enough === (between === null))).toBe(true)
    const file = await host.api.decisions.export({ accountId })
    const lines = Buffer.from(file.base64, 'base64').toString().trimEnd().split('\n')
    expect(lines).toHaveLength(file.decisions)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      account: 'Pellworth Drives',
      sentence: event.evidence[0]?.quote,
      decision: 'rejected',
      reason: 'not-useful',
      rule: event.ruleId,
      stands: true,
    })

    expect((await failureOf(host.api.decisions.showAgain({ accountId, key: 'none' }))).kind).toBe('not-found')
    for (const { decision } of rows) await host.api.decisions.undo({ decisionId: decision.id })
    expect(await host.api.decisions.undo({ decisionId: no.id })).toMatchObject({
      id: no.id,
      undoneAt: expect.any(String),
    })
    expect((await failureOf(host.api.decisions.undo({ decisionId: 'dec_none' }))).kind).toBe('not-found')
    expect(await host.api.signals.list({ accountId })).toEqual(before)
    expect((await host.api.signals.explain({ claimId: event.id })).decisions).toMatchObject([
      { undoneAt: expect.any(String) },
    ])
  })
}
