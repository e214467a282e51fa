import type { HeldCall } from '../../../contract/call-sheets.ts'
import { Link } from 'wouter'
import type { Snapshot } from '../../../contract/contract.ts'
import { Refs } from '../../ui/ref.tsx'
import { useSource } from '../../sources/sources.tsx'
import { sourceOf } from '../../sources/source-address.ts'

/** What to open with and what it stands on, what this call is to settle, and what came of the last one. */
export function Opening({
  held: { account, sheet },
  snapshot,
}: {
  readonly held: HeldCall
  readonly snapshot: Snapshot | null
}) {
  return (
    <div>
      {sheet.opening === '' ? (
        <>
          <NoOpening sheet={sheet} accountId={account.id} />
          {snapshot && <Known snapshot={snapshot} />}
        </>
      ) : (
        <>
          <p className="lab">Open with</p>
          <p className="opening">{sheet.opening}</p>
          {sheet.openingEvidence.length > 0 && (
            <p className="src openson">
              <Refs evidence={sheet.openingEvidence} />
              <FirstTitle evidence={sheet.openingEvidence} />
            </p>
          )}
        </>
      )}
      {sheet.objective !== '' && (
        <p className="aim">
          <span className="lab">To settle</span> {sheet.objective}
        </p>
      )}
      {sheet.since !== '' && <p className="aim t2">{sheet.since}</p>}
    </div>
  )
}

const mostKnown = 5

/** Without a line to open with: what they do, and what is newest there. */
function Known({ snapshot: { business, know } }: { snapshot: Snapshot }) {
  const claims = [...business.slice(0, 2), ...know].slice(0, mostKnown)
  if (claims.length === 0) return null
  return (
    <div className="known">
      <p className="lab">What is known</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.text}
            <Refs evidence={claim.evidence.slice(0, 1)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FirstTitle({ evidence: [first] }: { readonly evidence: HeldCall['sheet']['openingEvidence'] }) {
  const source = useSource(first ? sourceOf(first)?.versionId : undefined)
  return source ? <span className="clip">{source.title}</span> : null
}

/** Without a playbook or a page nothing can be proposed: it says so, and what there is stands below. */
function NoOpening({ sheet, accountId }: { sheet: HeldCall['sheet']; accountId: string }) {
  const [title, words] = !sheet.playbook
    ? (['No playbook is confirmed', 'So no opening line and no likely problem is proposed.'] as const)
    : sheet.pagesRead === 0
      ? ([
          'Nothing was read about them yet',
          'What you ask now is typical of companies like them, and nothing more.',
        ] as const)
      : (['No opening line', 'Nothing fresh on their pages is worth opening with. Ask the first question.'] as const)
  return (
    <div className="noopening">
      <p className="opening t2">{title}</p>
      <p className="t2">
        {words} Your note is kept all the same.{' '}
        {!sheet.playbook ? (
          <Link href="/playbooks">Playbooks</Link>
        ) : (
          <Link href={`/accounts/${accountId}`}>Dossier</Link>
        )}
      </p>
    </div>
  )
}
