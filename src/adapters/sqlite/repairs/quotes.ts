import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { pageVersionIdSchema } from '../../../core/model/ids.ts'
import { counted, type Patient } from '../checks/check.ts'
import { mentionsHash } from '../text-revisions.ts'

const quoteSchema = z.object({
  type: z.literal('quote'),
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string().min(1),
})

type Kept = { readonly row: number; readonly json: string }

/** Quotes that do not stand where they say, and stand just once elsewhere in the saved text, are led there again. Snapshots stay as they were made. */
export function repairQuotes(patient: Patient): readonly string[] {
  const moved =
    mendMentions(patient) +
    [
      ['kept_quote', 'told'],
      ['page_change', 'told'],
      ['research_note', 'lines'],
    ].reduce((sum, [table = '', column = '']) => sum + mendColumn(patient, table, column), 0)
  return moved > 0 ? [`${counted(moved, 'quote leads', 'quotes lead')} to its words again.`] : []
}

function mendColumn(patient: Patient, table: string, column: string): number {
  const rows = patient.db.prepare<[], Kept>(`SELECT rowid AS row, "${column}" AS json FROM "${table}"`).all()
  const write = patient.db.prepare<[string, number]>(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`)
  return rows.reduce((sum, { row, json }) => {
    const mended = withQuotesMended(patient, json)
    if (mended.count > 0) write.run(mended.json, row)
    return sum + mended.count
  }, 0)
}

type Mentions = { readonly row: number; readonly events: string; readonly problems: string; readonly hash: string }

/** Only those that are as they were written: what is damaged is read anew from its page. */
function mendMentions(patient: Patient): number {
  const { db } = patient
  const rows = db
    .prepare<[], Mentions>('SELECT rowid AS row, events, problems, mentions_sha256 AS hash FROM text_revision')
    .all()
  return rows.reduce((sum, { row, events, problems, hash }) => {
    if (mentionsHash(events, problems) !== hash) return sum
    const mended = [withQuotesMended(patient, events), withQuotesMended(patient, problems)] as const
    const count = mended[0].count + mended[1].count
    if (count > 0) writeMentions(db, row, mended[0].json, mended[1].json)
    return sum + count
  }, 0)
}

function writeMentions(db: Database, row: number, events: string, problems: string): void {
  db.prepare('UPDATE text_revision SET events = ?, problems = ?, mentions_sha256 = ? WHERE rowid = ?').run(
    events,
    problems,
    mentionsHash(events, problems),
    row,
  )
}

function withQuotesMended({ inner }: Patient, json: string): { readonly json: string; readonly count: number } {
  let count = 0
  const mended: unknown = JSON.parse(json, (_key, value: unknown) => {
    const read = quoteSchema.safeParse(value)
    if (!read.success) return value
    const { pageVersionId, revision, start, end, quote } = read.data
    const text = inner.texts.textOf(pageVersionId, revision)
    if (text === undefined || text.slice(start, end) === quote) return value
    const at = text.indexOf(quote)
    if (at < 0 || text.includes(quote, at + 1)) return value
    count += 1
    return { ...(value as object), start: at, end: at + quote.length } // an object, or it would not have been read
  })
  return { json: count > 0 ? JSON.stringify(mended) : json, count }
}
