import Database from 'better-sqlite3'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, onTestFinished } from 'vitest'
import { compose } from '../../src/compose.ts'
import type { AccountId, Api } from '../../src/contract/contract.ts'
import { backupsToDrop, neverExpires } from '../../src/core/model/backup-thinning.ts'
import { type Backup, backupName } from '../../src/core/model/backup.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'
import { html, serveSite } from '../cli/site.ts'
import { temporaryFolder } from '../contract/transports.ts'

// each ends in what no other word ends in: the index keeps of a word only what differs from the one before
const words = [
  'quvixname',
  'quvixpage',
  'quvixnote',
  'quvixearlier',
  'quvixcall',
  'quvixsaid',
  'quvixtouch',
  'quvixask',
  'quvixkept',
  'quvixtag',
]

type Composing = { readonly compose: typeof compose }
const sqlite = 'adapters/sqlite/'
const cutting = (cuts: Cuts) => (): Promise<Composing> =>
  importWithout('compose.ts', {
    'compose.ts': [],
    [`${sqlite}open-workspace.ts`]: [],
    [`${sqlite}stores.ts`]: [],
    [`${sqlite}bin-store.ts`]: [],
    ...cuts,
  })

safetyCase<Composing>(34, 'an erased account’s text is in no table, index or log', {
  shipped: () => ({ compose }),
  without: {
    'what is removed overwritten': cutting({
      [`${sqlite}connection.ts`]: [
        [
          "    // what is removed is overwritten, not only unlinked\n    db.pragma('secure_delete = ON')\n    db.pragma('journal_size_limit",
          "    db.pragma('secure_delete = OFF')\n    db.pragma('journal_size_limit",
        ],
      ],
    }),
    'the parts of the index merged': cutting({
      [`${sqlite}scrub.ts`]: [['      const more = mergePart(', '      const more = false && mergePart(']],
    }),
    'the write-ahead log emptied': cutting({
      [`${sqlite}scrub.ts`]: [["      db.pragma('wal_checkpoint(TRUNCATE)')\n", '']],
    }),
    'its words taken from the index': cutting({
      [`${sqlite}search-upkeep.ts`]: [
        ["of ['INSERT', 'UPDATE', 'DELETE'] as const", "of ['INSERT', 'UPDATE'] as const"],
      ],
    }),
    'an end of what is remembered of its site': cutting({
      [`${sqlite}bin-store.ts`]: [["    if (kind === 'account') forget.run({ id })\n", '']],
    }),
    'bytes that nobody else needs dropped': cutting({
      [`${sqlite}bin-store.ts`]: [['    unused.drop([...candidates, ...unnamed])\n', '']],
    }),
  },
  async holds(subject) {
    const folder = temporaryFolder()
    const site = await serveSite({
      '/': { status: 301, headers: { location: '/quvixmoved' } },
      '/quvixmoved': html('Quvixname Works', 'Quvixname Works makes pumps for quvixpage plants.', ['/about']),
      '/about': html('About', 'Quvixname Works opened a second quvixpage hall in May.'),
    })
    const composed = subject.compose({
      workspace: folder.path,
      mode: 'write',
      host: 'browser',
      privateOrigins: [site.origin],
    })
    if (!composed.ok) throw new Error(composed.error.message)
    const { api, close } = composed.value
    onTestFinished(async () => {
      await close()
      await site.close()
      folder.remove()
    })
    const accountId = await anAccountWithText(api, site.origin)
    expect(legibleIn(folder.path)).toEqual(words)
    await api.bin.put({ items: [{ kind: 'account', id: accountId }] })
    // in the bin all of it is still there
    expect(legibleIn(folder.path)).toEqual(words)
    expect(await api.bin.erase({ items: [{ kind: 'account', id: accountId }] })).toEqual({ erased: 1 })
    expect(legibleIn(folder.path)).toEqual([])
    expect(cellsWith(folder.path, [...words, 'quvixmoved', new URL(site.origin).host, accountId])).toEqual([])
    expect((await api.workspace.doctor()).filter(({ ok }) => !ok)).toEqual([])
  },
})

