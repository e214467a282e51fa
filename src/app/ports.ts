import type { OfferedLink } from '../core/crawl/frontier.ts'
import type { BoardAnswer, JobPosting } from '../core/extract/job-boards/job-posting.ts'
import type { Account } from '../core/model/account.ts'
import type { Call } from '../core/model/call.ts'
import type { Sheet } from '../core/brief/sheet.ts'
import type { Brief, Paper } from '../core/model/brief.ts'
import type { Handout } from '../core/model/handout.ts'
import type { Document } from '../core/model/document.ts'
import type {
  AccountId,
  CallId,
  ClaimId,
  NoteId,
  PageId,
  PageVersionId,
  PlaybookId,
  ResearchId,
  SessionId,
  SnapshotId,
} from '../core/model/ids.ts'
import type { AccountBoard, JobOpening } from '../core/model/job-board.ts'
import type { IdentityQuestion } from '../core/model/identity-question.ts'
import type { Note, ResearchNote, SegmentNote } from '../core/model/note.ts'
import type { AccountSigns } from '../core/model/peers.ts'
import type { Link, Page, PageOrigin, PageVersion } from '../core/model/page.ts'
import type { PageChange } from '../core/model/page-change.ts'
import type { Playbook } from '../core/model/playbook.ts'
import type { Research } from '../core/model/research.ts'
import type { Session } from '../core/model/session.ts'
import type { AppError, Result } from '../core/model/result.ts'
import type { Settings } from '../core/model/settings.ts'
import type { LocatedEvent, LocatedProblem } from '../core/model/signal.ts'
import type { Snapshot, Verdict } from '../core/model/snapshot.ts'
import type { Instant } from '../core/model/time.ts'
import type { Watch } from '../core/model/watch.ts'
import type { BriefEditStore } from './ports-brief-edits.ts'
import type { DebriefStore } from './ports-debriefs.ts'
import type { DecisionStore } from './ports-decisions.ts'
import type { OwnQuestionStore } from './ports-questions.ts'
import type { ProblemWordStore } from './ports-problem-words.ts'
import type { OwnVerdictStore, TouchStore } from './ports-pursuit.ts'

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
      | 'sai',
  ): string
}

/** One line a thing worth knowing afterwards; adapters redact. */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  error(message: string, facts?: Readonly<Record<string, unknown>>): void
}

// ---- pages from the network ---------------------------------------------------------------------------------------

export type FetchRequest = {
  readonly url: string
  readonly signal: AbortSignal
  readonly accept?: string
  readonly etag?: string
  readonly lastModified?: string
  /** A PDF may answer in place of a page, up to a cap of its own. */
  readonly documents?: boolean
  /** Cap on the decoded body, in bytes. */
  readonly maxBytes?: number
  /** Which addresses a redirect may not lead to (robots.txt), and why. */
  readonly refuseHop?: (url: string) => AppError | undefined
}

export type FetchedResponse = {
  /** Address after redirects. */
  readonly url: string
  readonly requestedUrl: string
  readonly redirects: readonly string[]
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Content-decoded bytes. */
  readonly body: Uint8Array
  /** The body broke off before its end. */
  readonly partial: boolean
  readonly remoteAddress: string
}

/**
 * Gets one URL under every guard: connected-address check, size cap on decoded bytes, total deadline, redirect limit; each hop in
 * its host's turn.
 */
export interface PageFetcher {
  fetch(request: FetchRequest): Promise<Result<FetchedResponse>>
  close(): Promise<void>
}

/** One request in flight a host, starts a pause apart, `Retry-After` remembered over a restart. */
export interface HostPacer {
  /** Waits for this host's turn. Fails with `cancelled`, or with `http-status` and `retryAfter` when the host asked for a long pause. */
  enter(url: string, signal: AbortSignal): Promise<Result<PacerTurn>>
  /** What robots.txt asks for, in seconds; only ever lengthens the pause. */
  setCrawlDelay(url: string, seconds: number): void
  /** The pause the user chose, in milliseconds; under 1000 only for origins that may be hurried (loopback the user allowed). */
  setDelay(url: string, ms: number): void
}

export type PacerTurn = {
  /** Ends the turn; hand in the answer, so that a Retry-After in it is remembered. */
  leave(answer?: { readonly status: number; readonly headers: Readonly<Record<string, string>> }): void
}

/** Origins inside the user's own network that may be fetched all the same: exact, named by the user, kept in memory only. */
export interface PrivateOrigins {
  allow(origin: string): void
  has(origin: string): boolean
}

