import { researchNoteOf } from '../core/notes/research-note.ts'
import type { Account } from '../core/model/account.ts'
import type { AccountId, SnapshotId } from '../core/model/ids.ts'
import { type Result, ok } from '../core/model/result.ts'
import { type Snapshot, snapshotSchema } from '../core/model/snapshot.ts'
import { buildSnapshot } from '../core/snapshot/build-snapshot.ts'
import { accountOf } from './accounts.ts'
import { standingOnPage } from '../core/signals/review/standing-on-page.ts'
import { type Deps, changed } from './deps.ts'
import { loadDossier } from './dossier.ts'
import { locate } from './locate.ts'
import type { TextRevision } from './ports-pages.ts'
import { playbookFor } from './playbook-in-use.ts'
import { noteBringBack } from './pursuit/bring-back.ts'
import { pursuitOnFile } from './pursuit/pursuit-on-file.ts'
import { reviewOf } from './review/review-on-file.ts'

/**
 * Looks at an account again through the playbook in use: mentions where they are out of date, research notes, a new snapshot.
 * When nothing changed since the latest snapshot, that one stays the latest and is returned.
 */
export async function refreshAccount(deps: Deps, accountId: AccountId): Promise<Result<Snapshot>> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  // beside a program that writes the snapshot is looked at, not kept
  if (!deps.workspace.readOnly) await detectAgain(deps, account.value)
  return ok(keepSnapshot(deps, account.value))
}

async function detectAgain(deps: Deps, account: Account): Promise<void> {
  const playbook = playbookFor(deps, account)
  for (const { page, text } of deps.workspace.pages.texts(account.id)) {
    if (text.playbook?.id === playbook?.id && text.playbook?.version === playbook?.version) continue
    const found = await deps.reader.detect({ document: text.document, company: account, playbook })
    if (!found.ok) {
      deps.log.warn('a saved page could not be looked at again', { page: page.id, kind: found.error.kind })
      continue
    }
    const place = { pageId: page.id, pageVersionId: text.pageVersionId, revision: text.revision }
    const mentions = locate(found.value, text.document.text, place)
    deps.workspace.pages.setMentions(text.pageVersionId, text.revision, {
      ...mentions,
      playbook: playbook && { id: playbook.id, version: playbook.version },
    })
    keepResearchNote(deps, account.id, { ...text, ...mentions }, place.pageId)
  }
}

/** Writes, or takes away, what the app notes on a page; what the user rejected is not noted. */
export function keepResearchNote(
  deps: Deps,
  accountId: AccountId,
  text: TextRevision,
  pageId: Parameters<typeof locate>[2]['pageId'],
): void {
  const page = deps.workspace.pages.get(pageId)
  const found = page ? standingOnPage(page, text, reviewOf(deps.workspace, accountId)) : text
  const note = researchNoteOf({
    document: text.document,
    events: found.events.map(spanned),
    problems: found.problems.map(spanned),
    page: { accountId, pageId, pageVersionId: text.pageVersionId, revision: text.revision },
  })
  if (note) deps.workspace.notes.saveResearch(note)
  else deps.workspace.notes.dropResearch(accountId, pageId)
}

const spanned = <M extends { readonly evidence: { readonly start: number; readonly end: number } }>(
  mention: M,
): M & { start: number; end: number } => ({ ...mention, start: mention.evidence.start, end: mention.evidence.end })

function keepSnapshot(deps: Deps, account: Account): Snapshot {
  const { workspace, clock, ids } = deps
  const previous = workspace.snapshots.latest(account.id) ?? null
  const [playbook, asOf] = [playbookFor(deps, account), clock.now()]
  const pursuit = pursuitOnFile(workspace, account.id, playbook, asOf)
  const snapshot = buildSnapshot({ ...loadDossier(workspace, account), pursuit }, playbook, {
    asOf,
    id: ids.next('snp') as SnapshotId, // ids come out of the generator unbranded
    number: (previous?.number ?? 0) + 1,
    previous,
  })
  if (!workspace.readOnly) noteBringBack(deps, pursuit.own, snapshot)
  if (previous && saysTheSame(previous, snapshot)) return previous
  if (workspace.readOnly) return snapshot
  workspace.snapshots.save(snapshot)
  changed(deps, 'snapshot', account.id)
  return snapshot
}

/** Ages count: what was 12 days old yesterday is 13 today, so a new day makes a new snapshot. */
function saysTheSame(a: Snapshot, b: Snapshot): boolean {
  // parsed, so that keys stand in the order of the schema in both
  const said = (snapshot: Snapshot): string => JSON.stringify(contentSchema.parse(snapshot), withoutMoments)
  return said(a) === said(b)
}

/** That nothing was found is said anew at each look: the moment of the look is nothing new. */
const withoutMoments = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'absence'
    ? { ...value, at: null }
    : value

const contentSchema = snapshotSchema.omit({ id: true, number: true, asOf: true, changed: true })

const asked = new WeakMap<object, { again: boolean }>()

/** The same for every account on file, one after the other in the background. Asked again meanwhile, it starts over once. */
export function refreshAccounts(deps: Deps): void {
  const running = asked.get(deps.workspace)
  if (running) {
    running.again = true
    return
  }
  const state = { again: true }
  asked.set(deps.workspace, state)
  const run = async (): Promise<void> => {
    while (state.again) {
      state.again = false
      for (const account of deps.workspace.accounts.list()) {
        if (deps.workspace.pages.summary([account.id]).get(account.id)?.read) await refreshAccount(deps, account.id)
        changed(deps, 'signals', account.id)
      }
    }
  }
  run()
    .catch((error: unknown) => deps.log.error('looking at the accounts again failed', { error: String(error) }))
    .finally(() => asked.delete(deps.workspace))
}
