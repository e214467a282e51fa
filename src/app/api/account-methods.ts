import { distinctTags } from '../../core/model/tag.ts'
import { countMatching, listAccounts, matchingAccounts } from '../account-list.ts'
import { labelAccounts, putLabels } from '../account-labels.ts'
import { accountOf, addAccount, factsOf, findAccount, rowsOf } from '../accounts.ts'
import { moveAccount, restoreAccount } from '../bin/account-bin.ts'
import { type Deps, changed } from '../deps.ts'
import { orFail } from '../failure.ts'
import { answerQuestion } from '../identity/answer-question.ts'
import { mergeAccounts, previewMerge, unmergeAccounts } from '../merge/merge-accounts.ts'
import { listOpenings } from '../openings.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { given, type Implementer } from './implementer.ts'

export function accountMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  const { workspace, clock } = deps
  return {
    list: os.accounts.list.handler(({ input }) => listAccounts(deps, input)),
    matching: os.accounts.matching.handler(({ input }) => ({
      accountIds: [...matchingAccounts(deps, input)],
      all: workspace.accounts.count(),
    })),
    rows: os.accounts.rows.handler(({ input }) =>
      rowsOf(workspace, workspace.accountList.accounts(input.accountIds), clock.now()),
    ),
    counts: os.accounts.counts.handler(({ input }) => countMatching(deps, input.filters)),
    get: os.accounts.get.handler(({ input }) => {
      const [row] = rowsOf(workspace, [orFail(accountOf(workspace, input.accountId))], clock.now())
      if (!row) throw new Error('an account that exists has a row')
      return row
    }),
    find: os.accounts.find.handler(({ input }) => orFail(findAccount(workspace, input.words))),
    add: os.accounts.add.handler(({ input }) => orFail(addAccount(deps, input))),
    label: os.accounts.label.handler(({ input: { accountIds, ...change } }) => labelAccounts(deps, accountIds, change)),
    putLabels: os.accounts.putLabels.handler(({ input }) => putLabels(deps, input.labels)),
    segments: os.accounts.segments.handler(() => [...workspace.accounts.segments()]),
    tags: os.accounts.tags.handler(() => [...workspace.accounts.tags()]),
    update: os.accounts.update.handler(async ({ input: { accountId, ...fields } }) => {
      const told = { ...orFail(accountOf(workspace, accountId)), ...given(fields) }
      const account = { ...told, tags: distinctTags(told.tags) }
      workspace.accounts.save(account)
      changed(deps, 'accounts', accountId)
      // notes on the segment speak of it from now on
      if (fields.segment !== undefined && workspace.snapshots.latest(accountId)) await refreshAccount(deps, accountId)
      return account
    }),
    remove: os.accounts.remove.handler(async ({ input }) => {
      await runner.stopFor(input.accountId)
      orFail(moveAccount(deps, input.accountId, clock.now()))
      return { removed: true as const }
    }),
    restore: os.accounts.restore.handler(async ({ input }) => orFail(await restoreAccount(deps, input.accountId))),
    previewMerge: os.accounts.previewMerge.handler(({ input }) => orFail(previewMerge(deps, input))),
    merge: os.accounts.merge.handler(async ({ input }) => orFail(await mergeAccounts(deps, runner, input))),
    unmerge: os.accounts.unmerge.handler(async ({ input }) => orFail(await unmergeAccounts(deps, input.gone))),
    identityQuestion: os.accounts.identityQuestion.handler(({ input }) => {
      orFail(accountOf(workspace, input.accountId))
      return workspace.identity.open(input.accountId) ?? null
    }),
    answerIdentity: os.accounts.answerIdentity.handler(async ({ input: { research, ...request } }) => {
      // a run that goes on would write at the old address what is moved away from it
      if (workspace.identity.open(request.accountId)?.id === request.questionId) await runner.stopFor(request.accountId)
      const { account, question, readOn } = orFail(await answerQuestion(deps, given(request)))
      const started = research && readOn ? orFail(runner.start({ accountId: account.id })) : null
      return { account, question, research: started }
    }),
    facts: os.accounts.facts.handler(({ input }) => {
      orFail(accountOf(workspace, input.accountId))
      return factsOf(workspace, input.accountId)
    }),
    openings: os.accounts.openings.handler(({ input }) =>
      listOpenings(deps, orFail(accountOf(workspace, input.accountId))),
    ),
  }
}
