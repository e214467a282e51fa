import type { Account } from '../../core/model/account.ts'
import type { Page } from '../../core/model/page.ts'
import type { Finding, Research, ResearchProgress } from '../../core/model/research.ts'
import type { Playbook } from '../../core/model/playbook.ts'
import { eventNames } from '../../core/model/event-names.ts'
import type { Review } from '../../core/signals/review/review-events.ts'
import { standingOnPage } from '../../core/signals/review/standing-on-page.ts'
import type { TextRevision } from '../ports-pages.ts'

/** What a run shows while it goes on. One board a run; every change is told to those who watch. */
export interface Board {
  now(words: string): void
  fetching(url: string | null, waiting: number): void
  page(page: Page, text: TextRevision | null, bytes: number): void
  run(research: Research): void
  coverage(items: ResearchProgress['coverage']): void
  account(account: Account): void
  read(): ResearchProgress
}

export function createBoard(
  research: Research,
  account: Account,
  playbook: Playbook | null,
  review: Review,
  tell: (progress: ResearchProgress) => void,
): Board {
  let state: ResearchProgress = {
    research,
    accountName: account.name,
    now: 'Asking for robots.txt',
    fetching: null,
    pages: [],
    waiting: 0,
    findings: [],
    coverage: [],
    bytes: 0,
  }
  const change = (part: Partial<ResearchProgress>): void => {
    state = { ...state, ...part }
    tell(state)
  }
  return {
    now: (words) => change({ now: words }),
    fetching: (url, waiting) => change({ fetching: url, waiting }),
    page(page, text, bytes) {
      const row = {
        url: page.url,
        kind: page.kind,
        title: page.title,
        status: page.status,
        reason: page.reason,
        pageId: page.id,
      }
      change({
        pages: state.pages.some(({ pageId }) => pageId === page.id)
          ? state.pages.map((known) => (known.pageId === page.id ? row : known))
          : [...state.pages, row],
        findings: text
          ? [...state.findings.filter(({ pageId }) => pageId !== page.id), ...findingsOf(page, text, playbook, review)]
          : state.findings,
        bytes: state.bytes + bytes,
      })
    },
    run: (next) => change({ research: next, ...(next.state === 'running' ? {} : { fetching: null }) }),
    coverage: (items) => change({ coverage: [...items] }),
    account: (next) => change({ accountName: next.name }),
    read: () => state,
  }
}

/** What a page brought: events of the account that may reach a snapshot, and evidence of its problems, but for what the user rejected. */
function findingsOf(page: Page, text: TextRevision, playbook: Playbook | null, review: Review): Finding[] {
  const lens = [...(playbook?.content.problems ?? []), ...(playbook?.content.opportunities ?? [])]
  const statements = new Map(lens.map(({ id, statement }) => [id, statement]))
  const place = (
    evidence: TextRevision['events'][number]['evidence'],
  ): Omit<Finding, 'id' | 'label' | 'detail' | 'direction' | 'kind'> => ({
    pageId: page.id,
    pageVersionId: evidence.pageVersionId,
    revision: evidence.revision,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
    pageTitle: page.title,
  })
  const found = standingOnPage(page, text, review)
  const events = found.events
    .filter(({ actor, status }) => actor === 'account' && ['happened', 'announced', 'planned'].includes(status))
    .map(
      (event): Finding => ({
        id: event.id,
        ...place(event.evidence),
        label: eventNames[event.type],
        detail: [event.status, event.date].filter(Boolean).join(', '),
        direction: null,
        kind: 'event',
      }),
    )
  const problems = found.problems
    .filter(({ holder, problem }) => holder === 'account' && statements.has(problem))
    .map(
      (mention): Finding => ({
        id: mention.id,
        ...place(mention.evidence),
        label: mention.direction === 'for' ? 'For a likely problem' : 'Against a likely problem',
        detail: statements.get(mention.problem) ?? '',
        direction: mention.direction,
        kind: 'problem',
      }),
    )
  return [...problems, ...events]
}
