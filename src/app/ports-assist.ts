import type { AssistChoice, AssistLine, AssistMessage } from '../core/model/assist.ts'
import type { AccountId, AssistLineId } from '../core/model/ids.ts'
import type { Result } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'

/** Who is asked: what the user typed in Settings, and nothing a page or a file says. */
export type ModelPlace = Pick<AssistChoice, 'use' | 'address' | 'model'>

export type ModelRequest = {
  readonly place: ModelPlace
  readonly messages: readonly AssistMessage[]
  /** The form of the answer, as a JSON schema. A server that does not know of schemas is asked without it. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal
}

/** The user's own language model. */
export interface LanguageModel {
  /** What the model wrote, unread. Fails in words: nobody there, silence, a wait that was asked for, a key that is not taken. */
  ask(request: ModelRequest): Promise<Result<string>>
  /** The models its server has, by name. */
  models(place: ModelPlace, signal: AbortSignal): Promise<Result<readonly string[]>>
}

/** Where the key for an address is; the key itself is told to nobody but that address. */
export type KeyStanding = {
  readonly held: 'none' | 'keychain' | 'memory' | 'environment'
  /** Why a key can't be kept beyond this run; null where it can. */
  readonly onlyForNow: string | null
  /** What is wrong with a key there is, in words. */
  readonly fault: string | null
}

export interface AssistKeys {
  standing(address: string): Promise<KeyStanding>
  /** For this address alone. Empty takes it away. */
  give(address: string, key: string): Promise<Result<KeyStanding>>
}

/** A place of the system for one secret: encrypted by its keychain. */
export interface KeyVault {
  /** Why nothing may be kept here; null where something may. */
  refusal(): Promise<string | null>
  /** What was kept; null where nothing was, or it can't be read any more. */
  read(): Promise<string | null>
  /** Null takes it away. */
  write(secret: string | null): Promise<void>
}

/** What a model proposed and the user accepted, by account. */
export interface AssistLineStore {
  /** In the order they were accepted. */
  list(accountId: AccountId): readonly AssistLine[]
  get(id: AssistLineId): AssistLine | undefined
  add(line: AssistLine): void
  /** Into the bin; `restore` brings it back. */
  remove(id: AssistLineId, at: Instant): void
  restore(id: AssistLineId): AssistLine | undefined
}
