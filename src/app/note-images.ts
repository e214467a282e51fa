import type { NoteId, NoteImageId } from '../core/model/ids.ts'
import { type ImageHead, imageHead } from '../core/model/image-head.ts'
import { longestImageSide, mostImageBytes } from '../core/model/image-words.ts'
import type { NoteImage } from '../core/model/note-image.ts'
import { type AppError, type Result, fail, ok } from '../core/model/result.ts'
import type { Deps } from './deps.ts'
import { notFound } from './failure.ts'
import { fromBase64 } from './from-base64.ts'
import { goneNote } from './notes.ts'

/** Keeps an image for a note. The window made it anew of its pixels; that it did is looked at here, and not believed. */
export function addNoteImage(
  { workspace, clock, ids }: Deps,
  { noteId, base64 }: { readonly noteId: NoteId; readonly base64: string },
): Result<NoteImage> {
  const note = workspace.notes.get(noteId)
  if (!note) return fail(goneNote)
  if (base64.length > (mostImageBytes * 4) / 3 + 4) return fail(tooLarge)
  const bytes = fromBase64(base64)
  const head = bytes && soundHead(bytes)
  if (!bytes || !head) return fail(noImage)
  if (bytes.byteLength > mostImageBytes || Math.max(head.width, head.height) > longestImageSide) return fail(tooLarge)
  // ids come out of the generator unbranded
  const id = ids.next('img') as NoteImageId
  const image = { id, accountId: note.accountId, noteId, ...head, createdAt: clock.now() }
  return ok(workspace.noteImages.add(image, bytes))
}

/** An image with its bytes; what a damaged file or a strange export put in their place is not handed out. */
export function noteImage(
  { workspace }: Pick<Deps, 'workspace'>,
  id: NoteImageId,
): Result<{ image: NoteImage; base64: string }> {
  const image = workspace.noteImages.get(id)
  if (!image) return fail(goneImage)
  const bytes = workspace.noteImages.bytes(image)
  if (!bytes || soundHead(bytes)?.mediaType !== image.mediaType) return fail(damagedImage)
  return ok({ image, base64: Buffer.from(bytes).toString('base64') })
}

function soundHead(bytes: Uint8Array): ImageHead | null {
  const head = imageHead(bytes)
  return typeof head === 'object' ? head : null
}

const tooLarge: AppError = {
  kind: 'too-large',
  message: `An image in a note has ${mostImageBytes / 1e6} MB and ${longestImageSide} pixels a side at most.`,
  next: 'Make it smaller, or cut out what matters.',
  retry: 'never',
}

const noImage: AppError = {
  kind: 'bad-input',
  message: 'This is no PNG or WebP image at rest that holds nothing but its picture.',
  next: 'Paste a screenshot of it.',
  retry: 'never',
}

const goneImage = notFound('This image is not on file.', 'Paste it again where you still have it.')
const damagedImage = notFound(
  'The bytes of this image are not what was saved.',
  'Paste it again, or bring back a backup that still holds it.',
)
