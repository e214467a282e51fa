import type { Call } from '../core/model/call.ts'
import type { AccountId, CallId, ClaimId, PlaybookId, SnapshotId } from '../core/model/ids.ts'
import type { AccountSigns } from '../core/model/peers.ts'
import type { PeopleStore } from './ports-people.ts'
import type { Holdings } from '../core/model/holdings.ts'
import type { Playbook } from '../core/model/playbook.ts'
import type { Settings } from '../core/model/settings.ts'
import type { BackupReason } from '../core/model/backup.ts'
import type { Result } from '../core/model/result.ts'
import type { Snapshot, Verdict } from '../core/model/snapshot.ts'
import type { Instant } from '../core/model/time.ts'
import type { ApprovalStore } from './ports-approvals.ts'
import type { CalendarLinkStore } from './ports-calendar.ts'
import type { StandingStore } from './ports-standings.ts'
import type { BackupStore, Incoming } from './ports-backups.ts'
import type { ExportStore } from './ports-exports.ts'
import type { HandOverStore } from './ports-hand-overs.ts'
import type { BinStore } from './ports-bin.ts'
import type { BriefEditStore } from './ports-brief-edits.ts'
import type { CallSheetStore } from './ports-call-sheets.ts'
import type { MergeStore } from './ports-merges.ts'
import type { DebriefStore } from './ports-debriefs.ts'
import type { DecisionStore } from './ports-decisions.ts'
import type { AssistLineStore } from './ports-assist.ts'
import type { OwnQuestionStore } from './ports-questions.ts'
import type { KeptQuoteStore } from './ports-kept-quotes.ts'
import type { ProblemWordStore } from './ports-problem-words.ts'
import type { OwnVerdictStore, TouchStore } from './ports-pursuit.ts'
import type { AccountListStore } from './ports-account-list.ts'
import type { AccountStore, IdentityStore, WatchStore } from './ports-accounts.ts'
import type { PageStore, OpeningStore, ChangeStore } from './ports-pages.ts'
import type { NoteImageStore, NoteStore } from './ports-notes.ts'
import type { ResearchStore, SessionStore } from './ports-research.ts'
import type { SearchIndex } from './ports-search.ts'

/** The moment it is. */
export interface Clock {
  now(): Instant
}

/** Something to be done after a pause. */
export interface Timer {
  after(ms: number, run: () => void): { cancel(): void }
}

/** New identifiers, sortable by the time they were made: `acc_…`, `pag_…`. */
export interface Ids {
  next(
    prefix:
      | 'acc'
      | 'pag'
      | 'ver'
      | 'not'
      | 'img'
      | 'cal'
      | 'pbk'
      | 'snp'
      | 'res'
      | 'ses'
      | 'idq'
      | 'dec'
      | 'oqu'
      | 'tch'
      | 'own'
      | 'wrd'
      | 'sai'
      | 'apr'
      | 'kpt'
      | 'asl'
      | 'asd',
  ): string
}

/** One line a thing worth knowing afterwards; adapters redact. */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  error(message: string, facts?: Readonly<Record<string, unknown>>): void
}

// Stores are synchronous: SQLite is, and an acknowledged save is on disk when the call returns.
// A failed write throws `StoreError` (disk full, read-only); `app/api/implementer.ts` turns it into the one error shape.

/** Thrown by stores when the disk refuses: the message and kind reach the user, nothing was half written. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly kind: 'disk-full' | 'workspace-read-only' | 'workspace-damaged' | 'conflict'
  constructor(kind: StoreError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

export interface PlaybookStore {
  /** The newest version of each one that was not taken away. */
  list(): readonly Playbook[]
  /** The same of those that were. */
  removed(): readonly Playbook[]
  /** The newest version, or the one asked for, of any: what was taken away can still be read where a snapshot names it. */
  get(id: PlaybookId, version?: number): Playbook | undefined
  /** Newest first. */
  versions(id: PlaybookId): readonly Playbook[]
  isRemoved(id: PlaybookId): boolean
  /** Null brings it back. */
  setRemoved(id: PlaybookId, at: Instant | null): void
  /** Keeps the version as a new row; earlier versions stay. */
  save(playbook: Playbook): void
}

export type SnapshotHead = Pick<Snapshot, 'id' | 'number' | 'asOf' | 'playbook'> & { readonly verdict: Verdict | null }

