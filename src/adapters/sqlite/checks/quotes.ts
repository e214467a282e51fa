import { quoteEvidenceSchema } from '../../../core/model/evidence.ts'
import type { QuoteEvidence } from '../../../core/model/evidence.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check, Patient } from './check.ts'

/** Every quote of a mention, of kept words, a research note or a snapshot stands in the saved text at its offsets. */
export const checkQuotes: Check = (patient) => {
  const textOf = lastTexts(patient)
  const moved: string[] = []
  let checked = 0
  const isThere = patient.db.prepare<[string], number>('SELECT 1 FROM page_version WHERE id = ?').pluck()
  for (const { where, quote } of quotesOnFile(patient)) {
    // a snapshot made before its page was erased keeps what it quoted
    if (isThere.get(quote.pageVersionId) === undefined) continue
    checked += 1
    if (!standsInText(quote, textOf)) moved.push(`“${quote.quote.slice(0, 60)}” in ${where}`)
  }
  if (moved.length === 0) return sound(`${counted(checked, 'quote stands', 'quotes stand')} where they say.`)
  return faulty(
    `${counted(moved.length, 'quote does', 'quotes do')} not stand where they say`,
    moved,
    'Let the workspace be mended: quotes whose words stand once in the saved text lead there again. For the others research the company again.',
  )
}

type TextOf = (quote: QuoteEvidence) => string | undefined

const standsInText = (quote: QuoteEvidence, textOf: TextOf): boolean =>
  textOf(quote)?.slice(quote.start, quote.end) === quote.quote

/** Quotes come in runs of one text: the last few are kept at hand. */
function lastTexts({ inner }: Patient): TextOf {
  const kept = new Map<string, string | undefined>()
  return ({ pageVersionId, revision }) => {
    const key = `${pageVersionId} ${revision}`
    if (!kept.has(key)) {
      if (kept.size >= 40) kept.clear()
      kept.set(key, inner.texts.textOf(pageVersionId, revision))
    }
    return kept.get(key)
  }
}

function* quotesOnFile(patient: Patient): Generator<{ readonly where: string; readonly quote: QuoteEvidence }> {
  for (const { where, json } of recordsWithQuotes(patient)) {
    for (const quote of quotesIn(json)) yield { where, quote }
  }
}

function* recordsWithQuotes({ db, inner }: Patient): Generator<{ readonly where: string; readonly json: string }> {
  const columns = db.prepare<[], { where: string; json: string }>(
    `SELECT 'an event on ' || page_version_id AS "where", events AS json FROM text_revision
     UNION ALL SELECT 'a likely problem on ' || page_version_id, problems FROM text_revision
     UNION ALL SELECT 'kept words ' || id, told FROM kept_quote
     UNION ALL SELECT 'a change of ' || page_id, told FROM page_change
     UNION ALL SELECT 'the research note on ' || page_id, lines FROM research_note`,
  )
  yield* columns.all()
  const snapshots = db.prepare<[], { id: string; hash: string }>('SELECT id, sha256 AS hash FROM snapshot')
  for (const { id, hash } of snapshots.all()) {
    const json = inner.content.getText(hash)
    // a damaged snapshot is the finding of another check
    if (json !== undefined) yield { where: `snapshot ${id}`, json }
  }
}

/** Every object of quote evidence in a JSON text, however deep. */
function quotesIn(json: string): readonly QuoteEvidence[] {
  const found: QuoteEvidence[] = []
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'quote' && 'quote' in value)
      found.push(quoteEvidenceSchema.parse(value))
    return value
  })
  return found
}
