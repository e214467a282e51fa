import { useQuery } from '@tanstack/react-query'
import type { Session } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { download } from '../brief/download.ts'

/** The summary as a Markdown file, as it stands in the notes of the account. */
export function ExportSummary({ session, name }: { readonly session: Session; readonly name: string }) {
  const note = useQuery(queries.notes(session.accountId)).data?.find(({ id }) => id === session.summaryNoteId)
  if (!note) return null
  const save = () => {
    const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-session-${session.startedAt.slice(0, 10)}.md`
    download(file, 'text/markdown;charset=utf-8', new TextEncoder().encode(note.markdown))
  }
  return <Button onClick={save}>Download Markdown</Button>
}
