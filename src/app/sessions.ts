import type { AccountId, SessionId } from '../core/model/ids.ts'
import type { Note } from '../core/model/note.ts'
import { leftAlone, withPause } from '../core/model/session-clock.ts'
import { withLookedIn, withMark } from '../core/model/session-coverage.ts'
import { usualPlan } from '../core/model/session-plans.ts'
import type { CoverageMark, Session, SessionSummary } from '../core/model/session.ts'
import { type AppError, type Result, fail, ok } from '../core/model/result.ts'
import { dayOf } from '../core/model/time.ts'
import { insightToMarkdown, summaryToMarkdown } from '../core/session/summary-markdown.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { createNote } from './notes.ts'
import type { Workspace } from './ports.ts'
import { summaryOf } from './session-summary.ts'

/** The session of an account that goes on. */
export function currentSession(workspace: Workspace, accountId: AccountId): Session | null {
  return workspace.sessions.list(accountId).find(({ endedAt }) => endedAt === null) ?? null
}

/** Starts the clock. One session an account: the one that goes on is given back. */
export function startSession(
  deps: Deps,
  { accountId, planMinutes = usualPlan }: { readonly accountId: AccountId; readonly planMinutes?: number },
): Result<Session> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  const now = deps.clock.now()
  const going = currentSession(deps.workspace, accountId)
  if (going) return ok(going)
  return ok(
    save(deps, {
      id: deps.ids.next('ses') as SessionId, // ids come out of the generator unbranded
      accountId,
      planMinutes,
      startedAt: now,
      pauses: [],
      seenAt: now,
      endedAt: null,
      marks: [],
      noteIds: [],
      summaryNoteId: null,
      insightNoteId: null,
      summary: null,
    }),
  )
}

export const planSession = (deps: Deps, id: SessionId, planMinutes: number): Result<Session> =>
  change(deps, id, (session) => ({ ...session, planMinutes }))

export const pauseSession = (deps: Deps, id: SessionId, paused: boolean): Result<Session> =>
  change(deps, id, (session) => withPause(session, paused, deps.clock.now()))

/** Remembers that the clock runs, without telling anybody: it happens every few seconds. One that comes when it has just ended is no fault. */
export function tickSession(deps: Deps, id: SessionId): Result<Session> {
  const session = deps.workspace.sessions.get(id)
  if (!session) return fail(unknownSession)
  if (session.endedAt !== null) return ok(session)
  const seen = { ...session, seenAt: deps.clock.now() }
  deps.workspace.sessions.save(seen)
  return ok(seen)
}

export const markCoverage = (
  deps: Deps,
  id: SessionId,
  mark: Pick<CoverageMark, 'key' | 'label' | 'state' | 'detail'>,
): Result<Session> =>
  change(deps, id, (session) => {
    const lookedIn = session.marks.find(({ key }) => key === mark.key)?.lookedIn ?? []
    return { ...session, marks: withMark(session.marks, { ...mark, lookedIn }) }
  })

export const lookedElsewhere = (
  deps: Deps,
  id: SessionId,
  { where, ...mark }: Pick<CoverageMark, 'key' | 'label'> & { readonly where: string },
): Result<Session> =>
  change(deps, id, (session) => ({
    ...session,
    marks: withLookedIn(session.marks, { ...mark, state: null, detail: '', lookedIn: [] }, where),
  }))

/** A note of the account, and one of this session. */
export function captureNote(deps: Deps, id: SessionId, markdown: string): Result<Note> {
  const found = goingOn(deps.workspace, id)
  if (!found.ok) return found
  const note = createNote(deps, { accountId: found.value.accountId, pageId: null, kind: 'research', markdown })
  if (!note.ok) return note
  save(deps, { ...found.value, noteIds: [...found.value.noteIds, note.value.id] })
  return note
}

