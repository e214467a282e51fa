import { EventPublisher } from '@orpc/server'
import type { Work } from '../../contract/backups.ts'
import { type AppError, type Result, fail } from '../../core/model/result.ts'
import type { WorkHandle } from '../ports-backups.ts'
import type { Clock } from '../ports.ts'

/** The one long piece of work on the whole workspace: how far it is, and how to stop it. It outlives the workspace it may replace. */
export interface Works {
  /** Refuses while another goes on. */
  run<T>(kind: Work['kind'], work: (handle: WorkHandle) => Promise<Result<T>>): Promise<Result<T>>
  now(): Work | null
  watch(signal: AbortSignal | undefined): AsyncGenerator<Work | null, void, unknown>
  /** @returns false when nothing goes on */
  cancel(): boolean
}

export function createWorks(clock: Clock): Works {
  const told = new EventPublisher<{ work: Work | null }>({ maxBufferedEvents: 1 })
  let now: Work | null = null
  let stop: AbortController | null = null
  const tell = (work: Work | null): void => {
    now = work
    told.publish('work', work)
  }
  return {
    async run(kind, work) {
      if (now !== null) return fail(otherGoesOn(now))
      const own = new AbortController()
      stop = own
      const begun: Work = { kind, phase: 'reading', done: 0, total: null, startedAt: clock.now() }
      // a word that comes after the end would hold up all that follows
      const tellOn: WorkHandle['tell'] = (step) => {
        if (stop === own) tell({ ...begun, ...step })
      }
      tell(begun)
      try {
        return await work({ signal: own.signal, tell: tellOn })
      } finally {
        stop = null
        tell(null)
      }
    },
    now: () => now,
    async *watch(signal) {
      // subscribed before the first look, so that nothing falls in between
      const changes = told.subscribe('work', signal ? { signal } : {})
      yield now
      yield* changes
    },
    cancel() {
      stop?.abort()
      return stop !== null
    },
  }
}

const workWords: Readonly<Record<Work['kind'], string>> = {
  backup: 'A backup is being made',
  restore: 'A backup is being brought back',
  look: 'A backup is being looked through',
  export: 'An export is being written',
  'for-others': 'Files for other programs are being written',
  'look-export': 'An export is being looked through',
  import: 'An export is being brought in',
  'hand-over': 'An account is being put into a file',
  'look-hand-over': 'A file with an account is being looked through',
  'take-over': 'An account is being brought in',
}

const otherGoesOn = ({ kind }: Work): AppError => ({
  kind: 'workspace-busy',
  message: `${workWords[kind]} just now.`,
  next: 'Wait until it is done, or stop it in Settings → Workspace.',
  retry: 'later',
})
