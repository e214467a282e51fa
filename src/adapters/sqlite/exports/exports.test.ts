import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../../tests/builders/dossier.ts'
import { aPng } from '../../../../tests/builders/images.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import type { Workspace } from '../../../app/ports.ts'
import type { NoteId, SnapshotId } from '../../../core/model/ids.ts'
import { buildSnapshot } from '../../../core/snapshot/build-snapshot.ts'
import { applicationId, databaseName } from '../connection.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { aFolder, aKeptPage, aNote, anAccount, anImage, at, containing, opened } from '../testing/builders.ts'
import { exportedTables, leftOut } from './exported-tables.ts'
import { mergeExport } from './merge-export.ts'
import { readExport } from './read-export.ts'
import { writeExport } from './write-export.ts'

const quiet = (): void => undefined
const database = ({ path }: Workspace): string => join(path, databaseName)

function aFullWorkspace(): Workspace {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount({ name: '../../<b>Kestrel</b> # Foods', tags: ['fair'] }))
  workspace.notes.save(aNote({ markdown: 'Łódź: “line 3”\r\n\u2028- [ ] ask' }), 0)
  const named = aNote({
    id: 'not_seen' as NoteId,
    markdown: 'Line 3\n\n![The press](image:img_1)\n![](image:img_gone)',
  })
  workspace.notes.save(named, 0)
  workspace.noteImages.add(anImage({ noteId: named.id }), aPng())
  const { page, version, body, text } = aKeptPage({ html: '<p>Kestrel opens a second plant.</p>'.repeat(30) })
  workspace.pages.keep(page, version, body, text)
  const binary = aKeptPage({ key: '2', html: '<p>two</p>' })
  workspace.pages.keep(binary.page, binary.version, binary.body, binary.text)
  // asked for and not read: it goes along, and is no page to whoever counts
  workspace.pages.keep(
    { ...aKeptPage({ key: 'unread' }).page, status: 404, versionId: null, revision: 0 },
    null,
    null,
    null,
  )
  const lines = text.events.map(({ evidence }) => ({ text: evidence.quote, why: 'event' as const, evidence }))
  workspace.notes.saveResearch({ accountId: page.accountId, pageId: page.id, title: page.title, lines })
  workspace.settings.save({ ...workspace.settings.get(), maxPages: 40 })
  workspace.settings.remember('own-sites', '["a.example"]')
  return workspace
}

it('counts the pages that were read', () => {
  const workspace = aFullWorkspace()
  const written = writeExport(database(workspace), join(workspace.path, 'exports', 'counted'), at('12:00:00'), quiet)
  expect(written).toMatchObject({ accounts: 1, notes: 2, pages: 2, calls: 0 })
})

function exported(workspace: Workspace, name = 'one'): string {
  const folder = join(workspace.path, 'exports', name)
  writeExport(database(workspace), folder, at('12:00:00'), quiet)
  return folder
}

function takenIn(folder: string, into: Workspace) {
  const given = join(aFolder(), 'given.db')
  const read = readExport(folder, given, at('13:00:00'), quiet)
  if (!read.ok) throw new Error(read.error.message)
  const merged = mergeExport(database(into), given, `${database(into)}.incoming`, quiet)
  if (!merged.ok) throw new Error(merged.error.message)
  const replaced = into.replaceWith(merged.value.incoming, 'before-import', at('13:00:00'))
  expect(replaced.outcome.ok).toBe(true)
  return { workspace: replaced.workspace, merged: merged.value.merged }
}

/** Every file of a folder, by its name, as a hash. */
const files = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

it('covers every table there is, or says why it stays', () => {
  const db = new Database(':memory:')
  migrate(db, workspaceMigrations, at('09:00:00'))
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
  db.close()
  expect(applicationId).toBeGreaterThan(0)
  expect([...exportedTables, ...Object.keys(leftOut)].toSorted()).toEqual(tables.toSorted())
})

