import { useQuery } from '@tanstack/react-query'
import type { Session } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'

/** What the user wrote down in this session, the latest first. */
export function Captured({ session }: { readonly session: Session }) {
  const notes = useQuery(queries.notes(session.accountId)).data
  const captured = session.noteIds.toReversed().flatMap((id) => notes?.find((note) => note.id === id) ?? [])
  if (captured.length === 0) return null
  return (
    <section aria-label="Captured" className="captured">
      <div className="sec">
        <h2>Captured</h2>
        <span className="t2 num">{captured.length}</span>
      </div>
      <ul className="sheet">
        {captured.map(({ id, markdown }) => (
          <li key={id}>{markdown}</li>
        ))}
      </ul>
    </section>
  )
}
