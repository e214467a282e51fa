import type { CallSheet } from '../core/model/call-sheet.ts'
import type { CallId } from '../core/model/ids.ts'

/** What stood before the seller in a call. A sheet goes with its call. */
export interface CallSheetStore {
  get(callId: CallId): CallSheet | undefined
  save(sheet: CallSheet): void
}
