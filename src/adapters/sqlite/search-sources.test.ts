import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Call } from '../../core/model/call.ts'
import type { Debrief } from '../../core/model/debrief.ts'
import type { CallId, OwnQuestionId, PageId, PlaybookId, SaidId, TouchId } from '../../core/model/ids.ts'
import type { Touch } from '../../core/model/touch.ts'
import { rejected } from '../../core/signals/review/review.fixture.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, finds, memoryStores, opened } from './testing/builders.ts'
import { anOldWorkspace } from './testing/old-workspace.ts'

const accountId = anAccount().id
const aCall: Call = {
  id: 'cal_1' as CallId,
  accountId,
  at: at('10:00:00'),
  minutes: 30,
  people: [{ name: 'Ida Brekke', role: 'Plant manager' }],
  objective: 'Agree who measures the stops',
  nextCommitment: 'Send the checklist',
  approachedBy: null,
  outcome: 'They count by hand',
}
const aDebrief: Debrief = {
  callId: aCall.id,
  accountId,
  savedAt: at('11:00:00'),
  begun: false,
  playbookId: null,
  problems: [],
  said: [
    {
      id: 'sai_1' as SaidId,
      accountId,
      callId: aCall.id,
      date: '2026-11-22' as Debrief['said'][number]['date'],
      who: 'Ida Brekke',
      words: 'The press waits for spares every quarter',
      verbatim: true,
      problemId: null,
      criterionId: null,
      direction: null,
    },
  ],
  learned: 'How others plan overhauls',
  weOwe: '',
  theyOwe: '',
  next: '',
}
const aTouch: Touch = {
  id: 'tou_1' as TouchId,
  accountId,
  day: '2026-11-22',
  at: at('09:00:00'),
  channel: 'mail',
  by: 'we',
  outcome: 'no-answer',
  words: 'Wrote about the furnace',
  gave: [{ what: 'A drawing of the gasket', minutes: null }],
  got: [],
  callId: null,
}

function dossier() {
  const { db, stores } = memoryStores()
  stores.accounts.save(anAccount({ name: 'Kestrel Foods', segment: 'Dairies', tags: ['Fair 2026'] }))
  const types = (typed: string) => finds(stores.search, typed).map(({ type, id }) => `${type} ${id}`)
  return { ...stores, db, types }
}

it('finds a call by its people, objective, commitment and outcome', () => {
  const { calls, types } = dossier()
  calls.save(aCall)
  for (const typed of ['brekke', 'measures', 'checklist', 'by hand']) expect(types(typed)).toEqual(['call cal_1'])
  calls.save({ ...aCall, outcome: 'They use meters' })
  expect([types('by hand'), types('meters')]).toEqual([[], ['call cal_1']])
})

it('finds what was said, with its call only', () => {
  const { calls, debriefs, types } = dossier()
  calls.save({ ...aCall, people: [] })
  debriefs.save(aDebrief)
  const said = ['said cal_1/sai_1']
  expect([types('spares'), types('overhauls')]).toEqual([said, ['said cal_1/agreed']])
  calls.remove(aCall.id, at('12:00:00'))
  expect([types('spares'), types('measures')]).toEqual([[], []])
  calls.restore(aCall.id)
  expect(types('spares')).toEqual(said)
  debriefs.remove(aCall.id, at('12:00:00'))
  expect(types('spares')).toEqual([])
})

it('finds attempts, own questions and their end-answers, until they are taken away', () => {
  const { touches, ownQuestions, types } = dossier()
  touches.save(aTouch)
  const question = { id: 'que_1' as OwnQuestionId, accountId, ask: 'Who signs?', endsIf: 'Nobody may', problemId: null }
  ownQuestions.save({ ...question, tie: 'unknown', addedAt: at('09:00:00') })
  expect([types('furnace'), types('gasket')]).toEqual([['attempt tou_1'], ['attempt tou_1']])
  expect([types('signs'), types('nobody')]).toEqual([['question que_1'], ['question que_1']])
  touches.remove(aTouch.id, at('12:00:00'))
  ownQuestions.remove(question.id, at('12:00:00'))
  expect([types('furnace'), types('signs')]).toEqual([[], []])
  touches.restore(aTouch.id)
  expect(types('furnace')).toEqual(['attempt tou_1'])
})

