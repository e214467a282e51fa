import { useQuery } from '@tanstack/react-query'
import type { AccountId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'

/** Whether a dossier has a place for Assist: a model is chosen, or something of one was kept. Else nothing of it is seen. */
export function useAssistShown(accountId: AccountId): boolean {
  const on = useAssistOn()
  const lines = useQuery(queries.assistLines(accountId)).data
  return on || (lines?.length ?? 0) > 0
}

export const useAssistOn = (): boolean => {
  const use = useQuery(queries.assist()).data?.use
  return use !== undefined && use !== 'off'
}
