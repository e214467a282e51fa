import type { CallSheet } from '../../core/model/call-sheet.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'

export const goneCall = notFound('This call is not on file.', 'Open Calls of the account again.')

export function keepSheet(deps: Deps, sheet: CallSheet): CallSheet {
  deps.workspace.callSheets.save(sheet)
  changed(deps, 'calls', deps.workspace.calls.get(sheet.callId)?.accountId ?? null)
  return sheet
}
