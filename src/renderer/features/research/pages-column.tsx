import { useQuery } from '@tanstack/react-query'
import { memo, type MouseEvent, useMemo, useState } from 'react'
import type { Page, PageId, ResearchProgress } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import type { OpenSource } from '../../sources/source-address.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { Icon } from '../../ui/icon.tsx'
import { pathOf } from '../../words/path-of.ts'
import { RunActions } from './run-actions.tsx'
import {
  asOnFile,
  groupPages,
  hasEnded,
  isSaved,
  noneWords,
  pageName,
  type RunGroup,
  statusIcon,
  statusWords,
} from './run-words.ts'
import { useHeldUnderPointer } from './use-held.ts'

type RunPage = ResearchProgress['pages'][number]

/** What was asked for and what came of it, by kind. Rows do not move while the pointer is on them. */
export function PagesColumn({ progress, again }: { readonly progress: ResearchProgress; again: () => void }) {
  const onFile = useQuery(queries.pages(progress.research.accountId)).data
  const { shown, hold } = useHeldUnderPointer(progress.pages)
  const held = progress.pages.length - shown.length
  const groups = useMemo(() => groupPages(asOnFile(shown, onFile ?? [])), [shown, onFile])
  const copies = useMemo(() => new Map(onFile?.map((page) => [page.id, page])), [onFile])
  return (
    <section className="pane rlog" data-pane="" tabIndex={-1} aria-label="Pages" {...hold}>
      <div className="pad2">
        <h2 className="sr">Pages</h2>
        <RunActions progress={progress} again={again} />
        {progress.research.state === 'running' && <NowRow progress={progress} held={held} />}
        {groups.map((group) => (
          <PageGroup key={group.label} group={group} copies={copies} />
        ))}
        {progress.research.state === 'waiting' && <p className="t2">No page is asked for before its turn.</p>}
        {shown.length === 0 && hasEnded(progress.research) && (
          <p className="t2">{noneWords(progress.research, onFile ?? [])}</p>
        )}
      </div>
    </section>
  )
}

function NowRow({ progress, held }: { progress: ResearchProgress; held: number }) {
  const { now, fetching, waiting } = progress
  return (
    <ul className="log lognow">
      <li className="now">
        <Icon name="fetch" />
        <span className="clip" title={fetching ?? undefined}>
          {fetching === null ? now : pathOf(fetching)}
        </span>
        <span className="st">{fetching === null ? '' : 'fetching'}</span>
        <span className="why clip">
          {[
            fetching === null ? '' : now,
            waiting > 0 ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'}` : '',
            held > 0 ? `${held} more below when you move on` : '',
          ]
            .filter(Boolean)
            .join(' · ') ||
            (progress.pages.length === 0 ? 'robots.txt first, then page by page' : 'the last step of this run')}
        </span>
      </li>
    </ul>
  )
}

/** What was not read is told in rows of some lines: of more than these, the kinds below would be out of sight. */
const mostUnreadOpen = 8

/** The copies on disk, once the list of pages knows them. */
type Copies = ReadonlyMap<PageId, Page>

function PageGroup({ group, copies }: { group: RunGroup; copies: Copies }) {
  const [chosen, setOpen] = useState<boolean | null>(null)
  const open = chosen ?? (group.pages.every(isSaved) || group.pages.length <= mostUnreadOpen)
  return (
    <>
      <h3 className="kind">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {group.label}
          {!open && <Icon name="right" size="s" />}
        </button>
        <span>{group.count}</span>
      </h3>
      {open && (
        <ul className="log">
          {group.pages.map((page) => (
            <PageRow key={page.url} page={page} copy={page.pageId === null ? undefined : copies.get(page.pageId)} />
          ))}
        </ul>
      )}
    </>
  )
}

/** A run tells of all its pages eight times a second; a row is drawn again where what it says differs. */
const PageRow = memo(function PageRow({ page, copy }: { page: RunPage; copy: Page | undefined }) {
  const { icon, look } = statusIcon(page)
  const source = sourceOf(copy)
  return (
    <li>
      <span className={look}>
        <Icon name={icon} />
      </span>
      {source ? <SavedLink page={page} source={source} /> : <UnreadLink page={page} />}
      <span className="st">{statusWords(page.status)}</span>
      {page.reason !== null && (
        <span className="why">{isGone(page) ? 'A link of theirs that leads nowhere.' : page.reason}</span>
      )}
    </li>
  )
})

/** The reason of a whole run says where to begin instead; of one link among many there is nothing to do. */
const isGone = ({ status }: RunPage): boolean => status === 404 || status === 410

function sourceOf(copy: Page | undefined): OpenSource | null {
  if (!copy || copy.versionId === null) return null
  return { versionId: copy.versionId, revision: copy.revision, range: null, words: null }
}

function SavedLink({ page, source }: { page: RunPage; source: OpenSource }) {
  const { source: openNow, hrefOf, open } = useOpenSource()
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(source)
  }
  return (
    <a
      className="clip"
      href={hrefOf(source)}
      title={`${pageName(page)}\n${page.url}`}
      aria-current={openNow?.versionId === source.versionId ? 'true' : undefined}
      onClick={follow}
    >
      {pageName(page)}
    </a>
  )
}

/** Not on file: the user can read it in a browser. */
function UnreadLink({ page }: { page: RunPage }) {
  return (
    <a className="clip" href={page.url} target="_blank" rel="noreferrer noopener" title={page.url}>
      {pathOf(page.url)}
    </a>
  )
}
