/** Types of edits and faults, for the window: without the schemas. */
export type { PlaybookEdit, PlaybookFault, PlaybookPath } from '../core/model/playbook-edit.ts'