it('comes back byte for byte out of an empty workspace', () => {
  const first = aFullWorkspace()
  const folder = exported(first)
  const { workspace, merged } = takenIn(folder, opened(aFolder()))
  expect(merged).toMatchObject({ given: { accounts: 1, notes: 2, pages: 2, calls: 0 }, rowsLeft: 0 })
  expect(merged.added).toEqual(merged.given)
  expect(files(exported(workspace, 'again'))).toEqual(files(folder))
  const [image] = workspace.noteImages.list(anAccount().id)
  expect(image && workspace.noteImages.bytes(image)).toEqual(aPng())
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})

it('writes what somebody reads, and no name of a company leads out of the folder', () => {
  const folder = exported(aFullWorkspace())
  const [name = ''] = readdirSync(join(folder, 'accounts'))
  expect(name).toMatch(/^b-kestrel-b-foods-\w+\.md$/)
  expect(readFileSync(join(folder, 'accounts', name), 'utf8')).toContain('# ../../\\<b\\>Kestrel')
  const note = readFileSync(join(folder, 'notes', name.replace('.md', ''), 'not_1.md'), 'utf8')
  expect(note).toContain('address: "https://kestrel.example/"')
  expect(note).toContain('Łódź: “line 3”')
  expect(existsSync(`${folder}.part`)).toBe(false)
  const notes = name.replace('.md', '')
  const seen = readFileSync(join(folder, 'notes', notes, 'not_seen.md'), 'utf8')
  expect(seen).toContain('![The press](images/img_1.png)\n![](image:img_gone)')
  expect(readFileSync(join(folder, 'notes', notes, 'images/img_1.png'))).toEqual(aPng())
  expect(readFileSync(join(folder, 'accounts', name), 'utf8')).toContain(
    `![The press](../notes/${notes}/images/img_1.png)`,
  )
})

