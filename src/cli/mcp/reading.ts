import { compose } from '../../compose.ts'
import { errorWords } from '../../contract/error-words.ts'
import type { Account, Api } from '../../contract/contract.ts'
import { appErrorOf } from '../with-host.ts'

/** All of the app that an assistant's question can reach: methods that read, by name. */
export const readingOf = (api: Api) =>
  ({
    search: { query: api.search.query },
    accounts: {
      list: api.accounts.list,
      find: api.accounts.find,
      facts: api.accounts.facts,
      openings: api.accounts.openings,
    },
    pages: { list: api.pages.list, get: api.pages.get },
    signals: { list: api.signals.list, explain: api.signals.explain },
    snapshots: { latest: api.snapshots.latest },
    briefs: { preview: api.briefs.preview, handout: api.briefs.handout, export: api.briefs.export },
    notes: { list: api.notes.list },
    calls: { list: api.calls.list },
    debriefs: { list: api.debriefs.list },
    pursuit: { get: api.pursuit.get },
  }) as const
export type Reading = ReturnType<typeof readingOf>

/** What went wrong, in words that say what comes next. */
export class NotAnswered extends Error {}

/**
 * Opens the workspace for reading only, beside whoever writes to it, for one question: what is restored, upgraded or made meanwhile is
 * seen by the next one, and nothing is held in between.
 */
export async function read<T>(workspace: string, answer: (reading: Reading) => Promise<T>): Promise<T> {
  const opened = compose({ workspace, mode: 'read', host: 'command-line' })
  if (!opened.ok) throw new NotAnswered(errorWords(opened.error))
  try {
    return await answer(readingOf(opened.value.api))
  } catch (thrown) {
    const error = appErrorOf(thrown)
    throw error ? new NotAnswered(errorWords(error)) : thrown
  } finally {
    await opened.value.close()
  }
}

/** An account by what an assistant calls it: its name, domain or id. */
export async function accountCalled(reading: Reading, words: string): Promise<Account> {
  try {
    return await reading.accounts.find({ words })
  } catch (thrown) {
    const error = appErrorOf(thrown)
    if (error?.kind !== 'not-found') throw thrown
    throw new NotAnswered(`No account on file is called “${words}”. list_accounts names those there are.`)
  }
}
