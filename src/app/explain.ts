import type { Explanation } from '../contract/pages.ts'
import type { Evidence } from '../core/model/evidence.ts'
import type { AccountId, ClaimId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import { type Explanation as Chain, explainChange, explainClaim, explainMention } from '../core/snapshot/explain.ts'
import { noticedOf } from '../core/snapshot/noticed-changes.ts'
import type { Deps } from './deps.ts'
import { loadDossier } from './dossier.ts'
import { notFound } from './failure.ts'
import type { Workspace } from './ports.ts'

/** How do you know? Rule, words, page and dates behind one claim of a snapshot or one mention on a page. */
export function explain(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  input: { readonly claimId: ClaimId; readonly accountId?: AccountId | undefined },
): Result<Explanation> {
  const snapshot = workspace.snapshots.withClaim(input.claimId)
  const chain = (snapshot && explainClaim(snapshot, input.claimId)) ?? chainOnFile(workspace, input, clock.now())
  if (!chain) {
    return fail(
      notFound(
        `No claim on file has the id ${input.claimId}.`,
        'Take an id from “groundwork snapshot <account> --json”.',
      ),
    )
  }
  return ok({
    claimId: chain.id,
    says: chain.claim,
    rule: chain.rule,
    steps: chain.stands.flatMap(({ evidence }) => otherStep(evidence)),
    quotes: chain.stands.flatMap((stand) => quoted(workspace, stand)),
  })
}

function chainOnFile(
  workspace: Workspace,
  { claimId, accountId }: { readonly claimId: ClaimId; readonly accountId?: AccountId | undefined },
  now: Instant,
): Chain | null {
  const ids = accountId ? [accountId] : workspace.accounts.list().map(({ id }) => id)
  for (const id of ids) {
    const account = workspace.accounts.get(id)
    const dossier = account && loadDossier(workspace, account)
    const chain =
      dossier &&
      (explainMention(dossier.pages, claimId) ?? explainChange(noticedOf(dossier.changesOnFile, now).signals, claimId))
    if (chain) return chain
  }
  return null
}

/** Evidence that is no quote, in words. */
function otherStep(evidence: Evidence): Explanation['steps'] {
  switch (evidence.type) {
    case 'quote':
      return []
    case 'structured':
      return [{ label: `The page’s own data, ${evidence.path}`, text: evidence.value }]
    case 'absence':
      return [{ label: 'Looked for, nothing found', text: `${evidence.lookedFor}, on ${evidence.pages} pages` }]
    case 'said':
      return [{ label: `${evidence.who} told us, ${evidence.date}`, text: evidence.words }]
    case 'change':
      return [
        ...(evidence.before ? [{ label: 'They said', text: evidence.before.quote }] : []),
        ...(evidence.after ? [{ label: 'They say now', text: evidence.after.quote }] : []),
      ]
    case 'ours':
      return [{ label: 'From our playbook', text: evidence.words }]
  }
}

function quoted(workspace: Workspace, { evidence, source }: Chain['stands'][number]): Explanation['quotes'] {
  if (evidence.type === 'change')
    return [evidence.before, evidence.after].flatMap((quote) =>
      quote ? quoted(workspace, { evidence: quote, source: null }) : [],
    )
  if (evidence.type !== 'quote') return []
  const text = workspace.pages.text(evidence.pageVersionId, evidence.revision)?.document.text
  const page = workspace.pages.get(evidence.pageId)
  const { pageVersionId, revision, start, end, quote } = evidence
  return [
    {
      quote,
      pageVersionId,
      revision,
      start,
      end,
      pageTitle: source?.title ?? page?.title ?? '',
      url: source?.url ?? page?.url ?? '',
      publishedAt: source?.publishedAt ?? page?.publishedAt ?? null,
      fetchedAt: source?.fetchedAt ?? page?.fetchedAt ?? '',
      stands: text?.slice(start, end) === quote,
    },
  ]
}
