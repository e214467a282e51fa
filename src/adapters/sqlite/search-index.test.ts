import { describe, expect, it } from 'vitest'
import type { AccountId, NoteId } from '../../core/model/ids.ts'
import { aKeptPage, aNote, anAccount, at, finds, memoryStores } from './testing/builders.ts'

function dossier() {
  const { stores } = memoryStores()
  stores.accounts.save(anAccount({ name: 'Kestrel Foods', aliases: ['Kestrel Łódź sp. z o.o.'], segment: 'dairy' }))
  stores.accounts.save(anAccount({ key: 'heron', name: 'Heron Pumps' }))
  stores.notes.save(aNote(), 0)
  stores.notes.save(
    aNote({ id: 'not_2' as NoteId, accountId: 'acc_heron' as AccountId, markdown: 'Pumps, *again*' }),
    0,
  )
  const { page, version, body, text } = aKeptPage({
    title: 'Second plant',
    text: 'A plant at Øster Straße, near Besançon.',
  })
  stores.pages.keep(page, version, body, { ...text, events: [] })
  const ids = (words: string, given: Parameters<typeof finds>[2] = {}) =>
    finds(stores.search, words, given).map(({ id }) => id)
  return { ...stores, ids }
}

it('finds accounts, notes and pages by their words', () => {
  const { ids } = dossier()
  expect(ids('kestrel')).toEqual(['acc_kestrel'])
  expect(ids('stands still')).toEqual(['not_1'])
  expect(ids('plant')).toEqual(['pag_1'])
  expect(ids('dairy')).toEqual(['acc_kestrel'])
  expect(ids('nothing-of-it')).toEqual([])
})

it('folds letters, at both ends', () => {
  const { ids } = dossier()
  for (const typed of ['oster strasse', 'ØSTER STRASSE', 'Øster Straße', 'besancon', 'BESANÇON'])
    expect(ids(typed)).toEqual(['pag_1'])
  for (const typed of ['lodz', 'Łódź', 'łodz']) expect(ids(typed)).toEqual(['acc_kestrel'])
})

it('takes the last word as one still being typed, and no other', () => {
  const { ids } = dossier()
  expect(ids('pla')).toEqual(['pag_1'])
  expect(ids('pla besancon')).toEqual([])
  expect(ids('plant bes')).toEqual(['pag_1'])
  expect(ids('plant b')).toEqual(['pag_1'])
  expect(ids('pla ')).toEqual([])
})

it('shows original words, marked', () => {
  const [hit] = finds(dossier().search, 'strasse')
  expect(hit).toEqual({
    type: 'page',
    id: 'pag_1',
    recordId: 'pag_1',
    accountId: 'acc_kestrel',
    accountName: 'Kestrel Foods',
    title: 'Second plant',
    excerpt: 'A plant at Øster \u0002Straße\u0003, near Besançon.',
    at: at('09:20:00'),
  })
})

it('ranks a hit in the title before one in the text', () => {
  const { notes, ids } = dossier()
  notes.save(aNote({ id: 'not_3' as NoteId, markdown: `Besançon\n\n${'words '.repeat(100)}` }), 0)
  expect(ids('besancon')).toEqual(['not_3', 'pag_1'])
  notes.save(aNote({ id: 'not_4' as NoteId, markdown: 'A note\n\nof Besançon' }), 0)
  expect(ids('besancon', { types: ['note'] })).toEqual(['not_3', 'not_4'])
})

it('gives the newest of each type first while one types on', () => {
  const { notes, ids } = dossier()
  const typed = () => ids('p', { order: 'newest' })
  expect(typed()).toEqual(['acc_heron', 'not_2', 'pag_1'])
  notes.save(aNote({ markdown: 'Pumps once more' }), 1)
  expect(typed()).toEqual(['acc_heron', 'not_1', 'not_2', 'pag_1'])
})

it('keeps to one account or some types, and to so many of each', () => {
  const { ids } = dossier()
  expect(ids('pumps', { accountId: 'acc_kestrel' as AccountId })).toEqual([])
  expect(ids('pumps', { accountId: 'acc_heron' as AccountId })).toEqual(['acc_heron', 'not_2'])
  expect(ids('pumps', { types: ['note'] })).toEqual(['not_2'])
  expect(ids('type:note -tag:x ')).toEqual(['not_2', 'not_1'])
  expect(ids('type:note ', { each: 1 })).toEqual(['not_2'])
  expect(ids('type:note ', { each: 1, from: 1 })).toEqual(['not_1'])
})

it('does not find what is in the bin, and finds it again when it comes back', () => {
  const { accounts, ids } = dossier()
  const kestrel = anAccount({ name: 'Kestrel Foods' })
  accounts.save({ ...kestrel, deletedAt: at('10:00:00') })
  expect([ids('kestrel'), ids('plant'), ids('mondays')]).toEqual([[], [], []])
  accounts.save(kestrel)
  expect([ids('kestrel'), ids('plant'), ids('mondays')]).toEqual([['acc_kestrel'], ['pag_1'], ['not_1']])
})

it('follows every change of words', () => {
  const { accounts, notes, pages, ids } = dossier()
  accounts.save(anAccount({ name: 'Osprey Foods' }))
  notes.save(aNote({ markdown: 'Tuesdays' }), 1)
  const { page, text } = aKeptPage({ title: 'Third plant' })
  const document = { ...text.document, text: 'Entirely other words' }
  pages.addRevision({ ...page, revision: 2 }, { ...text, document, revision: 2, events: [] })
  expect([ids('osprey'), ids('tuesdays'), ids('third'), ids('entirely')]).toEqual([
    ['acc_kestrel'],
    ['not_1'],
    ['pag_1'],
    ['pag_1'],
  ])
  expect([ids('mondays'), ids('besancon'), ids('second')]).toEqual([[], [], []])
})

it('finds a part of a Japanese name', () => {
  const { accounts, ids } = dossier()
  accounts.save(anAccount({ key: 'tsuru', name: '鶴見東京工場' }))
  expect(ids('東京')).toEqual(['acc_tsuru'])
  expect(ids('京東')).toEqual([])
})

describe('what a person types is never an operator', () => {
  const hostile = [
    '"',
    '""',
    '"unbalanced',
    '*',
    'pump*',
    '-',
    '-pumps',
    'NEAR',
    'NEAR(pumps again, 2)',
    'pumps AND',
    'NOT pumps',
    'OR',
    '(',
    '))',
    'title:pumps',
    '{title} : x',
    '^pumps',
    "';DROP TABLE note;--",
    '\0',
    'a\0b',
    '+',
    'pumps + again',
    '\u0002\u0003',
    '𝓟',
    '"*"^:()',
  ]
  it.each(hostile)('%j', (typed) => {
    const { ids } = dossier()
    expect(() => ids(typed)).not.toThrow()
    expect(ids('pumps')).toHaveLength(2)
  })
  it('finds the words themselves', () => {
    const { notes, ids } = dossier()
    notes.save(aNote({ markdown: 'The shop is NEAR the plant, not far' }), 1)
    expect(ids('NEAR')).toEqual(['not_1', 'pag_1'])
    expect(ids('"pumps"').toSorted()).toEqual(['acc_heron', 'not_2'])
    expect(ids('*again*')).toEqual(['not_2'])
  })
  it('bears a very long query', () => {
    expect(dossier().ids('pumps '.repeat(10_000))).toHaveLength(2)
  })
})
