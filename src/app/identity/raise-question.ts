import { siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { IdentityQuestionId, ResearchId } from '../../core/model/ids.ts'
import type { IdentityFinding, IdentityQuestion } from '../../core/model/identity-question.ts'
import { type Deps, changed } from '../deps.ts'

/**
 * Asks the user about what was seen, unless that was asked before: then the question as it stands, open or answered. The same doubt is
 * never raised twice; a new one takes the place of one that is still open.
 */
export function raiseQuestion(
  deps: Pick<Deps, 'workspace' | 'clock' | 'ids' | 'changes'>,
  account: Account,
  researchId: ResearchId,
  finding: IdentityFinding,
  sameName?: Account,
): IdentityQuestion {
  const { identity } = deps.workspace
  const before = identity
    .list(account.id)
    .find(({ matter, subject }) => matter === finding.matter && subject === finding.subject)
  if (before?.answer) return before
  const other = sameName ?? accountAt(deps, account, finding.leadsTo)
  const question: IdentityQuestion = {
    ...finding,
    id: before?.id ?? (deps.ids.next('idq') as IdentityQuestionId), // ids come out of the generator unbranded
    accountId: account.id,
    researchId,
    otherAccount: other ? { id: other.id, name: other.name } : null,
    askedAt: before?.askedAt ?? deps.clock.now(),
    answer: null,
    answeredAt: null,
  }
  identity.save(question)
  changed(deps, 'accounts', account.id)
  return question
}

function accountAt({ workspace }: Pick<Deps, 'workspace'>, account: Account, url: string | null): Account | undefined {
  const at = url === null ? undefined : workspace.accounts.byIdentity(siteIdentity(url))
  return at && !at.deletedAt && at.id !== account.id ? at : undefined
}
