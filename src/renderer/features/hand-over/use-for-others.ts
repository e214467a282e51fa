import type { AccountId } from '../../../contract/contract.ts'
import type { ForOthers, OthersFormat } from '../../../contract/exports.ts'
import { api, useAsk } from '../../api.ts'
import { countWord } from '../../words/terms.ts'

export const programs = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  vault: 'Obsidian vault',
} as const satisfies Record<OthersFormat, string>

/** Writes files for another program into `exports` of the workspace, or into the folder that was named. */
export function useForOthers() {
  const writing = useAsk(api.exports.forOthers)
  const write = (format: OthersFormat, options: Options): void => {
    if (!writing.isPending) writing.mutate({ folder: null, ...options, format })
  }
  return { write, busy: writing.isPending, error: writing.error, written: writing.data ?? null }
}
type Options = { readonly withNotes: boolean; readonly accountId?: AccountId; readonly folder?: string | null }

/** "2 files: 1 account, 3 notes, 1 brief. 1 file of an earlier export is gone." */
export function writtenWords({ files, accounts, notes, briefs, removed }: ForOthers): string {
  const what = [countWord(accounts, 'account'), countWord(notes, 'note'), countWord(briefs, 'brief')].join(', ')
  return `${countWord(files, 'file')}: ${what}.${removed > 0 ? ` ${countWord(removed, 'file')} of an earlier export went.` : ''}`
}
