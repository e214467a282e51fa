import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfSnapshots(host: Connection): void {
  test('checks a question, and lets the seller’s own lead', async () => {
    const account = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const accountId = account.id
    const check = await host.api.questions.check({ accountId, ask: 'How many people work for you?' })
    expect(check).toMatchObject({ read: true, flags: [{ rule: 'answered', weight: 'flag' }] })
    expect(check.flags[0]?.answer?.evidence[0]).toMatchObject({ type: 'quote' })
    expect(check.better?.ask).toMatch(/\?$/)
    const form = await host.api.questions.check({ ask: 'What keeps you up at night?' })
    expect(form).toMatchObject({ flags: [{ rule: 'generic' }], better: null })
    const typed = { accountId, ask: ' Who sets the old press? ', endsIf: '', tie: 'unknown', problemId: null } as const
    const own = await host.api.questions.add(typed)
    const latest = async () => (await host.api.snapshots.latest({ accountId }))?.questions ?? []
    expect((await latest())[0]).toMatchObject({ ask: 'Who sets the old press?', own: own.id })
    for (let more = 2; more <= 5; more++) await host.api.questions.add({ ...typed, ask: `Who sets press ${more}?` })
    expect((await failureOf(host.api.questions.add(typed))).kind).toBe('conflict')
    for (const { own: id } of await latest()) if (id) await host.api.questions.remove({ questionId: id })
    expect((await latest()).some((one) => one.own !== null)).toBe(false)
    expect((await failureOf(host.api.questions.remove({ questionId: own.id }))).kind).toBe('not-found')
    expect((await failureOf(host.api.questions.check({ ask: 'Who?', accountId: 'acc_none' }))).kind).toBe('not-found')
  })

  test('lists the versions of a snapshot with what made each, and compares two of them', async () => {
    const { id: accountId } = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const question = { accountId, ask: 'Who sets it?', endsIf: '', tie: 'unknown', problemId: null } as const
    const { id: questionId } = await host.api.questions.add(question)
    const versions = await host.api.snapshots.versions({ accountId })
    const [latest, before] = versions
    if (!latest || !before) throw new Error('two versions were kept')
    expect(latest.number).toBe(before.number + 1)
    expect(latest).toMatchObject({ verdict: 'pursue', madeBy: ['question'] })
    expect(versions.at(-1)).toMatchObject({ number: 1, madeBy: expect.arrayContaining(['research']) })
    const compared = await host.api.snapshots.compare({ accountId, from: before.number, to: latest.number })
    expect(compared).toMatchObject({ before: { id: before.id }, after: { id: latest.id }, problems: [], same: true })
    const missing = host.api.snapshots.compare({ accountId, from: 1, to: latest.number + 1 })
    expect((await failureOf(missing)).message).toContain(`Version ${latest.number + 1}`)
    await host.api.questions.remove({ questionId })
  })

  test('shows what stands behind every claim of a snapshot', async () => {
    const [row] = (await host.api.accounts.list({ text: 'pellworth' })).rows
    if (!row) throw new Error('the sample company is not on file')
    const { account } = row
    const snapshot = await host.api.snapshots.build({ accountId: account.id })
    expect(await host.api.snapshots.latest({ accountId: account.id })).toEqual(snapshot)
    expect(snapshot.recommendation?.verdict).toBe('pursue')
    const claims = [...(snapshot.recommendation?.reasons ?? []), ...snapshot.business, ...snapshot.events]
    expect(claims.length).toBeGreaterThan(3)
    for (const { id } of claims) {
      const why = await host.api.signals.explain({ claimId: id, accountId: account.id })
      expect(why.quotes.every(({ stands }) => stands)).toBe(true)
      for (const quote of why.quotes) {
        const page = await host.api.pages.get({ pageVersionId: quote.pageVersionId, revision: quote.revision })
        expect(page.document.text.slice(quote.start, quote.end)).toBe(quote.quote)
        // what a quote is used for is told in words, not by the id of a problem or an opportunity
        for (const { usedFor } of page.quotes) expect(usedFor).not.toMatch(/: [a-z]+(?:-[a-z]+)+$/)
      }
    }
    expect((await host.api.pages.list({ accountId: account.id })).length).toBeGreaterThan(25)
    expect((await host.api.pages.notes({ accountId: account.id })).length).toBeGreaterThan(3)
    const signals = await host.api.signals.list({ accountId: account.id })
    expect(signals.events.length).toBeGreaterThan(2)
    expect(signals.leftOut.length).toBeGreaterThan(0)
    // an event speaks for a problem once, however many lines tell of it, and not when it is history
    const byEvent = signals.problems.filter(({ ruleId }) => ruleId.startsWith('problem/event/'))
    expect(new Set(byEvent.map(({ problem, quote }) => `${problem} ${quote}`)).size).toBe(byEvent.length)
    const shown = new Set(signals.events.map(({ evidence }) => evidence[0]?.quote))
    for (const { id, quote, statement } of byEvent) {
      expect(shown).toContain(quote)
      expect((await host.api.signals.explain({ claimId: id, accountId: account.id })).says).toContain(statement)
    }
  })
}
