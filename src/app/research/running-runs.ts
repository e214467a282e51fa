import { errorWords } from '../../contract/error-words.ts'
import type { ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { asFailure } from '../failure.ts'
import { recheckAccount } from './recheck-account.ts'
import type { RunBoards } from './run-boards.ts'
import { runResearch } from './run-research.ts'

/** The runs that go on in this process, from their first request to the end on file. */
export interface RunningRuns {
  /** Begins a run, or goes on with it. Fails when its account is gone. */
  launch(research: Research): Result<Research>
  has(id: ResearchId): boolean
  all(): readonly Research[]
  /** Ends a run and waits for it. */
  stop(id: ResearchId): Promise<void>
  /** Stops all; they count as interrupted, and nothing begins any more. */
  close(): Promise<void>
  readonly closing: boolean
}

type Running = { readonly research: Research; readonly abort: AbortController; readonly ended: Promise<void> }

/** @param onEnd hears of each end that is on file, with the error where it failed */
export function createRunningRuns(
  deps: Deps,
  boards: RunBoards,
  onEnd: (research: Research, error: AppError | null) => void,
): RunningRuns {
  const running = new Map<ResearchId, Running>()
  let closing = false

  const end = (research: Research, state: Research['state'], reason: string | null, error: AppError | null): void => {
    running.delete(research.id)
    const last = { ...research, state, reason, endedAt: deps.clock.now() }
    try {
      saveRun(deps, last)
      boards.close(last)
    } catch (thrown) {
      // on file it is still running, and goes on at the next start
      const { message } = asFailure(thrown)
      deps.log.error('the end of research could not be saved', { research: research.id, error: message })
      boards.close({ ...last, state: 'failed', reason: message })
    }
    onEnd(last, error)
  }

  const stop = async (id: ResearchId): Promise<void> => {
    const run = running.get(id)
    run?.abort.abort()
    await run?.ended
  }

  return {
    launch(asked) {
      const account = accountOf(deps.workspace, asked.accountId)
      if (!account.ok) return account
      const research = saveRun(deps, asked)
      const board = boards.open(research, account.value)
      const abort = new AbortController()
      const begin = research.purpose === 'recheck' ? recheckAccount : runResearch
      const ended = begin(deps, research, account.value, board, abort.signal)
        .then((outcome) => {
          if (abort.signal.aborted) return end(research, closing ? 'interrupted' : 'cancelled', null, null)
          return outcome.ok
            ? end(research, 'done', outcome.value, null)
            : end(research, 'failed', errorWords(outcome.error), outcome.error)
        })
        .catch((thrown: unknown) => {
          deps.log.error('research failed', {
            research: research.id,
            error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
          })
          end(research, 'failed', asFailure(thrown).message, null)
        })
      running.set(research.id, { research, abort, ended })
      return ok(research)
    },
    has: (id) => running.has(id),
    all: () => [...running.values()].map(({ research }) => research),
    stop,
    async close() {
      closing = true
      await Promise.all([...running.keys()].map(stop))
    },
    get closing() {
      return closing
    },
  }
}

export function saveRun(deps: Deps, research: Research): Research {
  deps.workspace.research.save(research)
  changed(deps, 'research', research.accountId)
  return research
}
