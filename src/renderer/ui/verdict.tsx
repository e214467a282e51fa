import type { AccountRow } from '../../contract/accounts.ts'
import type { Verdict } from '../../contract/contract.ts'
import { Icon } from './icon.tsx'
import { verdictWord } from '../words/terms.ts'

/** Full, half, empty, struck circle: a recommendation is no traffic light. Null is not examined: a dashed ring. */
export function VerdictGlyph({ verdict }: { readonly verdict: Verdict | null }) {
  return (
    <svg className="verdict" viewBox="0 0 16 16" aria-hidden="true">
      {glyph(verdict)}
    </svg>
  )
}

function glyph(verdict: Verdict | null) {
  const ring = <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
  switch (verdict) {
    case 'pursue':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path className="verdict-arrow" d="M4.8 8h6M8.3 5.3 11 8l-2.7 2.7" />
        </>
      )
    case 'research-more':
      return (
        <>
          {ring}
          <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6Z" fill="currentColor" />
        </>
      )
    case 'back-burner':
      return ring
    case 'walk-away':
      return (
        <>
          {ring}
          <path d="m3.8 12.2 8.4-8.4" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case null:
      return (
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2.4 2" />
      )
  }
}

/** The seller's own decision where there is one, and that an account comes back; else the recommendation. */
export function StandingVerdict({ row: { verdict, own } }: { readonly row: Pick<AccountRow, 'verdict' | 'own'> }) {
  if (!own) return <VerdictWord verdict={verdict} />
  const app =
    verdict === null || verdict === own.verdict ? '' : `. The app would say ${verdictWord[verdict].toLowerCase()}`
  return (
    <span className="v" title={`You: ${verdictWord[own.verdict].toLowerCase()}: ${own.reason}${app}`}>
      <VerdictGlyph verdict={own.verdict} />
      {own.back === null ? verdictWord[own.verdict] : 'Bring back'}
      <Icon name="user" size="s" />
      <span className="sr">, your decision</span>
    </span>
  )
}

/** Glyph and word. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict | null }) {
  return (
    <span className={verdict ? 'v' : 'v t3'}>
      <VerdictGlyph verdict={verdict} />
      {verdict ? verdictWord[verdict] : 'not examined'}
    </span>
  )
}
