import type { Account } from '../core/model/account.ts'
import { engineOf } from '../core/model/search-engine.ts'
import { type PreparedSearch, searchesFor } from '../core/session/elsewhere/look-elsewhere.ts'
import { seekerOf } from '../core/session/elsewhere/seeker.ts'
import { mergeFacts } from '../core/snapshot/merge-facts.ts'
import type { Deps } from './deps.ts'
import { pagesOnFile } from './pages-on-file.ts'

/** Where to look for what the company's own pages do not tell, with what is known of it, through the user's engine. */
export function preparedSearches(
  { workspace }: Pick<Deps, 'workspace'>,
  account: Account,
  item: { readonly key: string; readonly label: string },
): readonly PreparedSearch[] {
  const facts = mergeFacts(pagesOnFile(workspace, account.id))
  return searchesFor(item, seekerOf(account, facts), engineOf(workspace.settings.get()))
}
