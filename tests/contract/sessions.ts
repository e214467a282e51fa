import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfSessions(host: Connection): void {
  test('keeps a research session: clock, coverage, captures, summary, and what others can use', async () => {
    const account = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const accountId = account.id
    expect(await host.api.sessions.current({ accountId })).toBeNull()
    const { id: sessionId } = await host.api.sessions.start({ accountId })
    expect(await host.api.sessions.start({ accountId, planMinutes: 30 })).toMatchObject({
      id: sessionId,
      planMinutes: 5,
    })
    expect(await host.api.sessions.plan({ sessionId, planMinutes: 15 })).toMatchObject({ planMinutes: 15 })
    expect((await host.api.sessions.pause({ sessionId, paused: true })).pauses).toMatchObject([{ to: null }])
    expect((await host.api.sessions.pause({ sessionId, paused: false })).pauses).toHaveLength(1)
    await host.api.sessions.tick({ sessionId })
    const [item] = await host.api.sessions.coverage({ accountId })
    if (!item) throw new Error('nothing is covered')
    await host.api.sessions.mark({ sessionId, key: item.topic, label: item.label, state: 'not-found', detail: '' })
    await host.api.sessions.mark({ sessionId, key: 'own:1', label: 'Shifts', state: 'open', detail: '' })
    const looked = await host.api.sessions.lookedIn({ sessionId, key: 'own:1', label: 'Shifts', where: 'a job site' })
    expect(looked.marks).toMatchObject([{ key: item.topic }, { key: 'own:1', lookedIn: ['a job site'] }])
    const searches = await host.api.sessions.searches({ accountId, key: 'own:1', label: 'Shifts' })
    expect(searches.map(({ url }) => new URL(url).protocol)).toEqual(searches.map(() => 'https:'))
    const note = await host.api.sessions.capture({ sessionId, markdown: 'Two shifts, says the gate.' })
    expect(await host.api.sessions.current({ accountId })).toMatchObject({ id: sessionId, noteIds: [note.id] })

    const ended = await host.api.sessions.finish({ sessionId })
    // the window's clock says once more that it is looked at
    expect(await host.api.sessions.tick({ sessionId })).toEqual(ended)
    const { summary } = await host.api.sessions.summary({ sessionId })
    expect(ended.summary).toEqual(summary)
    expect(summary).toMatchObject({ captured: [{ noteId: note.id }] })
    expect(summary.notFound.map(({ label }) => label)).toContain(item.label)
    expect(summary.open.map(({ label }) => label)).toContain('Shifts')
    expect((await host.api.notes.list({ accountId })).map(({ id }) => id)).toContain(ended.summaryNoteId)
    expect((await failureOf(host.api.sessions.capture({ sessionId, markdown: 'too late' }))).kind).toBe('conflict')
    expect((await failureOf(host.api.sessions.share({ sessionId, lineIds: [] }))).kind).toBe('bad-input')
    const insight = await host.api.sessions.share({ sessionId, lineIds: [], words: 'Ask at the gate.' })
    expect(insight).toMatchObject({ kind: 'insight', markdown: expect.stringContaining('Ask at the gate.') })
    // sharing again writes the same note anew
    const again = await host.api.sessions.share({ sessionId, lineIds: [], words: 'Ask who is at the gate.' })
    expect([again.id, again.version]).toEqual([insight.id, 2])
    expect(await host.api.sessions.list({ accountId })).toHaveLength(1)
  })
}
