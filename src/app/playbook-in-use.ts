import type { Account } from '../core/model/account.ts'
import type { PlaybookId } from '../core/model/ids.ts'
import type { Playbook } from '../core/model/playbook.ts'
import type { Deps } from './deps.ts'

/** Key under which the workspace remembers which playbook the sample companies brought. */
export const samplePlaybookKey = 'sample-playbook'

/**
 * The playbook an account is looked at through: the one the user confirmed, for the sample companies the one they brought.
 * Null until the user has confirmed one.
 */
export function playbookFor({ workspace }: Pick<Deps, 'workspace'>, account: Pick<Account, 'sample'>): Playbook | null {
  const brought = account.sample ? workspace.settings.memory(samplePlaybookKey) : undefined
  const id = (brought as PlaybookId | undefined) ?? workspace.settings.get().playbookId // stored by us under this key
  return id ? (workspace.playbooks.get(id) ?? null) : null
}

/** What the playbook calls its problems and opportunities, by their ids. */
export const statementsIn = (playbook: Playbook | null): ReadonlyMap<string, string> =>
  new Map(
    [...(playbook?.content.problems ?? []), ...(playbook?.content.opportunities ?? [])].map(({ id, statement }) => [
      id,
      statement,
    ]),
  )
