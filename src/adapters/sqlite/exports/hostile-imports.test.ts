import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { safetyCase } from '../../../../tests/builders/safety-case.ts'
import { type Cut, type Cuts, importWithout } from '../../../../tests/builders/without-guard.ts'
import { type AppError, type Result, fail } from '../../../core/model/result.ts'
import { databaseName } from '../connection.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, containing, opened } from '../testing/builders.ts'
import { prepareIncoming } from '../upkeep/prepare-incoming.ts'
import { thrownWords } from '../upkeep/thrown-words.ts'
import { readExport } from './read-export.ts'
import { writeExport } from './write-export.ts'

const quiet = (): void => undefined
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An export of a small workspace, and what its manifest says of it. */
function anExport(): string {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  const { page, version, body, text } = aKeptPage()
  workspace.pages.keep(page, version, body, text)
  const folder = join(aFolder(), 'export')
  writeExport(join(workspace.path, databaseName), folder, at('12:00:00'), quiet)
  workspace.close()
  return folder
}

type Manifest = { tables: Record<string, { rows: number; sha256: string }> }

/** Writes a table of an export anew, and lets the manifest say that it is as it was written: who is hostile can do that too. */
function forge(
  folder: string,
  table: string,
  change: (lines: readonly string[]) => readonly string[],
  name = table,
): void {
  const file = join(folder, 'data', `${table}.jsonl`)
  const lines = change(readFileSync(file, 'utf8').split('\n').slice(0, -1))
  const text = lines.map((line) => `${line}\n`).join('')
  writeFileSync(file, text)
  const manifest = JSON.parse(readFileSync(join(folder, 'export.json'), 'utf8')) as Manifest
  manifest.tables[name] = { rows: lines.length, sha256: sha256(text) }
  writeFileSync(join(folder, 'export.json'), JSON.stringify(manifest))
}

/** Where it leads might be without end, or wait for ever. */
function behindLink(folder: string, name: string): void {
  const elsewhere = join(aFolder(), 'elsewhere')
  renameSync(join(folder, name), elsewhere)
  symlinkSync(elsewhere, join(folder, name))
}

const secret = 'what stands elsewhere on this computer'

/** What somebody hostile may put into the folder of an export, and what is said of it. */
const hostile: Readonly<Record<string, readonly [(folder: string) => void, string]>> = {
  'a way out in the name of a page': [
    (folder) =>
      forge(folder, 'content', (lines) => [
        ...lines,
        JSON.stringify({ sha256: '../../../secret', file: '../../secret' }),
      ]),
    'is no record',
  ],
  'a link to a file elsewhere': [
    (folder) => {
      const elsewhere = join(aFolder(), 'secret')
      writeFileSync(elsewhere, secret)
      const name = join(folder, 'pages', sha256(secret).slice(0, 2), sha256(secret))
      mkdirSync(dirname(name), { recursive: true })
      symlinkSync(elsewhere, name)
      forge(folder, 'content', (lines) => [...lines, JSON.stringify({ sha256: sha256(secret), file: 'x' })])
    },
    'is no file of a page',
  ],
  'a link in the place of what it says of itself': [(folder) => behindLink(folder, 'export.json'), 'is no plain file'],
  'a link in the place of its rows': [(folder) => behindLink(folder, 'data/note.jsonl'), 'is no plain file'],
  'a body that is another': [
    (folder) => {
      const [name = ''] = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' }).filter(
        (one) => one.length > 40,
      )
      writeFileSync(join(folder, 'pages', name), '<script>')
    },
    'is not what was written',
  ],
  'the same id twice': [
    (folder) => forge(folder, 'note', ([line = '']) => [line, line.replace('Mondays', 'Tuesdays')]),
    'contradicts another',
  ],
  'a column of its own': [
    (folder) => forge(folder, 'note', ([line = '']) => [line.replace('"id"', '"id) VALUES (1);--"')]),
    'is not known',
  ],
  'what no record looks like': [
    (folder) => forge(folder, 'note', ([line = '']) => [line.replace('"kind":"call"', '"kind":"__proto__"')]),
    'can’t be read',
  ],
  'a record of nobody': [
    (folder) => forge(folder, 'note', ([line = '']) => [line.replace('acc_kestrel', 'acc_nobody')]),
    'lack what they belong to',
  ],
}

type Reading = { readonly read: typeof readExport; readonly longest: number }
const reading = 'adapters/sqlite/exports/read-export.ts'
const cutting =
  (cuts: readonly Cut[], others: Cuts = {}, longest = 1_000_000_000) =>
  async (): Promise<Reading> => {
    const { readExport: read } = await importWithout<{ readExport: typeof readExport }>(reading, {
      [reading]: cuts,
      ...others,
    })
    return { read, longest }
  }

