import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { TextRevision } from '../../app/ports-pages.ts'
import { documentSchema } from '../../core/model/document.ts'
import type { Document } from '../../core/model/document.ts'
import { pageVersionIdSchema, playbookIdSchema } from '../../core/model/ids.ts'
import type { PageVersionId } from '../../core/model/ids.ts'
import { linkSchema } from '../../core/model/page.ts'
import { locatedEventSchema, locatedProblemSchema } from '../../core/model/signal.ts'
import { instantSchema } from '../../core/model/time.ts'
import { sha256 } from './content-store.ts'
import type { ContentStore } from './content-store.ts'
import { createReadingCache } from './reading-cache.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

type Mentions = Pick<TextRevision, 'events' | 'problems' | 'playbook'>

/** Readings of page versions. A damaged reading is never handed out: it is as if it were not there. */
export type TextRevisions = {
  /** Part of the caller's transaction. */
  add(text: TextRevision): void
  /** Replaces what was found in a reading. */
  setMentions(id: PageVersionId, revision: number, mentions: Mentions): void
  /** The reading of that number, or the latest. */
  get(id: PageVersionId, revision?: number): TextRevision | undefined
  /** Only its text: what quotes point into. */
  textOf(id: PageVersionId, revision: number): string | undefined
}

// The text is kept apart from the rest of the document: excerpts and checks of quotes need nothing else.
const readingSchema = z.object({ document: documentSchema.omit({ text: true }), links: z.array(linkSchema) })

const mentionsSchema = z.object({
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int().positive(),
  events: z.array(locatedEventSchema),
  problems: z.array(locatedProblemSchema),
  playbook: z.object({ id: playbookIdSchema, version: z.number().int() }).nullable(),
  readAt: instantSchema,
})

const headColumns = `page_version_id AS pageVersionId, revision, text_sha256 AS textSha256, reading_sha256 AS readingSha256,
  mentions_sha256 AS mentionsSha256, playbook_id AS playbookId, playbook_version AS playbookVersion, read_at AS readAt`

/**
 * Characters of text and JSON whose parsed form stays at hand, 2.4 bytes each: some 700 pages of company sites as they are (12,000 each), or
 * a dossier of very long ones.
 */
const keptCharacters = 8_000_000

export function createTextRevisions(db: Database, content: ContentStore): TextRevisions {
  const { insert, update, latest, numbered, mentions } = statements(db)
  // Reading and checking 60 pages takes 25 to 55 ms, and a snapshot asks for them after every new page: what was read once
  // and still has the same hashes is not read again.
  const cache = createReadingCache<TextRevision>(keptCharacters)
  return {
    add: (text) => void insert.run(writtenRow(text, content)),
    setMentions: (pageVersionId, revision, found) =>
      void update.run({ pageVersionId, revision, ...mentionColumns(found) }),
    get(id, revision) {
      const head = revision === undefined ? latest.get(id) : numbered.get(id, revision)
      if (head === undefined) return undefined
      return cache.get(JSON.stringify(head), () => {
        const found = mentions.get(id, Number(head['revision']))
        return found === undefined ? undefined : readRevision({ ...head, ...found }, content)
      })
    },
    textOf(id, revision) {
      const head = numbered.get(id, revision)
      return head === undefined ? undefined : content.getText(String(head['textSha256']))
    },
  }
}

function statements(db: Database) {
  return {
    insert: db.prepare<Row>(
      `INSERT INTO text_revision (page_version_id, revision, text_sha256, reading_sha256, events, problems, mentions_sha256,
         playbook_id, playbook_version, read_at)
       VALUES (@pageVersionId, @revision, @textSha256, @readingSha256, @events, @problems, @mentionsSha256,
         @playbookId, @playbookVersion, @readAt)`,
    ),
    update: db.prepare<Row>(
      `UPDATE text_revision SET events = @events, problems = @problems, mentions_sha256 = @mentionsSha256,
         playbook_id = @playbookId, playbook_version = @playbookVersion
       WHERE page_version_id = @pageVersionId AND revision = @revision`,
    ),
    numbered: db.prepare<[string, number], Row>(
      `SELECT ${headColumns} FROM text_revision WHERE page_version_id = ? AND revision = ?`,
    ),
    latest: db.prepare<[string], Row>(
      `SELECT ${headColumns} FROM text_revision WHERE page_version_id = ? ORDER BY revision DESC LIMIT 1`,
    ),
    mentions: db.prepare<[string, number], Row>(
      'SELECT events, problems FROM text_revision WHERE page_version_id = ? AND revision = ?',
    ),
  }
}

/** Hash of the mentions as they stand in the row. */
export const mentionsHash = (events: string, problems: string): string => sha256(`${events}\n${problems}`)

function writtenRow(text: TextRevision, content: ContentStore): Row {
  const { text: words, ...rest } = text.document
  return {
    pageVersionId: text.pageVersionId,
    revision: text.revision,
    textSha256: content.putText(words),
    readingSha256: content.putText(JSON.stringify({ document: rest, links: text.links })),
    readAt: text.readAt,
    ...mentionColumns(text),
  }
}

function mentionColumns(mentions: Mentions): Row {
  const events = JSON.stringify(mentions.events)
  const problems = JSON.stringify(mentions.problems)
  return {
    events,
    problems,
    mentionsSha256: mentionsHash(events, problems),
    playbookId: mentions.playbook?.id ?? null,
    playbookVersion: mentions.playbook?.version ?? null,
  }
}

function readRevision(row: Row, content: ContentStore): { reading: TextRevision; size: number } | undefined {
  const words = content.getText(String(row['textSha256']))
  const json = content.getText(String(row['readingSha256']))
  const mentions = mentionsHash(String(row['events']), String(row['problems']))
  if (words === undefined || json === undefined || mentions !== row['mentionsSha256']) return undefined
  const record = `the text of page version ${String(row['pageVersionId'])}`
  const { document, links } = readRow(readingSchema, record, readJson(record, json))
  const reading = { ...readMentions(row, record), document: withText(document, words), links }
  return { reading, size: words.length + json.length }
}

const withText = (rest: Omit<Document, 'text'>, text: string): Document => ({ ...rest, text })

function readMentions(row: Row, record: string): z.infer<typeof mentionsSchema> {
  return readRow(mentionsSchema, record, {
    ...row,
    events: readJson(record, row['events']),
    problems: readJson(record, row['problems']),
    playbook: row['playbookId'] === null ? null : { id: row['playbookId'], version: row['playbookVersion'] },
  })
}