export interface SnapshotStore {
  latest(accountId: AccountId): Snapshot | undefined
  /** Verdict of the latest snapshot of each account that has one, without reading the snapshots whole: for lists of thousands. */
  verdicts(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Verdict | null>
  get(id: SnapshotId): Snapshot | undefined
  /** The latest first, without reading them whole. */
  list(accountId: AccountId): readonly SnapshotHead[]
  save(snapshot: Snapshot): void
  /** What the latest snapshot of each account of a segment shows, in short; samples and accounts in the bin left out, the latest first. */
  signsOfSegment(segment: string, limit: number): readonly AccountSigns[]
  /** The same of one account, snapshot by snapshot, the latest first. */
  signsOf(accountId: AccountId, limit: number): readonly AccountSigns[]
  /** The snapshot that holds a claim of this id, newest first. */
  withClaim(claimId: ClaimId): Snapshot | undefined
}

export interface CallStore {
  list(accountId?: AccountId): readonly Call[]
  /** The next call of each account that has one ahead. */
  next(accountIds: readonly AccountId[], now: Instant): ReadonlyMap<AccountId, Call>
  get(id: CallId): Call | undefined
  save(call: Call): void
  /** Into the bin; `save` and `restore` bring it back. */
  remove(id: CallId, at: Instant): void
  restore(id: CallId): Call | undefined
}

export interface SettingsStore {
  get(): Settings
  save(settings: Settings): void
  /** Small facts that must survive a restart (host back-off until …), by key. */
  memory(key: string): string | undefined
  remember(key: string, value: string): void
}

export type DoctorFinding = {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
  readonly next?: string
}

export interface Workspace {
  readonly path: string
  readonly readOnly: boolean
  /** Who writes, when it is not us: "the desktop app (process 4711, since 09:12)". */
  readonly holder: string | null
  readonly accounts: AccountStore
  readonly accountList: AccountListStore
  readonly pages: PageStore
  readonly notes: NoteStore
  readonly noteImages: NoteImageStore
  readonly openings: OpeningStore
  readonly playbooks: PlaybookStore
  readonly snapshots: SnapshotStore
  readonly calls: CallStore
  readonly research: ResearchStore
  readonly sessions: SessionStore
  readonly identity: IdentityStore
  readonly settings: SettingsStore
  readonly watches: WatchStore
  readonly changes: ChangeStore
  readonly decisions: DecisionStore
  readonly ownQuestions: OwnQuestionStore
  readonly touches: TouchStore
  readonly ownVerdicts: OwnVerdictStore
  readonly debriefs: DebriefStore
  readonly callSheets: CallSheetStore
  readonly problemWords: ProblemWordStore
  readonly keptQuotes: KeptQuoteStore
  readonly assistLines: AssistLineStore
  readonly briefEdits: BriefEditStore
  readonly approvals: ApprovalStore
  readonly calendarLinks: CalendarLinkStore
  readonly standings: StandingStore
  readonly merges: MergeStore
  readonly search: SearchIndex
  readonly bin: BinStore
  readonly people: PeopleStore
  /** All of it is on disk afterwards, or where it throws none of it. */
  atOnce<T>(work: () => T): T
  readonly backups: BackupStore
  readonly exports: ExportStore
  readonly handOvers: HandOverStore
  /** While it is held nothing can be saved: what is copied now is all there is. Reading goes on. */
  hold(held: boolean): void
  /**
   * Puts another database in the place of this one, at one stroke: a kill at any moment leaves the one or the other, whole. The one that
   * was there stays among the backups. This workspace is closed by it, and all its stores with it.
   */
  replaceWith(incoming: Incoming, reason: Exclude<BackupReason, 'other'>, at: Instant): Replaced
  /** Counts what is in its folder, in a thread of its own. */
  holdings(signal: AbortSignal): Promise<Result<Holdings>>
  /** Checks integrity, content hashes, the search index and that quotes stand where they say. Changes nothing. */
  doctor(): readonly DoctorFinding[]
  /** Mends what can be mended without losing anything. @returns what it was, in words; throws `workspace-damaged` where the file is torn */
  repair(now: Instant): readonly string[]
  close(): void
}

export type Replaced = {
  /** The workspace that is open from now on, under the same lock. */
  readonly workspace: Workspace
  /** Under which name the database that was there is kept; an error where nothing was changed. */
  readonly outcome: Result<{ readonly kept: string }>
}

/** Starter playbooks and the sample that come with the app. */
export interface Resources {
  starters(): readonly { readonly slug: string; readonly yaml: string }[]
  samplePlaybook(): string
}

/** The sample companies, served on loopback for as long as they are wanted. */
export interface SampleSites {
  /** Starts them if they are not running. Origins are stable for the life of the process. */
  start(): Promise<readonly { readonly slug: string; readonly name: string; readonly url: string }[]>
  close(): Promise<void>
}
