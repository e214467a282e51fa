import { implement } from '@orpc/server'
import { contract } from '../../contract/contract.ts'
import type { Deps } from '../deps.ts'
import { asFailure, failure, savingIsHeld } from '../failure.ts'
import { StoreError } from '../ports.ts'

/** What errors are told by. */
type Told = {
  readonly works: Pick<Deps['works'], 'now'>
  readonly workspace: Pick<Deps['workspace'], 'readOnly'>
  readonly log: Pick<Deps['log'], 'error'>
}

/** The contract, to be filled in. Every error leaves in the one shape; what nobody expected is logged. */
export function implementer(deps: Told) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next()
    } catch (thrown) {
      const error = isHeld(deps, thrown) ? failure(savingIsHeld) : asFailure(thrown)
      if (isInternal(error.data)) deps.log.error('a method failed', { method: path.join('.'), error: stackOf(thrown) })
      throw error
    }
  })
}

/** The stores can't tell a workspace that is held from one that is open for reading only. */
const isHeld = ({ workspace, works }: Told, thrown: unknown): boolean =>
  thrown instanceof StoreError &&
  thrown.kind === 'workspace-read-only' &&
  !workspace.readOnly &&
  takesPlace.has(works.now()?.kind)

/** Work at whose end another database takes the workspace's place. */
const takesPlace: ReadonlySet<unknown> = new Set(['import', 'take-over'])

const isInternal = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'internal'
const stackOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)

export type Implementer = ReturnType<typeof implementer>

/** Leaves out keys that are undefined, for ports whose options are present or absent. */
export function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // the undefined values are gone after the filter, which Object.fromEntries cannot say
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
