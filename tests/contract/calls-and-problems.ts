import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfCalls(host: Connection): void {
  test('keeps calls and shows them on the day', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const at = new Date(Date.now() + 86_400_000).toISOString()
    const base = {
      accountId: account.id,
      at,
      minutes: 30,
      people: [{ name: 'Ruth Adeyemi', role: 'Mill Manager' }],
      objective: 'Agree a visit.',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    }
    const call = await host.api.calls.save(base)
    expect((await host.api.calls.today()).calls.map((row) => row.call.id)).toEqual([call.id])
    expect(await host.api.calls.list({ accountId: account.id })).toEqual([call])
    const said = { who: 'Ruth Adeyemi', words: 'We lost a week in June.', verbatim: true, criterionId: null }
    const told = {
      callId: call.id,
      problems: [
        { problemId: 'p_words', held: 'confirmed' as const },
        { problemId: 'p_silent', held: 'denied' as const },
      ],
      said: [{ ...said, problemId: 'p_words', direction: null }],
      learned: '',
      weOwe: 'the plan',
      theyOwe: '',
      next: 'Visit on 4 Dec',
    }
    const debrief = await host.api.debriefs.save(told)
    expect(debrief).toMatchObject({
      problems: [
        { problemId: 'p_words', held: 'confirmed', confidence: null },
        { problemId: 'p_silent', held: 'denied' },
      ],
      said: [
        { ...said, problemId: 'p_words', direction: 'for', date: call.at.slice(0, 10) },
        { problemId: 'p_silent', direction: 'against', verbatim: false, words: 'it is not so' },
      ],
    })
    const again = await host.api.debriefs.save({ ...told, said: debrief.said, learned: 'What a stop costs' })
    expect(again.said).toEqual(debrief.said)
    const moved = await host.api.calls.save({ ...call, at: '2027-02-03T09:00:00.000Z' })
    expect((await host.api.debriefs.list({ accountId: account.id }))[0]?.said[0]?.date).toBe('2027-02-03')
    expect(await host.api.debriefs.proved()).toMatchObject({
      calls: 1,
      problems: [
        { right: 0, of: 1 },
        { right: 1, of: 1 },
      ],
    })
    const gone = await host.api.debriefs.remove({ callId: call.id })
    expect(gone.removed).toMatchObject({ learned: 'What a stop costs' })
    expect(await host.api.debriefs.remove({ callId: call.id })).toEqual({ removed: null })
    expect((await failureOf(host.api.debriefs.save({ ...told, callId: 'cal_none' }))).kind).toBe('not-found')
    await host.api.debriefs.restore({ debrief: again })
    expect(await host.api.debriefs.list({ accountId: account.id })).toMatchObject([{ learned: 'What a stop costs' }])
    expect((await host.api.calls.remove({ callId: moved.id })).debrief).toMatchObject({ weOwe: 'the plan' })
    expect(await host.api.debriefs.list({ accountId: account.id })).toEqual([])
    expect(await host.api.calls.list({ accountId: account.id })).toEqual([])
  })

  test('keeps what the seller holds of a problem, and takes it back', async () => {
    const { account } = await host.api.accounts.add({ address: 'ledger-words.example' })
    const word = await host.api.problems.say({
      accountId: account.id,
      problemId: 'p_words',
      stance: 'holds',
      reason: 'Heard it',
    })
    expect(word).toMatchObject({ stance: 'holds', reason: 'Heard it', undoneAt: null })
    expect((await host.api.problems.history({ accountId: account.id })).words).toEqual([word])
    const back = await host.api.problems.takeBack({ wordId: word.id })
    expect(back.undoneAt).not.toBeNull()
    expect((await failureOf(host.api.problems.takeBack({ wordId: 'wrd_none' }))).kind).toBe('not-found')
  })
}
