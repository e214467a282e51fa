import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId, Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Refs } from '../../ui/ref.tsx'
import { callWords, daysSince, shortDateWords } from '../../words/dates.ts'
import { relationWord } from '../../words/terms.ts'
import { IdentityQuestion } from '../identity/identity-question.tsx'
import { useBringInState } from '../bring-in/bring-in-state.ts'
import { callPath } from '../call/call-path.ts'
import { peopleOf } from './people.ts'
import { SegmentFact } from './segment-fact.tsx'
import { useAssistShown } from '../assist/use-assist-shown.ts'
import { assistTab, tabNames, type TabPath } from './tab-names.ts'
import { WatchFact } from './watch-fact.tsx'
import { startWords, useResearch } from './use-research.ts'
import { isThin } from '../../words/evidence-state.ts'

/** Name, address, one line of business; next call, age of the evidence, brief; tabs. */
export function DossierHeader({ row, snapshot, tab }: { row: AccountRow; snapshot: Snapshot | null; tab: string }) {
  const { account } = row
  const [business] = snapshot?.business ?? []
  const now = useNow()
  const bringInto = useBringInState((state) => state.open)
  return (
    <header className="acct">
      <div className="row">
        <h1 className="grow" title={account.name}>
          {account.name}
        </h1>
        <ResearchButton row={row} />
        <Button icon="plus" shortcut="i" onClick={() => bringInto(account)}>
          Bring in
        </Button>
        <Link className="btn" href={callPath(account.id, row.nextCall, now)}>
          <Icon name="phone" size="s" />
          Call <Kbd keys="c" />
        </Link>
        <Link className={row.pagesRead > 0 ? 'btn primary' : 'btn'} href={`/accounts/${account.id}/brief`}>
          Brief <Kbd keys="b" />
        </Link>
      </div>
      <div className="meta">
        <a href={account.homeUrl} target="_blank" rel="noreferrer noopener" title="Opens their site in your browser">
          {account.identity.replace(/^https?:\/\//, '')}
        </a>
        <SegmentFact account={account} />
        {account.sample && <Chip>sample</Chip>}
        {account.relation && <Chip>{relationWord[account.relation]}</Chip>}
        <Tags tags={account.tags} />
        {business && (
          <span className="clip" title={business.text}>
            {business.text}
          </span>
        )}
        {business && <Refs evidence={business.evidence.slice(0, 1)} />}
      </div>
      <dl className="facts">
        <NextCall row={row} />
        <EvidenceFact row={row} snapshot={snapshot} />
        <WatchFact row={row} />
        <div>
          <dt>Brief</dt>
          <dd>{briefState(row, snapshot)}</dd>
        </div>
      </dl>
      <IdentityQuestion accountId={account.id} />
      <Tabs accountId={account.id} tab={tab} snapshot={snapshot} />
    </header>
  )
}

function ResearchButton({ row }: { row: AccountRow }) {
  const research = useResearch(row)
  const words =
    research.state === 'running'
      ? research.progress
        ? `${research.progress.saved} of ${research.progress.most} pages`
        : 'Researching'
      : startWords(research.state)
  return (
    <Button icon="refresh" shortcut="r" disabled={research.busy} onClick={research.start}>
      {words}
    </Button>
  )
}

function NextCall({ row: { nextCall, account } }: { row: AccountRow }) {
  const now = useNow()
  return (
    <div>
      <dt>Next call</dt>
      <dd>
        {nextCall ? (
          <>
            {callWords(nextCall.at, now)}{' '}
            <small>{nextCall.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')}</small>
          </>
        ) : (
          <>
            None planned{' '}
            <small>
              <Link href={`/accounts/${account.id}/calls?new`}>plan one</Link>
            </small>
          </>
        )}
      </dd>
    </div>
  )
}

function EvidenceFact({ row, snapshot }: { row: AccountRow; snapshot: Snapshot | null }) {
  const now = useNow()
  return (
    <div>
      <dt>Evidence</dt>
      <dd>
        <EvidenceAge days={row.lastFetch === null ? null : daysSince(row.lastFetch, now)} long />{' '}
        {snapshot?.oldestEvidence && <small>oldest from {shortDateWords(snapshot.oldestEvidence, now)}</small>}
      </dd>
    </div>
  )
}

function briefState({ pagesRead }: AccountRow, snapshot: Snapshot | null): string {
  if (pagesRead === 0 || !snapshot) return 'Not yet'
  if (!snapshot.playbook) return 'No playbook'
  return isThin(pagesRead) ? 'Thin' : 'Ready'
}

function Tabs({ accountId, tab, snapshot }: { accountId: AccountId; tab: string; snapshot: Snapshot | null }) {
  const counts = useTabCounts(accountId, snapshot)
  const shown = useAssistShown(accountId) ? [...tabNames, assistTab] : tabNames
  return (
    <nav className="tabs" aria-label="Dossier">
      {shown.map(({ path, label }) => (
        <Link
          key={path}
          href={path === '' ? `/accounts/${accountId}` : `/accounts/${accountId}/${path}`}
          aria-current={tab === path ? 'page' : undefined}
        >
          {label} {counts[path] ? <span className="n">{counts[path].toLocaleString('en-GB')}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

function useTabCounts(accountId: AccountId, snapshot: Snapshot | null): Readonly<Partial<Record<TabPath, number>>> {
  const signals = useQuery(queries.signals(accountId)).data
  const facts = useQuery(queries.facts(accountId)).data
  const notes = useQuery(queries.notes(accountId)).data
  const pages = useQuery(queries.pages(accountId)).data
  const calls = useQuery(queries.calls(accountId)).data
  return {
    problems: snapshot?.problems.length ?? 0,
    signals: signals ? signals.events.length + signals.problems.length : 0,
    facts: facts?.filter(({ fact }) => fact.kind !== 'person').length ?? 0,
    people: facts ? peopleOf(facts, calls ?? []).length : 0,
    notes: notes?.length ?? 0,
    pages: pages?.filter(({ versionId }) => versionId !== null).length ?? 0,
    calls: calls?.length ?? 0,
    versions: snapshot?.number ?? 0,
  }
}

/** More than a line holds are a number, and named when one points at it. */
function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.slice(0, mostTags).map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      {tags.length > mostTags && (
        <span className="t3" title={tags.slice(mostTags).join(', ')}>
          +{tags.length - mostTags}
        </span>
      )}
    </>
  )
}

const mostTags = 3
