import type { AccountRow } from '../contract/accounts.ts'
import type { Proposal, Proposed } from '../contract/best-customers.ts'
import type { Account } from '../core/model/account.ts'
import type { Evidence } from '../core/model/evidence.ts'
import type { PlaybookId, SnapshotId } from '../core/model/ids.ts'
import type { Criterion, Playbook } from '../core/model/playbook.ts'
import { type Result, ok } from '../core/model/result.ts'
import { parsePlaybook } from '../core/playbook/parse-playbook.ts'
import { fewestCustomers, type LookedAt, proposalsOf } from '../core/snapshot/best-customers/proposals.ts'
import { decide } from '../core/snapshot/criteria.ts'
import { buildSnapshot } from '../core/snapshot/build-snapshot.ts'
import { liveEvents } from '../core/snapshot/live-events.ts'
import type { Dossier } from '../core/snapshot/dossier.ts'
import { mergeFacts } from '../core/snapshot/merge-facts.ts'
import { rowsOf } from './accounts.ts'
import type { Deps } from './deps.ts'
import { loadDossier } from './dossier.ts'
import { throughLens, type Tried } from './playbook-trial.ts'
import { starterPlaybooks } from './playbooks.ts'

/** More say nothing more, and each is read whole. */
const mostCompanies = 16

/** Customers and regretted ones, with what a list shows of each. */
export const listBestCustomers = ({ workspace, clock }: Pick<Deps, 'workspace' | 'clock'>): AccountRow[] =>
  rowsOf(workspace, workspace.accounts.related(), clock.now())

/**
 * What the best customers share, to be written into a playbook of this text. Each call looks at one company that was not looked at since
 * its pages or the text changed; once all are, it proposes.
 */
export async function proposeFromCustomers(
  deps: Tried & Pick<Deps, 'resources'>,
  { yaml }: { readonly yaml: string },
): Promise<Result<Proposed>> {
  const parsed = parsePlaybook(yaml)
  if (!parsed.ok) return parsed
  const now = deps.clock.now()
  // never saved: the id only has to be no other's
  const lens: Playbook = { id: 'pbk_tried' as PlaybookId, version: 1, yaml, content: parsed.value, savedAt: now }
  const companies = readCompanies(deps)
  const dossiers = companies.map((account) => loadDossier(deps.workspace, account))
  const known = library(deps, yaml)
  const open = dossiers.find((dossier) => !looks.has(keyOf(dossier, yaml)))
  if (open) remember(keyOf(open, yaml), await lookAt(deps, open, lens, known))
  const seen = dossiers.flatMap((dossier) => looks.get(keyOf(dossier, yaml)) ?? [])
  const of = (relation: Account['relation']): number => companies.filter((one) => one.relation === relation).length
  const done = seen.length === dossiers.length
  return ok({
    looked: seen.length,
    of: dossiers.length,
    good: of('customer'),
    regretted: of('regretted'),
    fewest: fewestCustomers,
    proposals: done
      ? proposalsOf(parsed.value, seen, known).map((proposal) => ({
          ...proposal,
          edits: [...proposal.edits],
          shownBy: proposal.shownBy.map((shown) => withPages(shown, dossiers)),
        }))
      : null,
  })
}

function readCompanies({ workspace }: Pick<Deps, 'workspace'>): readonly Account[] {
  const related = workspace.accounts.related()
  const pages = workspace.pages.summary(related.map(({ id }) => id))
  return related.filter(({ id }) => pages.get(id)?.read).slice(0, mostCompanies)
}

/** Companies as their pages are now, through a playbook's text: asked for again at every call until all are looked at. */
const looks = new Map<string, LookedAt>()

function remember(key: string, look: LookedAt): void {
  if (looks.size > 2 * mostCompanies) looks.clear()
  looks.set(key, look)
}

const keyOf = ({ account, pages }: Dossier, yaml: string): string =>
  [account.id, account.relation, yaml, ...pages.map(({ text }) => `${text.pageVersionId}/${text.revision}`)].join(
    '\u0001',
  )

async function lookAt(deps: Tried, dossier: Dossier, lens: Playbook, known: readonly Criterion[]): Promise<LookedAt> {
  const { account, pages } = dossier
  const asOf = lens.savedAt
  const options = { asOf, id: 'snp_tried' as SnapshotId, number: 1, previous: null } // never kept
  const { problems } = buildSnapshot(await throughLens(deps, dossier, lens), lens, options)
  const onFile = {
    pages,
    facts: mergeFacts(pages),
    events: liveEvents(pages, asOf, dossier.review),
    notes: dossier.notes ?? [],
  }
  const decided = new Map(known.map(({ test }) => [JSON.stringify(test), decide(test, onFile)]))
  // only companies with a relation are looked at
  return { accountId: account.id, relation: account.relation ?? 'customer', onFile, problems, decided }
}

/** Criteria of the other playbooks, the seller's own before those that come with the app. */
function library(deps: Pick<Deps, 'workspace' | 'resources'>, yaml: string): readonly Criterion[] {
  const own = deps.workspace.playbooks.list().filter((playbook) => playbook.yaml !== yaml)
  return [...own, ...starterPlaybooks(deps)].flatMap(({ content }) => content.idealCustomer.criteria)
}

function withPages(
  { accountId, value, evidence }: { accountId: Account['id']; value: string | null; evidence: readonly Evidence[] },
  dossiers: readonly Dossier[],
): Proposal['shownBy'][number] {
  const dossier = dossiers.find(({ account }) => account.id === accountId)
  const pageOf = (one: Evidence) =>
    'pageId' in one ? (dossier?.pages.find(({ page }) => page.id === one.pageId)?.page ?? null) : null
  return {
    accountId,
    accountName: dossier?.account.name ?? '',
    value,
    quotes: evidence.map((one) => ({ evidence: one, page: pageOf(one) })),
  }
}
