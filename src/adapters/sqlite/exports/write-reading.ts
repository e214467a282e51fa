import type { Database } from 'better-sqlite3'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkStep } from '../../../app/ports-backups.ts'
import { dossierToMarkdown } from '../../../core/brief/dossier-markdown.ts'
import type { Account } from '../../../core/model/account.ts'
import type { AccountId } from '../../../core/model/ids.ts'
import type { Note } from '../../../core/model/note.ts'
import { imageLinks, writeImages } from './image-files.ts'
import { createStores, type Stores } from '../stores.ts'

/** How many accounts lie between two words of how far it is. */
const tellEvery = 50

/** What somebody reads: a file an account, a file a note, and the images beside it. An account whose records are damaged is left out. @returns the files */
export function writeReading(db: Database, folder: string, tell: (step: WorkStep) => void): number {
  const { stores } = createStores(db)
  const ids = db.prepare<[], string>('SELECT id FROM account WHERE deleted_at IS NULL ORDER BY id').pluck().all()
  for (const name of ['accounts', 'notes']) mkdirSync(join(folder, name))
  return ids.reduce((files, id, done) => {
    if (done % tellEvery === 0) tell({ phase: 'writing', done, total: ids.length })
    // ids come out of the column that holds ids of accounts
    return files + writeAccount(stores, folder, id as AccountId)
  }, 0)
}

function writeAccount(stores: Stores, folder: string, id: AccountId): number {
  const account = stores.accounts.get(id)
  if (account === undefined) return 0
  const name = fileName(account)
  const links = imageLinks(stores.noteImages.list(id))
  const notes = stores.notes.list(id)
  const markdown = dossierToMarkdown({
    account,
    snapshot: stores.snapshots.latest(id),
    notes: notes.map((note) => ({ ...note, markdown: links.from(`../notes/${name}/`, note.markdown) })),
    calls: stores.calls.list(id),
    debriefs: stores.debriefs.list(id),
    touches: stores.touches.list(id),
  })
  writeFileSync(join(folder, 'accounts', `${name}.md`), markdown, { flag: 'wx' })
  if (notes.length > 0) mkdirSync(join(folder, 'notes', name))
  for (const note of notes)
    writeFileSync(
      join(folder, 'notes', name, `${note.id.replace(/[^\w-]/g, '')}.md`),
      noteFile({ ...note, markdown: links.from('', note.markdown) }, account),
      { flag: 'wx' },
    )
  return notes.length + 1 + writeImages(stores.noteImages, links.named(), join(folder, 'notes', name))
}

/** Letters, digits and dashes of the name, and the end of the id: no name of a company leads anywhere. */
const fileName = ({ id, name }: Account): string => {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${slug.slice(0, 60)}-${id.replace(/\W/g, '').slice(-12)}`
}

/** YAML takes JSON's strings as they are. */
function noteFile(note: Note, account: Account): string {
  const front = {
    id: note.id,
    account: account.name,
    address: account.homeUrl,
    kind: note.kind,
    created: note.createdAt,
    saved: note.savedAt,
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${note.markdown}\n`
}
