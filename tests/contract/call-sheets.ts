import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfCallSheets(host: Connection): void {
  test('holds a call: its questions stand still, what is asked and marked is kept, and evidence at once', async () => {
    const { account } = await host.api.accounts.add({ address: 'held-call.example', name: 'Held Call' })
    const accountId = account.id
    const held = await host.api.callSheets.open({ accountId })
    const { callId } = held.sheet
    expect(held).toMatchObject({
      account: { id: accountId },
      call: { id: callId, minutes: 30, people: [] },
      sheet: { endedAt: null, plannedAt: null, marks: [], asked: [], outcome: null },
      note: { kind: 'call', accountId, markdown: '' },
    })
    expect(await host.api.callSheets.open({ accountId })).toEqual(held)
    expect(await host.api.callSheets.open({ accountId, callId })).toEqual(held)
    expect((await failureOf(host.api.callSheets.open({ accountId, callId: 'cal_none' }))).kind).toBe('not-found')
    expect((await failureOf(host.api.callSheets.get({ callId: 'cal_none' }))).kind).toBe('not-found')

    await host.api.callSheets.ask({ callId, questionId: 'q1', asked: true })
    const { asked } = await host.api.callSheets.ask({ callId, questionId: 'q2', asked: true })
    expect(asked).toEqual(['q1', 'q2'])
    expect((await host.api.callSheets.ask({ callId, questionId: 'q1', asked: false })).asked).toEqual(['q2'])

    const problem = { callId, about: 'problem', id: 'p_held' } as const
    const first = await host.api.callSheets.mark({ ...problem, held: 'confirmed', words: 'It waits a day.' })
    expect(first).toMatchObject({ before: 'open', sheet: { marks: [{ id: 'p_held', held: 'confirmed' }] } })
    await host.api.callSheets.mark({ callId, about: 'criterion', id: 'c_held', held: 'denied' })
    const debriefs = () => host.api.debriefs.list({ accountId })
    expect(await debriefs()).toMatchObject([
      {
        begun: true,
        problems: [{ problemId: 'p_held', held: 'confirmed' }],
        said: [
          { problemId: 'p_held', words: 'It waits a day.', direction: 'for', verbatim: false },
          { criterionId: 'c_held', words: 'it is not so', direction: 'against' },
        ],
      },
    ])
    const again = await host.api.callSheets.mark({ ...problem, held: 'denied' })
    expect(again.before).toBe('confirmed')
    expect(again.sheet.marks.map((mark) => [mark.id, mark.held])).toEqual([
      ['c_held', 'denied'],
      ['p_held', 'denied'],
    ])
    expect((await debriefs())[0]?.said.find(({ problemId }) => problemId)).toMatchObject({
      words: 'It waits a day.',
      direction: 'against',
    })
    // left open without a word nothing was said
    await host.api.callSheets.mark({ callId, about: 'criterion', id: 'c_held', held: 'open' })
    expect((await debriefs())[0]?.said.map(({ criterionId }) => criterionId)).toEqual([null])
    expect((await host.api.callSheets.get({ callId })).sheet.asked).toEqual(['q2'])
    await host.api.accounts.remove({ accountId })
  })

  test('goes to the call that is near, and begins one where none is', async () => {
    const { account } = await host.api.accounts.add({ address: 'near-call.example', name: 'Near Call' })
    const accountId = account.id
    const planned = (ms: number) =>
      host.api.calls.save({
        accountId,
        at: new Date(Date.now() + ms).toISOString(),
        minutes: 45,
        people: [{ name: 'Ada Nowak', role: 'Plant manager' }],
        objective: 'Agree a visit.',
        nextCommitment: '',
        approachedBy: null,
        outcome: '',
      })
    const far = await planned(3 * 86_400_000)
    const now = await host.api.callSheets.open({ accountId })
    expect(now.call.id).not.toBe(far.id)
    const near = await planned(-60_000)
    await host.api.calls.remove({ callId: now.call.id })
    expect((await failureOf(host.api.callSheets.get({ callId: now.call.id }))).kind).toBe('not-found')
    const held = await host.api.callSheets.open({ accountId })
    expect(held).toMatchObject({ call: { id: near.id }, sheet: { plannedAt: near.at } })
    expect(held.sheet.objective).toContain('Agree a visit')
    // a note that was taken away leaves a place to write in
    if (held.note) await host.api.notes.remove({ noteId: held.note.id })
    expect((await host.api.callSheets.get({ callId: near.id })).note).toBeNull()
    expect((await host.api.callSheets.open({ accountId, callId: near.id })).note?.markdown).toBe('')
    await host.api.accounts.remove({ accountId })
  })
}
