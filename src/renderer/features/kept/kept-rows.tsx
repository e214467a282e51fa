import { useQuery } from '@tanstack/react-query'
import type { AccountId, ClaimId } from '../../../contract/contract.ts'
import type { KeptRow } from '../../../contract/kept-quotes.ts'
import { queries } from '../../queries/queries.ts'
import { Quote } from '../../ui/quote.tsx'
import { eventStatusWord, eventTypeWord, factGroups } from '../../words/terms.ts'
import { strengthWord } from '../signals/correct-problem.tsx'
import { KeptActions } from './kept-actions.tsx'

/** The user's own reading behind a claim, with what can be done with it; nothing while it is read. */
export function KeptOf({ accountId, claimId }: { readonly accountId: AccountId; readonly claimId: ClaimId }) {
  const row = useQuery(queries.keptQuotes(accountId)).data?.find((one) => one.claimId === claimId)
  return row ? <KeptActions row={row} /> : null
}

/** Kept words that pass, each with its quote; nothing where there are none. */
export function KeptList({
  accountId,
  title,
  note,
  passes,
}: {
  readonly accountId: AccountId
  readonly title: string
  readonly note: string
  readonly passes: (row: KeptRow) => boolean
}) {
  const rows = useQuery(queries.keptQuotes(accountId)).data?.filter(passes) ?? []
  if (rows.length === 0) return null
  return (
    <section aria-label={title} className="keptlist">
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2">{rows.length}</span>
        <span className="more">{note}</span>
      </div>
      <ul className="sheet evsheet">
        {rows.map((row) => (
          <li key={row.kept.id} className="evline" data-item={row.kept.id} tabIndex={-1}>
            <Quote evidence={row.evidence}>
              <span>{asWords(row)}</span>
            </Quote>
            <KeptActions row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page says them no longer, or is gone: they count for nothing. */
export const isLost = ({ standing }: KeptRow): boolean => standing === 'lost' || standing === 'page-gone'

function asWords({ kept: { as } }: KeptRow): string {
  switch (as.what) {
    case 'evidence':
      return `${as.direction === 'for' ? 'for' : 'against'} a likely problem, ${strengthWord[as.strength]}`
    case 'signal':
      return `${eventTypeWord[as.type].word}, ${eventStatusWord[as.status]}`
    case 'fact': {
      const kind = factGroups.find((group) => group.kind === as.kind)?.label ?? as.kind
      return `${kind}: ${[as.value, as.detail, as.country].filter(Boolean).join(', ')}`
    }
  }
}