/** The end of a session: its summary is frozen, and kept in words as a note of the dossier. */
export function finishSession(deps: Deps, id: SessionId): Result<Session> {
  const session = deps.workspace.sessions.get(id)
  if (!session) return fail(unknownSession)
  if (session.endedAt !== null) return ok(session)
  const account = accountOf(deps.workspace, session.accountId)
  if (!account.ok) return account
  const summary = summaryOf(deps, account.value, session)
  const markdown = summaryToMarkdown(account.value, session, summary)
  const note = createNote(deps, { accountId: account.value.id, pageId: null, kind: 'research', markdown })
  if (!note.ok) return note
  const now = deps.clock.now()
  return ok(save(deps, { ...withPause(session, false, now), endedAt: now, summary, summaryNoteId: note.value.id }))
}

export function summariseNow(
  deps: Deps,
  id: SessionId,
): Result<{ readonly session: Session; readonly summary: SessionSummary }> {
  const session = deps.workspace.sessions.get(id)
  if (!session) return fail(unknownSession)
  const account = accountOf(deps.workspace, session.accountId)
  if (!account.ok) return account
  return ok({ session, summary: session.summary ?? summaryOf(deps, account.value, session) })
}

/** One insight note a session: sharing again writes it anew. */
export function shareInsight(
  deps: Deps,
  id: SessionId,
  { lineIds, words }: { readonly lineIds: readonly string[]; readonly words: string },
): Result<Note> {
  const found = summariseNow(deps, id)
  if (!found.ok) return found
  const { session, summary } = found.value
  const account = accountOf(deps.workspace, session.accountId)
  if (!account.ok) return account
  const wanted = new Set(lineIds)
  const lines = summary.learned.filter((line) => wanted.has(line.id))
  if (lines.length === 0 && words.trim() === '') return fail(nothingToShare)
  const markdown = insightToMarkdown(account.value, { words, lines, day: dayOf(deps.clock.now()) })
  const known = session.insightNoteId && deps.workspace.notes.get(session.insightNoteId)
  if (known) {
    const again = deps.workspace.notes.save({ ...known, markdown, savedAt: deps.clock.now() }, known.version)
    changed(deps, 'notes', known.accountId)
    return ok('saved' in again ? again.saved : again.conflict)
  }
  const note = createNote(deps, { accountId: account.value.id, pageId: null, kind: 'insight', markdown })
  if (note.ok) save(deps, { ...session, insightNoteId: note.value.id })
  return note
}

/** The program is being closed, or was killed: no clock runs while nobody can look at it. */
export function pauseAllSessions(deps: Pick<Deps, 'workspace' | 'clock'>, when: 'now' | 'when-last-seen'): void {
  for (const session of deps.workspace.sessions.open()) {
    deps.workspace.sessions.save(when === 'now' ? withPause(session, true, deps.clock.now()) : leftAlone(session))
  }
}

function change(deps: Deps, id: SessionId, to: (session: Session) => Session): Result<Session> {
  const found = goingOn(deps.workspace, id)
  return found.ok ? ok(save(deps, to({ ...found.value, seenAt: deps.clock.now() }))) : found
}

function goingOn(workspace: Workspace, id: SessionId): Result<Session> {
  const session = workspace.sessions.get(id)
  if (!session) return fail(unknownSession)
  return session.endedAt === null ? ok(session) : fail(hasEnded)
}

function save(deps: Deps, session: Session): Session {
  deps.workspace.sessions.save(session)
  changed(deps, 'sessions', session.accountId)
  return session
}

const unknownSession = notFound('This session is not on file.', 'Start one from the account.')

const hasEnded: AppError = {
  kind: 'conflict',
  message: 'This session has ended; its summary stands as it was.',
  next: 'Start another from the account.',
  retry: 'never',
}

const nothingToShare: AppError = {
  kind: 'bad-input',
  message: 'Nothing was chosen for other accounts.',
  next: 'Tick a line, or write one.',
  retry: 'never',
}
