import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { aPng } from '../../../tests/builders/images.ts'
import { aPage } from '../../../tests/builders/dossier.ts'
import { aKeptQuote } from '../../../tests/builders/kept-quote.ts'
import type { Call } from '../../core/model/call.ts'
import type { Debrief } from '../../core/model/debrief.ts'
import type { AccountId, CallId, KeptQuoteId, NoteId, NoteImageId, SaidId } from '../../core/model/ids.ts'
import { dayOf } from '../../core/model/time.ts'
import { sha256 } from './content-store.ts'
import { mergeTables, stayBehind } from './merge-tables.ts'
import { aKeptPage, aNote, anAccount, anImage, at, memoryStores } from './testing/builders.ts'

const gains = { aliases: [], tags: [], segment: null, relation: null }

const aCall = (accountId: AccountId): Call => ({
  id: 'cal_1' as CallId,
  accountId,
  at: at('10:00:00'),
  minutes: 30,
  people: [],
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

const aDebrief = ({ id: callId, accountId }: Call): Debrief => ({
  callId,
  accountId,
  savedAt: at('12:00:00'),
  begun: false,
  playbookId: null,
  problems: [],
  said: [
    {
      id: 'sai_1' as SaidId,
      accountId,
      callId,
      date: dayOf(at('10:00:00')),
      who: 'Ada Nowak',
      words: 'Line 3 stops on Mondays.',
      verbatim: true,
      problemId: null,
      criterionId: null,
      direction: null,
    },
  ],
  learned: '',
  weOwe: '',
  theyOwe: '',
  next: '',
})

it('knows of every table that belongs to an account whether its rows go over or stay', () => {
  const { db } = memoryStores()
  const tables = db
    .prepare<[], string>(
      `SELECT DISTINCT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS column
       WHERE list.schema = 'main' AND list.type IN ('table', 'virtual') AND column.name = 'account_id' ORDER BY 1`,
    )
    .pluck()
    .all()
  expect(tables).toContain('page')
  expect(tables.filter((table) => !mergeTables.some((one) => one.table === table) && !(table in stayBehind))).toEqual(
    [],
  )
  const named = [...mergeTables.map(({ table }) => table), ...Object.keys(stayBehind)]
  expect(named.filter((table) => !tables.includes(table))).toEqual([])
})

it('names the account anew in every record that keeps it in its JSON', () => {
  const { db } = memoryStores()
  const withJson = db
    .prepare<[], string>(
      `SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS column
       WHERE list.schema = 'main' AND column.name = 'told' ORDER BY 1`,
    )
    .pluck()
    .all()
  const told = mergeTables.filter((one) => one.told).map(({ table }) => table)
  expect(mergeTables.filter(({ table }) => withJson.includes(table) && !told.includes(table))).toEqual([])
})

it('moves what is an account’s own and moves it back, but for what the other has already', () => {
  const { stores, db } = memoryStores()
  const [stays, gone] = [anAccount({ key: 'stays' }), anAccount({ key: 'gone' })]
  stores.accounts.save(stays)
  stores.accounts.save(gone)
  const [same, own] = [
    aKeptPage({ url: 'https://both.example/' }),
    aKeptPage({ key: '2', url: 'https://gone.example/2' }),
  ]
  const theirs = aKeptPage({ key: '3', url: 'https://both.example/' })
  stores.pages.keep({ ...same.page, accountId: stays.id }, same.version, same.body, same.text)
  stores.pages.keep({ ...own.page, accountId: gone.id }, own.version, own.body, own.text)
  stores.pages.keep({ ...theirs.page, accountId: gone.id }, theirs.version, theirs.body, theirs.text)
  stores.notes.save(aNote({ accountId: gone.id }), 0)
  stores.notes.save(aNote({ id: 'not_2' as NoteId, accountId: gone.id }), 0)
  stores.notes.remove('not_2' as NoteId, at('10:00:00'))
  stores.noteImages.add(anImage({ accountId: gone.id }), aPng())
  const call = aCall(gone.id)
  stores.calls.save(call)
  const all = () =>
    db
      .prepare(
        `SELECT id, account_id FROM page UNION SELECT id, account_id FROM note
         UNION SELECT id, account_id FROM note_image ORDER BY 1, 2`,
      )
      .all()
  const before = all()

  expect(stores.merges.count(gone.id, stays.id)).toEqual({
    goes: { pages: 1, quotes: 0, notes: 1, sessions: 0, calls: 1, attempts: 0, questions: 0, decisions: 0 },
    left: 1,
  })
  expect(all()).toEqual(before)
  const merge = { gone: gone.id, stays: stays.id, mergedAt: at('11:00:00'), gains }
  stores.merges.move(merge)
  expect(stores.merges.get(gone.id)).toEqual(merge)
  expect(stores.pages.list(stays.id).map(({ id }) => id)).toEqual([same.page.id, own.page.id])
  expect(stores.pages.list(gone.id).map(({ id }) => id)).toEqual([theirs.page.id])
  expect(stores.calls.list(stays.id)).toEqual([{ ...call, accountId: stays.id }])
  expect(stores.search.catchUp()).toBe('done')
  const found = db.prepare("SELECT account_id FROM search_entry WHERE record_id LIKE 'not_%'").pluck().all()
  expect(found).toEqual([stays.id])
  expect(stores.noteImages.list(stays.id)).toHaveLength(1)
  // an image put since into a note that goes back goes with it
  const late = stores.noteImages.add(anImage({ id: 'img_2' as NoteImageId, accountId: stays.id }), aPng({ grey: 1 }))
  // what is made since is the one's that stays
  stores.notes.save(aNote({ id: 'not_3' as NoteId, accountId: stays.id }), 0)

  stores.merges.moveBack(gone.id)
  expect(stores.merges.get(gone.id)).toBeUndefined()
  expect(stores.notes.list(stays.id).map(({ id }) => id)).toEqual(['not_3'])
  expect(stores.noteImages.list(gone.id)).toMatchObject([{ id: 'img_1' }, { id: late.id }])
  db.prepare("DELETE FROM note_image WHERE id = 'img_2'").run()
  stores.notes.remove('not_3' as NoteId, at('12:00:00'))
  db.prepare("DELETE FROM note WHERE id = 'not_3'").run()
  expect(all()).toEqual(before)
})

it('takes what was made since the merge of a call or a page back with it', () => {
  const { stores, db } = memoryStores()
  const [stays, gone] = [anAccount({ key: 'stays' }), anAccount({ key: 'gone' })]
  stores.accounts.save(stays)
  stores.accounts.save(gone)
  const own = aPage({ path: 'about', text: ['We lost two days a week.'] })
  const body = Buffer.from(own.text.document.text)
  const version = { ...own.version, sha256: sha256(body), size: body.byteLength }
  const text = { ...own.text, links: [], readAt: at('08:00:00') }
  stores.pages.keep({ ...own.page, accountId: gone.id }, version, body, text)
  const call = aCall(gone.id)
  stores.calls.save(call)
  const quote = (key: string, accountId: AccountId) => ({
    ...aKeptQuote(own, 'two days a week', { id: `kpt_${key}` as KeptQuoteId }),
    accountId,
  })
  stores.keptQuotes.save(quote('1', gone.id))
  expect(stores.merges.count(gone.id, stays.id).goes).toMatchObject({ pages: 1, quotes: 1, calls: 1 })
  stores.merges.move({ gone: gone.id, stays: stays.id, mergedAt: at('11:00:00'), gains })
  expect(stores.keptQuotes.list(stays.id)).toEqual([quote('1', stays.id)])

  stores.debriefs.save(aDebrief({ ...call, accountId: stays.id }))
  stores.keptQuotes.save(quote('2', stays.id))
  db.prepare(
    "INSERT INTO approval (id, account_id, call_id, approved_at, frozen) VALUES ('apr_1', @id, 'cal_1', '', ''), ('apr_2', @id, '', '', '')",
  ).run({ id: stays.id })
  db.prepare("INSERT INTO brief_edits (account_id, call_id, page, edits) VALUES (?, 'cal_1', 'brief', '')").run(
    stays.id,
  )
  stores.merges.moveBack(gone.id)

  expect(stores.debriefs.get(call.id)).toEqual(aDebrief(call))
  expect(stores.debriefs.list(gone.id)).toEqual([aDebrief(call)])
  expect(stores.keptQuotes.list(gone.id)).toEqual([quote('1', gone.id), quote('2', gone.id)])
  const ofCall = 'SELECT account_id FROM approval UNION ALL SELECT account_id FROM brief_edits'
  expect(db.prepare(ofCall).pluck().all()).toEqual([gone.id, stays.id, gone.id])
})
