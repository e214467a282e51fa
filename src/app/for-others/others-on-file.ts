import { editedBrief } from '../../core/brief/build-brief.ts'
import { briefSheet } from '../../core/brief/brief-sheet.ts'
import type { VaultParts } from '../../core/brief/for-others/vault.ts'
import { sheetToText } from '../../core/brief/sheet-text.ts'
import type { Account } from '../../core/model/account.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import { dayOf } from '../../core/model/time.ts'
import { lastCall, nextCall } from '../calls.ts'
import { loadDossier } from '../dossier.ts'
import type { Deps } from '../deps.ts'
import { editsInForce } from '../edits-in-force.ts'
import { playbookFor } from '../playbook-in-use.ts'

export type OthersDeps = Pick<Deps, 'workspace' | 'clock'>
type Options = { readonly withNotes: boolean }

/** All of one account that goes to other programs, as it is on file: nothing is judged anew for it, and nothing changed. */
export function othersOnFile(deps: OthersDeps, account: Account, { withNotes }: Options): VaultParts {
  const { workspace } = deps
  const snapshot = workspace.snapshots.latest(account.id)
  const texts = workspace.pages.texts(account.id)
  const cited = new Set(snapshot?.sources.map(({ pageId }) => pageId))
  return {
    account,
    withNotes,
    business: (snapshot?.business ?? [])
      .filter(({ evidence }) => evidence.every(({ type }) => type === 'quote'))
      .map(({ text }) => text),
    // a snapshot may rest on notes and calls
    snapshot: withNotes ? snapshot : undefined,
    notes: withNotes ? workspace.notes.list(account.id) : [],
    calls: withNotes ? workspace.calls.list(account.id) : [],
    debriefs: withNotes ? workspace.debriefs.list(account.id) : [],
    touches: withNotes ? workspace.touches.list(account.id) : [],
    images: withNotes ? workspace.noteImages.list(account.id) : [],
    facts: texts.flatMap(({ text }) => text.document.facts),
    pages: texts
      .filter(({ page }) => cited.has(page.id) && (withNotes || page.origin === null))
      .map(({ page, text }) => ({ page, document: text.document })),
    brief: withNotes && snapshot ? briefOnFile(deps, account, snapshot) : null,
  }
}

/** The brief of the latest snapshot with the seller's edits, all its lines: what does not fit a sheet of paper has room here. */
function briefOnFile({ workspace, clock }: OthersDeps, account: Account, snapshot: Snapshot): VaultParts['brief'] {
  const playbook = playbookFor({ workspace }, account)
  if (!playbook || snapshot.recommendation === null) return null
  const now = clock.now()
  const call = nextCall(workspace, account.id, now)
  const last = lastCall(workspace, account.id, call?.at ?? now)
  const { brief } = editedBrief({
    snapshot,
    account,
    call,
    lastCall: last,
    debrief: last ? (workspace.debriefs.get(last.id) ?? null) : null,
    calls: workspace.calls.list(account.id),
    playbook,
    seller: workspace.settings.get().seller,
    asOf: snapshot.asOf,
    notRead: loadDossier(workspace, account).notRead,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    edits: editsInForce(workspace, { accountId: account.id, callId: call?.id ?? null, page: 'brief' }),
  })
  // a line of = is no word, and the begin of a formula
  return { text: sheetToText(briefSheet(brief)).replace(/^=+\n/m, ''), day: dayOf(snapshot.asOf) }
}
