import type { Database } from 'better-sqlite3'
import type { PlaybookStore } from '../../app/ports.ts'
import { playbookSchema } from '../../core/model/playbook.ts'
import type { Playbook } from '../../core/model/playbook.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = 'id, version, yaml, content, saved_at AS savedAt'

export function createPlaybookStore(db: Database): PlaybookStore {
  const list = db.prepare<[number], Row>(
    `SELECT ${columns} FROM playbook AS latest
     WHERE version = (SELECT max(version) FROM playbook WHERE id = latest.id)
       AND (removed_at IS NOT NULL) = ? ORDER BY id`,
  )
  const latest = db.prepare<[string], Row>(`SELECT ${columns} FROM playbook WHERE id = ? ORDER BY version DESC LIMIT 1`)
  const numbered = db.prepare<[string, number], Row>(`SELECT ${columns} FROM playbook WHERE id = ? AND version = ?`)
  const insert = db.prepare<Row>(
    'INSERT INTO playbook (id, version, yaml, content, saved_at) VALUES (@id, @version, @yaml, @content, @savedAt)',
  )
  const versions = db.prepare<[string], Row>(`SELECT ${columns} FROM playbook WHERE id = ? ORDER BY version DESC`)
  const remove = db.prepare<[string | null, string]>('UPDATE playbook SET removed_at = ? WHERE id = ?')
  const removed = db.prepare<[string], number>('SELECT 1 FROM playbook WHERE id = ? AND removed_at IS NOT NULL').pluck()
  return {
    list: () => list.all(0).map(readPlaybook),
    removed: () => list.all(1).map(readPlaybook),
    versions: (id) => versions.all(id).map(readPlaybook),
    isRemoved: (id) => removed.get(id) !== undefined,
    setRemoved: (id, at) => void remove.run(at, id),
    get(id, version) {
      const row = version === undefined ? latest.get(id) : numbered.get(id, version)
      return row === undefined ? undefined : readPlaybook(row)
    },
    save: (playbook) => void insert.run({ ...playbook, content: JSON.stringify(playbook.content) }),
  }
}

function readPlaybook(row: Row): Playbook {
  const record = `playbook ${String(row['id'])}`
  return readRow(playbookSchema, record, { ...row, content: readJson(record, row['content']) })
}
