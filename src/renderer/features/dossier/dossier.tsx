import './dossier.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId, Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { HoldContext } from '../../queries/use-held.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { useWindow } from '../../stores/window-state.ts'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { DropHere } from '../bring-in/drop-here.tsx'
import { Beside } from '../reader/beside.tsx'
import { DossierHeader } from './dossier-header.tsx'
import { tabs } from './dossier-tabs.tsx'
import { NewBar } from './new-bar.tsx'
import type { TabProps } from './tab-props.ts'
import { useDossierKeys } from './use-dossier-keys.ts'
import { useHeldSnapshot } from './use-held-snapshot.ts'
import { useHold } from './use-hold.ts'
import { useVersions } from './versions/use-versions.ts'

/** Everything on file about one company, at /accounts/:accountId/:tab?. */
export function Dossier() {
  const params = useParams<{ accountId: string; tab?: string }>()
  // an id from the address: the host says when it knows none such
  const accountId = params.accountId as AccountId
  const row = useQuery(queries.account(accountId))
  if (row.data) return <OpenDossier key={accountId} row={row.data} tab={params.tab ?? ''} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={row.isPending}>
      {row.error && (
        <div className="pad">
          <Failure error={row.error} retry={() => void row.refetch()} />
        </div>
      )}
    </main>
  )
}

function OpenDossier({ row, tab }: { row: AccountRow; tab: string }) {
  const { account } = row
  const held = useHeldSnapshot(row, tab === 'problems')
  const pages = useQuery(queries.pages(account.id)).data
  // an earlier version quotes copies of pages that the snapshot of today does not
  const { compared } = useVersions(account.id, held.shown, tab === 'versions')
  const numbers = useSourceNumbers(compared?.sources ?? held.shown?.sources, pages)
  const hold = useHold(row)
  const now = useNow()
  useRemembered(row, tab)
  useDossierKeys(row)
  usePlace({
    title: account.name,
    above: { label: 'Accounts', href: '/accounts' },
    saved: held.shown ? `Snapshot ${held.shown.number}, ${momentWords(held.shown.asOf, now)} · saved` : 'Saved',
  })
  const Tab = (tabs.find(({ path }) => path === tab) ?? tabs[0]).screen
  const { shown: snapshot, pending, error, retry } = held
  const props: TabProps = { row, snapshot, pending, error, retry }
  return (
    <SourcesProvider numbers={numbers}>
      <DropHere into={account} />
      <Beside>
        <div className="dossier pane">
          <DossierHeader row={row} snapshot={held.shown} tab={tab} />
          <div className="tabpane">
            {ofSnapshot.has(tab) && <NewSnapshotBar fresh={held.fresh} show={held.showNew} />}
            <HoldContext value={hold}>
              <Tab {...props} />
            </HoldContext>
          </div>
        </div>
      </Beside>
    </SourcesProvider>
  )
}

/** Tabs that show the snapshot; the others hold back what is theirs by themselves. */
const ofSnapshot: ReadonlySet<string> = new Set(['', 'problems', 'versions'])

function NewSnapshotBar({ fresh, show }: { fresh: Snapshot | null; show: () => void }) {
  if (!fresh) return null
  const count = fresh.changed.length
  return (
    <NewBar
      words={count === 0 ? 'Show the new snapshot' : `Show ${count > 99 ? '99+' : count} new`}
      title={fresh.changed.join('\n')}
      show={show}
    />
  )
}

function useRemembered({ account }: AccountRow, tab: string): void {
  const openDossier = useWindow((state) => state.openDossier)
  const { id, name } = account
  const [path] = useLocation()
  useEffect(() => {
    if (path.endsWith('/brief')) return
    openDossier({ id, name, tab })
  }, [openDossier, id, name, tab, path])
}
