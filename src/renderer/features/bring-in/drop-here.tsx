import { DropVeil } from '../../ui/drop-veil.tsx'
import type { Into } from './bring-in-state.ts'
import { useDropAndPaste } from './use-drop-and-paste.ts'

/** Makes the screen it stands on take files and pastes for one account; shows where they go while they are held over it. */
export function DropHere({ into }: { readonly into: Into | null }) {
  const { over } = useDropAndPaste(into)
  if (!over || !into) return null
  return (
    <DropVeil icon="saved" detail="HTML, MHTML, PDF, EML, DOCX, Markdown or text">
      Drop it to keep it in the dossier of <b>{into.name}</b>
    </DropVeil>
  )
}
