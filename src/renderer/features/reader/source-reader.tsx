import './reader.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { SavedPage } from '../../../contract/pages.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import type { RequestFailed } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import type { OpenSource } from '../../sources/source-address.ts'
import { useSource } from '../../sources/sources.tsx'
import { isPeeking, useOpenSource } from '../../sources/use-open-source.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { dateWords, momentWords } from '../../words/dates.ts'
import { pageKindWord } from '../../words/terms.ts'
import { ChosenBar } from './choose/chosen-bar.tsx'
import { useChosenWords } from './choose/use-chosen-words.ts'
import { ReaderText } from './reader-text.tsx'
import { cameBy, LiveLink, PageAddress, sheetAt } from './page-place.tsx'
import { inPageOrder, type Range, rangeOf } from './segments.ts'

/** The saved page beside the claim, open at the words. Comes from disk; no network is asked. */
export function SourceReader({ source }: { readonly source: OpenSource }) {
  const known = useSource(source.versionId)
  const { close } = useOpenSource()
  const saved = useQuery(queries.savedPage(source.versionId, source.revision ?? undefined))
  useKeys('Source', [{ keys: ['Escape'], label: 'close source', run: close }], { level: 'pane' })
  const name = known ? `Source ${known.n}, ${known.title}` : 'Saved page'
  return (
    <aside className="reader" aria-label={name} data-pane="" tabIndex={-1}>
      {saved.data ? (
        <OpenPage
          key={`${saved.data.version.id} ${saved.data.revision}`}
          saved={saved.data}
          source={source}
          n={known?.n}
        />
      ) : (
        <Waiting n={known?.n} title={known?.title} error={saved.error} />
      )}
    </aside>
  )
}

function Waiting({
  n,
  title,
  error,
}: {
  n: number | undefined
  title: string | undefined
  error: RequestFailed | null
}) {
  const { close } = useOpenSource()
  return (
    <>
      <header>
        <div className="row">
          {n !== undefined && <span className={error ? 'ref lost' : 'ref'}>{n}</span>}
          <h2 className="grow clip">{title ?? 'Saved page'}</h2>
          <Button look="quiet" icon="x" aria-label="Close source" onClick={close} />
        </div>
      </header>
      <div className="page">
        {error && (
          <div className="lostpage" role="alert">
            <h3>{error.why.kind === 'not-found' ? 'Saved copy missing' : 'The saved copy did not open'}</h3>
            <p>
              {error.why.kind === 'not-found'
                ? 'This page is no longer in the workspace. Research the account again to fetch it; until then nothing stands on it.'
                : `${error.why.message} ${error.why.next ?? ''}`}
            </p>
          </div>
        )}
      </div>
    </>
  )
}

function OpenPage({ saved, source, n }: { saved: SavedPage; source: OpenSource; n: number | undefined }) {
  const { open } = useOpenSource()
  const { document } = saved
  const quotes = inPageOrder(saved.quotes)
  const opened = openRange(source, saved, quotes)
  const at = opened ? quotes.findIndex((quote) => quote.start === opened.start && quote.end === opened.end) : -1
  const stands = opened !== null && opened.end <= document.text.length
  const sheet = sheetAt(document.blocks, opened?.start)
  const mark = useFocusOnMark(saved, opened, n, at, quotes.length)
  const step = (by: number) => () => {
    const next = quotes[at < 0 ? (by > 0 ? 0 : quotes.length - 1) : (at + by + quotes.length) % quotes.length]
    if (!next) return
    const { start, end } = next
    open({ ...source, range: { start, end }, words: null }, { keepOpener: true })
  }
  const text = useRef<HTMLElement>(null)
  const choice = useChosenWords(document, text, opened?.start)
  const enough = quotes.length > (at < 0 ? 0 : 1)
  useKeys(
    'Source quotes',
    enough
      ? [
          { keys: ['['], caps: ['[', ']'], label: 'quotes', run: step(-1) },
          { keys: [']'], run: step(1) },
        ]
      : [],
    { level: 'pane' },
  )
  return (
    <>
      <header>
        <ReaderHead saved={saved} n={n} />
        <Provenance saved={saved} />
        <div className="rtools">
          <Button look="quiet" icon="left" aria-label="Previous quote" disabled={!enough} onClick={step(-1)} />
          <span>
            {quoteWords(at, quotes.length)}
            {sheet === undefined ? '' : `, p. ${sheet}`}
          </span>
          <Button look="quiet" icon="right" aria-label="Next quote" disabled={!enough} onClick={step(1)} />
          <span className="grow" />
          <span className="t3 clip">
            select text to keep it <Kbd keys="v" />
          </span>
          <LiveLink url={saved.page.url} sheet={sheet} />
        </div>
      </header>
      <section
        className="page"
        ref={text}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
        tabIndex={0}
        lang={document.lang ?? undefined}
        aria-label="Saved text"
        onPointerDown={choice.press}
      >
        <p className="by">{byLine(saved)}</p>
        <ReaderText document={document} used={quotes} open={opened} mark={mark} />
      </section>
      {choice.chosen && <ChosenBar saved={saved} choice={choice} section={text} />}
      <footer>
        <Exactness saved={saved} stands={stands} asked={source.range !== null || source.words !== null} />
        <UsedFor saved={saved} opened={opened} />
      </footer>
    </>
  )
}

