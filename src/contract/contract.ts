import type { ContractRouterClient } from '@orpc/contract'
import { accounts } from './accounts.ts'
import { accountImport } from './account-import.ts'
import { assist } from './assist.ts'
import { backups } from './backups.ts'
import { bin } from './bin.ts'
import { people } from './people.ts'
import { bestCustomers } from './best-customers.ts'
import { briefs } from './briefs.ts'
import { calendar } from './calendar.ts'
import { calls } from './calls.ts'
import { callSheets } from './call-sheets.ts'
import { changes } from './changes.ts'
import { crashes } from './crashes.ts'
import { debriefs } from './debriefs.ts'
import { decisions } from './decisions.ts'
import { exports } from './exports.ts'
import { handOvers } from './hand-overs.ts'
import { imports } from './imports.ts'
import { keptQuotes } from './kept-quotes.ts'
import { network } from './network.ts'
import { notes } from './notes.ts'
import { pages } from './pages.ts'
import { playbooks } from './playbooks.ts'
import { questions } from './questions.ts'
import { prepare } from './prepare.ts'
import { problems } from './problems.ts'
import { research } from './research.ts'
import { pursuit } from './pursuit.ts'
import { radar } from './radar.ts'
import { search } from './search.ts'
import { sessions } from './sessions.ts'
import { signals } from './signals.ts'
import { snapshots } from './snapshots.ts'
import { watches } from './watches.ts'
import { workspace } from './workspace.ts'

/** Everything a host offers, in one typed tree. */
export const contract = {
  workspace,
  crashes,
  network,
  assist,
  accounts,
  accountImport,
  research,
  sessions,
  imports,
  watches,
  pages,
  changes,
  signals,
  decisions,
  keptQuotes,
  notes,
  playbooks,
  bestCustomers,
  snapshots,
  questions,
  problems,
  radar,
  calls,
  callSheets,
  calendar,
  debriefs,
  pursuit,
  briefs,
  prepare,
  search,
  bin,
  people,
  backups,
  exports,
  handOvers,
}

/** What a window or a command calls: the same shape over every transport. */
export type Api = ContractRouterClient<typeof contract>

export type { Account } from '../core/model/account.ts'
export type { Approval, ApprovalStanding } from '../core/model/approval.ts'
export type { BringBack, WakeUp } from '../core/model/bring-back.ts'
export type { Brief, Paper, Run } from '../core/model/brief.ts'
export type { Call } from '../core/model/call.ts'
export type { CallSheet, CallTarget, SheetQuestion } from '../core/model/call-sheet.ts'
export type { ChangeKind, ChangeSignal } from '../core/model/change-signal.ts'
export type { Debrief, Held, Said, SettledProblem } from '../core/model/debrief.ts'
export type { Correction, Decision, RejectReason } from '../core/model/decision.ts'
export type { Block, Document } from '../core/model/document.ts'
export type { PageStart } from '../core/model/document-pages.ts'
export { type Evidence, type QuoteEvidence, evidenceSchema } from '../core/model/evidence.ts'
export type { Fact, FactKind } from '../core/model/fact.ts'
export type { Goal } from '../core/model/goal.ts'
export type { IdentityAnswer, IdentityQuestion } from '../core/model/identity-question.ts'
export type {
  AccountId,
  ApprovalId,
  CallId,
  ClaimId,
  KeptQuoteId,
  NoteId,
  PageId,
  PageVersionId,
  PlaybookId,
  OwnQuestionId,
  ResearchId,
  SessionId,
} from '../core/model/ids.ts'
export type { JobBoardName, JobOpening, OpeningNotice } from '../core/model/job-board.ts'
export type { Note, ResearchNote } from '../core/model/note.ts'
export type { OwnVerdict } from '../core/model/own-verdict.ts'
export type { PageChange } from '../core/model/page-change.ts'
export type { Page, PageKind, PageOrigin, PageVersion } from '../core/model/page.ts'
export type { PursuitState } from '../core/model/pursuit.ts'
export type { Playbook, PlaybookContent, Problem } from '../core/model/playbook.ts'
export type { BetterQuestion, QuestionCheck, QuestionFlag } from '../core/model/question-check.ts'
export type { Peers } from '../core/model/peers.ts'
export type { ProblemWord, Stance } from '../core/model/problem-word.ts'
export type { CoverageItem, Finding, Research, ResearchProgress } from '../core/model/research.ts'
export { type AppError, appErrorSchema } from '../core/model/result.ts'
export type {
  CoverageMark,
  Session,
  SessionCoverage,
  SessionSummary,
  SummaryLine,
} from '../core/model/session.ts'
export type { Settings } from '../core/model/settings.ts'
export type { EventType, TriggerEvent } from '../core/model/signal.ts'
export type {
  Claim,
  CriterionResult,
  DatedEvent,
  EvidenceLine,
  Fit,
  Hypothesis,
  CarriedInsight,
  Snapshot,
  Source,
  Verdict,
} from '../core/model/snapshot.ts'
export type { Instant, PartialDate } from '../core/model/time.ts'
export type { Channel, Touch, TouchOutcome } from '../core/model/touch.ts'
export type { Watch, WatchInterval } from '../core/model/watch.ts'
