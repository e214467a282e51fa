import { useQuery } from '@tanstack/react-query'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { AccountId, ClaimId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { DecidedLine } from '../signals/decision-line.tsx'

/** The chain behind one claim: what is said, by which rule, from which words, and whether they still stand. */
export function HowDoYouKnow({ claimId, accountId }: { readonly claimId: ClaimId; readonly accountId: AccountId }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="how" aria-label="How do you know?" title="How do you know?">
        ?
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" sideOffset={4} collisionPadding={8} aria-label="How do you know?">
          {open && <Chain claimId={claimId} accountId={accountId} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Chain({ claimId, accountId }: { claimId: ClaimId; accountId: AccountId }) {
  const explained = useQuery(queries.explanation(claimId, accountId))
  if (explained.error) return <Failure error={explained.error} />
  if (!explained.data) return <p className="t3">Looking it up</p>
  const { says, rule, steps, quotes, decisions } = explained.data
  return (
    <div className="chain">
      <p className="says">{says}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.label}>
            <b>{step.label}</b> {step.text}
          </li>
        ))}
      </ol>
      <ul>
        {quotes.map((quote) => (
          <li key={`${quote.pageVersionId} ${quote.start}`}>
            <span className={quote.stands ? 'fresh' : 'danger'}>
              <Icon name={quote.stands ? 'saved' : 'warn'} size="s" />
            </span>{' '}
            {quote.stands ? 'The words stand in the saved page' : 'The words no longer stand there'}: {quote.pageTitle}
            {quote.versions > 1 && `, copy ${quote.version} of ${quote.versions}`}
            {quote.hit && <span className="t3">, hit “{quote.quote.slice(quote.hit.start, quote.hit.end)}”</span>}
          </li>
        ))}
      </ul>
      {decisions.map((decision) => (
        <DecidedLine key={decision.id} decision={decision} />
      ))}
      <p className="t3 note1">{rule}</p>
    </div>
  )
}
