import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { compose } from '../src/compose.ts'
import { resultsFolder } from './figures.ts'

export type Amounts = {
  readonly accounts: number
  readonly notes: number
  readonly pages: number
  readonly snapshots: number
}

/** A generated workspace of that size: one made before, since it takes long to make, and where no installation clears it away. */
export async function largeWorkspace(amounts: Amounts): Promise<string> {
  const { accounts, notes, pages, snapshots } = amounts
  const path = join(
    resultsFolder,
    'workspaces',
    `${accounts}-accounts-${notes}-notes-${pages}-pages-${snapshots}-snapshots`,
  )
  if (isWhole(path)) return path
  rmSync(path, { recursive: true, force: true })
  await fill(path, amounts)
  return path
}

/** The last thing that filling it writes is there. */
function isWhole(path: string): boolean {
  const file = join(path, 'groundwork.db')
  if (!existsSync(file)) return false
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare(`SELECT value FROM memory WHERE key = '${wholeKey}'`).pluck().get() === 'yes'
  } catch {
    return false
  } finally {
    db.close()
  }
}

const wholeKey = 'bench-workspace-is-whole'

async function fill(workspace: string, amounts: Amounts): Promise<void> {
  const host = compose({ workspace, mode: 'write', host: 'command-line' })
  if (!host.ok) throw new Error(host.error.message)
  process.stdout.write(`Generating ${amounts.accounts} accounts, ${amounts.pages} pages and ${amounts.notes} notes…\n`)
  const made = await host.value.generate(amounts, { seed: 1, told: () => undefined })
  await host.value.close()
  if (!made.ok) throw new Error(made.error.message)
  const db = new Database(join(workspace, 'groundwork.db'))
  db.prepare('INSERT INTO memory (key, value) VALUES (?, ?)').run(wholeKey, 'yes')
  db.close()
}

/**
 * Bytes of the database, and of what it is there to hold: saved pages as they are compressed, the text of each reading in its full length, and
 * notes. What readings found, and earlier texts of notes, count as the database's own.
 */
export function holdingOf(path: string): { readonly file: number; readonly held: number } {
  const db = new Database(join(path, 'groundwork.db'), { readonly: true })
  const bytes = (sql: string): number => Number(db.prepare(sql).pluck().get() ?? 0)
  const file = bytes('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
  const pages = bytes('SELECT sum(length(bytes)) FROM content WHERE sha256 IN (SELECT sha256 FROM page_version)')
  const text = bytes('SELECT sum(size) FROM content WHERE sha256 IN (SELECT text_sha256 FROM text_revision)')
  const notes = bytes('SELECT sum(octet_length(markdown)) FROM note')
  db.close()
  return { file, held: pages + text + notes }
}
