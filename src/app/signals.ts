import type { z } from 'zod'
import type { leftOutChangeSchema, leftOutEventSchema, problemEvidenceSchema } from '../contract/pages.ts'
import { changeSignals } from '../core/changes/naming/change-signals.ts'
import type { Account } from '../core/model/account.ts'
import type { ChangeSignal } from '../core/model/change-signal.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { DatedEvent } from '../core/model/snapshot.ts'
import type { TriggerEvent } from '../core/model/signal.ts'
import { datedEvent } from '../core/signals/freshness.ts'
import { mergeEvents } from '../core/signals/merge.ts'
import { changesOnFile } from './changes-on-file.ts'
import type { Deps } from './deps.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { Workspace } from './ports.ts'

export type SignalList = {
  events: DatedEvent[]
  leftOut: z.infer<typeof leftOutEventSchema>[]
  problems: z.infer<typeof problemEvidenceSchema>[]
  changes: ChangeSignal[]
  changesLeftOut: z.infer<typeof leftOutChangeSchema>[]
}

/** Every signal on file about an account: events that may reach a snapshot, those that may not and why, evidence of problems, changes of their pages. */
export function listSignals(deps: Pick<Deps, 'workspace' | 'clock'>, account: Account): SignalList {
  const now = deps.clock.now()
  const merged = mergedEvents(deps.workspace, account.id)
  const texts = deps.workspace.pages.texts(account.id)
  const changes = changeSignals(changesOnFile(deps.workspace, account, texts), now)
  return {
    events: merged
      .filter((event) => reasonLeftOut(event) === null)
      .map((event) => datedEvent(event, now))
      .toSorted((a, b) => (a.ageDays ?? Number.MAX_SAFE_INTEGER) - (b.ageDays ?? Number.MAX_SAFE_INTEGER)),
    leftOut: merged.flatMap((event) => {
      const why = reasonLeftOut(event)
      return why === null ? [] : [{ event, why }]
    }),
    problems: problemEvidence(deps, account),
    changes: [...changes.signals],
    changesLeftOut: [...changes.leftOut],
  }
}

/** All events of an account, told once each. */
export function mergedEvents(workspace: Workspace, accountId: AccountId): TriggerEvent[] {
  return mergeEvents(
    workspace.pages
      .texts(accountId)
      .flatMap(({ page, text }) =>
        text.events.map((mention) => ({ mention, page: { ...page, kind: text.document.kind } })),
      ),
  )
}

/** Why an event may not reach a snapshot, in words; null when it may. */
function reasonLeftOut(event: TriggerEvent): string | null {
  if (event.actor === 'other') return 'Somebody else’s: it is on their page, but it did not happen to them.'
  switch (event.status) {
    case 'historic':
      return 'History: more than two years before the page, or undated company history.'
    case 'negated':
      return 'Denied or ruled out.'
    case 'hypothetical':
      return 'Only possible: may, considering, if.'
    case 'happened':
    case 'announced':
    case 'planned':
      return null
  }
}

function problemEvidence(deps: Pick<Deps, 'workspace'>, account: Account): SignalList['problems'] {
  const playbook = playbookFor(deps, account)
  const statements = new Map(
    [...(playbook?.content.problems ?? []), ...(playbook?.content.opportunities ?? [])].map(({ id, statement }) => [
      id,
      statement,
    ]),
  )
  return deps.workspace.pages.texts(account.id).flatMap(({ page, text }) =>
    text.problems.flatMap(({ evidence, ...mention }) => {
      const statement = statements.get(mention.problem)
      if (statement === undefined) return []
      const { type: _type, ...place } = evidence
      return [{ ...mention, ...place, statement, pageTitle: page.title, publishedAt: page.publishedAt }]
    }),
  )
}
