import { expect, test } from 'vitest'
import type { AccountId } from '../../src/contract/contract.ts'
import { type Connection, failureOf } from './connection.ts'

/** An account with one of each thing that comes over. */
async function aCompany({ api }: Connection, address: string, name: string): Promise<AccountId> {
  const { account } = await api.accounts.add({ address, name })
  const accountId = account.id
  await api.notes.create({ accountId, pageId: null, kind: 'research', markdown: `Note on ${name}` })
  await api.imports.bringIn({ accountId, content: { type: 'text', text: `${name} makes valves in two plants.` } })
  const people = [{ name: 'Ida Brekke', role: 'COO' }]
  const rest = { minutes: 30, people, objective: 'Agree a trial', nextCommitment: '', approachedBy: null, outcome: '' }
  const call = await api.calls.save({ accountId, at: '2026-03-02T10:00:00.000Z', ...rest })
  const said = { who: 'Ida', words: 'We wait', verbatim: true, problemId: null, criterionId: null, direction: null }
  await api.debriefs.save({
    callId: call.id,
    problems: [],
    said: [said],
    learned: '',
    weOwe: '',
    theyOwe: '',
    next: '',
  })
  await api.pursuit.saveTouch({
    accountId,
    day: '2026-03-02',
    at: '2026-03-02T10:00:00.000Z',
    channel: 'mail',
    by: 'we',
    outcome: 'no-answer',
    words: 'Wrote to Ida',
    gave: [],
    got: [],
    callId: null,
  })
  await api.questions.add({ accountId, ask: `Who signs at ${name}?`, endsIf: '', tie: 'unknown', problemId: null })
  await api.watches.set({ accountIds: [accountId], every: 'weekly' })
  return accountId
}

export function tellsOfMerges(host: Connection): void {
  test('makes two accounts one and two again, with all that is their own', async () => {
    const { api } = host
    const stays = await aCompany(host, 'merged-stays.example', 'Merged Stays')
    const goes = await aCompany(host, 'merged-goes.example', 'Merged Goes')
    await api.accounts.update({ accountId: stays, tags: ['fair'] })
    await api.accounts.update({ accountId: goes, tags: ['Fair', 'referral'], segment: 'Valves' })
    const shown = async (accountId: AccountId) => ({
      account: (await api.accounts.get({ accountId })).account,
      notes: await api.notes.list({ accountId }),
      pages: (await api.pages.list({ accountId })).map(({ id }) => id),
      calls: await api.calls.list({ accountId }),
      debriefs: await api.debriefs.list({ accountId }),
      touches: (await api.pursuit.get({ accountId })).touches,
      watch: (await api.accounts.get({ accountId })).watch?.every,
    })
    const before = { stays: await shown(stays), goes: await shown(goes) }

    expect((await failureOf(api.accounts.merge({ stays, goes: stays }))).kind).toBe('bad-input')
    expect(await api.accounts.previewMerge({ stays, goes })).toMatchObject({
      gains: { aliases: ['merged-goes.example', 'Merged Goes'], tags: ['referral'], segment: 'Valves', relation: null },
      counts: { pages: 1, notes: 1, calls: 1, attempts: 1, questions: 1, sessions: 0, decisions: 0 },
      left: 0,
    })
    expect(await shown(stays)).toEqual(before.stays)

    const merged = await api.accounts.merge({ stays, goes })
    expect(merged).toMatchObject({ tags: ['fair', 'referral'], segment: 'Valves' })
    const both = await shown(stays)
    expect(both.notes).toHaveLength(2)
    expect([...both.pages].toSorted()).toEqual([...before.stays.pages, ...before.goes.pages].toSorted())
    expect(both.calls).toHaveLength(2)
    expect(both.debriefs.map(({ accountId }) => accountId)).toEqual([stays, stays])
    expect(both.touches).toHaveLength(2)
    expect((await failureOf(api.accounts.get({ accountId: goes }))).kind).toBe('not-found')
    // its address is found where it went
    expect(await api.accounts.add({ address: 'https://merged-goes.example/about' })).toMatchObject({
      added: false,
      account: { id: stays },
    })
    const { hits } = await api.search.query({ words: 'Note on Merged Goes' })
    expect(hits.map(({ accountId }) => accountId)).toContain(stays)
    expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])

    await api.accounts.unmerge({ gone: goes })
    expect({ stays: await shown(stays), goes: await shown(goes) }).toEqual(before)
    expect((await failureOf(api.accounts.unmerge({ gone: goes }))).kind).toBe('not-found')
    expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])

    // bringing it back from the bin is the same
    await api.accounts.merge({ stays, goes })
    expect((await api.bin.restore({ items: [{ kind: 'account', id: goes }] })).refused).toEqual([])
    expect({ stays: await shown(stays), goes: await shown(goes) }).toEqual(before)

    // erased, it takes nothing along that went over
    await api.accounts.merge({ stays, goes })
    await api.bin.erase({ items: [{ kind: 'account', id: goes }] })
    expect((await shown(stays)).pages).toHaveLength(2)
    expect((await failureOf(api.accounts.unmerge({ gone: goes }))).kind).toBe('not-found')
    expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
    await api.bin.put({ items: [{ kind: 'account', id: stays }] })
    await api.bin.erase({ items: [{ kind: 'account', id: stays }] })
  })
}
