import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { CoverageItem } from '../core/model/research.ts'
import { mergeCoverage } from '../core/model/session-coverage.ts'
import type { Session, SessionSummary } from '../core/model/session.ts'
import type { Instant } from '../core/model/time.ts'
import { learnedSince } from '../core/session/learned-since.ts'
import { saidBefore, summariseSession } from '../core/session/session-summary.ts'
import { coverageOf } from '../core/snapshot/coverage.ts'
import type { Deps } from './deps.ts'
import { pagesOnFile } from './pages-on-file.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { Workspace } from './ports.ts'
import { listSignals } from './signals.ts'

/** What a session comes to at this moment, out of everything on file. */
export function summaryOf(deps: Deps, account: Account, session: Session): SessionSummary {
  const { workspace } = deps
  const { events, problems } = listSignals(deps, account)
  const runs = workspace.research.list({ accountId: account.id })
  const since = learnedSince(session, workspace.sessions.list(account.id), runs)
  return summariseSession({
    session,
    now: deps.clock.now(),
    since,
    pages: pagesOnFile(workspace, account.id),
    before: wordsBefore(workspace, account.id, since),
    events,
    problems: problems
      .filter(({ holder }) => holder === 'account')
      .map(({ id, direction, statement, ...place }) => ({
        id,
        direction,
        statement,
        evidence: { ...place, type: 'quote' as const },
      })),
    coverage: mergeCoverage(coverageOnFile(deps, account), session.marks),
    notes: session.noteIds.flatMap((id) => workspace.notes.get(id) ?? []),
  })
}

/** What the pages on file cover: as the last snapshot says, or counted now where there is none. */
export function coverageOnFile(deps: Pick<Deps, 'workspace' | 'clock'>, account: Account): CoverageItem[] {
  const snapshot = deps.workspace.snapshots.latest(account.id)
  if (snapshot) return snapshot.coverage
  const pages = pagesOnFile(deps.workspace, account.id)
  const events = pages.flatMap(({ text }) => text.events)
  const problems = playbookFor(deps, account)
    ? pages.flatMap(({ text }) => text.problems.filter(({ holder }) => holder === 'account'))
    : null
  return coverageOf(pages, events, problems, { finished: false })
}

/** Words that pages said before: those of pages not fetched since then, and of earlier versions of those that were. */
function wordsBefore(workspace: Workspace, accountId: AccountId, since: Instant): ReadonlySet<string> {
  const words = new Set<string>()
  for (const page of workspace.pages.list(accountId)) {
    const before = workspace.pages.versions(page.id).find(({ fetchedAt }) => fetchedAt < since)
    const text = before && workspace.pages.text(before.id)
    if (!text) continue
    for (const { quote } of text.document.facts) words.add(saidBefore(quote))
    for (const { evidence } of [...text.events, ...text.problems]) words.add(saidBefore(evidence.quote))
  }
  return words
}
