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
    await host.api.bin.restore({ items: [{ kind: 'note', id: held.sheet.noteId }] })
    expect((await host.api.callSheets.get({ callId: near.id })).note?.id).toBe(held.sheet.noteId)
    await host.api.notes.remove({ noteId: held.sheet.noteId })
    expect((await host.api.callSheets.open({ accountId, callId: near.id })).note?.markdown).toBe('')
    await host.api.accounts.remove({ accountId })
  })
}

/** Hanging up, and nobody there. */
export function tellsOfEndings(host: Connection): void {
  const day = new Date().toISOString().slice(0, 10)

  test('hangs up with an outcome and the next step; what was noted waits in a debrief', async () => {
    const { account } = await host.api.accounts.add({ address: 'hung-up.example', name: 'Hung Up' })
    const accountId = account.id
    const { sheet, note } = await host.api.callSheets.open({ accountId })
    const { callId } = sheet
    await host.api.notes.save({ noteId: sheet.noteId, version: note?.version ?? 0, markdown: '- 00:10 Friendly' })
    await host.api.callSheets.mark({ callId, about: 'problem', id: 'p_end', held: 'confirmed' })
    // not while they talk
    const isHeld = async () => (await host.api.calls.today()).calls.find(({ call }) => call.id === callId)?.held
    expect(await isHeld()).toBe(false)
    const waits = async () => (await host.api.calls.today()).toDebrief.some(({ call }) => call.id === callId)
    expect(await waits()).toBe(false)
    const noted = [
      { about: 'problem' as const, id: 'p_end', words: 'Nineteen days lost.' },
      { about: 'criterion' as const, id: 'c_end', words: 'Two plants, perhaps three.' },
    ]
    const outcome = 'agreed-next-step'
    const ended = await host.api.callSheets.hangUp({ callId, day, outcome, next: 'June’s figures, by Friday', noted })
    expect(ended).toMatchObject({ outcome, endedAt: expect.any(String), touchId: expect.any(String) })
    expect((await host.api.pursuit.get({ accountId })).touches).toMatchObject([
      { callId, outcome, channel: 'call', by: 'we', day },
    ])
    expect(await host.api.debriefs.list({ accountId })).toMatchObject([
      {
        begun: true,
        next: 'June’s figures, by Friday',
        said: [
          { problemId: 'p_end', words: 'Nineteen days lost.', direction: 'for' },
          { criterionId: 'c_end', words: 'Two plants, perhaps three.', direction: null },
        ],
      },
    ])
    expect(await waits()).toBe(true)
    expect(await isHeld()).toBe(true)
    const [begun] = await host.api.debriefs.list({ accountId })
    if (!begun) throw new Error('no debrief was begun')
    await host.api.debriefs.save({ ...begun, learned: 'What a stop costs' })
    expect(await waits()).toBe(false)
    expect((await host.api.notes.list({ accountId }))[0]?.markdown).toBe('- 00:10 Friendly')
    // a call that is over is not the one that C goes to
    expect((await host.api.accounts.get({ accountId })).nextCall).toBeNull()
    await host.api.callSheets.hangUp({ callId, day, outcome: 'declined', next: '', noted: [] })
    expect((await host.api.pursuit.get({ accountId })).touches.map((touch) => touch.outcome)).toEqual(['declined'])
    const resumed = await host.api.callSheets.resume({ callId })
    expect(resumed).toMatchObject({ endedAt: null, outcome: null, touchId: null })
    expect((await host.api.pursuit.get({ accountId })).touches).toEqual([])
    expect((await failureOf(host.api.callSheets.resume({ callId: 'cal_none' }))).kind).toBe('not-found')
    await host.api.accounts.remove({ accountId })
  })

  test('writes an attempt when nobody answers, plans the next by the pursuit rule, and takes both back', async () => {
    const { account } = await host.api.accounts.add({ address: 'nobody-there.example', name: 'Nobody There' })
    const accountId = account.id
    const { sheet } = await host.api.callSheets.open({ accountId })
    const { callId } = sheet
    const first = await host.api.callSheets.noAnswer({ callId, day, noted: false })
    expect(first).toMatchObject({ attempt: 1, met: false, sheet: { outcome: 'no-answer', nextCallId: first.next?.id } })
    const weekday = new Date(first.next?.at ?? 0).getDay()
    expect([1, 2, 3, 4, 5]).toContain(weekday)
    expect(Date.parse(first.next?.at ?? '')).toBeGreaterThan(Date.now())
    expect((await host.api.calls.list({ accountId })).map(({ id }) => id)).toContain(first.next?.id)
    expect((await host.api.calls.today()).toDebrief.some(({ call }) => call.id === callId)).toBe(false)
    // nobody wrote into it, so nothing is left of it
    expect(await host.api.notes.list({ accountId })).toEqual([])
    await host.api.callSheets.resume({ callId })
    expect((await host.api.calls.list({ accountId })).map(({ id }) => id)).toEqual([callId])
    expect((await host.api.pursuit.get({ accountId })).state.silence.attempts).toBe(0)
    // what is planned already is the next attempt
    const call = await host.api.calls.save({
      ...(await host.api.callSheets.get({ callId })).call,
      id: undefined,
      at: new Date(Date.now() + 9 * 86_400_000).toISOString(),
    })
    const again = await host.api.callSheets.noAnswer({ callId, day, noted: true })
    expect(again).toMatchObject({ next: { id: call.id }, sheet: { nextCallId: null } })
    await host.api.accounts.remove({ accountId })
  })

  test('takes back the next call also where nobody answering was said twice', async () => {
    const { account } = await host.api.accounts.add({ address: 'said-twice.example', name: 'Said Twice' })
    const accountId = account.id
    const { callId } = (await host.api.callSheets.open({ accountId })).sheet
    const first = await host.api.callSheets.noAnswer({ callId, day, noted: true })
    const second = await host.api.callSheets.noAnswer({ callId, day, noted: true })
    expect(second).toMatchObject({ attempt: 1, next: { id: first.next?.id }, sheet: { nextCallId: first.next?.id } })
    await host.api.callSheets.resume({ callId })
    expect((await host.api.calls.list({ accountId })).map(({ id }) => id)).toEqual([callId])
    expect((await host.api.pursuit.get({ accountId })).touches).toEqual([])
    await host.api.accounts.remove({ accountId })
  })

  test('leaves a note in the bin that was written into and emptied again', async () => {
    const { account } = await host.api.accounts.add({ address: 'emptied-note.example', name: 'Emptied Note' })
    const accountId = account.id
    const { noteId, callId } = (await host.api.callSheets.open({ accountId })).sheet
    await host.api.notes.save({ noteId, version: 1, markdown: '- 00:10 Ruth is away until Monday' })
    await host.api.notes.save({ noteId, version: 2, markdown: '' })
    await host.api.callSheets.noAnswer({ callId, day, noted: false })
    expect(await host.api.notes.list({ accountId })).toEqual([])
    const { moved } = await host.api.bin.restore({ items: [{ kind: 'note', id: noteId }] })
    expect(moved).toEqual([{ kind: 'note', id: noteId }])
    // nothing was ever written into this one
    const unwritten = (await host.api.callSheets.open({ accountId })).sheet
    await host.api.callSheets.noAnswer({ callId: unwritten.callId, day, noted: false })
    const { refused } = await host.api.bin.restore({ items: [{ kind: 'note', id: unwritten.noteId }] })
    expect(refused).toHaveLength(1)
    await host.api.accounts.remove({ accountId })
  })

  test('keeps no call in which nothing was noted, and holds one before its time now', async () => {
    const { account } = await host.api.accounts.add({ address: 'left-again.example', name: 'Left Again' })
    const accountId = account.id
    const opened = await host.api.callSheets.open({ accountId })
    const { callId } = opened.sheet
    expect(await host.api.callSheets.leave({ callId, noted: true })).toEqual({ removed: false })
    expect(await host.api.callSheets.leave({ callId, noted: false })).toEqual({ removed: true })
    expect(await host.api.calls.list({ accountId })).toEqual([])
    expect(await host.api.callSheets.leave({ callId, noted: false })).toEqual({ removed: false })
    await host.api.bin.restore({ items: [{ kind: 'call', id: callId }] })
    expect((await host.api.callSheets.open({ accountId, callId })).note?.markdown).toBe('')
    await host.api.callSheets.leave({ callId, noted: false })
    const planned = await host.api.calls.save({
      ...opened.call,
      id: undefined,
      at: new Date(Date.now() + 3_600_000).toISOString(),
    })
    await host.api.callSheets.open({ accountId })
    expect(await host.api.callSheets.leave({ callId: planned.id, noted: false })).toEqual({ removed: false })
    await host.api.callSheets.open({ accountId })
    await host.api.callSheets.hangUp({ callId: planned.id, day, outcome: 'answered', next: '', noted: [] })
    const held = await host.api.callSheets.get({ callId: planned.id })
    expect(held.call.at).toBe(held.sheet.startedAt)
    await host.api.callSheets.resume({ callId: planned.id })
    expect((await host.api.callSheets.get({ callId: planned.id })).call.at).toBe(planned.at)
    await host.api.accounts.remove({ accountId })
  })
}
