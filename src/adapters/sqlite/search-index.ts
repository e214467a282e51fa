import type { Database } from 'better-sqlite3'
import type { SearchHit, SearchIndex } from '../../app/ports-search.ts'
import { instantSchema } from '../../core/model/time.ts'
import { excerptOf } from './excerpt.ts'
import type { Phrase } from './excerpt.ts'
import { words } from './fold.ts'
import { readRow } from './rows.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchOriginals } from './search-originals.ts'

type Found = {
  readonly type: SearchHit['type']
  readonly id: string
  readonly accountId: string
  readonly accountName: string
  readonly at: string | null
}

/** Words of a query that count; more would only be a way to keep the index busy. */
const mostPhrases = 12

export function createSearchIndex(db: Database, originals: SearchOriginals): SearchIndex {
  const ranked = db.prepare<object, Found>(hitsOrderedBy('rank'))
  const newest = db.prepare<object, Found>(hitsOrderedBy('search.rowid DESC'))
  return {
    query(typed, { limit, accountId, type }) {
      const phrases = phrasesOf(typed)
      if (phrases.length === 0) return []
      // one letter hits nearly everything: ranking all of it would take longer than a keystroke, and says nothing
      const statement = isOneLetter(phrases) ? newest : ranked
      const found = statement.all({ match: matchOf(phrases), accountId: accountId ?? null, type: type ?? null, limit })
      return found.flatMap((hit) => {
        const entry = originals.find(hit.type, hit.id)
        return entry === undefined ? [] : [shown(hit, entry, phrases)]
      })
    },
  }
}

/** CROSS JOIN keeps the full-text index outermost, so that it sorts and stops by itself. */
const hitsOrderedBy = (order: string): string =>
  `SELECT entry.type, entry.ref_id AS id, entry.account_id AS accountId, account.name AS accountName, entry.at
   FROM search CROSS JOIN search_entry AS entry ON entry.num = search.rowid
     CROSS JOIN account ON account.id = entry.account_id
   WHERE search MATCH @match AND account.deleted_at IS NULL
     AND (@accountId IS NULL OR entry.account_id = @accountId) AND (@type IS NULL OR entry.type = @type)
   ORDER BY ${order} LIMIT @limit`

/** What stands between spaces is a phrase of its words; the last one is still being typed unless a space follows it. */
function phrasesOf(typed: string): readonly Phrase[] {
  const chunks = typed.slice(0, 400).split(/\s+/)
  const phrases = chunks
    .map((chunk) => Array.from(words(chunk), ({ folded }) => folded))
    .filter((phrase) => phrase.length > 0)
    .slice(0, mostPhrases)
  return phrases.map((phrase, index) => ({ words: phrase, open: index === phrases.length - 1 && !/\s$/.test(typed) }))
}

const isOneLetter = (phrases: readonly Phrase[]): boolean =>
  phrases.length === 1 && phrases[0]?.words.join(' ').length === 1

/** A full-text query of quoted words, which hold letters and digits only: nothing a person types is an operator. */
const matchOf = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words, open }) => `"${words.join(' ')}"${open ? ' *' : ''}`).join(' AND ')

function shown(hit: Found, entry: SearchEntry, phrases: readonly Phrase[]): SearchHit {
  return {
    type: hit.type,
    id: hit.id,
    accountId: entry.accountId,
    accountName: hit.accountName,
    title: entry.title,
    excerpt: excerptOf(entry.body, phrases),
    at: readRow(instantSchema.nullable(), `search entry ${hit.id}`, hit.at),
  }
}
