import { erase, listBin, moveMany } from '../bin/bin.ts'
import type { Deps } from '../deps.ts'
import type { ResearchRunner } from '../research/runner.ts'
import type { Implementer } from './implementer.ts'

export function binMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  return {
    list: os.bin.list.handler(({ input }) => listBin(deps, input)),
    restore: os.bin.restore.handler(({ input }) => moveMany(deps, runner, 'restore', input.items)),
    put: os.bin.put.handler(({ input }) => moveMany(deps, runner, 'remove', input.items)),
    erase: os.bin.erase.handler(({ input }) => erase(deps, input.items)),
  }
}
