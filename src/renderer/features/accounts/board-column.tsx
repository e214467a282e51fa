import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { AccountRow, StandingVerdict } from '../../../contract/accounts.ts'
import { useNow } from '../../app/use-now.ts'
import { Failure } from '../../ui/failure.tsx'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { remPixels } from '../../ui/rem-pixels.ts'
import { VerdictGlyph } from '../../ui/verdict.tsx'
import { callWords, daysSince, localDay } from '../../words/dates.ts'
import { type Choice, standingWord } from './account-address.ts'
import { useAccountList, useAccountRows } from './use-accounts.ts'

/** 4.25rem and the space between, at the usual text size. */
const cardRem = 4.625
const cardsAhead = 6

export interface ColumnProps {
  readonly verdict: StandingVerdict
  readonly choice: Choice
  /** The card of the cursor, where it stands in this column. */
  readonly at: number | null
  /** Counts what the user did: the column shows at once what came of it. */
  readonly acts: number
  readonly onRows: (verdict: StandingVerdict, rowAt: (index: number) => AccountRow | undefined, count: number) => void
  /** Others stand there now, and are not shown yet. */
  readonly onChanged: (verdict: StandingVerdict, changed: boolean) => void
}

/** One recommendation with all that stand there; only the cards in sight are in the document. */
export function BoardColumn({ verdict, choice, at, acts, onRows, onChanged }: ColumnProps) {
  const pane = useRef<HTMLDivElement>(null)
  const { ids, changed, expectChange, error, retry } = useAccountList({ ...choice, verdict })
  // nothing below is memoised by hand, so its functions cannot go stale
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => pane.current,
    estimateSize: () => remPixels(cardRem),
    overscan: cardsAhead,
  })
  const items = virtualizer.getVirtualItems()
  const rowAt = useAccountRows(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? cardsAhead)
  useEffect(() => {
    onRows(verdict, rowAt, ids.length)
  })
  useEffect(() => {
    onChanged(verdict, changed)
    // oxlint-disable-next-line react/exhaustive-deps -- told when it turns, not at each drawing
  }, [verdict, changed])
  useEffect(() => {
    if (acts > 0) expectChange()
  }, [acts, expectChange])
  useLayoutEffect(() => {
    if (at === null) return undefined
    virtualizer.scrollToIndex(at)
    if (focusCard(pane.current, at)) return undefined
    // far from what was in sight: it is drawn after the scrolling
    const frame = requestAnimationFrame(() => focusCard(pane.current, at))
    return () => cancelAnimationFrame(frame)
    // oxlint-disable-next-line react/exhaustive-deps -- only moving the cursor moves the focus
  }, [at])
  return (
    <section className="boardcol" data-column={verdict} aria-label={`${standingWord[verdict]}, ${ids.length}`}>
      <h2>
        <VerdictGlyph verdict={verdict === 'none' ? null : verdict} />
        {standingWord[verdict]} <span className="t3 num">{ids.length.toLocaleString('en-GB')}</span>
      </h2>
      {error && <Failure error={error} retry={retry} />}
      <div className="boardcards" ref={pane} data-pane="" tabIndex={-1}>
        <Sized className="boardlist" height={virtualizer.getTotalSize()}>
          {items.map(({ index, start }) => (
            <Card key={ids[index]} index={index} top={start} row={rowAt(index)} here={index === at} />
          ))}
        </Sized>
      </div>
    </section>
  )
}

function focusCard(pane: HTMLElement | null, at: number): boolean {
  const card = pane?.querySelector<HTMLElement>(`[data-card="${at}"]`)
  card?.focus({ preventScroll: true })
  return card != null
}

/** Heights and places vary, so they go through the CSSOM. */
function Sized({ height, className, children }: { height: number; className: string; children: React.ReactNode }) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (element.current) element.current.style.height = `${height}px`
  }, [height])
  return (
    <div className={className} ref={element}>
      {children}
    </div>
  )
}

interface CardProps {
  readonly index: number
  readonly top: number
  readonly row: AccountRow | undefined
  readonly here: boolean
}

function Card({ index, top, row, here }: CardProps) {
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (element.current) element.current.style.top = `${top}px`
  }, [top])
  return (
    <article
      ref={element}
      className={here ? 'boardcard is-cursor' : 'boardcard'}
      data-card={index}
      data-account={row?.account.id}
      tabIndex={-1}
      draggable={row !== undefined}
      aria-busy={row === undefined}
      aria-label={row?.account.name}
    >
      {row && <CardLines row={row} />}
    </article>
  )
}

function CardLines({ row: { account, own, look, lastFetch, nextCall, pagesRead } }: { row: AccountRow }) {
  const now = useNow()
  const event = look?.event
  const fresh = event && (event.freshUntil === null || event.freshUntil >= localDay(now))
  return (
    <>
      <span className="row">
        <Link className="name clip grow" href={`/accounts/${account.id}`} title={account.name} draggable={false}>
          {account.name}
        </Link>
        {own && (
          <span className="t3" title={`You: ${own.reason}`}>
            <Icon name="user" size="s" />
            <span className="sr">your decision</span>
          </span>
        )}
      </span>
      <p className="t2" title={own?.reason ?? event?.label}>
        {own ? (own.back ?? own.reason) : fresh ? event.label : pagesRead === 0 ? 'not looked at yet' : 'nothing fresh'}
      </p>
      <p className="t3">
        {nextCall ? (
          callWords(nextCall.at, now)
        ) : (
          <EvidenceAge days={lastFetch === null ? null : daysSince(lastFetch, now)} />
        )}
      </p>
    </>
  )
}
