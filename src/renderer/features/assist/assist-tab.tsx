import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AssistKind, AssistLine } from '../../../contract/assist.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { api } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TabPane } from '../dossier/tab-pane.tsx'
import type { TabProps } from '../dossier/tab-props.ts'
import { KeptLines } from './kept-lines.tsx'
import { ProposedLines } from './proposal.tsx'
import { useAssistRun } from './use-assist-run.ts'
import { useAssistOn } from './use-assist-shown.ts'
import { WhatIsSent } from './what-is-sent.tsx'

const asks = [
  { kind: 'summary', key: 'd', label: 'Draft a summary' },
  { kind: 'problem', key: 'p', label: 'Propose problems' },
  { kind: 'question', key: 'q', label: 'Propose questions' },
] as const satisfies readonly { kind: AssistKind; key: string; label: string }[]

/** What a language model proposes of this account, and what of it was accepted. */
export function AssistTab({ row }: TabProps) {
  const accountId = row.account.id
  const lines = useQuery(queries.assistLines(accountId))
  const on = useAssistOn()
  return (
    <TabPane name="Assist" query={lines}>
      {(kept) => (
        <>
          {on && <AskModel accountId={accountId} lines={kept} />}
          <KeptLines lines={kept} />
          {kept.length === 0 && !on && (
            <EmptyState title="Assist is off">
              Nothing is sent to a language model, and nothing of one is kept here.
            </EmptyState>
          )}
        </>
      )}
    </TabPane>
  )
}

function AskModel({ accountId, lines }: { accountId: AccountId; lines: readonly AssistLine[] }) {
  const state = useQuery(queries.assist()).data
  const [withSaid, setWithSaid] = useState(false)
  const { run, start, send, shut } = useAssistRun((draftId, signal) => api.assist.send({ draftId }, { signal }))
  const ask = (kind: AssistKind) => () => start(() => api.assist.prepare({ accountId, kind, withSaid }))
  const busy = run.is === 'preparing' || run.is === 'sending'
  const ready = state !== undefined && state.missing === null
  useKeys(
    'Assist',
    [
      ...(ready && !busy
        ? asks.map(({ kind, key, label }) => ({ keys: [key], label: label.toLowerCase(), run: ask(kind) }))
        : []),
      ...(run.is === 'answered' ? [{ keys: ['a'], label: 'accept', run: acceptHere }] : []),
    ],
    { level: 'screen' },
  )
  return (
    <section aria-label="Ask the model">
      <p className="t2 assistlead">
        From what is on file of this account, and nothing else. Nothing of it counts as evidence: it moves no likely
        problem, no fit and no recommendation, and stands on no brief. To ask a question in a call, write it under Ask
        in your own words.
      </p>
      {state?.missing && (
        <p className="state stale">
          {state.missing} <Link href="/settings/assist">Settings, Assist</Link>
        </p>
      )}
      <div className="row w">
        {asks.map(({ kind, key, label }) => (
          <Button key={kind} shortcut={key} disabled={!ready || busy} onClick={ask(kind)}>
            {label}
          </Button>
        ))}
        <label className="row assistcheck">
          <input type="checkbox" checked={withSaid} onChange={(event) => setWithSaid(event.target.checked)} />
          with what they told you in calls, without who said it
        </label>
      </div>
      <WhatIsSent run={run} send={send} shut={shut} />
      {run.is === 'answered' && <ProposedLines key={run.answer.answerId} proposal={run.answer} lines={lines} />}
    </section>
  )
}

/** The sentence the cursor is on. */
function acceptHere(): void {
  document.activeElement?.closest('[data-item]')?.querySelector<HTMLElement>('[data-accept]')?.click()
}
