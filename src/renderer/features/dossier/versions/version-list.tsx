import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { AccountId } from '../../../../contract/contract.ts'
import type { SnapshotVersion } from '../../../../contract/snapshots.ts'
import { useNow } from '../../../app/use-now.ts'
import { useKeys } from '../../../keys/use-keys.ts'
import { rememberedRows, useRowCursor } from '../../../keys/use-row-cursor.ts'
import { PaddedList } from '../../../ui/padded-list.tsx'
import { remPixels } from '../../../ui/rem-pixels.ts'
import { VerdictWord } from '../../../ui/verdict.tsx'
import { momentWords } from '../../../words/dates.ts'
import { type ChosenVersions, inOrder, withVersions } from './version-address.ts'
import { madeByWords } from './version-words.ts'

const rowRem = 3.25
const rowsAhead = 8

/** The versions, the latest first: when, what made it, what it recommended; and which two are compared. */
export function VersionList({
  accountId,
  all,
  chosen,
}: {
  readonly accountId: AccountId
  readonly all: readonly SnapshotVersion[]
  readonly chosen: ChosenVersions
}) {
  const pane = useRef<HTMLElement>(null)
  const search = useSearch()
  const [path, navigate] = useLocation()
  const place = `/versions ${accountId}`
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: all.length,
    getScrollElement: () => pane.current,
    estimateSize: () => remPixels(rowRem),
    overscan: rowsAhead,
    initialOffset: rememberedRows(place).offset,
  })
  const rows = virtualizer.getVirtualItems()
  const cursor = useRowCursor({
    place,
    pane,
    count: all.length,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    enter: { label: 'what it changed', clicks: 'button' },
  })
  const numbers = all.map(({ number }) => number)
  const choose = (from: number, to: number) =>
    navigate(`${path}?${withVersions(search, inOrder(from, to, numbers))}`, { replace: true })
  const atCursor = () => (cursor.at === null ? undefined : all[cursor.at]?.number)
  useKeys('Versions', [
    {
      keys: ['x'],
      label: 'compare with it',
      run: () => {
        const number = atCursor()
        if (number !== undefined) choose(number, chosen.to)
      },
    },
  ])
  return (
    <section className="pane versionpane" ref={pane} data-pane="" tabIndex={-1} aria-label="Versions">
      <PaddedList
        className="versionrows"
        above={rows[0]?.start ?? 0}
        below={Math.max(0, virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0))}
      >
        {rows.map(({ index }) => {
          const version = all[index]
          if (!version) return null
          const { number } = version
          return (
            <li
              key={number}
              data-row={index}
              tabIndex={-1}
              aria-setsize={all.length}
              aria-posinset={index + 1}
              className={rowLook(number, chosen, index === cursor.at)}
            >
              <VersionRow version={version} chosen={chosen} choose={choose} before={numbers[index + 1]} />
            </li>
          )
        })}
      </PaddedList>
    </section>
  )
}

const rowLook = (number: number, { from, to }: ChosenVersions, here: boolean): string =>
  ['versionrow', number === from || number === to ? 'is-chosen' : '', here ? 'is-cursor' : ''].filter(Boolean).join(' ')

function VersionRow({
  version,
  chosen,
  choose,
  before,
}: {
  readonly version: SnapshotVersion
  readonly chosen: ChosenVersions
  readonly choose: (from: number, to: number) => void
  readonly before: number | undefined
}) {
  const now = useNow()
  const { number, asOf, verdict, playbook } = version
  const which = number === chosen.from ? 'Then' : number === chosen.to ? 'Now' : null
  return (
    <>
      <button
        type="button"
        className="versionname"
        aria-pressed={which !== null}
        title={`${madeByWords(version)}.${before === undefined ? '' : ` Enter: what differs from version ${before}`}`}
        onClick={() => choose(before ?? number, number)}
      >
        <span className="row">
          <b>Version {number}</b>
          <VerdictWord verdict={verdict} />
        </span>
        <span className="t3 clip">
          {momentWords(asOf, now)}, {madeByWords(version).toLowerCase()}
          {version.madeBy.includes('playbook') && playbook && `: ${playbook.name}, version ${playbook.version}`}
        </span>
      </button>
      {which ? (
        <span className="which">{which}</span>
      ) : (
        <button type="button" className="btn quiet" onClick={() => choose(number, chosen.to)}>
          Compare
          <span className="sr">
            {' '}
            version {number} with version {chosen.to}
          </span>
        </button>
      )}
    </>
  )
}