safetyCase<Reading>(33, 'an export that leads elsewhere, contradicts itself or has no end is refused whole', {
  shipped: () => ({ read: readExport, longest: 1_000_000_000 }),
  without: {
    'names from hashes alone': cutting([['sha256: z.string().regex(/^[0-9a-f]{64}$/)', 'sha256: z.string()']]),
    'a look whether it is a link': cutting([['if (!stat.isFile() || ', 'if (']]),
    'a look whether rows and manifest are': cutting([
      ['if (!lstatSync(file).isFile()) throw', 'if (file === "") throw'],
    ]),
    'the hash of a body': cutting([['if (sha256(bytes) !== hash) throw', 'if (hash === "") throw']]),
    'one row an id': cutting([
      ['`INSERT INTO "${table}" (${quoted(names)})', '`INSERT OR REPLACE INTO "${table}" (${quoted(names)})'],
    ]),
    'columns of our schema alone': cutting([['if (strange !== undefined)', "if (strange === '')"]]),
    'a reading of each record': cutting([['if (!records.ok) throw', 'if (records.detail === "") throw']]),
    'a look what leads nowhere': cutting([
      [
        `  if (db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() !== undefined)
    throw new Refused('records in it lack what they belong to')
`,
        '',
      ],
      [
        `  const fault = faultOf(db)
  if (fault !== null) throw new Refused(fault)
`,
        '',
      ],
    ]),
    'an end of a line': cutting(
      [],
      {
        'adapters/sqlite/exports/line-files.ts': [
          ["if (size > longestLine) throw new RangeError('a line is too long')", ''],
        ],
      },
      90_000_000,
    ),
    'an end of the manifest': cutting(
      [['if (lstatSync(file).size > mostManifestBytes) throw', 'if (file === "") throw']],
      {},
      90_000_000,
    ),
  },
  holds({ read, longest }) {
    const whole = anExport()
    const refused = (spoil: (folder: string) => void): Result<null> => {
      const folder = join(aFolder(), 'export')
      cpSync(whole, folder, { recursive: true })
      spoil(folder)
      const given = join(aFolder(), 'given.db')
      let outcome: Result<null> | undefined
      expect(() => (outcome = read(folder, given, at('13:00:00'), quiet))).not.toThrow()
      expect(existsSync(given)).toBe(outcome?.ok === true)
      return outcome ?? { ok: true, value: null }
    }
    expect(refused(quiet)).toMatchObject({ ok: true })
    for (const [what, [spoil, words]] of Object.entries(hostile))
      expect(refused(spoil), what).toMatchObject({
        ok: false,
        error: { kind: 'bad-input', message: containing(words) },
      })
    // a gigabyte that has no end of a line in it, and takes no room on the disk
    for (const [name, words] of [
      ['data/note.jsonl', 'a line is too long'],
      ['export.json', 'is too large'],
    ] as const)
      expect(
        refused((folder) => truncateSync(join(folder, name), longest)),
        name,
      ).toMatchObject({
        ok: false,
        error: { message: containing(words) },
      })
  },
})

type Preparing = { readonly prepare: typeof prepareIncoming }
const preparing = 'adapters/sqlite/upkeep/prepare-incoming.ts'

safetyCase<Preparing>(33, 'a backup with a trigger, a view or a table of its own is refused whole', {
  shipped: () => ({ prepare: prepareIncoming }),
  without: {
    'a look at its schema': async () => {
      const { prepareIncoming: prepare } = await importWithout<{ prepareIncoming: typeof prepareIncoming }>(preparing, {
        [preparing]: [['  return odd === undefined ? null :', '  return odd !== null ? null :']],
      })
      return { prepare }
    },
  },
  holds({ prepare }) {
    for (const [sql, words] of [
      ['CREATE TRIGGER bad AFTER INSERT ON note BEGIN DELETE FROM account; END', 'trigger bad'],
      ['CREATE VIEW peek AS SELECT * FROM note', 'view peek'],
      [`CREATE TABLE more (id TEXT); INSERT INTO more VALUES ('x')`, 'table more'],
      ['DROP INDEX note_by_page; CREATE INDEX note_by_page ON note (kind)', 'index note_by_page'],
    ] as const) {
      const workspace = opened(aFolder())
      workspace.accounts.save(anAccount())
      workspace.close()
      const file = join(workspace.path, databaseName)
      const db = new Database(file)
      db.exec(sql)
      db.close()
      const to = `${file}.incoming`
      expect(
        inWords(() => prepare(file, to, at('13:00:00'), quiet), file),
        sql,
      ).toMatchObject({
        ok: false,
        error: { kind: 'workspace-damaged', message: containing(words) },
      })
      expect(existsSync(to)).toBe(false)
      rmSync(to, { force: true })
    }
  },
})

/** As the thread does it. */
function inWords<T>(run: () => Result<T>, file: string): Result<T> {
  try {
    return run()
  } catch (thrown) {
    const error: AppError | null = thrownWords(thrown, file)
    if (error === null) throw thrown
    return fail(error)
  }
}
