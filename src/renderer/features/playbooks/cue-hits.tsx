import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { cueWords } from '../../../contract/cue-words.ts'
import type { CueHit, CueInText } from '../../../contract/playbooks.ts'
import { queries } from '../../queries/queries.ts'
import { useItems } from '../../keys/use-items.ts'
import { SourcesProvider } from '../../sources/sources.tsx'
import { peekSource } from '../../sources/use-open-source.ts'
import { Failure } from '../../ui/failure.tsx'
import { Quote } from '../../ui/quote.tsx'
import { countWord } from '../../words/terms.ts'
import { numbersOf, type Look, sumOf } from './cue-look.ts'

/** What the cue at the cursor hits in the pages on file, and what was refused and why. Goes on looking while it stands. */
export function CueHits({ at, hint }: { readonly at: CueInText | null; readonly hint: string }) {
  const pane = useRef<HTMLElement>(null)
  useItems('Hits', pane, { move: 'next hit', enter: 'open source', peek: peekSource })
  return (
    <section className="cuehits pane" ref={pane} data-pane="" tabIndex={-1} aria-label="What the cue hits">
      <div className="pad">
        <h2>What the cue hits</h2>
        {at ? (
          <Hits key={JSON.stringify([at.cue, at.direction, at.language])} at={at} />
        ) : (
          <p className="t2">{hint} to see what it hits in the pages on file while you write it.</p>
        )}
      </div>
    </section>
  )
}

function Hits({ at }: { readonly at: CueInText }) {
  const query = useInfiniteQuery(queries.cueHits(at))
  const { hasNextPage, isFetching, error, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [hasNextPage, isFetching, error, fetchNextPage])
  const look = sumOf(query.data?.pages ?? [])
  return (
    <>
      <p>
        <b>{cueWords(at.cue)}</b>{' '}
        <span className="t2">
          {at.direction}: {at.statement || 'a problem without a statement yet'}
        </span>
      </p>
      {error && <Failure error={error} retry={() => void query.refetch()} />}
      {!error && <Result look={look} done={!hasNextPage && !isFetching} />}
    </>
  )
}

function Result({ look, done }: { readonly look: Look; readonly done: boolean }) {
  const nothing = done && look.taken.count + look.refused.count === 0
  return (
    <SourcesProvider numbers={numbersOf([...look.taken.hits, ...look.refused.hits])}>
      <p className="t2" role="status" aria-busy={!done}>
        {statusWords(look, done)}
      </p>
      {nothing && look.pages > 0 && (
        <p className="t3">
          Write it as a customer or a reporter would say it, in ordinary words: inflections, near words and another
          order are found by themselves.
        </p>
      )}
      <HitList hits={look.taken.hits} count={look.taken.count} label="Counts" />
      <HitList hits={look.refused.hits} count={look.refused.count} label="Does not count" />
    </SourcesProvider>
  )
}

function statusWords(
  { taken: { count: taken }, refused: { count: refused }, pages, accounts }: Look,
  done: boolean,
): string {
  if (done && pages === 0) return 'No pages on file yet. Research an account, and its pages are looked through here.'
  const on = `${countWord(pages, 'page')} of ${countWord(accounts, 'account')}`
  const hits = `${taken === 0 ? 'No hits' : countWord(taken, 'hit')}${refused > 0 ? `, ${refused} that ${refused === 1 ? 'does' : 'do'} not count,` : ''}`
  return done ? `${hits} on ${on}.` : `${hits} on ${on} so far …`
}

const shownAtFirst = 4

function HitList({
  hits,
  count,
  label,
}: {
  readonly hits: readonly CueHit[]
  readonly count: number
  readonly label: string
}) {
  const [all, setAll] = useState(false)
  if (hits.length === 0) return null
  const shown = all ? hits : hits.slice(0, shownAtFirst)
  return (
    <section aria-label={label}>
      <h3>
        {label} <span className="t3">{count}</span>
      </h3>
      {shown.map((hit, i) => (
        <Hit key={`${hit.accountId} ${i}`} hit={hit} item={`${label} ${i}`} />
      ))}
      {!all && hits.length > shown.length && (
        <button type="button" className="linklike" onClick={() => setAll(true)}>
          {hits.length - shown.length} more
        </button>
      )}
      {all && count > hits.length && <p className="t3">And {count - hits.length} further ones.</p>}
    </section>
  )
}

const strengthWord = { 1: 'a hint', 2: 'a sign', 3: 'they say it' } as const

function Hit({ hit, item }: { readonly hit: CueHit; readonly item: string }) {
  const { evidence, accountName, direction, strength, why, page } = hit
  return (
    <>
      <Quote
        evidence={evidence}
        {...(why === null ? { direction } : {})}
        {...(page ? { date: page.publishedAt } : {})}
        item={item}
      >
        {strength && <span className={direction}>{direction === 'for' ? 'for' : 'against'}</span>}
        {strength && <span>{strengthWord[strength]}</span>}
      </Quote>
      {evidence.type === 'absence' && <p className="t3">{accountName}</p>}
      {why !== null && <p className="t3 cuewhy">{why}</p>}
    </>
  )
}
