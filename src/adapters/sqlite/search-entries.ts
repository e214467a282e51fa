import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../app/ports-search.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Note } from '../../core/model/note.ts'
import type { Page } from '../../core/model/page.ts'
import type { Instant } from '../../core/model/time.ts'
import { sha256 } from './content-store.ts'
import { foldedWords } from './fold.ts'

/** What the index knows of one account, note or page. `title` and `body` are the original words. */
export type SearchEntry = {
  readonly type: SearchHit['type']
  readonly id: string
  readonly accountId: AccountId
  readonly title: string
  readonly body: string
  readonly at: Instant | null
}

export const accountEntry = (account: Account): SearchEntry => ({
  type: 'account',
  id: account.id,
  accountId: account.id,
  title: account.name,
  body: [account.identity, ...account.aliases, account.segment ?? '', ...account.tags]
    .filter((part) => part !== '')
    .join(' · '),
  at: account.createdAt,
})

export const noteEntry = (note: Note): SearchEntry => ({
  type: 'note',
  id: note.id,
  accountId: note.accountId,
  title: noteTitle(note.markdown),
  body: note.markdown,
  at: note.savedAt,
})

/** `text` is that of the page's current reading, empty when it has none. */
export const pageEntry = (page: Page, text: string): SearchEntry => ({
  type: 'page',
  id: page.id,
  accountId: page.accountId,
  title: page.title === '' ? page.url : page.title,
  body: text,
  at: page.fetchedAt,
})

/** The first line with words in it, without the signs of Markdown before them. */
function noteTitle(markdown: string): string {
  // the first lines of a note of any length
  const lines = markdown.slice(0, 2000).split('\n')
  const titles = lines.map((line) => line.replace(/^[\s#>*+-]+/, '').trim())
  return (titles.find((line) => line !== '') ?? 'Note').slice(0, 120)
}

/** Hash of what an entry holds: the same hash needs no new indexing. */
export const entryHash = (entry: SearchEntry): string => sha256(`${entry.title}\n${entry.body}`)

/** The folded words that stand in the index for an entry. */
export const indexedWords = (entry: SearchEntry): { readonly title: string; readonly body: string } => ({
  title: foldedWords(entry.title),
  body: foldedWords(entry.body),
})

/** Keeps the index in step. Called inside the transaction that changes the record itself. */
export type SearchEntries = {
  put(entry: SearchEntry): void
  drop(type: SearchEntry['type'], id: string): void
}

export function createSearchEntries(db: Database): SearchEntries {
  const find = db.prepare<[string, string], { num: number; sha256: string }>(
    'SELECT num, sha256 FROM search_entry WHERE type = ? AND ref_id = ?',
  )
  const removeWords = db.prepare<[number]>('DELETE FROM search WHERE rowid = ?')
  const remove = db.prepare<[number]>('DELETE FROM search_entry WHERE num = ?')
  const touch = db.prepare<[string | null, number]>('UPDATE search_entry SET at = ? WHERE num = ?')
  const insert = db.prepare<{ type: string; id: string; accountId: string; at: string | null; sha256: string }>(
    'INSERT INTO search_entry (type, ref_id, account_id, at, sha256) VALUES (@type, @id, @accountId, @at, @sha256)',
  )
  const insertWords = db.prepare<{ num: number | bigint; title: string; body: string }>(
    'INSERT INTO search (rowid, title, body) VALUES (@num, @title, @body)',
  )
  const dropNum = (num: number): void => {
    removeWords.run(num)
    remove.run(num)
  }
  return {
    put(entry) {
      const known = find.get(entry.type, entry.id)
      const hash = entryHash(entry)
      if (known?.sha256 === hash) {
        touch.run(entry.at, known.num)
        return
      }
      if (known !== undefined) dropNum(known.num)
      const { type, id, accountId, at } = entry
      const { lastInsertRowid } = insert.run({ type, id, accountId, at, sha256: hash })
      insertWords.run({ num: lastInsertRowid, ...indexedWords(entry) })
    },
    drop(type, id) {
      const known = find.get(type, id)
      if (known !== undefined) dropNum(known.num)
    },
  }
}
