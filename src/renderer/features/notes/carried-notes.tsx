import { useQuery } from '@tanstack/react-query'
import Markdown from 'react-markdown'
import { Link } from 'wouter'
import type { Account } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { momentWords } from '../../words/dates.ts'
import { firstLine } from './first-line.ts'
import { noteAddress, remarkPlugins } from './markdown-as-read.ts'
import { plainMarkdown } from './plain-markdown.tsx'

/** Insight notes of other accounts of the segment, with where each came from. Nothing where there are none. */
export function CarriedNotes({ account }: { readonly account: Account }) {
  const notes = useQuery(queries.carriedNotes(account.id)).data ?? []
  const now = useNow()
  if (notes.length === 0) return null
  return (
    <section className="carried" aria-label="From similar accounts">
      <h2>From similar accounts</h2>
      {notes.map(({ note, at, segment }) => (
        <details key={note.id}>
          <summary>
            {firstLine(note.markdown)}{' '}
            <span className="t3">
              noted at {at.name}, of {segment}, {momentWords(note.savedAt, now)}
            </span>
          </summary>
          <Markdown remarkPlugins={remarkPlugins} urlTransform={noteAddress} components={plainMarkdown}>
            {note.markdown}
          </Markdown>
          <Link href={`/accounts/${at.id}/notes`}>Open at {at.name}</Link>
        </details>
      ))}
    </section>
  )
}
