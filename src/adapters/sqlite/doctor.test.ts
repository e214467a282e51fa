import Database from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Workspace } from '../../app/ports.ts'
import { mentionsHash } from './text-revisions.ts'
import { aFolder, aKeptPage, aNote, anAccount, opened, containing } from './testing/builders.ts'

let path: string
let workspace: Workspace

beforeEach(() => {
  path = aFolder()
  workspace = opened(path)
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  const { page, version, body, text } = aKeptPage({ html: '<p>A second plant in Łódź.</p>'.repeat(20) })
  workspace.pages.keep(page, version, body, text)
  const lines = text.events.map(({ evidence }) => ({ text: evidence.quote, why: 'event' as const, evidence }))
  workspace.notes.saveResearch({ accountId: page.accountId, pageId: page.id, title: page.title, lines })
  workspace.search.catchUp()
})

/** Changes the file behind the program's back. */
function damage(change: (db: Database.Database) => void): void {
  const db = new Database(join(path, 'groundwork.db'))
  onTestFinished(() => void db.close())
  change(db)
}

const failing = () => workspace.doctor().filter(({ ok }) => !ok)

it('finds a sound workspace sound, in words', () => {
  const findings = workspace.doctor()
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
  expect(findings.find(({ check }) => check === 'quotes')?.detail).toBe('2 quotes stand where they say.')
  expect(findings.find(({ check }) => check === 'search')?.detail).toBe('4 entries found by their words.')
})

it('finds a single flipped bit in a saved page', () => {
  damage((db) => {
    const row = db
      .prepare<[], { sha256: string; bytes: Buffer }>(
        'SELECT content.sha256, bytes FROM content JOIN page_version USING (sha256)',
      )
      .get()
    const bytes = row?.bytes ?? Buffer.of()
    bytes.writeUInt8(bytes.readUInt8(9) ^ 1, 9)
    db.prepare('UPDATE content SET bytes = ? WHERE sha256 = ?').run(bytes, row?.sha256)
  })
  expect(failing()).toEqual([
    {
      check: 'saved pages',
      ok: false,
      detail: containing('the saved page https://kestrel.example/1'),
      next: containing('Research the company again'),
    },
  ])
})

it('finds a note that was changed', () => {
  damage((db) => db.exec(`UPDATE note SET markdown = 'Something else'`))
  expect(failing().map(({ check }) => check)).toEqual(['notes', 'search'])
})

it('finds a mention whose quote has moved', () => {
  damage((db) => {
    const row = db.prepare<[], { events: string; problems: string }>('SELECT events, problems FROM text_revision').get()
    const events = (row?.events ?? '').replace('"start":0', '"start":1')
    const hash = mentionsHash(events, row?.problems ?? '')
    db.prepare('UPDATE text_revision SET events = ?, mentions_sha256 = ?').run(events, hash)
  })
  expect(failing()).toMatchObject([{ check: 'quotes', detail: containing('“Kestre” in an event on ver_1') }])
})

it('finds a research note whose quote has moved', () => {
  damage((db) => db.exec(`UPDATE research_note SET lines = replace(lines, '"end":6', '"end":7')`))
  expect(failing()).toMatchObject([{ check: 'quotes', detail: containing('the research note on pag_1') }])
})

it('finds mentions that are not what was saved', () => {
  damage((db) => db.exec(`UPDATE text_revision SET events = replace(events, 'announced', 'happened')`))
  expect(failing()).toMatchObject([{ check: 'saved pages', detail: containing('page version ver_1') }])
})

it('finds a record that can’t be read', () => {
  damage((db) => db.exec(`UPDATE page SET kind = 'poem'`))
  expect(failing().map(({ check }) => check)).toContain('records')
})

it('finds a record that search does not know', () => {
  damage((db) => db.exec(`DELETE FROM search_entry WHERE record_id LIKE 'not_%'`))
  expect(failing()).toMatchObject([{ check: 'search', detail: containing('note not_1') }])
})

it('finds words that are in the index and in no record, and the other way round', () => {
  damage((db) => db.exec(`INSERT INTO search (rowid, title, body) VALUES (99, 'ghost', '')`))
  expect(failing()).toMatchObject([{ check: 'search', detail: containing('“ghost”') }])
  damage((db) => db.exec('DELETE FROM search'))
  expect(failing()).toMatchObject([{ check: 'search', detail: containing('the word “') }])
})

it('finds records without what they belong to', () => {
  damage((db) => {
    db.pragma('foreign_keys = OFF')
    db.exec(`DELETE FROM account`)
  })
  expect(failing().map(({ check }) => check)).toEqual(expect.arrayContaining(['references', 'search']))
})

it('finds a backup that does not open', () => {
  writeFileSync(join(path, 'backups', '20261101-090000.db'), 'not a database at all, but of some length '.repeat(50))
  expect(failing()).toMatchObject([{ check: 'backups', detail: containing('20261101-090000.db') }])
})

it('changes nothing', () => {
  damage((db) => {
    // goes up when another connection writes
    const version = (): unknown => db.pragma('data_version', { simple: true })
    const before = version()
    workspace.doctor()
    expect(version()).toBe(before)
    workspace.notes.save(aNote({ markdown: 'A change' }), 1)
    expect(version()).not.toBe(before)
  })
})

it('waits for what the search has still to read', () => {
  workspace.notes.save(aNote({ markdown: 'A change' }), 1)
  expect(workspace.doctor().find(({ check }) => check === 'search')).toMatchObject({
    ok: true,
    detail: containing('1 record still'),
  })
  workspace.search.catchUp()
  expect(workspace.doctor().find(({ check }) => check === 'search')?.detail).toMatch(/found by their words/)
})
