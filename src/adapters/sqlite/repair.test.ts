import Database from 'better-sqlite3'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { Workspace } from '../../app/ports.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, containing, finds, opened } from './testing/builders.ts'
import { mentionsHash } from './text-revisions.ts'

let workspace: Workspace
const { page, version, body, text } = aKeptPage()

beforeEach(() => {
  workspace = opened(aFolder())
  workspace.accounts.save(anAccount())
  workspace.pages.keep(page, version, body, text)
  workspace.notes.save(aNote({ pageId: page.id }), 0)
  const lines = text.events.map(({ evidence }) => ({ text: evidence.quote, why: 'event' as const, evidence }))
  workspace.notes.saveResearch({ accountId: page.accountId, pageId: page.id, title: page.title, lines })
  while (workspace.search.catchUp() === 'more');
})

/** Changes the file behind the program's back. */
function damage(change: (db: Database.Database) => void): void {
  const db = new Database(join(workspace.path, 'groundwork.db'))
  db.pragma('foreign_keys = OFF')
  db.unsafeMode()
  change(db)
  db.close()
}

const failing = (): readonly string[] =>
  workspace
    .doctor()
    .filter(({ ok }) => !ok)
    .map(({ check }) => check)
const mend = (): readonly string[] => workspace.repair(at('15:00:00'))

it('finds nothing to mend in a sound workspace, and changes nothing', () => {
  expect(mend()).toEqual([])
  expect(failing()).toEqual([])
})

it('gives what belonged to a lost account one again, so that it can be read', () => {
  damage((db) => db.exec('DELETE FROM account'))
  expect(failing()).toContain('references')
  expect(mend()).toEqual([containing('stand in one that is called “Found again”')])
  expect(failing()).toEqual([])
  expect(workspace.accounts.list()).toMatchObject([{ id: anAccount().id, name: 'Found again (acc_kestrel)' }])
  expect(workspace.notes.list(anAccount().id)).toEqual([aNote({ pageId: page.id })])
  expect(finds(workspace.search, 'found again')).toHaveLength(1)
})

it('lets a note go of a page that is lost, and keeps the note', () => {
  damage((db) =>
    db.exec('DELETE FROM page; DELETE FROM page_version; DELETE FROM text_revision; DELETE FROM research_note'),
  )
  expect(failing()).toContain('references')
  expect(mend()).toContainEqual('1 record let go of what is not there any more.')
  expect(failing()).toEqual([])
  expect(workspace.notes.get(aNote().id)).toEqual(aNote({ pageId: null }))
})

it('leads quotes to their words again where these stand just once, and leaves the others', () => {
  damage((db) => {
    const row = db.prepare<[], { events: string; problems: string }>('SELECT events, problems FROM text_revision').get()
    const events = (row?.events ?? '').replace('"start":0', '"start":2')
    db.prepare('UPDATE text_revision SET events = ?, mentions_sha256 = ?').run(
      events,
      mentionsHash(events, row?.problems ?? ''),
    )
    db.exec(`UPDATE research_note SET lines = replace(replace(lines, '"end":6', '"end":9'), 'Kestre', 'nowhere')`)
  })
  expect(failing()).toEqual(['quotes'])
  expect(mend()).toEqual(['1 quote leads to its words again.'])
  expect(workspace.doctor().find(({ check }) => check === 'quotes')).toMatchObject({
    ok: false,
    detail: containing('“nowhere” in the research note'),
  })
  expect(workspace.pages.text(version.id)?.events).toEqual(text.events)
})

it('makes a search anew that is out of step, or torn', () => {
  damage((db) =>
    db.exec(
      `DELETE FROM search_entry WHERE record_id LIKE 'not_%'; INSERT INTO search (rowid, title, body) VALUES (99, 'ghost', '')`,
    ),
  )
  expect(failing()).toEqual(['search'])
  expect(mend()).toEqual(['The search was made anew from the records.'])
  expect(failing()).toEqual([])
  expect(finds(workspace.search, 'mondays')).toHaveLength(1)
  damage((db) => db.exec('UPDATE search_data SET block = zeroblob(40) WHERE id > 10'))
  expect(failing().length).toBeGreaterThan(0)
  expect(mend()).toEqual(['The search was made anew from the records.'])
  expect(failing()).toEqual([])
  expect(finds(workspace.search, 'mondays')).toHaveLength(1)
})

it('drops damaged bytes that nothing leads to, and no others', () => {
  damage((db) => {
    db.exec(`INSERT INTO content VALUES ('${'a'.repeat(64)}', 'none', 3, x'010203')`)
    db.exec(`UPDATE content SET bytes = x'0102' WHERE sha256 = '${version.sha256}'`)
  })
  expect(mend()).toEqual(['1 damaged record that nothing led to went.'])
  // what a page is damaged in only its site can say again
  expect(failing()).toEqual(['saved pages'])
})

it('does not write to a file that is torn', () => {
  workspace.close()
  const file = join(workspace.path, 'groundwork.db')
  const bytes = readFileSync(file)
  const db = new Database(file, { readonly: true })
  const root =
    db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'note_by_page'`).pluck().get() ?? 0
  db.close()
  writeFileSync(file, bytes.fill(0xff, (root - 1) * 4096, root * 4096))
  workspace = opened(workspace.path)
  expect(mend).toThrow(expect.objectContaining({ kind: 'workspace-damaged' }))
})
