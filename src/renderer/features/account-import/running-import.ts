import { create } from 'zustand'
import type { Api } from '../../../contract/contract.ts'
import type { RequestFailed } from '../../failure.ts'
import type { RefusedRow } from './refused-csv.ts'

export type Taken = Awaited<ReturnType<Api['accountImport']['take']>>
export type Choice = Pick<Parameters<Api['accountImport']['take']>[0], 'known' | 'binned'>

/** What is not taken over, for the file of it. */
export interface Refused {
  readonly header: readonly string[] | null
  readonly rows: readonly RefusedRow[]
  readonly without: number
}

export interface ImportRun {
  readonly id: number
  readonly state: 'running' | 'done' | 'stopped' | 'failed' | 'taking-back' | 'taken-back'
  readonly name: string
  readonly done: number
  readonly of: number
  readonly taken: Taken
  readonly refused: Refused
  readonly error: RequestFailed | null
}

/** The import that goes on or came to an end: it outlives its screen. */
export const useImportRun = create<{ readonly run: ImportRun | null }>()(() => ({ run: null }))
