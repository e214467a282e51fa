import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { BriefDesk } from '../../../contract/brief-edits.ts'
import type { Account, ApprovalStanding } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { approvalWords } from '../../words/approval-words.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { PdfView } from './pdf-view.tsx'
import { useApproval } from './use-approval.ts'

/** The seller's word on the page: to give it, what is another since, the page as it was then, and to take it back. */
export function ApprovalBar({ account, desk }: { readonly account: Account; readonly desk: BriefDesk }) {
  const { approve, withdraw, busy } = useApproval(account, desk)
  const { approval } = desk
  useKeys('Approval', [{ keys: ['a'], label: 'approve', run: () => approve() }])
  const press = (
    <Button icon="check" shortcut="a" disabled={busy || desk.pdf === null} onClick={() => approve()}>
      {approval ? 'Approve again' : 'Approve'}
    </Button>
  )
  if (!approval) {
    return (
      <div className="row approvalbar">
        <span className="grow t2">Not approved yet.</span>
        {press}
      </div>
    )
  }
  return (
    <Approved approval={approval}>
      {press}
      <Button look="quiet" disabled={busy} onClick={withdraw}>
        Take back
      </Button>
    </Approved>
  )
}

function Approved({ approval, children }: { readonly approval: ApprovalStanding; readonly children: ReactNode }) {
  const now = useNow()
  const [asApproved, setAsApproved] = useState(false)
  return (
    <>
      <div className="row w approvalbar">
        <span className="grow">
          <Icon name="check" size="s" /> {upperFirst(approvalWords(approval, now))}.
        </span>
        <Button look="quiet" aria-expanded={asApproved} onClick={() => setAsApproved(!asApproved)}>
          {asApproved ? 'Hide the page you approved' : 'Show the page you approved'}
        </Button>
        {children}
      </div>
      {approval.changes.length > 0 && (
        <ul className="sincelist t2" aria-label="New since you approved it">
          {approval.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {asApproved && <FrozenPage id={approval.id} />}
    </>
  )
}

function FrozenPage({ id }: Pick<ApprovalStanding, 'id'>) {
  const frozen = useQuery(queries.approved(id))
  if (frozen.error) return <Failure error={frozen.error} retry={() => void frozen.refetch()} />
  return (
    <section className="frozenpage" aria-label="The page as you approved it" aria-busy={frozen.isPending}>
      {frozen.data && <PdfView pdf={frozen.data.pdf} title="The brief you approved" />}
      <p className="t2">Below: the page as it would be printed now.</p>
    </section>
  )
}