/** An account with what the user types, what is read, and what is made of both. */
async function anAccountWithText(api: Api, origin: string): Promise<AccountId> {
  const { account } = await api.accounts.add({ address: origin })
  const accountId = account.id
  const run = await api.research.start({ accountId, delayMs: 0 })
  for await (const { research } of await api.research.watch({ researchId: run.id }))
    expect(research.state).not.toBe('failed')
  await api.accounts.update({ accountId, tags: ['quvixtag'] })
  const note = await api.notes.create({ accountId, markdown: `quvixearlier ${'words '.repeat(60)}` })
  await api.notes.save({ noteId: note.id, version: note.version, markdown: 'quvixnote', keepOld: true })
  const at = '2026-03-02T10:00:00.000Z'
  const call = await api.calls.save({
    accountId,
    at,
    minutes: 30,
    people: [],
    objective: 'quvixcall',
    nextCommitment: '',
    approachedBy: null,
    outcome: '',
  })
  const said = { who: 'Ida', words: 'quvixsaid', verbatim: true, problemId: null, criterionId: null, direction: null }
  await api.debriefs.save({
    callId: call.id,
    problems: [],
    said: [said],
    learned: '',
    weOwe: '',
    theyOwe: '',
    next: '',
  })
  await api.pursuit.saveTouch({
    accountId,
    day: '2026-03-02',
    at,
    channel: 'mail',
    by: 'we',
    outcome: 'no-answer',
    words: 'quvixtouch',
    gave: [],
    got: [],
    callId: null,
  })
  await api.questions.add({ accountId, ask: 'quvixask?', endsIf: '', tie: 'unknown', problemId: null })
  const { page } = await api.imports.bringIn({ accountId, content: { type: 'text', text: 'quvixkept and more.' } })
  if (page.versionId === null) throw new Error('the text was kept')
  await api.keptQuotes.keep({
    pageVersionId: page.versionId,
    revision: page.revision,
    start: 0,
    end: 9,
    as: { what: 'fact', kind: 'product', value: 'quvixkept' },
  })
  await api.snapshots.build({ accountId })
  await api.search.query({ words: 'quvixname' })
  return accountId
}

/** Which of the words stand anywhere in the files of the database or in the log, or in what is packed there. */
function legibleIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^groundwork\.db|^logs.*\.log$/.test(name),
  )
  const bytes = names.map((name) => readFileSync(join(folder, name)).toString('latin1')).join('\n')
  const all = `${bytes}\n${unpackedIn(folder)}`.toLowerCase()
  return words.filter((word) => all.includes(word))
}

function unpackedIn(folder: string): string {
  const db = new Database(join(folder, 'groundwork.db'), { readonly: true })
  try {
    const rows = db.prepare<[], Buffer>(`SELECT bytes FROM content WHERE encoding = 'br'`).pluck().all()
    return rows.map((bytes) => brotliDecompressSync(bytes).toString('latin1')).join('\n')
  } finally {
    db.close()
  }
}

/** Tables and columns with one of the words in any cell. */
function cellsWith(folder: string, looked: readonly string[]): readonly string[] {
  const db = new Database(join(folder, 'groundwork.db'), { readonly: true })
  try {
    const tables = db
      .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')`)
      .pluck()
      .all()
    return tables.flatMap((table) =>
      db
        .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`)
        .all()
        .flatMap((row) =>
          Object.entries(row).flatMap(([column, value]) =>
            looked
              .filter((word) => String(value).toLowerCase().includes(word.toLowerCase()))
              .map((word) => `${table}.${column}: ${word} in ${String(value).slice(0, 80)}`),
          ),
        ),
    )
  } finally {
    db.close()
  }
}

type Thinning = { readonly backupsToDrop: typeof backupsToDrop }
const thinning = 'core/model/backup-thinning.ts'

safetyCase<Thinning>(34, 'backups made before an account was erased expire', {
  shipped: () => ({ backupsToDrop }),
  without: {
    'an end of the weeks': () => importWithout(thinning, { [thinning]: [['weekOf, keptWeeks)', 'weekOf, 99)']] }),
    'an end of what was kept before a change': () =>
      importWithout(thinning, { [thinning]: [['Date.parse(backup.at) < expiry', 'expiry < 0']] }),
  },
  holds({ backupsToDrop: drop }) {
    const on = (day: number): Instant => new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString() as Instant
    const backup = (day: number, reason: 'daily' | 'before-restore' | 'by-hand'): Backup => ({
      name: `${backupName(on(day), reason)}.db`,
      at: on(day),
      reason,
      bytes: 1,
    })
    const erasedOn = 60
    let kept: readonly Backup[] = []
    for (let day = 0; day <= erasedOn + 31; day += 1) {
      const others = day === 59 ? [backup(day, 'before-restore'), backup(day, 'by-hand')] : []
      const all = [...kept, ...others, backup(day, 'daily')]
      const gone = new Set(drop(all, on(day)))
      kept = all.filter((one) => !gone.has(one))
    }
    // what somebody made by hand stays until somebody removes it, and the app says so
    expect(kept.filter((one) => one.at < on(erasedOn) && !neverExpires(one))).toEqual([])
    expect(kept.filter(neverExpires)).toHaveLength(1)
  },
})
