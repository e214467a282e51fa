import Database from 'better-sqlite3'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aPng } from '../../../tests/builders/images.ts'
import type { BinKind } from '../../core/model/bin.ts'
import type { NoteId, NoteImageId } from '../../core/model/ids.ts'
import { aFolder, aNote, anAccount, anImage, at, memoryStores, opened } from './testing/builders.ts'

const [first, second] = ['not_1' as NoteId, 'not_2' as NoteId]
const image = (n: number, noteId = first) => anImage({ id: `img_${n}` as NoteImageId, noteId })
const naming = (...ids: readonly number[]): string => ids.map((n) => `![](image:img_${n})`).join('\n')

it('keeps the same bytes once in an account', () => {
  const { stores } = memoryStores()
  stores.accounts.save(anAccount())
  stores.notes.save(aNote(), 0)
  const kept = stores.noteImages.add(image(1), aPng())
  expect(stores.noteImages.get(kept.id)).toEqual(kept)
  expect(stores.noteImages.bytes(kept)).toEqual(aPng())
  expect(stores.noteImages.add(image(2), aPng())).toEqual(kept)
  expect(stores.noteImages.list(kept.accountId)).toEqual([kept])
})

it('does not index the id of an image as a word', () => {
  const { stores } = memoryStores()
  stores.accounts.save(anAccount())
  stores.notes.save(aNote({ markdown: '![The press](image:img_0fq)' }), 0)
  const found = (words: string) => (stores.search.catchUp(), stores.notes.find({ words, limit: 5, offset: 0 }).rows)
  expect(found('press')).toMatchObject([{ title: 'The press' }])
  expect(found('img_0fq')).toEqual([])
})

it('lets an image go with the last note that names it, and nothing of it stays in the file', () => {
  const folder = aFolder()
  const workspace = opened(folder)
  const { notes, noteImages, bin } = workspace
  workspace.accounts.save(anAccount())
  notes.save(aNote({ id: first, markdown: naming(1, 2, 3) }), 0)
  notes.save(aNote({ id: second, markdown: naming(2) }), 0)
  const kept = [1, 2, 3].map((n) => noteImages.add(image(n), aPng({ grey: n })))
  const db = new Database(join(folder, 'groundwork.db'), { readonly: true })
  const packed = db.prepare<[string], Buffer>('SELECT bytes FROM content WHERE sha256 = ?').pluck()
  const bytes = kept.map(({ sha256 }) => packed.get(sha256)?.toString('latin1') ?? 'none')
  db.close()
  // the line is taken away: a kept text still has it
  notes.save(aNote({ id: second, markdown: naming(2, 3), version: 1 }), 1, { keepOld: true })
  notes.save(aNote({ id: second, markdown: 'no image', version: 2 }), 2, { keepOld: true })
  const left = () => noteImages.list(anAccount().id).map(({ id }) => id)
  const erase = (kind: BinKind, id: string) => {
    bin.purge([{ kind, id }])
    while (bin.scrub() === 'more');
  }
  const inFile = () => {
    const text = readdirSync(folder)
      .filter((name) => name.startsWith('groundwork.db'))
      .map((name) => readFileSync(join(folder, name)).toString('latin1'))
      .join('')
    return [1, 2, 3].filter((n) => text.includes(bytes[n - 1] ?? ''))
  }
  notes.remove(first, at('12:00:00'))
  expect(left()).toEqual(['img_1', 'img_2', 'img_3'])
  expect(inFile()).toEqual([1, 2, 3])
  erase('note', first)
  expect(left()).toEqual(['img_2', 'img_3'])
  expect(inFile()).toEqual([2, 3])
  workspace.accounts.save(anAccount({ deletedAt: at('13:00:00') }))
  erase('account', anAccount().id)
  expect(left()).toEqual([])
  expect(inFile()).toEqual([])
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})
