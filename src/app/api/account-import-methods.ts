import { proposeColumns } from '../../core/account-rows/propose-columns.ts'
import { planRows } from '../account-import/plan-rows.ts'
import { takeBackRows } from '../account-import/take-back.ts'
import { takeRows } from '../account-import/take-rows.ts'
import type { Deps } from '../deps.ts'
import type { ResearchRunner } from '../research/runner.ts'
import type { Implementer } from './implementer.ts'

export function accountImportMethods(os: Implementer, deps: Deps, runner: Pick<ResearchRunner, 'stopFor'>) {
  return {
    propose: os.accountImport.propose.handler(({ input }) => {
      const { header, columns } = proposeColumns(input.rows, input.header)
      return { header, columns: [...columns] }
    }),
    plan: os.accountImport.plan.handler(({ input }) => ({ rows: planRows(deps, input) })),
    take: os.accountImport.take.handler(({ input: { drafts, ...choice } }) => takeRows(deps, drafts, choice)),
    takeBack: os.accountImport.takeBack.handler(({ input }) => takeBackRows(deps, runner, input)),
  }
}