/** What a site says to crawlers before its first page is asked for. */
export type ProbedSite = {
  /** The address that answers: the one given or one of its alternatives. */
  readonly homeUrl: string
  /** Rules of every origin asked so far. */
  readonly robots: { allows(url: string): boolean }
  /** Rules of the origin of an address; asked for once an origin. */
  robotsFor(url: string): Promise<{ readonly crawlDelaySeconds: number; allows(url: string): boolean }>
  /** Pages by the sitemaps, newest change first. */
  readonly candidates: readonly OfferedLink[]
  /** Lines to show: clamped pauses, files that could not be had. */
  readonly notes: readonly string[]
}

/** Asks a site for robots.txt, sitemaps and feeds, at its host's pace. */
export interface SiteProbe {
  /** Fails only when no address answers at all, with the error of the first. */
  open(
    homeUrl: string,
    options: { readonly alternatives: readonly string[]; readonly signal: AbortSignal },
  ): Promise<Result<ProbedSite>>
  /** Rules of the origin of one address, asked for now. Fails closed: rules that can't be had allow nothing. */
  robots(
    url: string,
    signal: AbortSignal,
  ): Promise<{ readonly crawlDelaySeconds: number; allows(url: string): boolean }>
  /** Entries of the feeds that a page links to. */
  feeds(
    page: { readonly html: string; readonly url: string },
    site: ProbedSite,
    signal: AbortSignal,
  ): Promise<readonly OfferedLink[]>
}

// ---- reading, off the main thread ---------------------------------------------------------------------------------

export type ReadRequest = {
  readonly url: string
  readonly contentType: string
  readonly body: Uint8Array
  /** From `tellingHeaders`; none for what did not come from a server. */
  readonly headers?: Readonly<Record<string, string>>
  /** What stands on many pages of the site, from `siteContext`; null while too few pages are known. */
  readonly site: unknown
  readonly company: {
    readonly name: string
    readonly aliases: readonly string[]
    /** What its own pages are known by (`siteIdentity`); without it every page counts as its own. */
    readonly identity?: string
  }
  readonly playbook: Playbook | null
  /** What the user brought in: the name of the file, and the day it is of as the user said. */
  readonly origin?: Pick<PageOrigin, 'name' | 'publishedAt'> | null
}

/** What a file is by its bytes, and where it says it comes from. */
export type InspectedDocument = {
  /** Media type it is kept and read under. */
  readonly contentType: string
  /** http(s) address, or `mid:` of a mail; null when it names none. */
  readonly address: string | null
  /** When the copy was made, where that is said. */
  readonly copiedAt: Instant | null
  readonly byBookmarklet: boolean
}

/** A mention with its span in the document's text, before it is given a page version. */
export type Spanned<M> = M & { readonly start: number; readonly end: number }

export type ReadPage = {
  readonly document: Document
  readonly links: readonly Link[]
  readonly charset: string
  /** Canonical address the page names for itself. */
  readonly canonicalUrl: string | null
  /** What of a document was left out, in words for people: pages without text, attachments. */
  readonly notes?: readonly string[]
  readonly events: readonly Spanned<Omit<LocatedEvent, 'id' | 'evidence'>>[]
  readonly problems: readonly Spanned<Omit<LocatedProblem, 'id' | 'evidence'>>[]
}

/** Reads pages in worker threads with limits on time and memory; a page that breaks a worker is an error value, the next one parses. */
export interface PageReader {
  /** Starts a thread, so that the first page does not wait for its code to load. */
  warmUp(): void
  read(request: ReadRequest): Promise<Result<ReadPage>>
  /** What a file is that the user brings in, by its bytes. */
  inspect(request: { readonly name: string; readonly body: Uint8Array }): Promise<Result<InspectedDocument>>
  /** The openings in what a job board answered, without the texts of the postings; an error for anything else. */
  openings(
    answer: Pick<ReadRequest, 'url' | 'contentType' | 'body'>,
  ): Promise<Result<Omit<BoardAnswer, 'postings'> & { readonly postings: readonly Omit<JobPosting, 'body'>[] }>>
  /** Mentions in a document already read: after a playbook or a name changed. */
  detect(
    request: { readonly document: Document } & Pick<ReadRequest, 'company' | 'playbook'>,
  ): Promise<Result<Pick<ReadPage, 'events' | 'problems'>>>
  /** Learns what stands on many pages of one site; opaque to callers, goes into `ReadRequest.site`. */
  siteContext(
    pages: readonly { readonly url: string; readonly contentType: string; readonly body: Uint8Array }[],
  ): Promise<Result<unknown>>
  close(): Promise<void>
}

// ---- the workspace ------------------------------------------------------------------------------------------------
// Stores are synchronous: SQLite is, and an acknowledged save is on disk when the call returns.
// A failed write throws `StoreError` (disk full, read-only); `createApi` turns it into the one error shape.

