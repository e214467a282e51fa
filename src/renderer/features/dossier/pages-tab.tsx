import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Page, ResearchNote, Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Ref } from '../../ui/ref.tsx'
import { Quote } from '../../ui/quote.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { momentWords, shortDateWords } from '../../words/dates.ts'
import { pathOf } from '../../words/path-of.ts'
import { countWord, pageGroups, pageKindWord } from '../../words/terms.ts'
import { RenderingNotice } from '../rendering/rendering-notice.tsx'
import { type Into, useBringInState } from '../bring-in/bring-in-state.ts'
import { takeOut } from '../bring-in/bring-in-requests.ts'
import { CheckNow } from './changes-section.tsx'
import { filterPages } from './pages/page-filter.ts'
import { quotesUsed } from './pages/quotes-used.ts'
import type { TabProps } from './tab-props.ts'
import { TabPane } from './tab-pane.tsx'

/** Every page asked for: by kind, with its status, and what is worth reading on it. Pages that were not read say why. */
export function PagesTab({ row, snapshot }: TabProps) {
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
            <PageLists row={row} pages={data} notes={notes ?? []} snapshot={snapshot} />
          </>
        )
      }
    </TabPane>
  )
}

/** From here on choosing among them is worth a row of the screen. */
const worthFiltering = 8

function PageLists({
  row,
  pages,
  notes,
  snapshot,
}: {
  row: AccountRow
  pages: readonly Page[]
  notes: readonly ResearchNote[]
  snapshot: Snapshot | null
}) {
  const [typed, setTyped] = useState('')
  const found = filterPages(pages, typed)
  const read = found.filter(({ versionId }) => versionId !== null)
  const unread = found.filter(({ versionId }) => versionId === null)
  const noteOf = new Map(notes.map((note) => [note.pageId, note]))
  const used = quotesUsed(snapshot)
  return (
    <div className="one">
      {pages.length >= worthFiltering && (
        <PageFilter
          typed={typed}
          type={setTyped}
          words={typed === '' ? '' : `${found.length} of ${pages.length}`}
          row={row}
        />
      )}
      {found.length === 0 && (
        <EmptyState title={`None of ${countWord(pages.length, 'page')} has “${typed.trim()}” in it`}>
          Looked through kind, title, address and date. Try one word less, or a month such as “oct 2026”.
        </EmptyState>
      )}
      {pageGroups.map(({ label, kinds }) => {
        const group = read.filter(({ kind }) => kinds.includes(kind))
        return group.length === 0 ? null : (
          <PageGroup key={label} label={label} count={`${group.length} saved`} pages={group}>
            {(page) => <ReadPage page={page} note={noteOf.get(page.id)} used={used.get(page.id) ?? 0} />}
          </PageGroup>
        )
      })}
      {unread.length > 0 && (
        <PageGroup label="Not read" count={String(unread.length)} pages={unread}>
          {(page) => <UnreadPage page={page} into={row.account} />}
        </PageGroup>
      )}
    </div>
  )
}

/** F goes here; Escape empties it, and then goes back to the list. */
function PageFilter({
  typed,
  type,
  words,
  row,
}: {
  typed: string
  type: (text: string) => void
  words: string
  row: AccountRow
}) {
  const field = useRef<HTMLInputElement>(null)
  useKeys('Pages', [{ keys: ['f'], label: 'filter', run: () => field.current?.focus() }])
  return (
    <div className="row pagefilter">
      <input
        ref={field}
        className="field"
        type="search"
        aria-label="Filter pages by kind, title, address or date"
        placeholder="Filter: news oct 2026"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          if (typed !== '') type('')
          else event.currentTarget.closest<HTMLElement>('[data-pane]')?.focus()
        }}
      />
      <span className="t2" role="status">
        {words}
      </span>
      <span className="grow" />
      <CheckNow row={row} />
    </div>
  )
}

function PageGroup({
  label,
  count,
  pages,
  children,
}: {
  label: string
  count: string
  pages: readonly Page[]
  children: (page: Page) => React.ReactNode
}) {
  return (
    <section aria-label={label}>
      <div className="sec">
        <h2>{label}</h2>
        <span className="t2">{count}</span>
      </div>
      <VirtualList className="sheet pagelist" items={pages} keyOf={({ id }) => id} guessRem={5}>
        {children}
      </VirtualList>
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

function ReadPage({ page, note, used }: { page: Page; note: ResearchNote | undefined; used: number }) {
  const now = useNow()
  const [all, setAll] = useState(false)
  const lines = note?.lines ?? []
  const shown = all ? lines : lines.slice(0, linesShown)
  if (page.versionId === null) return null
  return (
    <div className="pagerow" data-item={page.id} tabIndex={-1}>
      <div className="row">
        <Ref source={{ versionId: page.versionId, revision: page.revision, range: null, words: null }} />
        <b className="clip">{page.title || pathOf(page.url, 60)}</b>
        <span className="t3 clip">{placeWords(page)}</span>
        <span className="grow" />
        {used > 0 && <span className="t2 nowrap">{countWord(used, 'quote')} used</span>}
        <span className="t3 nowrap">
          {page.publishedAt === null ? 'no date' : shortDateWords(page.publishedAt, now)},{' '}
          {page.origin && page.origin.how !== 'asked-for' ? 'brought in' : 'fetched'}{' '}
          {momentWords(page.origin?.broughtInAt ?? page.fetchedAt, now)}
        </span>
        {/^https?:/.test(page.url) && (
          <a
            className="btn quiet"
            href={page.url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={`Open “${page.title}” live, in your browser`}
            title="Open it live, in your browser"
          >
            <Icon name="ext" size="s" />
          </a>
        )}
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
      {shown.map((line) => (
        <Quote key={line.evidence.start} evidence={line.evidence} />
      ))}
      {lines.length > shown.length && (
        <button type="button" className="linklike morelines" onClick={() => setAll(true)}>
          {countWord(lines.length - shown.length, 'more line')} worth reading
        </button>
      )}
    </div>
  )
}

function UnreadPage({ page, into }: { page: Page; into: Into }) {
  const open = useBringInState((state) => state.open)
  const icon = page.status === 'robots' ? 'skip' : 'warn'
  return (
    <div className="pagerow" data-item={page.id} tabIndex={-1}>
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
    </div>
  )
}
