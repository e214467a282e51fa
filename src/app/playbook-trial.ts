import type { z } from 'zod'
import type { Trial, trialInputSchema } from '../contract/playbook-trial.ts'
import type { Account } from '../core/model/account.ts'
import type { PlaybookId, SnapshotId } from '../core/model/ids.ts'
import type { Playbook } from '../core/model/playbook.ts'
import { type Result, ok } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import { parsePlaybook } from '../core/playbook/parse-playbook.ts'
import { buildSnapshot } from '../core/snapshot/build-snapshot.ts'
import type { Dossier, DossierPage } from '../core/snapshot/dossier.ts'
import { lensChange } from '../core/snapshot/lens-change.ts'
import type { Deps } from './deps.ts'
import { loadDossier } from './dossier.ts'
import { isKept } from '../core/signals/kept/kept-mentions.ts'
import { besideKept } from '../core/signals/kept/with-kept-quotes.ts'
import { locate } from './locate.ts'
import { playbookFor } from './playbook-in-use.ts'

type Input = z.infer<typeof trialInputSchema>
export type Tried = Pick<Deps, 'workspace' | 'clock' | 'reader' | 'log'>

/** What one call looks at, so that it stays short whatever is on file: characters of text, accounts with pages, accounts at all. */
const [mostText, mostRead, mostAccounts] = [200_000, 20, 500]
/** Problems and criteria told of one account. */
const mostTold = 12

/**
 * A playbook's text tried on the accounts on file beside the playbook in use, a stretch of them at a time: the caller goes on from `next`
 * until it is null, or stops. Nothing is kept. Both looks are taken now, so that nothing but the playbook makes the difference.
 */
export async function tryPlaybook(deps: Tried, { yaml, from }: Input): Promise<Result<Trial>> {
  const parsed = parsePlaybook(yaml)
  if (!parsed.ok) return parsed
  const asOf = deps.clock.now()
  // never saved: the id only has to be no other's
  const tried: Playbook = { id: 'pbk_tried' as PlaybookId, version: 1, yaml, content: parsed.value, savedAt: asOf }
  const { accounts } = deps.workspace
  const listed = accounts.list({ offset: from, limit: mostAccounts })
  const pagesOf = deps.workspace.pages.summary(listed.map(({ id }) => id))
  const trial = { changes: [] as Trial['changes'], unchanged: 0, unread: 0 }
  let [looked, read, text] = [0, 0, 0]
  for (const account of listed) {
    if (read >= mostRead || text >= mostText) break
    looked += 1
    // who is a customer already is no account to decide on
    if (account.relation !== null) continue
    if (!pagesOf.get(account.id)?.read) {
      trial.unread += 1
      continue
    }
    const dossier = loadDossier(deps.workspace, account)
    const change = await changeAt(deps, dossier, tried, asOf)
    if (change) trial.changes.push(change)
    else trial.unchanged += 1
    read += 1
    text += dossier.pages.reduce((sum, page) => sum + page.text.document.text.length, 0)
  }
  const [done, all] = [from + looked, accounts.count()]
  return ok({ ...trial, accounts: { looked: done, all }, next: looked > 0 && done < all ? done : null })
}

async function changeAt(
  deps: Tried,
  dossier: Dossier,
  tried: Playbook,
  asOf: Instant,
): Promise<Trial['changes'][number] | null> {
  const { account } = dossier
  const inUse = playbookFor(deps, account)
  const now = await throughLens(deps, dossier, inUse)
  const afterwards =
    inUse && looksForTheSame(inUse, tried) ? renamed(now, tried) : await throughLens(deps, dossier, tried)
  // neither is kept
  const options = { asOf, id: 'snp_tried' as SnapshotId, number: 1, previous: null }
  const change = lensChange(buildSnapshot(now, inUse, options), buildSnapshot(afterwards, tried, options))
  if (change === null) return null
  const { gained, lost, flips } = change
  return {
    accountId: account.id,
    accountName: account.name,
    ...change,
    gained: gained.slice(0, mostTold),
    lost: lost.slice(0, mostTold),
    flips: flips.slice(0, mostTold),
  }
}

/** The dossier with the problem mentions that this playbook finds: those on file where it was looked through already. */
export async function throughLens(deps: Tried, dossier: Dossier, playbook: Playbook | null): Promise<Dossier> {
  const pages: DossierPage[] = []
  for (const page of dossier.pages) {
    const known = page.text.playbook
    const isKnown = known?.id === playbook?.id && known?.version === playbook?.version
    pages.push(isKnown ? page : await detected(deps, dossier.account, page, playbook))
  }
  return { ...dossier, pages }
}

async function detected(deps: Tried, company: Account, page: DossierPage, playbook: Playbook | null) {
  const { document, pageVersionId, revision } = page.text
  const found = await deps.reader.detect({ document, company, playbook })
  if (!found.ok)
    deps.log.warn('a saved page could not be tried with a playbook', { page: page.page.id, kind: found.error.kind })
  const place = { pageId: page.page.id, pageVersionId, revision }
  const { problems } = locate(found.ok ? found.value : { events: [], problems: [] }, document.text, place)
  return {
    ...page,
    text: {
      ...page.text,
      problems: besideKept(problems, page.text.problems.filter(isKept)),
      playbook: nameOf(playbook),
    },
  }
}

/** Who only changes criteria, thresholds or words need not have every page looked through again. */
function looksForTheSame(a: Playbook, b: Playbook): boolean {
  const looksFor = ({ content }: Playbook): string =>
    JSON.stringify([
      content.language,
      [...content.problems, ...content.opportunities].map(({ id, cues, against }) => [id, cues, against]),
    ])
  return looksFor(a) === looksFor(b)
}

const renamed = (dossier: Dossier, playbook: Playbook): Dossier => ({
  ...dossier,
  pages: dossier.pages.map((page) => ({ ...page, text: { ...page.text, playbook: nameOf(playbook) } })),
})

const nameOf = (playbook: Playbook | null) => playbook && { id: playbook.id, version: playbook.version }