/** Thrown by stores when the disk refuses: the message and kind reach the user, nothing was half written. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly kind: 'disk-full' | 'workspace-read-only' | 'workspace-damaged' | 'conflict'
  constructor(kind: StoreError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

export interface AccountStore {
  /** Not in the bin; by name. `prefix` filters on name or identity, case and accents folded. */
  list(filter?: { readonly prefix?: string; readonly limit?: number; readonly offset?: number }): readonly Account[]
  /** How many `list` would give without a limit. */
  count(prefix?: string): number
  /** Those whose pages were fetched last (or that were added last), newest first. */
  recent(limit: number): readonly Account[]
  /** Customers and regretted ones, by name. */
  related(): readonly Account[]
  get(id: AccountId): Account | undefined
  byIdentity(identity: string): Account | undefined
  /** One that moved away from this identity, or goes by it as well. */
  byFormerIdentity(identity: string): Account | undefined
  /** Those of a segment that are not in the bin, by name. */
  ofSegment(segment: string, limit: number): readonly Account[]
  /** Every segment in use, with how many accounts are of it, by name. */
  segments(): readonly { readonly segment: string; readonly accounts: number }[]
  save(account: Account): void
}

/** A page version's text as read by one reading of the program; reading again makes the next revision. */
export type TextRevision = {
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly document: Document
  readonly links: readonly Link[]
  readonly events: readonly LocatedEvent[]
  readonly problems: readonly LocatedProblem[]
  /** Playbook the problem mentions were found with. */
  readonly playbook: { readonly id: PlaybookId; readonly version: number } | null
  readonly readAt: Instant
}

export interface PageStore {
  list(accountId: AccountId): readonly Page[]
  get(id: PageId): Page | undefined
  byUrl(accountId: AccountId, url: string): Page | undefined
  /** Pages read and last fetch of each account that has any, by counting in the database: for lists of thousands. */
  summary(
    accountIds: readonly AccountId[],
  ): ReadonlyMap<AccountId, { readonly read: number; readonly lastFetch: Instant | null }>
  /** Page, version and text in one transaction. Returns after it is on disk. A body with a known hash is not stored twice. */
  keep(page: Page, version: PageVersion | null, body: Uint8Array | null, text: TextRevision | null): void
  /** Adds a further reading of a kept version and makes it the page's current one. */
  addRevision(page: Page, text: TextRevision): void
  /** Takes a page out of the dossier: lists, texts and search know it no more. What was saved stays for what was said before. */
  remove(id: PageId, at: Instant): void
  /** Brings a removed page back. False when there is none of that id, or another has come to stand at its address. */
  restore(id: PageId): boolean
  /** Adds a further reading of an older version: the page and its place in the search stay as they are. */
  addReading(text: TextRevision): void
  /** Replaces the mentions of a reading (a playbook or a name changed); its text and offsets stay. */
  setMentions(
    id: PageVersionId,
    revision: number,
    mentions: Pick<TextRevision, 'events' | 'problems' | 'playbook'>,
  ): void
  version(id: PageVersionId): PageVersion | undefined
  versions(pageId: PageId): readonly PageVersion[]
  /** The stored bytes; undefined when the hash does not match any more (a damaged record is never handed out). */
  body(id: PageVersionId): Uint8Array | undefined
  text(id: PageVersionId, revision?: number): TextRevision | undefined
  /** Current text of every page of the account that has one, in the order of `list`. */
  texts(
    accountId: AccountId,
  ): readonly { readonly page: Page; readonly version: PageVersion; readonly text: TextRevision }[]
}

export interface NoteStore {
  list(accountId: AccountId): readonly Note[]
  get(id: NoteId): Note | undefined
  /** Saves when `expectedVersion` is the stored one (0: new); otherwise returns the stored note untouched as `conflict`. */
  save(note: Note, expectedVersion: number): { readonly saved: Note } | { readonly conflict: Note }
  remove(id: NoteId): void
  /** What an insight is about and whom it reaches; its text and version stay. */
  mark(id: NoteId, mark: Pick<Note, 'kind' | 'segment' | 'typicalOf'>): void
  /** Insight notes that speak of a segment, with the account each was taken at, the latest first; accounts in the bin left out. */
  ofSegment(segment: string, limit: number): readonly SegmentNote[]
  research(accountId: AccountId): readonly ResearchNote[]
  saveResearch(note: ResearchNote): void
  dropResearch(accountId: AccountId, pageId: PageId): void
}

