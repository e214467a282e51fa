import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { aPng } from '../builders/images.ts'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfNotes(host: Connection): void {
  test('keeps notes as typed and never overwrites another window’s', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const note = await host.api.notes.create({ accountId: account.id, markdown: '# First' })
    const saved = await host.api.notes.save({
      noteId: note.id,
      version: note.version,
      markdown: '# First\n\nRuth runs the Łódź line.',
    })
    expect(saved.state).toBe('saved')
    const late = await host.api.notes.save({ noteId: note.id, version: note.version, markdown: 'lost?' })
    expect(late).toMatchObject({ state: 'conflict', note: { markdown: '# First\n\nRuth runs the Łódź line.' } })
    expect((await host.api.notes.list({ accountId: account.id })).map(({ markdown }) => markdown)).toEqual([
      '# First\n\nRuth runs the Łódź line.',
    ])
    const { hits } = await host.api.search.query({ words: 'lodz' })
    expect(hits).toMatchObject([{ type: 'note', accountName: 'Calder Mills' }])
    expect(await host.api.notes.history({ noteId: note.id })).toEqual([])
    const chosen = await host.api.notes.save({
      noteId: note.id,
      version: 2,
      markdown: '# First\n\nlost?',
      keepOld: true,
    })
    expect(chosen).toMatchObject({ state: 'saved', note: { version: 3 } })
    expect(await host.api.notes.history({ noteId: note.id })).toMatchObject([{ version: 2 }])
    const earlier = await host.api.notes.version({ noteId: note.id, version: 2 })
    expect(earlier.lines.filter(({ is }) => is !== 'same')).toEqual([
      { is: 'out', text: 'Ruth runs the Łódź line.' },
      { is: 'in', text: 'lost?' },
    ])
    expect((await failureOf(host.api.notes.version({ noteId: note.id, version: 9 }))).kind).toBe('not-found')
    await host.api.notes.save({ noteId: note.id, version: 3, markdown: earlier.markdown })
    expect(await host.api.notes.find({ words: 'ruth' })).toMatchObject({
      rows: [{ id: note.id, accountName: 'Calder Mills', title: 'First' }],
      total: null,
    })
    const all = await host.api.notes.find({ accountId: account.id })
    expect(all).toMatchObject({ rows: [{ id: note.id, excerpt: 'Ruth runs the Łódź line.' }], total: 1 })
    expect(await host.api.notes.get({ noteId: note.id })).toMatchObject({ note: { version: 4 }, account })
    const gone = await host.api.notes.remove({ noteId: note.id })
    expect(gone.markdown).toContain('Łódź')
    expect((await failureOf(host.api.notes.get({ noteId: note.id }))).kind).toBe('not-found')
    expect((await failureOf(host.api.notes.save({ noteId: note.id, version: 2, markdown: 'x' }))).kind).toBe(
      'not-found',
    )
  })

  test('keeps an image of a note as it came, and only what is one', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const { id: noteId } = await host.api.notes.create({ accountId: account.id, markdown: 'The press' })
    const base64 = aPng({ width: 640, height: 480 }).toString('base64')
    const image = await host.api.notes.addImage({ noteId, base64 })
    expect(image).toMatchObject({ accountId: account.id, noteId, mediaType: 'image/png', width: 640, height: 480 })
    expect(await host.api.notes.image({ imageId: image.id })).toEqual({ image, base64 })
    expect(await host.api.notes.addImage({ noteId, base64 })).toEqual(image)
    const refused = async (bytes: Buffer) =>
      (await failureOf(host.api.notes.addImage({ noteId, base64: bytes.toString('base64') }))).kind
    expect(await refused(Buffer.from('<svg onload="alert(1)"/>'))).toBe('bad-input')
    expect(await refused(aPng({ more: { acTL: '12345678' } }))).toBe('bad-input')
    expect(await refused(aPng({ more: { eXIf: 'MM' } }))).toBe('bad-input')
    expect(await refused(aPng({ width: 1601 }))).toBe('too-large')
    expect(await refused(Buffer.alloc(4_000_010))).toBe('too-large')
    const noImage = { imageId: 'img_none' as typeof image.id }
    expect((await failureOf(host.api.notes.image(noImage))).kind).toBe('not-found')
    await host.api.notes.remove({ noteId })
    expect((await failureOf(host.api.notes.addImage({ noteId, base64 }))).kind).toBe('not-found')
  })

  test('carries an insight to others of the segment, and says how an account stands beside them', async () => {
    const account = await host.api.accounts.find({ words: 'Calder Mills' })
    const { account: other } = await host.api.accounts.add({ address: 'other-mills.example' })
    await host.api.accounts.update({ accountId: other.id, segment: ' paper ' })
    expect(await host.api.accounts.segments()).toEqual([{ segment: 'Paper', accounts: 2 }])
    const { id: noteId } = await host.api.notes.create({ accountId: other.id, markdown: 'Felts wear in summer.' })
    expect(await host.api.notes.carried({ accountId: account.id })).toEqual([])
    const mark = { noteId, kind: 'insight', segment: null, typicalOf: 'stops' } as const
    expect(await host.api.notes.mark(mark)).toMatchObject({ kind: 'insight', typicalOf: 'stops', version: 1 })
    expect(await host.api.notes.carried({ accountId: account.id })).toMatchObject([
      { note: { id: noteId }, at: { id: other.id } },
    ])
    expect(await host.api.notes.carried({ accountId: other.id })).toEqual([])
    const told = { id: noteId, title: 'Felts wear in summer.', segment: 'paper', reaches: 1, accountName: other.name }
    expect(await host.api.notes.insights({ by: 'segment' })).toMatchObject({
      groups: [{ key: 'paper', rows: [told] }],
      total: 1,
      more: false,
    })
    expect((await host.api.notes.insights({ by: 'problem' })).groups).toMatchObject([{ key: 'stops', rows: [told] }])
    const beside = await host.api.snapshots.peers({ accountId: account.id })
    expect(beside).toMatchObject({ segment: 'Paper', others: 0, notCompared: 1, problems: [] })
    expect(beside.few).toMatch(/No other account of Paper/)
    await host.api.notes.remove({ noteId })
    expect((await failureOf(host.api.notes.mark(mark))).kind).toBe('not-found')
    await host.api.accounts.remove({ accountId: other.id })
  })
}
