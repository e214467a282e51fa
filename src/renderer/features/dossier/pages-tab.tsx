import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Page, ResearchNote } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Ref } from '../../ui/ref.tsx'
import { Quote } from '../../ui/quote.tsx'
import { momentWords, shortDateWords } from '../../words/dates.ts'
import { pathOf } from '../../words/path-of.ts'
import { countWord, pageGroups, pageKindWord } from '../../words/terms.ts'
import { RenderingNotice } from '../rendering/rendering-notice.tsx'
import { type Into, useBringInState } from '../bring-in/bring-in-state.ts'
import { takeOut } from '../bring-in/bring-in-requests.ts'
import type { TabProps } from './tab-props.ts'
import { TabPane } from './tab-pane.tsx'

/** Every page asked for: by kind, with its status, and what is worth reading on it. Pages that were not read say why. */
export function PagesTab({ row }: TabProps) {
  const pages = useQuery(queries.pages(row.account.id))
  const notes = useQuery(queries.pageNotes(row.account.id)).data
  return (
    <TabPane name="Pages" query={pages} count={({ length }) => length}>
      {(data) =>
        data.length === 0 ? (
          <EmptyState title="No page was asked for yet">
            Research reads their public pages and keeps each one as it arrives, so that every claim opens offline. What
            it may not read you can drop or paste here.
          </EmptyState>
        ) : (
          <>
            <RenderingNotice account={row.account} pages={data} />
            <PageLists pages={data} notes={notes ?? []} into={row.account} />
          </>
        )
      }
    </TabPane>
  )
}

function PageLists({ pages, notes, into }: { pages: readonly Page[]; notes: readonly ResearchNote[]; into: Into }) {
  const read = pages.filter(({ versionId }) => versionId !== null)
  const unread = pages.filter(({ versionId }) => versionId === null)
  return (
    <div className="one">
      {pageGroups.map(({ label, kinds }) => {
        const group = read.filter(({ kind }) => kinds.includes(kind))
        return group.length === 0 ? null : (
          <PageGroup key={label} label={label} count={`${group.length} saved`}>
            {group.map((page) => (
              <ReadPage key={page.id} page={page} note={notes.find(({ pageId }) => pageId === page.id)} />
            ))}
          </PageGroup>
        )
      })}
      {unread.length > 0 && (
        <PageGroup label="Not read" count={String(unread.length)}>
          {unread.map((page) => (
            <UnreadPage key={page.id} page={page} into={into} />
          ))}
        </PageGroup>
      )}
    </div>
  )
}

function PageGroup({ label, count, children }: { label: string; count: string; children: React.ReactNode }) {
  return (
    <section aria-label={label}>
      <div className="sec">
        <h2>{label}</h2>
        <span className="t2">{count}</span>
      </div>
      <ul className="sheet pagelist">{children}</ul>
    </section>
  )
}

const linesShown = 2

/** Path of a page of theirs; of what was brought in from elsewhere the whole address, or the file. */
function placeWords({ url, origin }: Page): string {
  if (!origin) return pathOf(url, 60)
  if (/^https?:/i.test(url)) return url.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 80)
  return origin.name || 'pasted text'
}

function ReadPage({ page, note }: { page: Page; note: ResearchNote | undefined }) {
  const now = useNow()
  const [all, setAll] = useState(false)
  const lines = note?.lines ?? []
  const shown = all ? lines : lines.slice(0, linesShown)
  if (page.versionId === null) return null
  return (
    <li data-item={page.id} tabIndex={-1}>
      <div className="row">
        <Ref source={{ versionId: page.versionId, revision: page.revision, range: null, words: null }} />
        <b className="clip">{page.title || pathOf(page.url, 60)}</b>
        <span className="t3 clip">{placeWords(page)}</span>
        <span className="grow" />
        <span className="t3 nowrap">
          {page.publishedAt === null ? 'no date' : shortDateWords(page.publishedAt, now)},{' '}
          {page.origin && page.origin.how !== 'asked-for' ? 'brought in' : 'fetched'}{' '}
          {momentWords(page.origin?.broughtInAt ?? page.fetchedAt, now)}
        </span>
        {page.origin && (
          <Button
            look="quiet"
            icon="bin"
            aria-label={`Take “${page.title}” out of the dossier`}
            onClick={() => void takeOut(page)}
          />
        )}
      </div>
      {page.reason !== null && <p className="why">{page.reason}</p>}
      {page.origin && page.reason && <p className="why">{page.reason}</p>}
      {shown.map((line) => (
        <Quote key={line.evidence.start} evidence={line.evidence} />
      ))}
      {lines.length > shown.length && (
        <button type="button" className="linklike morelines" onClick={() => setAll(true)}>
          {countWord(lines.length - shown.length, 'more line')} worth reading
        </button>
      )}
    </li>
  )
}

function UnreadPage({ page, into }: { page: Page; into: Into }) {
  const open = useBringInState((state) => state.open)
  const icon = page.status === 'robots' ? 'skip' : 'warn'
  return (
    <li data-item={page.id} tabIndex={-1}>
      <div className="row">
        <span className={icon === 'warn' ? 'danger' : 't3'}>
          <Icon name={icon} size="s" />
        </span>
        <a className="clip" href={page.url} target="_blank" rel="noreferrer noopener">
          {pathOf(page.url, 60)}
        </a>
        <span className="t3">{pageKindWord[page.kind]}</span>
        <span className="grow" />
        <span className="t3 num">{page.status}</span>
        <Button look="quiet" onClick={() => open(into, { address: page.url })}>
          Bring it in
        </Button>
      </div>
      <p className="why">{page.reason}</p>
    </li>
  )
}