export interface OpeningStore {
  /** Job boards that the account's pages name, in the order first kept. */
  boards(accountId: AccountId): readonly AccountBoard[]
  /** Openings that stood on them at any time. */
  list(accountId: AccountId): readonly JobOpening[]
  /** How a look at a board went and what it said of openings, in one transaction. */
  save(board: AccountBoard, openings: readonly JobOpening[]): void
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

export interface SnapshotStore {
  latest(accountId: AccountId): Snapshot | undefined
  /** Verdict of the latest snapshot of each account that has one, without reading the snapshots whole: for lists of thousands. */
  verdicts(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Verdict | null>
  get(id: SnapshotId): Snapshot | undefined
  list(accountId: AccountId): readonly Pick<Snapshot, 'id' | 'number' | 'asOf' | 'playbook'>[]
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
  get(id: CallId): Call | undefined
  save(call: Call): void
  remove(id: CallId): void
}

export interface ResearchStore {
  list(filter?: { readonly accountId?: AccountId; readonly state?: Research['state'] }): readonly Research[]
  get(id: ResearchId): Research | undefined
  save(research: Research): void
  /** All of them or none: a queue of a thousand is one write. */
  saveAll(runs: readonly Research[]): void
  /** The latest that do not wait, those of accounts in the bin left out. */
  latest(limit: number): readonly Research[]
  /** Those that wait, the next one first. */
  waiting(limit: number): readonly Research[]
  /** Everything put in the queue at this moment or later, in the order of the queue, whatever became of it. */
  queuedSince(since: Instant): readonly Research[]
  /** What is waiting, running or interrupted for each of the accounts that has any. */
  going(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Research['state']>
  /** Pages on file that each run read last, by counting in the database. */
  pagesSaved(researchIds: readonly ResearchId[]): ReadonlyMap<ResearchId, number>
}

export interface SessionStore {
  /** Of one account, the latest first. */
  list(accountId: AccountId): readonly Session[]
  /** Those that have not ended, the latest first. */
  open(): readonly Session[]
  get(id: SessionId): Session | undefined
  save(session: Session): void
}

/** Questions of whose pages an address shows. One open at most an account. */
export interface IdentityStore {
  /** Open and answered, the latest first. */
  list(accountId: AccountId): readonly IdentityQuestion[]
  open(accountId: AccountId): IdentityQuestion | undefined
  /** An open one takes the place of the one that was open before. */
  save(question: IdentityQuestion): void
  /** Takes the open one back: what it asked about is over. */
  drop(accountId: AccountId): void
}

export interface WatchStore {
  /** All of them, the next one due first. */
  list(): readonly Watch[]
  /** Those due at this moment that are not paused, the one due first first. */
  due(now: Instant, limit: number): readonly Watch[]
  of(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Watch>
  save(watch: Watch): void
  remove(accountId: AccountId): void
}

/** What re-checks found. A change is kept for good; found once more, it stays as it was told first. */
export interface ChangeStore {
  /** The latest first. */
  list(accountId: AccountId, limit?: number): readonly PageChange[]
  /** Of all accounts, found at this moment or later, the latest first. */
  since(moment: Instant, limit: number): readonly PageChange[]
  get(id: ClaimId): PageChange | undefined
  /** @returns how many of them were new */
  save(changes: readonly PageChange[]): number
}

export interface SettingsStore {
  get(): Settings
  save(settings: Settings): void
  /** Small facts that must survive a restart (host back-off until …), by key. */
  memory(key: string): string | undefined
  remember(key: string, value: string): void
}

export type SearchHit = {
  readonly type: 'account' | 'note' | 'page'
  readonly id: string
  readonly accountId: AccountId
  readonly accountName: string
  readonly title: string
  /** Words around the hit; `\u0002` opens and `\u0003` closes each matched word. */
  readonly excerpt: string
  readonly at: Instant | null
}

export interface SearchIndex {
  /** Every term must match, the last one as a prefix while typing; ranked by relevance, or newest first for one letter. */
  query(
    words: string,
    options: { readonly limit: number; readonly accountId?: AccountId; readonly type?: SearchHit['type'] },
  ): readonly SearchHit[]
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
  readonly pages: PageStore
  readonly notes: NoteStore
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
  readonly problemWords: ProblemWordStore
  readonly briefEdits: BriefEditStore
  readonly search: SearchIndex
  /** Checks integrity, content hashes, the search index and that quotes stand where they say. Changes nothing. */
  doctor(): readonly DoctorFinding[]
  close(): void
}

// ---- documents ----------------------------------------------------------------------------------------------------

/** A page as it was printed. `shown`: the lines that fit; `unprinted`: words our fonts have no letters for. */
export type Printed<T> = {
  readonly bytes: Uint8Array
  readonly shown: T
  readonly pages: number
  readonly unprinted: readonly string[]
}

export interface BriefWriter {
  /** Loads fonts and code, so that the first page does not wait for them. */
  warmUp(): Promise<void>
  /** One page, always: lines leave in the order of the layout paper until it fits. Same brief, same bytes. */
  pdf(brief: Brief, paper: Paper): Promise<Result<Printed<Brief>>>
  /** The same for the page to leave with them. */
  handout(handout: Handout, paper: Paper): Promise<Result<Printed<Handout>>>
  /** Either page as a Word document. Same page, same bytes. */
  docx(sheet: Sheet, paper: Paper): Promise<Uint8Array>
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
