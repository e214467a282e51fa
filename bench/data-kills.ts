// kill -9 at random moments: while notes are typed, the sample is researched, a workspace is upgraded, an export is written.
import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readExport } from '../src/adapters/sqlite/exports/read-export.ts'
import { sha256 } from '../src/adapters/sqlite/content-store.ts'
import { migrate } from '../src/adapters/sqlite/migrate.ts'
import { workspaceMigrations } from '../src/adapters/sqlite/migrations/workspace-migrations.ts'
import { openWorkspace } from '../src/adapters/sqlite/open-workspace.ts'
import { createClock } from '../src/adapters/system/clock.ts'
import type { Workspace } from '../src/app/ports.ts'
import type { NoteId } from '../src/core/model/ids.ts'
import type { Instant } from '../src/core/model/time.ts'
import { fillNotesWorkspace } from '../tests/builders/notes-workspace.ts'
import { createPrng } from '../tests/builders/prng.ts'
import { type Tried, type Until, inFolder, wordsOf } from './data-tries.ts'

const clock = createClock()
const programOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const saveNotes = programOf('../src/adapters/sqlite/testing/save-notes.ts')
const exportAgain = programOf('../tests/builders/export-again.ts')
const killChild = programOf('kill-child.ts')
const oldNotes = 300

/** One kind of work that is killed: how it is begun, and what must hold after. It throws what did not. */
type Work = {
  readonly program: readonly string[]
  /** Milliseconds after its first word within which it is killed. */
  readonly within: number
  readonly prepare: (folder: string) => void
  readonly after: (workspace: Workspace, told: readonly string[], folder: string) => void
  /** Each kill needs a workspace that was not killed before. */
  readonly fresh?: true
}

const works: Readonly<Record<string, Work>> = {
  typing: {
    program: [saveNotes],
    within: 600,
    prepare: (folder) => fillNotesWorkspace(folder, 5),
    after: ({ notes }, told) => {
      for (const line of told) {
        const [id = '', version] = line.split(' ')
        const found = id.startsWith('not_') && version ? (notes.get(id as NoteId)?.version ?? 0) : Number(version ?? 0)
        if (id.startsWith('not_') && found < Number(version))
          throw new Error(`note ${id} was told in version ${version}, and is ${found}`)
      }
    },
  },
  research: {
    program: [killChild, 'research'],
    within: 3500,
    prepare: () => undefined,
    after: ({ accounts, pages }, told) => {
      const saved = new Map(accounts.list().flatMap(({ id }) => pages.list(id).map((page) => [page.url, page])))
      for (const line of told.filter((one) => one.startsWith('page '))) {
        const page = saved.get(line.slice(5))
        if (
          page?.versionId == null ||
          pages.body(page.versionId) === undefined ||
          pages.text(page.versionId) === undefined
        )
          throw new Error(`${line} was told, and is not whole`)
      }
    },
  },
  upgrade: {
    program: [killChild, 'upgrade'],
    within: 900,
    prepare: anOldWorkspace,
    after: ({ notes, accounts }) => {
      const [account] = accounts.list()
      const many = account === undefined ? 0 : notes.list(account.id).length
      if (many !== oldNotes) throw new Error(`${many} notes of ${oldNotes} came over`)
    },
    fresh: true,
  },
  export: {
    program: [exportAgain],
    within: 1200,
    prepare: (folder) => fillNotesWorkspace(folder, 60),
    after: (_workspace, _told, folder) => {
      const names = readdirSync(join(folder, 'exports'))
      for (const name of names) {
        const given = join(folder, 'given.db')
        const read = readExport(
          join(folder, 'exports', name),
          given,
          '2026-11-22T09:00:00.000Z' as Instant,
          () => undefined,
        )
        if (!read.ok) throw new Error(`export ${name}: ${read.error.message}`)
        rmSync(join(folder, 'exports', name), { recursive: true, force: true })
      }
    },
  },
}