it('finds the problems of the playbooks on file, as their latest version tells them', () => {
  const { playbooks, types } = dossier()
  const { content } = aPlaybook()
  const [first] = content.problems
  if (!first) throw new Error('a playbook has a problem')
  const id = 'plb_1' as PlaybookId
  const kept = { id, yaml: '', savedAt: at('09:00:00') }
  const saying = (statement: string) => ({ ...content, problems: [{ ...first, statement }] })
  playbooks.save({ ...kept, version: 1, content: saying('Quenching takes too long') })
  const found = [`problem plb_1/${first.id}`]
  expect(types('quenching')).toEqual(found)
  playbooks.save({ ...kept, version: 2, content: saying('Annealing takes too long') })
  expect([types('quenching'), types('annealing')]).toEqual([[], found])
  playbooks.setRemoved(id, at('12:00:00'))
  expect(types('annealing')).toEqual([])
})

const base = { quote: 'x', confidence: 1, ruleId: 'r' } as const

it('finds people, facts and signals of pages, each once an account', () => {
  const { pages, types } = dossier()
  const facts = [
    { kind: 'person', name: 'Ragna Holm', title: 'Head of maintenance', ...base },
    { kind: 'technology', value: 'Maximo', use: 'asset management', ...base },
  ] as const
  const kept = (key: string) => {
    const { page, version, body, text } = aKeptPage({ key })
    pages.keep(page, version, body, { ...text, document: { ...text.document, text: 'Kestrel', facts: [...facts] } })
  }
  kept('1')
  kept('2')
  const [person] = types('ragna')
  expect(types('ragna')).toEqual([person])
  expect(person).toMatch(/^person pag_1\//)
  expect(types('asset')).toHaveLength(1)
  expect(types('type:signal kestre')).toHaveLength(1)
  expect(types('type:person ')).toHaveLength(1)
  // the other page says it too
  pages.remove('pag_1' as PageId, at('12:00:00'))
  expect(types('ragna')[0]).toMatch(/^person pag_2\//)
  pages.remove('pag_2' as PageId, at('12:00:00'))
  expect([types('ragna'), types('asset'), types('type:signal ')]).toEqual([[], [], []])
})

it('narrows by account, segment, tag and day', () => {
  const { accounts, notes, types } = dossier()
  accounts.save(anAccount({ key: 'heron', name: 'Heron Pumps', tags: ['Über'], aliases: ['Reiher AG'] }))
  const heron = anAccount({ key: 'heron' }).id
  notes.save(aNote({ markdown: 'Valves' }), 0)
  notes.save(aNote({ id: 'not_2' as ReturnType<typeof aNote>['id'], accountId: heron, markdown: 'Valves' }), 0)
  const [mine, theirs] = [['note not_1'], ['note not_2']]
  for (const typed of [
    'account:kes',
    'account:foods',
    'account:kestrel.ex',
    'segment:dair',
    'tag:"fair 2026"',
    '-account:heron',
  ])
    expect(types(`valves ${typed} `), typed).toEqual(mine)
  for (const typed of ['account:reiher', 'tag:über', 'tag:ÜB', '-segment:dairies', '-tag:fair'])
    expect(types(`valves ${typed} `), typed).toEqual(theirs)
  expect(types('valves account:kes account:heron ')).toHaveLength(2)
  expect(types('valves segment:dairies tag:über ')).toEqual([])
})

it('knows when a thing was, and which names it does not know', () => {
  const { search, notes } = dossier()
  notes.save(aNote({ markdown: 'Valves' }), 0)
  const on = (since: string, before: string) =>
    finds(search, 'valves', { since: at(since), before: at(before) }).map(({ id }) => id)
  expect([on('09:10:00', '09:11:00'), on('09:11:00', '09:12:00'), on('09:00:00', '09:10:00')]).toEqual([
    ['not_1'],
    [],
    [],
  ])
  const request = { texts: [], types: null, since: null, before: null, order: 'best', each: 5, from: 0 } as const
  const wanted = (any: readonly string[]) => ({ any, none: [] })
  const { unknown } = search.find({
    ...request,
    account: wanted(['kes', 'nobody']),
    segment: wanted(['x']),
    tag: wanted([]),
  })
  // something is found of one that is known
  expect(unknown).toEqual({ account: ['nobody'], segment: ['x'], tag: [] })
})

it('follows what is moved to another account, and what a purge takes along', () => {
  const { db, accounts, notes, calls, debriefs, bin, types } = dossier()
  accounts.save(anAccount({ key: 'heron', name: 'Heron Pumps' }))
  notes.save(aNote({ markdown: 'Valves' }), 0)
  db.exec(`UPDATE note SET account_id = 'acc_heron'`)
  expect([types('valves account:kestrel '), types('valves account:heron ')]).toEqual([[], ['note not_1']])
  calls.save(aCall)
  debriefs.save(aDebrief)
  accounts.save(anAccount({ deletedAt: at('13:00:00') }))
  bin.purge([{ kind: 'account', id: accountId }])
  expect(db.prepare(`SELECT record_id FROM search_entry ORDER BY record_id`).pluck().all()).toEqual([
    'acc_heron',
    'not_1',
  ])
  expect(
    db.prepare(`SELECT count(*) FROM search_word WHERE term IN ('spares', 'measures', 'kestrel')`).pluck().get(),
  ).toBe(0)
})

it('reads kinds of records that an older index did not hold, little by little', () => {
  const folder = aFolder()
  const before = opened(folder)
  before.accounts.save(anAccount())
  for (let i = 0; i < 150; i += 1) before.notes.save(aNote({ id: `not_${i}` as ReturnType<typeof aNote>['id'] }), 0)
  before.settings.remember('search-reads', 'account call')
  before.close()
  const raw = new Database(join(folder, 'groundwork.db'))
  raw.exec(`DELETE FROM search; DELETE FROM search_entry WHERE record_id NOT LIKE 'acc_%'; DELETE FROM search_due`)
  raw.close()
  const { search } = opened(folder)
  expect(search.catchUp()).toBe('more')
  while (search.catchUp() === 'more');
  expect(finds(search, 'mondays', { each: 200 })).toHaveLength(150)
})

it('reads everything anew after an upgrade that made the index anew', () => {
  const folder = anOldWorkspace(34)
  const raw = new Database(join(folder, 'groundwork.db'))
  // what an index of that time says once it has read all there is
  const reads = 'account note-2 page-2 call debrief touch own_question kept_quote playbook'
  raw.prepare(`INSERT OR REPLACE INTO memory (key, value) VALUES ('search-reads', ?)`).run(reads)
  raw.close()
  const { search, doctor } = opened(folder)
  while (search.catchUp() === 'more');
  const found = ['mondays', 'kestrel', 'trial'].map((typed) => finds(search, typed).map(({ type }) => type))
  expect(found).toEqual([['note'], ['account', 'page'], ['call']])
  expect(doctor().filter(({ ok }) => !ok)).toEqual([])
})

it('does not find a signal that was rejected, on none of the pages that say it, until the word is taken back', () => {
  const { pages, decisions, types } = dossier()
  const kept = ['1', '2'].map((key) => aKeptPage({ key }))
  for (const { page, version, body, text } of kept) pages.keep(page, version, body, text)
  const found = types('type:signal ')
  expect(found).toHaveLength(1)
  const told = kept.slice(0, 1).flatMap(({ page, text }) => text.events.map((mention) => ({ mention, page })))
  const decision = rejected(told, 'not-such-event', { accountId })
  decisions.save(decision)
  expect(types('type:signal ')).toEqual([])
  decisions.save({ ...decision, undoneAt: at('12:00:00') })
  expect(types('type:signal ')).toEqual(found)
})
