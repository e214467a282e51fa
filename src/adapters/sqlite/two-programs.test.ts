import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished } from 'vitest'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { importWithout } from '../../../tests/builders/without-guard.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { openWorkspace } from './open-workspace.ts'
import type { createStores as createShipped, Stores } from './stores.ts'
import { aFolder, aNote, anAccount, containing, memoryStores, opened, optionsFor } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'

type Opens = { readonly openWorkspace: typeof openWorkspace }
const opening = 'adapters/sqlite/open-workspace.ts'

safetyCase<Opens>(30, 'a second program may not write: it hears who does, and may read what that saves', {
  shipped: () => ({ openWorkspace }),
  without: {
    'the lock': () =>
      importWithout(opening, {
        [opening]: [],
        'adapters/sqlite/writer-lock.ts': [["db.exec('BEGIN EXCLUSIVE')", "db.exec('BEGIN')"]],
      }),
    'the name of who has it': () =>
      importWithout(opening, {
        [opening]: [],
        'adapters/sqlite/writer-lock.ts': [
          ['    writeHolder(folder, holder)\n', ''],
          ['return { heldBy: holderInWords(folder) }', "return { heldBy: '' }"],
        ],
      }),
    'a way to read beside it': () =>
      importWithout(opening, {
        [opening]: [["options.mode === 'write' ?", "options.mode === 'write' || options.host !== '' ?"]],
      }),
  },
  async holds(subject) {
    const path = aFolder()
    const before = opened(path)
    before.accounts.save(anAccount())
    before.close()
    // the first is another process, and killed in the end
    const holder = runChild('hold-workspace', path)
    expect(await holder.line()).toBe('open')
    for (const host of ['the desktop app', 'the browser host', 'the command line']) {
      const second = subject.openWorkspace(optionsFor(path, { host }))
      if (second.ok) second.value.close()
      expect(second).toMatchObject({
        ok: false,
        error: {
          kind: 'workspace-busy',
          message: containing(`the browser host (process ${holder.process.pid}, since `),
          retry: 'later',
        },
      })
    }
    const reader = subject.openWorkspace(optionsFor(path, { mode: 'read' }))
    expect(reader).toMatchObject({ ok: true, value: { readOnly: true, holder: containing('the browser host') } })
    if (!reader.ok) return
    const { accounts, close } = reader.value
    expect(accounts.list().map(({ name }) => name)).toEqual(['Kestrel Foods'])
    close()
    await holder.kill()
    const after = subject.openWorkspace(optionsFor(path))
    expect(after).toMatchObject({ ok: true, value: { readOnly: false } })
    if (after.ok) after.value.close()
  },
})

type Noting = { readonly stores: Pick<Stores, 'accounts' | 'notes'> }

safetyCase<Noting>(30, 'two windows that save one note: neither text is lost', {
  shipped: memoryStores,
  without: {
    'a look at the version that was changed': async () => {
      const { db } = memoryStores()
      const { createStores } = await importWithout<{ createStores: typeof createShipped }>(
        'adapters/sqlite/stores.ts',
        {
          'adapters/sqlite/stores.ts': [],
          'adapters/sqlite/note-store.ts': [
            ['stored !== undefined && stored.version !== expectedVersion', 'stored === null'],
          ],
        },
      )
      return createStores(db)
    },
  },
  holds({ stores: { accounts, notes } }) {
    accounts.save(anAccount())
    notes.save(aNote({ markdown: 'as both have it' }), 0)
    expect(notes.save(aNote({ markdown: 'the one' }), 1)).toMatchObject({ saved: { version: 2 } })
    expect(notes.save(aNote({ markdown: 'the other' }), 1)).toMatchObject({
      conflict: { markdown: 'the one', version: 2 },
    })
    expect(notes.get(aNote().id)).toMatchObject({ markdown: 'the one' })
    expect(notes.save(aNote({ id: 'not_2' as NoteId }), 3)).toMatchObject({ saved: { version: 4 } })
  },
})

if (process.platform !== 'win32')
  safetyCase<Opens>(30, 'a folder that can’t be written to opens for reading', {
    shipped: () => ({ openWorkspace }),
    without: {
      'the way to read there': () =>
        importWithout(opening, {
          [opening]: [['return existsSync(join(path, databaseName)) ? openForReading(options) : ', 'return ']],
        }),
      'a copy for what SQLite can’t read there': () =>
        importWithout(opening, {
          [opening]: [
            [
              "direct === 'read-only' ? connectToCopy(file) : ",
              "direct === 'read-only' ? { db: connectForWriting(file), close() {} } : ",
            ],
          ],
        }),
    },
    holds(subject) {
      const path = aFolder()
      const first = opened(path)
      first.accounts.save(anAccount())
      first.notes.save(aNote(), 0)
      first.close()
      chmodSync(join(path, 'groundwork.db'), 0o444)
      chmodSync(path, 0o555)
      onTestFinished(() => chmodSync(path, 0o755))
      const read = asAnybody(() => subject.openWorkspace(optionsFor(path)))
      expect(read).toMatchObject({ ok: true, value: { readOnly: true, holder: null } })
      if (!read.ok) return
      const { accounts, notes, close } = read.value
      expect(accounts.list().map(({ name }) => name)).toEqual(['Kestrel Foods'])
      expect(notes.get(aNote().id)).toEqual(aNote())
      expect(() => notes.save(aNote(), 1)).toThrow(expect.objectContaining({ kind: 'workspace-read-only' }))
      close()
      expect(existsSync(join(path, 'groundwork.db-wal'))).toBe(false)
    },
  })

/** Runs it without the rights of an administrator, who may write anywhere. */
function asAnybody<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65_534)
  try {
    return run()
  } finally {
    process.seteuid?.(0)
  }
}
