import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Api } from '../../src/contract/contract.ts'
import type { BinItem } from '../../src/contract/bin.ts'
import { anAssistLine } from '../builders/assist.ts'
import { type Connection, failureOf } from './connection.ts'

const day = '2026-03-02'
const at = `${day}T10:00:00.000Z`

/** One of each kind that can be taken away, and what its place shows of it. */
async function oneOfEach(api: Api) {
  const { account } = await api.accounts.add({ address: 'binned-valves.example', name: 'Binned Valves' })
  const accountId = account.id
  const call = await api.calls.save({
    accountId,
    at,
    minutes: 30,
    people: [{ name: 'Ida Brekke', role: '' }],
    objective: 'Agree a trial',
    nextCommitment: '',
    approachedBy: null,
    outcome: '',
  })
  const touch = await api.pursuit.saveTouch({
    accountId,
    day,
    at,
    channel: 'mail',
    by: 'we',
    outcome: 'no-answer',
    words: 'Wrote to Ida',
    gave: [],
    got: [],
    callId: null,
  })
  const question = await api.questions.add({
    accountId,
    ask: 'Who signs?',
    endsIf: '',
    tie: 'unknown',
    problemId: null,
  })
  const said = {
    who: 'Ida Brekke',
    words: 'We wait',
    verbatim: true,
    problemId: null,
    criterionId: null,
    direction: null,
  }
  const lines = { learned: '', weOwe: '', theyOwe: '', next: '' }
  const other = await api.calls.save({ ...call, id: undefined, at: '2026-03-01T10:00:00.000Z', objective: 'First' })
  await api.debriefs.save({ callId: other.id, problems: [], said: [said], ...lines })
  const { page } = await api.imports.bringIn({
    accountId,
    content: { type: 'text', text: 'Binned Valves makes valves.' },
  })
  if (page.versionId === null) throw new Error('the text was kept')
  const kept = await api.keptQuotes.keep({
    pageVersionId: page.versionId,
    revision: page.revision,
    start: 0,
    end: 13,
    as: { what: 'fact', kind: 'product', value: 'valves' },
  })
  const line = await anAssistLine(api, { accountId, text: 'They make valves.', quote: 'Binned Valves makes valves' })
  const [first] = await api.playbooks.list()
  if (!first) throw new Error('no playbook is on file')
  const playbook = await api.playbooks.duplicate({ playbookId: first.id })
  const note = await api.notes.create({ accountId, markdown: '# Ida decides\n\nNot before May.' })
  const items: Record<BinItem['kind'], string> = {
    call: call.id,
    debrief: other.id,
    page: page.id,
    attempt: touch.id,
    question: question.id,
    'kept-quote': kept.id,
    'assist-line': line.id,
    playbook: playbook.id,
    note: note.id,
    account: accountId,
  }
  const shown = async () => ({
    calls: (await api.calls.list({ accountId })).map(({ id }) => id),
    debriefs: (await api.debriefs.list({ accountId })).map(({ callId }) => callId),
    pages: (await api.pages.list({ accountId })).map(({ id }) => id),
    notes: await api.notes.list({ accountId }),
    found: (await api.search.query({ words: 'ida decides' })).hits.map(({ id }) => id),
    kept: await api.keptQuotes.list({ accountId }),
    proposed: await api.assist.list({ accountId }),
    touches: (await api.pursuit.get({ accountId })).touches,
    playbooks: (await api.playbooks.list()).map(({ id }) => id),
    account: (await api.accounts.get({ accountId })).account,
  })
  return { accountId, items, shown }
}

export function tellsOfBin(host: Connection): void {
  test('takes each kind of thing away, lists it, brings it back as it was, and erases it for good', async () => {
    const { api } = host
    const { accountId, items, shown } = await oneOfEach(api)
    const before = await shown()
    for (const [kind, id] of Object.entries(items)) {
      // the keys are the kinds
      const item = { kind: kind as BinItem['kind'], id }
      expect(await api.bin.put({ items: [item] })).toEqual({ moved: [item], refused: [] })
      const { rows, counts } = await api.bin.list({ kind: item.kind })
      expect(rows.filter((row) => row.id === id)).toHaveLength(1)
      expect(counts[item.kind]).toBeGreaterThan(0)
      expect(await api.bin.restore({ items: [item] })).toEqual({ moved: [item], refused: [] })
      expect(await shown(), kind).toEqual(before)
      expect((await api.bin.restore({ items: [item] })).refused, `${kind} a second time`).toHaveLength(1)
    }
    // what was said in a call goes and comes with it, unless it was taken away before
    const [other, both] = [items.debrief, { items: [{ kind: 'call' as const, id: items.debrief }] }]
    await api.bin.put(both)
    expect((await shown()).debriefs).toEqual([])
    await api.bin.restore(both)
    expect(await shown()).toEqual(before)
    await api.bin.put({ items: [{ kind: 'debrief', id: other }] })
    await setTimeout(5)
    await api.bin.put(both)
    await api.bin.restore(both)
    expect(await shown()).toEqual({ ...before, debriefs: [] })
    // nothing that is not in the bin can be erased
    expect(await api.bin.erase({ items: [{ kind: 'account', id: accountId }] })).toEqual({ erased: 0 })
    await api.bin.put({ items: [{ kind: 'account', id: accountId }] })
    expect(await api.bin.erase({ items: [{ kind: 'account', id: accountId }] })).toEqual({ erased: 1 })
    expect((await failureOf(api.accounts.restore({ accountId }))).kind).toBe('not-found')
    expect(await api.calls.list({ accountId })).toEqual([])
  })
}