/** Kills each kind of work in turn, until all were killed or the time is over. */
export async function killAtRandom(count: number, { end, seed, told }: Until): Promise<Tried> {
  const failures: string[] = []
  const kills = new Map<string, number>()
  let acknowledged = 0
  await inFolder(async (root) => {
    for (let n = 0; n < count && (n < 4 || Date.now() < end); n += 1) {
      const [name, work] = Object.entries(works)[n % 4] ?? []
      if (name === undefined || work === undefined) break
      const folder = join(root, work.fresh ? `${name}-${n}` : `${name}-${Math.floor(n / 40)}`)
      try {
        acknowledged += await killOnce(work, folder, seed + n)
      } catch (thrown) {
        failures.push(`kill ${n} (${name}, seed ${seed + n}): ${wordsOf(thrown)}`)
        told(failures.at(-1) ?? '')
        rmSync(folder, { recursive: true, force: true })
      }
      if (work.fresh) rmSync(folder, { recursive: true, force: true })
      kills.set(name, (kills.get(name) ?? 0) + 1)
      if ((n + 1) % 50 === 0) told(`${n + 1} kills, ${failures.length} failures`)
    }
  })
  const each = [...kills].map(([name, many]) => `${name} ${many}`).join(', ')
  const total = [...kills.values()].reduce((sum, many) => sum + many, 0)
  return { figures: `${total} kills (${each}), ${acknowledged} things told`, failures }
}

/** @returns how much it had told before it was killed */
async function killOnce(work: Work, folder: string, seed: number): Promise<number> {
  const random = createPrng(seed)
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length === 0) work.prepare(folder)
  const told = await runAndKill([...work.program, folder], random.whole(work.within))
  const opened = openWorkspace({ path: folder, mode: 'write', host: 'the command line', clock })
  if (!opened.ok) throw new Error(`it does not open: ${opened.error.message}`)
  const workspace = opened.value
  try {
    work.after(workspace, told, folder)
    const faults = workspace.doctor().filter(({ ok }) => !ok)
    if (faults.length > 0) throw new Error(`the doctor: ${faults.map(({ detail }) => detail).join(' ')}`)
  } finally {
    workspace.close()
  }
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:part|unchecked|incoming|given)$/.test(name),
  )
  if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`)
  return told.filter((line) => line !== 'step' && line !== 'half').length
}

/** Whole lines that a program printed before it was killed, so many milliseconds after the first of them. */
function runAndKill(args: readonly string[], ms: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, wrong] = ['', '']
    let timer: NodeJS.Timeout | undefined
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part
      timer ??= setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => (wrong += part))
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (signal !== 'SIGKILL' && code !== 0)
        return reject(new Error(`it ended by itself (${code}): ${wrong.slice(0, 800)}`))
      // the last line may be cut
      resolve(out.split('\n').slice(0, -1))
    })
  })
}

/** A workspace of the first schema with notes. */
function anOldWorkspace(folder: string): void {
  const at = '2026-11-22T09:00:00.000Z' as Instant
  const db = new Database(':memory:')
  migrate(db, workspaceMigrations.slice(0, 1), at)
  db.exec(`INSERT INTO account VALUES ('acc_old', 'Alder Pumps', 'alder pumps', 'alder.example', 'alder.example',
    'https://alder.example/', '[]', NULL, 0, '${at}', NULL)`)
  const insert = db.prepare(
    `INSERT INTO note (id, account_id, kind, markdown, sha256, version, created_at, saved_at) VALUES (?, 'acc_old', 'call', ?, ?, 1, ?, ?)`,
  )
  for (let n = 0; n < oldNotes; n += 1) {
    const markdown = `note ${n} `.repeat(100)
    insert.run(`not_${n}`, markdown, sha256(markdown), at, at)
  }
  db.prepare('VACUUM INTO ?').run(join(folder, 'groundwork.db'))
  db.close()
}
