import type { AccountId } from '../core/model/ids.ts'
import { withKeptQuotes } from '../core/signals/kept/with-kept-quotes.ts'
import type { PageOnFile } from './ports-pages.ts'
import type { Workspace } from './ports.ts'

/** The current reading of every page of an account, with what the seller read on them beside what the rules found. */
export const pagesOnFile = (
  { pages, keptQuotes }: Pick<Workspace, 'pages' | 'keptQuotes'>,
  accountId: AccountId,
): readonly PageOnFile[] => withKeptQuotes(pages.texts(accountId), keptQuotes.list(accountId))
