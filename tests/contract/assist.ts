import { expect, test } from 'vitest'
import { serveModel } from '../../src/adapters/assist/stand-in-model.fixture.ts'
import { answerOf } from '../builders/assist.ts'
import { type Connection, failureOf } from './connection.ts'

const off = { use: 'off', address: '', model: '', most: 16_000 } as const
const page = 'Tidemill Bearings grinds bearings for wind turbines in Varde. Orders grew by 12 % in 2025.'

export function tellsOfAssist(host: Connection): void {
  test('a model is off until it is chosen, and asked only at an address of its kind', async () => {
    const { api } = host
    const { account } = await api.accounts.add({ address: 'tidemill-bearings.example', name: 'Tidemill Bearings' })
    expect(await api.assist.state()).toMatchObject({ use: 'off', missing: null, key: { held: 'none' } })
    const accountId = account.id
    expect(await failureOf(api.assist.prepare({ accountId, kind: 'summary' }))).toMatchObject({ kind: 'bad-input' })
    expect(await failureOf(api.assist.giveKey({ key: 'sk-1' }))).toMatchObject({ kind: 'bad-input' })
    expect(await failureOf(api.assist.models())).toMatchObject({ kind: 'bad-input' })
    for (const [use, address] of [
      ['local', 'http://192.168.1.5:11434'],
      ['cloud', 'http://api.example'],
      ['cloud', 'https://127.0.0.1'],
    ] as const)
      expect((await failureOf(api.workspace.saveSettings({ assist: { ...off, use, address } }))).message).toContain(
        'No address a model may be asked at',
      )
  })

  test('what would be sent is shown first; what comes back is checked, and kept a sentence at a time', async () => {
    const { api } = host
    const { id: accountId } = await api.accounts.find({ words: 'Tidemill Bearings' })
    const server = await serveModel((asked) =>
      answerOf(
        asked,
        { text: 'They grind bearings for wind turbines.', quote: 'grinds bearings for wind turbines' },
        { text: 'They grind bearings in 14 halls.', quote: 'grinds bearings for wind turbines' },
        { text: 'They grind bearings for Siemens.', quote: 'not on any page' },
      ),
    )
    const assist = { use: 'local', address: server.origin, model: 'small:3b', most: 16_000 } as const
    await api.workspace.saveSettings({ assist: { ...assist, model: '' } })
    expect(await api.assist.state()).toMatchObject({ missing: 'The model is missing.' })
    expect(await api.assist.models()).toEqual({ models: ['large:70b', 'small:3b'] })
    await api.workspace.saveSettings({ assist })
    expect(await failureOf(api.assist.prepare({ accountId, kind: 'summary' }))).toMatchObject({ kind: 'not-found' })
    await api.imports.bringIn({ accountId, content: { type: 'text', text: page } })
    const before = server.asked.length
    const shown = await api.assist.prepare({ accountId, kind: 'summary' })
    expect(shown).toMatchObject({ url: `${server.origin}/v1/chat/completions`, model: 'small:3b', keyGoes: false })
    expect(shown.passages).toBeGreaterThan(0)
    expect(server.asked.length).toBe(before)
    const { draftId } = shown
    const answer = await api.assist.send({ draftId })
    expect(JSON.parse(server.asked.at(-1)?.body ?? '')).toMatchObject({ messages: shown.messages })
    expect(answer.kept.map(({ text }) => text)).toEqual(['They grind bearings for wind turbines.'])
    expect(answer.dropped.map(({ reason, detail }) => [reason, detail])).toEqual([
      ['figure', '14'],
      ['unknown-id', 'e0'],
    ])
    expect(await api.assist.list({ accountId })).toEqual([])
    const { answerId } = answer
    const line = await api.assist.keep({ answerId, index: 0 })
    expect(line).toMatchObject({ kind: 'summary', by: { model: 'small:3b' }, evidence: [{ type: 'quote' }] })
    expect(await api.assist.list({ accountId })).toEqual([line])
    expect(await failureOf(api.assist.keep({ answerId, index: 0 }))).toMatchObject({ kind: 'conflict' })
    expect(await failureOf(api.assist.keep({ answerId, index: 1 }))).toMatchObject({ kind: 'not-found' })
    await api.bin.put({ items: [{ kind: 'assist-line', id: line.id }] })
    expect(await api.assist.keep({ answerId, index: 0 })).toMatchObject({ text: line.text })
    // another model was chosen since: nothing goes
    await api.workspace.saveSettings({ assist: { ...assist, model: 'large:70b' } })
    const asked = server.asked.length
    expect(await failureOf(api.assist.send({ draftId }))).toMatchObject({ kind: 'conflict' })
    expect(server.asked.length).toBe(asked)
    await api.workspace.saveSettings({ assist: off })
    await server.close()
  })

  test('a note is rewritten beside itself, and a key is told to its address alone', async () => {
    const { api } = host
    const { id: accountId } = await api.accounts.find({ words: 'Tidemill Bearings' })
    const note = await api.notes.create({ accountId, markdown: 'talked w. Ida 14 May\nshe has no budget' })
    const server = await serveModel(() =>
      JSON.stringify({
        lines: [
          { text: 'On 14 May, Ida said that she has no budget.', from: [1, 2] },
          { text: 'She has a budget of 9 million.', from: [2] },
        ],
      }),
    )
    await api.workspace.saveSettings({
      assist: { use: 'local', address: server.origin, model: 'small:3b', most: 16_000 },
    })
    expect(await api.assist.giveKey({ key: 'sk-of-this-test' })).toMatchObject({ key: { held: 'memory' } })
    const { draftId, keyGoes } = await api.assist.prepareRewrite({ noteId: note.id })
    expect(keyGoes).toBe(true)
    const rewritten = await api.assist.sendRewrite({ draftId })
    expect(server.asked.at(-1)?.headers.authorization).toBe('Bearer sk-of-this-test')
    expect(rewritten).toMatchObject({
      version: note.version,
      markdown: 'On 14 May, Ida said that she has no budget.',
      kept: 1,
      dropped: [{ reason: 'figure' }],
    })
    expect((await api.notes.get({ noteId: note.id })).note.markdown).toBe(note.markdown)
    expect(JSON.stringify(await api.workspace.status())).not.toContain('sk-of-this-test')
    // a proposal is not fetched as a rewrite, nor what is not held
    expect(await failureOf(api.assist.send({ draftId }))).toMatchObject({ kind: 'not-found' })
    expect(await failureOf(api.assist.sendRewrite({ draftId: 'none' }))).toMatchObject({ kind: 'not-found' })
    expect(await api.assist.giveKey({ key: '' })).toMatchObject({ key: { held: 'none' } })
    await api.workspace.saveSettings({ assist: off })
    await server.close()
  })
}
