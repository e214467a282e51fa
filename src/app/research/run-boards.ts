import { EventPublisher } from '@orpc/server'
import type { Account } from '../../core/model/account.ts'
import type { ResearchId } from '../../core/model/ids.ts'
import type { Research, ResearchProgress } from '../../core/model/research.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { reviewOf } from '../review/review-on-file.ts'
import { type Board, createBoard } from './board.ts'

/** What runs show, to whoever looks: now, at each change, and for a while after their end. */
export interface RunBoards {
  /** A board for a run that begins. */
  open(research: Research, account: Account): Board
  /** Tells those who watch what a run without a board has become: it waits, or was taken out of the queue. */
  tell(research: Research): void
  /** Tells the end of a run on its board. */
  close(research: Research): void
  progress(id: ResearchId): Result<ResearchProgress>
  watch(id: ResearchId, signal: AbortSignal | undefined): Result<AsyncGenerator<ResearchProgress, void, void>>
}

export function createRunBoards(deps: Deps): RunBoards {
  const boards = new Map<ResearchId, Board>()
  const told = new EventPublisher<Record<string, ResearchProgress>>()

  /** Boards of ended runs are kept for whoever looks again, but not for ever: findings are copies of quotes. */
  const forgetOldBoards = (): void => {
    const ended = [...boards].filter(([, board]) => hasEnded(board.read()))
    for (const [id] of ended.slice(0, Math.max(0, ended.length - boardsKept))) boards.delete(id)
  }
  const progress = (id: ResearchId): Result<ResearchProgress> => {
    const board = boards.get(id)
    if (board) return ok(board.read())
    const research = deps.workspace.research.get(id)
    const account = research && deps.workspace.accounts.get(research.accountId)
    return research && account ? ok(progressFromFile(deps, research, account.name)) : fail(unknownRun)
  }

  return {
    open(research, account) {
      forgetOldBoards()
      const board = createBoard(
        research,
        account,
        playbookFor(deps, account),
        reviewOf(deps.workspace, account.id),
        (next) => told.publish(research.id, next),
      )
      boards.set(research.id, board)
      told.publish(research.id, board.read())
      return board
    },
    tell(research) {
      const now = progress(research.id)
      if (now.ok) told.publish(research.id, { ...now.value, research })
    },
    close: (research) => boards.get(research.id)?.run(research),
    progress,
    watch(id, signal) {
      const now = progress(id)
      if (!now.ok) return now
      if (hasEnded(now.value)) return ok(onlyThis(now.value))
      return ok(follow(now.value, told.subscribe(id, signal ? { signal } : {})))
    },
  }
}

/** Ended runs whose findings can be looked at without reading the pages again. */
const boardsKept = 20

export const unknownRun = notFound('This research is not on file.', 'Start it again from the account.')

const hasEnded = ({ research: { state } }: ResearchProgress): boolean => state !== 'running' && state !== 'waiting'

/** What is left of a run that ended in another life of the program, or has not begun: its pages. */
function progressFromFile(deps: Deps, research: Research, accountName: string): ResearchProgress {
  const pages = deps.workspace.pages.list(research.accountId).filter((page) => page.researchId === research.id)
  return {
    research,
    accountName,
    now: '',
    fetching: null,
    pages: pages.map(({ url, kind, title, status, reason, id }) => ({ url, kind, title, status, reason, pageId: id })),
    waiting: 0,
    findings: [],
    coverage: deps.workspace.snapshots.latest(research.accountId)?.coverage ?? [],
    bytes: 0,
  }
}

/** The state now, then each change, to the end of the run. */
async function* follow(
  now: ResearchProgress,
  changes: AsyncIterable<ResearchProgress>,
): AsyncGenerator<ResearchProgress, void, void> {
  yield now
  for await (const progress of changes) {
    yield progress
    if (hasEnded(progress)) return
  }
}

async function* onlyThis(progress: ResearchProgress): AsyncGenerator<ResearchProgress, void, void> {
  yield progress
}