function openRange(source: OpenSource, saved: SavedPage, quotes: readonly Range[]): Range | null {
  if (source.range) return source.range
  const found = source.words === null ? null : rangeOf(saved.document.text, source.words)
  return found ?? (source.words === null ? (quotes[0] ?? null) : null)
}

const quoteWords = (at: number, count: number): string => {
  if (count === 0) return 'No quote used'
  return at < 0 ? `${count} ${count === 1 ? 'quote' : 'quotes'} used` : `Quote ${at + 1} of ${count}`
}

function ReaderHead({ saved, n }: { saved: SavedPage; n: number | undefined }) {
  const { close } = useOpenSource()
  const { page } = saved
  return (
    <div className="row">
      {n !== undefined && (
        <span className="ref" aria-current="true">
          {n}
        </span>
      )}
      <h2>{pageKindWord[saved.document.kind]}</h2>
      <PageAddress page={page} />
      <Button look="quiet" icon="x" aria-label="Close source" onClick={close} />
    </div>
  )
}

function Provenance({ saved }: { saved: SavedPage }) {
  const now = useNow()
  const { document, version } = saved
  return (
    <dl className="prov">
      <div>
        <dt>Published</dt>
        <dd>{document.publishedAt === null ? 'no date' : dateWords(document.publishedAt)}</dd>
      </div>
      <div>
        <dt>{cameBy(saved.page)}</dt>
        <dd>{momentWords(saved.page.origin?.broughtInAt ?? version.fetchedAt, now)}</dd>
      </div>
      <div>
        <dt>Saved copy</dt>
        <dd>
          version {saved.versionNumber} of {saved.versions}
          {saved.versions > 1 && (
            <>
              {' '}
              <Link href={`/accounts/${saved.page.accountId}/then-and-now/${saved.page.id}`}>then and now</Link>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}

const byLine = ({ document }: SavedPage): string =>
  [pageKindWord[document.kind], document.author && `by ${document.author}`].filter(Boolean).join(' · ')

function Exactness({ saved, stands, asked }: { saved: SavedPage; stands: boolean; asked: boolean }) {
  if (stands) {
    return (
      <span>
        <span className="ok">
          <Icon name="saved" size="s" />
        </span>{' '}
        Words match the saved page exactly. Opens offline.
        {saved.version.partial && ' The page broke off before its end.'}
      </span>
    )
  }
  return (
    <span>
      {asked
        ? 'These words stand in the page’s data, not in its text. The page is shown whole. Opens offline.'
        : 'The saved page. Opens offline.'}
    </span>
  )
}

function UsedFor({ saved, opened }: { saved: SavedPage; opened: Range | null }) {
  const uses = saved.quotes.filter(({ start, end }) => start === opened?.start && end === opened.end)
  if (uses.length === 0) return null
  return <span>Used in: {[...new Set(uses.map(({ usedFor }) => usedFor))].join('; ')}</span>
}

/** Scrolls to the words, gives them the focus and says where they stand; a peek only scrolls. */
function useFocusOnMark(saved: SavedPage, opened: Range | null, n: number | undefined, at: number, count: number) {
  const mark = useRef<HTMLElement>(null)
  const speak = useWindow((state) => state.speak)
  const { document } = saved
  const date = document.publishedAt === null ? 'no date' : dateWords(document.publishedAt)
  const words = [
    n === undefined ? 'Saved page' : `Source ${n}`,
    pageKindWord[document.kind],
    date,
    at < 0 ? undefined : `quote ${at + 1} of ${count}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  const place = `${saved.version.id} ${opened?.start} ${opened?.end}`
  const seen = useRef('')
  useEffect(() => {
    if (seen.current === place) return
    seen.current = place
    mark.current?.scrollIntoView({ block: 'center' })
    // blocks above are laid out only now that they come into sight, and push the words away
    requestAnimationFrame(() => requestAnimationFrame(() => mark.current?.scrollIntoView({ block: 'center' })))
    if (!isPeeking()) mark.current?.focus({ preventScroll: true })
    speak(words)
  }, [place, words, speak])
  return mark
}
