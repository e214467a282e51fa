import type { Database } from 'better-sqlite3'
import { createHash, randomBytes } from 'node:crypto'
import { type Redactor, createRedactor, foldedName, runsOf } from '../../core/model/erased-person.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Row } from './rows.ts'

/** Whose names are to stay away: known by a salted hash, so that the list of them names nobody. */
export type RememberedPeople = {
  add(accountId: AccountId, forms: readonly string[], now: Instant): void
  /** Their names as they stand in the texts. */
  formsIn(accountId: AccountId, texts: () => Iterable<string>): readonly string[]
  /** Blots those out who stand in any of the texts; null where there is nobody to blot out. */
  redactorFor(accountId: AccountId, texts: () => readonly string[]): Redactor | null
}

export function createRememberedPeople(db: Database): RememberedPeople {
  const insert = db.prepare<Row>(
    `INSERT INTO erased_person (account_id, salt, sha256, words, erased_at) VALUES (@accountId, @salt, @sha256, @words, @now)
     ON CONFLICT (account_id, sha256) DO NOTHING`,
  )
  const list = db.prepare<[string], { salt: string; sha256: string; words: number }>(
    'SELECT salt, sha256, words FROM erased_person WHERE account_id = ?',
  )
  const formsIn: RememberedPeople['formsIn'] = (accountId, texts) => {
    const known = list.all(accountId)
    if (known.length === 0) return []
    // what came from another workspace has a salt of its own
    const salts = [...new Set(known.map(({ salt }) => salt))]
    const hashes = new Set(known.map((one) => one.sha256))
    const lengths = [...new Set(known.map(({ words }) => words))]
    const found = new Set<string>()
    for (const text of texts())
      for (const words of lengths)
        for (const run of runsOf(text, words)) if (salts.some((salt) => hashes.has(hashOf(salt, run)))) found.add(run)
    return [...found]
  }
  return {
    formsIn,
    add(accountId, forms, now) {
      const salt = list.get(accountId)?.salt ?? randomBytes(16).toString('hex')
      for (const form of forms)
        insert.run({ accountId, salt, sha256: hashOf(salt, form), words: form.trim().split(/\s+/).length, now })
    },
    redactorFor(accountId, texts) {
      const forms = formsIn(accountId, texts)
      return forms.length === 0 ? null : createRedactor(forms)
    },
  }
}

const hashOf = (salt: string, form: string): string =>
  createHash('sha256')
    .update(`${salt} ${foldedName(form)}`)
    .digest('hex')
