import './images.css'
import { useQuery } from '@tanstack/react-query'
import { errorWords } from '../../../../contract/error-words.ts'
import type { NoteImageId } from '../../../../contract/note-images.ts'
import { queries } from '../../../queries/queries.ts'
import { imageSource } from './image-source.ts'

/** An image of a note where it is read; one that can't be shown says so in its place. */
export function ShownImage({ id, words }: { readonly id: NoteImageId; readonly words: string }) {
  const { data, error } = useQuery(queries.noteImage(id))
  if (data)
    return (
      <img
        className="noteimage"
        src={imageSource(data)}
        width={data.image.width}
        height={data.image.height}
        alt={words || 'Picture without words'}
      />
    )
  if (!error) return <span className="t3">{words || 'Picture'}</span>
  return (
    <span className="t3">
      [{words || 'picture'}: {errorWords(error.why)}]
    </span>
  )
}
