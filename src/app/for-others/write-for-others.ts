import { type CrmIds, type CrmName, crmTables, headerOf, rowsOf } from '../../core/brief/for-others/crm-tables.ts'
import { accountNames, vaultFiles } from '../../core/brief/for-others/vault.ts'
import type { Account } from '../../core/model/account.ts'
import type { ForOthers, OthersFormat } from '../../core/model/for-others.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import type { WorkHandle } from '../ports-backups.ts'
import type { OutFolder } from '../ports-out-folders.ts'
import { othersOnFile } from './others-on-file.ts'

type Asked = {
  readonly format: OthersFormat
  readonly folder: string | null
  readonly accountId?: AccountId | undefined
  readonly withNotes: boolean
  readonly ids: CrmIds
}
type Counts = Pick<ForOthers, 'accounts' | 'notes' | 'briefs'>

/** Writes accounts, notes and briefs as another program reads them. It goes to nobody: the user takes the files there. */
export function writeForOthers(deps: Deps, asked: Asked): Promise<Result<ForOthers>> {
  return deps.works.run('for-others', async (work) => {
    const accounts = chosen(deps, asked.accountId)
    if (!accounts.ok) return accounts
    const opened = openFolder(deps, asked)
    if (!opened.ok) return opened
    const folder = opened.value
    try {
      const counts = await writeAll(deps, { ...asked, accounts: accounts.value, folder }, work)
      if (!counts.ok) return counts
      const outcome = folder.finish({ whole: asked.accountId === undefined })
      if (!outcome.ok) return outcome
      return ok({ folder: folder.path, ...counts.value, ...outcome.value, left: [...outcome.value.left] })
    } finally {
      folder.drop()
    }
  })
}

function chosen({ workspace }: Deps, accountId: AccountId | undefined): Result<readonly Account[]> {
  if (accountId === undefined) return ok(workspace.accounts.list().filter(({ sample }) => !sample))
  const account = accountOf(workspace, accountId)
  return account.ok ? ok([account.value]) : account
}

const openFolder = ({ outFolders, clock }: Deps, { format, folder }: Asked): Result<OutFolder> =>
  format === 'vault' ? outFolders.kept(folder, format) : outFolders.fresh(folder, format, clock.now())

type Writing = Omit<Asked, 'folder'> & { readonly accounts: readonly Account[]; readonly folder: OutFolder }

async function writeAll(deps: Deps, writing: Writing, { signal, tell }: WorkHandle): Promise<Result<Counts>> {
  const { accounts, format } = writing
  const write = format === 'vault' ? vaultWriter(deps, writing) : crmWriter(writing, format)
  const begun = write.begin()
  if (!begun.ok) return begun
  let counts: Counts = { accounts: 0, notes: 0, briefs: 0 }
  for (const account of accounts) {
    if (signal.aborted) return fail(stopped)
    const parts = othersOnFile(deps, account, writing)
    const written = write.account(parts)
    if (!written.ok) return written
    const { accounts: done, notes, briefs } = counts
    counts = { accounts: done + 1, notes: notes + parts.notes.length, briefs: briefs + (parts.brief === null ? 0 : 1) }
    tell({ phase: 'writing', done: counts.accounts, total: accounts.length })
    // the window goes on between two accounts
    await new Promise((resolve) => setTimeout(resolve))
  }
  return ok(counts)
}

const stopped = { kind: 'cancelled', message: 'The export was stopped.', retry: 'later' } as const

type Parts = ReturnType<typeof othersOnFile>
type Writer = { begin(): Result<null>; account(parts: Parts): Result<null> }

function crmWriter({ folder, ids }: Writing, crm: CrmName): Writer {
  const tables = crmTables[crm]
  return {
    begin: () => each(tables, (table) => folder.append(table.file, headerOf(table))),
    account: (parts) => each(tables, (table) => folder.append(table.file, rowsOf(table, parts, ids))),
  }
}

function vaultWriter({ workspace }: Deps, { folder }: Pick<Writing, 'folder'>): Writer {
  // of all there are, so that one account alone has the name it has among them
  const names = accountNames(workspace.accounts.list())
  return {
    begin: () => ok(null),
    account: (parts) =>
      each(vaultFiles(parts, names.get(parts.account.id) ?? 'Account'), (file) => {
        if ('text' in file) return folder.put(file.path, file.text)
        const bytes = workspace.noteImages.bytes(file.image)
        // damaged: the note says where it stood
        return bytes === undefined ? ok(null) : folder.put(file.path, bytes)
      }),
  }
}

function each<T>(things: readonly T[], write: (thing: T) => Result<null>): Result<null> {
  for (const thing of things) {
    const written = write(thing)
    if (!written.ok) return written
  }
  return ok(null)
}
