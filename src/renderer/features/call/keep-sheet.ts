import type { CallSheet } from '../../../contract/contract.ts'
import { queryClient } from '../../api.ts'
import { queries } from '../../queries/queries.ts'

/** What the host answered stands at once, before it is asked for again. */
export const keepSheet = (sheet: CallSheet): void =>
  void queryClient.setQueryData(queries.heldCall(sheet.callId).queryKey, (held) => held && { ...held, sheet })
