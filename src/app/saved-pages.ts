import type { SavedPage } from '../contract/pages.ts'
import type { AccountId, PageVersionId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Snapshot } from '../core/model/snapshot.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import { problemReview } from '../core/signals/review/review-problems.ts'
import type { Deps } from './deps.ts'
import { notFound } from './failure.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { TextRevision } from './ports-pages.ts'

/** A saved page for the reader, with the words that something stands on. Needs no network. */
export function savedPage(
  deps: Pick<Deps, 'workspace'>,
  input: { readonly pageVersionId: PageVersionId; readonly revision?: number | undefined },
): Result<SavedPage> {
  const { pages, snapshots } = deps.workspace
  const version = pages.version(input.pageVersionId)
  const page = version && pages.get(version.pageId)
  const text = pages.text(input.pageVersionId, input.revision)
  if (!version || !page || !text) {
    return fail(
      notFound(
        'The saved copy of this page is missing.',
        'Research the account again, or open the page in your browser.',
      ),
    )
  }
  const versions = pages.versions(page.id)
  return ok({
    page,
    version,
    versionNumber: versions.length - versions.findIndex(({ id }) => id === version.id),
    versions: versions.length,
    revision: text.revision,
    document: text.document,
    quotes: usedQuotes(deps, page.accountId, text, snapshots.latest(page.accountId)),
  })
}

function usedQuotes(
  deps: Pick<Deps, 'workspace'>,
  accountId: AccountId,
  text: TextRevision,
  snapshot: Snapshot | undefined,
): SavedPage['quotes'] {
  const account = deps.workspace.accounts.get(accountId)
  const lens = (account ? playbookFor(deps, account) : null)?.content
  const statements = new Map(
    [...(lens?.problems ?? []), ...(lens?.opportunities ?? [])].map(({ id, statement }) => [id, statement]),
  )
  const wordOn = problemReview(deps.workspace.decisions.list(accountId))
  const quotes = [
    ...text.problems
      .filter(({ holder }) => holder === 'account')
      .filter((found) => isShown(wordOn({ ...found, quote: found.evidence.quote })))
      .map(({ id, evidence, direction, problem }) => ({
        claimId: id,
        evidence,
        usedFor: `Likely problem, ${direction}: ${statements.get(problem) ?? problem}`,
      })),
    ...(snapshot ? snapshotQuotes(snapshot, text) : []),
  ]
  const seen = new Set<string>()
  return quotes
    .map(({ claimId, evidence: { start, end }, usedFor }) => ({ claimId, start, end, usedFor }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
}

const isShown = ({ state }: { readonly state: string }): boolean => state !== 'rejected' && state !== 'hidden'

type Used = { claimId: SavedPage['quotes'][number]['claimId']; evidence: QuoteEvidence; usedFor: string }

function snapshotQuotes(snapshot: Snapshot, text: TextRevision): Used[] {
  const claims = [
    ...snapshot.events.map(({ id, label, evidence }) => ({ id, evidence, usedFor: label })),
    ...snapshot.business.map(({ id, evidence }) => ({ id, evidence, usedFor: 'Their business' })),
    ...snapshot.goals.map(({ id, evidence }) => ({ id, evidence, usedFor: 'Their goals' })),
    ...snapshot.people.map(({ id, name, evidence }) => ({ id, evidence, usedFor: name })),
    ...snapshot.know.map(({ id, text: words, evidence }) => ({ id, evidence, usedFor: words })),
    ...(snapshot.fit?.criteria ?? []).map(({ id, label, evidence }) => ({
      id: `fit-${id}` as Used['claimId'],
      evidence,
      usedFor: `Fit: ${label}`,
    })),
  ]
  return claims.flatMap(({ id, evidence, usedFor }) =>
    evidence.flatMap((item) =>
      item.type === 'quote' && item.pageVersionId === text.pageVersionId && item.revision === text.revision
        ? [{ claimId: id, evidence: item, usedFor }]
        : [],
    ),
  )
}
