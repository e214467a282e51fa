import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoteImageStore } from '../../../app/ports-notes.ts'
import { imageFile, imageMarkdown, replaceImages } from '../../../core/model/image-words.ts'
import type { NoteImage } from '../../../core/model/note-image.ts'

/** Notes as somebody reads them: each image of the account leads to its file, and those that are named so far are written with them. */
export function imageLinks(images: readonly NoteImage[]) {
  const known = new Map<string, NoteImage>(images.map((image) => [image.id, image]))
  const named = new Set<NoteImage>()
  return {
    /** @param folder the way to the folder of the account's notes: empty, or with a slash at its end */
    from: (folder: string, markdown: string): string =>
      replaceImages(markdown, ({ words, id }) => {
        const image = known.get(id)
        if (image === undefined) return imageMarkdown(words, id)
        named.add(image)
        return `![${words}](${folder}${imageFile(image)})`
      }),
    named: (): readonly NoteImage[] => [...named],
  }
}

/** What is damaged is named with the rest that is. @returns the files */
export function writeImages(store: NoteImageStore, images: readonly NoteImage[], folder: string): number {
  if (images.length > 0) mkdirSync(join(folder, 'images'))
  return images.filter((image) => {
    const bytes = store.bytes(image)
    if (bytes !== undefined) writeFileSync(join(folder, imageFile(image)), bytes, { flag: 'wx' })
    return bytes !== undefined
  }).length
}
