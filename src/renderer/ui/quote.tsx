import type { ReactNode } from 'react'
import type { Evidence, PartialDate } from '../../contract/contract.ts'
import { pageAt } from '../../contract/document-pages.ts'
import { useNow } from '../app/use-now.ts'
import { isSameSource, sourceOf } from '../sources/source-address.ts'
import { useSource } from '../sources/sources.tsx'
import { useOpenSource } from '../sources/use-open-source.ts'
import { shortDateWords } from '../words/dates.ts'
import { countWord } from '../words/terms.ts'
import { Icon } from './icon.tsx'
import { Ref } from './ref.tsx'

interface QuoteProps {
  readonly evidence: Evidence
  readonly direction?: 'for' | 'against'
  /** Publication date of the page; null shows as undated. */
  readonly date?: PartialDate | null
  readonly old?: boolean
  /** Words of the quote that a rule hit, by their offsets in it. */
  readonly hit?: { readonly start: number; readonly end: number } | null
  /** Key of this row for J and K. */
  readonly item?: string
  /** Stands behind the source line: tags, "how do you know?". */
  readonly children?: ReactNode
}

/** Evidence as a ruled quote: the words in the source's voice, then number, page and date. */
export function Quote({ evidence, direction, item, hit, ...rest }: QuoteProps) {
  const { source: openNow } = useOpenSource()
  const source = sourceOf(evidence)
  const here = isSameSource(source, openNow)
  const side = direction === 'for' ? 'pro' : direction === 'against' ? 'con' : ''
  return (
    <blockquote
      className={evidence.type === 'absence' ? 'ev none' : `ev ${side}`}
      aria-current={here ? 'true' : undefined}
      data-item={item}
      tabIndex={item === undefined ? undefined : -1}
    >
      <QuoteWords evidence={evidence} hit={hit ?? null} asHint={direction === 'for'} />
      <QuoteSource evidence={evidence} {...rest} />
    </blockquote>
  )
}

function QuoteWords({ evidence, hit, asHint }: { evidence: Evidence; hit: QuoteProps['hit']; asHint: boolean }) {
  switch (evidence.type) {
    case 'quote':
      return (
        <p className="q">
          <span>{hit ? <WithHit words={evidence.quote} hit={hit} /> : evidence.quote}</span>
        </p>
      )
    case 'structured':
      return (
        <p className="q">
          <span>{evidence.value}</span>
        </p>
      )
    case 'said':
      return <p className={evidence.verbatim ? 'q' : 'own'}>{evidence.words}</p>
    case 'absence':
      return (
        <p className="own t2">
          Looked for {evidence.lookedFor} on {countWord(evidence.pages, 'page')}. Nothing found;{' '}
          {asHint ? 'a hint at most.' : 'silence is not evidence against.'}
        </p>
      )
    case 'change':
      return (
        <>
          {evidence.before && (
            <p className="q">
              <span className="sr">They said: </span>
              <del>{evidence.before.quote}</del>
            </p>
          )}
          {evidence.after && (
            <p className="q">
              <span className="sr">They say now: </span>
              <ins>{evidence.after.quote}</ins>
            </p>
          )}
        </>
      )
    case 'noted':
    case 'logged':
    case 'ours':
      return <p className="own">{evidence.words}</p>
  }
}

function WithHit({ words, hit }: { words: string; hit: { readonly start: number; readonly end: number } }) {
  return (
    <>
      {words.slice(0, hit.start)}
      <u className="hit">{words.slice(hit.start, hit.end)}</u>
      {words.slice(hit.end)}
    </>
  )
}

function QuoteSource({ evidence, date, old, children }: Omit<QuoteProps, 'direction' | 'item' | 'hit'>) {
  const now = useNow()
  const source = sourceOf(evidence)
  const known = useSource(source?.versionId)
  if (evidence.type === 'absence') return null
  const sheet = evidence.type === 'quote' ? pageAt(known?.pages ?? [], evidence.start) : undefined
  // where nobody says what the date is, that of the page is worth showing when it has one
  const shown = date === undefined ? (known?.publishedAt ?? undefined) : date
  return (
    <p className="src">
      {source ? <Ref source={source} /> : null}
      <span className="clip">{source ? (known?.title ?? 'Saved page') : origin(evidence, now)}</span>
      {sheet !== undefined && <span className="nowrap">p. {sheet}</span>}
      {evidence.type === 'structured' && <span>page data</span>}
      {source && shown !== undefined && <QuoteDate date={shown} old={old ?? false} now={now} />}
      {children}
    </p>
  )
}

function QuoteDate({ date, old, now }: { date: PartialDate | null; old: boolean; now: Date }) {
  if (date !== null && !old) return <time>{shortDateWords(date, now)}</time>
  return (
    <span className="stale state">
      <Icon name="clock" />
      {date === null ? 'undated' : shortDateWords(date, now)}
    </span>
  )
}

function origin(evidence: Evidence, now: Date): string {
  if (evidence.type === 'said') return `${evidence.who} told us, ${shortDateWords(evidence.date, now)}`
  if (evidence.type === 'logged')
    return `your ${evidence.of === 'attempt' ? 'list of attempts' : 'decision'}, ${evidence.at.slice(0, 10)}`
  if (evidence.type === 'noted') return `your note, ${evidence.at.slice(0, 10)}`
  return evidence.type === 'ours' ? 'ours, not theirs' : ''
}