it('leaves what is there already as it is, and adds the rest', () => {
  const folder = exported(aFullWorkspace())
  const filled = opened(aFolder())
  // the same company under another id, the same note changed, and one of its own
  filled.accounts.save(anAccount({ key: 'other', name: 'Other' }))
  filled.notes.save(aNote({ id: 'not_own' as NoteId, accountId: anAccount({ key: 'other' }).id, markdown: 'own' }), 0)
  const { workspace, merged } = takenIn(folder, filled)
  expect(merged.added).toEqual({ accounts: 1, notes: 2, pages: 2, calls: 0 })
  const changed = workspace.notes.get('not_1' as NoteId)
  if (!changed) throw new Error('the note did not come')
  workspace.notes.save({ ...changed, markdown: 'changed since' }, 1)
  const again = takenIn(folder, workspace)
  expect(again.merged.rowsAdded).toBe(0)
  expect(again.workspace.notes.get('not_1' as NoteId)?.markdown).toBe('changed since')
  expect(again.workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  again.workspace.close()
})

it('adds no versions and no snapshots to what stands there already, nor what only overwriting would finish', () => {
  const theirs = aFullWorkspace()
  const playbook = aPlaybook()
  const dossier = aDossier(brackwellPages, { account: anAccount() })
  const snapshot = buildSnapshot(dossier, playbook, {
    asOf: now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })
  theirs.notes.save({ ...aNote(), markdown: 'Another text.' }, 1, { keepOld: true })
  theirs.playbooks.save(playbook)
  theirs.playbooks.save({ ...playbook, version: playbook.version + 1 })
  theirs.snapshots.save(snapshot)
  theirs.settings.remember('purged-notes-in-snapshots', '{"notes":["not_1"],"after":""}')
  const folder = exported(theirs)

  const mine = opened(aFolder())
  mine.accounts.save(anAccount())
  mine.notes.save(aNote(), 0)
  mine.playbooks.save(playbook)
  const { workspace } = takenIn(folder, mine)
  expect(workspace.notes.versions(aNote().id)).toEqual([])
  expect(workspace.playbooks.versions(playbook.id)).toHaveLength(1)
  expect(workspace.snapshots.latest(snapshot.accountId)).toBeUndefined()
  expect(workspace.settings.memory('purged-notes-in-snapshots')).toBeUndefined()
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})

it('keeps a note whose page stands there under another id', () => {
  const theirs = aFullWorkspace()
  const note = aNote({ id: 'not_page' as NoteId, pageId: aKeptPage().page.id })
  theirs.notes.save(note, 0)
  const folder = exported(theirs)
  const mine = opened(aFolder())
  mine.accounts.save(anAccount())
  const { page, version, body, text } = aKeptPage({ key: 'mine', url: aKeptPage().page.url })
  mine.pages.keep(page, version, body, text)
  const { workspace } = takenIn(folder, mine)
  expect(workspace.notes.get(note.id)).toMatchObject({ markdown: note.markdown, pageId: null })
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})

it('brings nobody back who was erased there, or here', () => {
  const { accountId } = aNote()
  const theirs = aFullWorkspace()
  theirs.notes.save(aNote({ id: 'not_people' as NoteId, markdown: 'Maren Holt asked Ivo Lund for the plan.' }), 0)
  const { page, version, body, text } = aKeptPage({ key: '3', html: '<p>Maren Holt runs the works.</p>'.repeat(20) })
  theirs.pages.keep(page, version, body, text)
  theirs.people.erase(accountId, ['Ivo Lund'], at('10:00:00'))
  const folder = exported(theirs)

  const mine = opened(aFolder())
  mine.accounts.save(anAccount())
  mine.people.erase(accountId, ['Maren Holt'], at('10:00:00'))
  const later = aNote({ id: 'not_later' as NoteId, markdown: 'Ivo Lund answers.' })
  mine.notes.save(later, 0)
  const { workspace } = takenIn(folder, mine)
  expect(workspace.people.held(accountId, ['Maren Holt', 'Ivo Lund'])).toEqual([])
  expect(workspace.notes.get('not_people' as NoteId)?.markdown).toBe('█████ ████ asked ███ ████ for the plan.')
  expect(workspace.notes.get(later.id)?.markdown).toBe('███ ████ answers.')
  expect(new TextDecoder().decode(workspace.pages.body(version.id))).toContain('█████ ████ runs the works.')
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})

it('leaves out all that belongs to a company that stands there under another id', () => {
  const folder = exported(aFullWorkspace())
  const filled = opened(aFolder())
  filled.accounts.save({ ...anAccount(), id: anAccount({ key: 'mine' }).id, name: 'Mine' })
  const { workspace, merged } = takenIn(folder, filled)
  expect(merged.added).toEqual({ accounts: 0, notes: 0, pages: 0, calls: 0 })
  expect(workspace.accounts.list().map(({ name }) => name)).toEqual(['Mine'])
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
  workspace.close()
})

it.each<[string, (folder: string) => void, string]>([
  ['has no manifest', (folder) => rmSync(join(folder, 'export.json')), 'a file of it is missing'],
  ['is newer', (folder) => change(folder, 'export.json', /"schema": \d+/, '"schema": 900'), 'newer Groundwork'],
  [
    'is of another format',
    (folder) => change(folder, 'export.json', '"version": 1', '"version": 2'),
    'not that of an export',
  ],
  ['lacks a table', (folder) => rmSync(join(folder, 'data/note.jsonl')), 'a file of it is missing'],
  [
    'was changed',
    (folder) => change(folder, 'data/note.jsonl', 'line 3', 'line 4'),
    'data/note.jsonl is not what was written',
  ],
  [
    'is cut short',
    (folder) => writeFileSync(join(folder, 'data/page.jsonl'), ''),
    'data/page.jsonl is not what was written',
  ],
  ['is no JSON', (folder) => writeFileSync(join(folder, 'data/note.jsonl'), '{"id":'), 'a line of it is not JSON'],
])('refuses an export that %s, whole', (_name, spoil, words) => {
  const folder = join(aFolder(), 'export')
  cpSync(exported(aFullWorkspace()), folder, { recursive: true })
  spoil(folder)
  const given = join(aFolder(), 'given.db')
  const read = readExport(folder, given, at('13:00:00'), quiet)
  expect(read).toMatchObject({ ok: false, error: { kind: 'bad-input', message: containing(words) } })
  expect(existsSync(given)).toBe(false)
})

function change(folder: string, name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, name), 'utf8')
  expect(text.replace(from, to)).not.toBe(text)
  writeFileSync(join(folder, name), text.replace(from, to))
}
