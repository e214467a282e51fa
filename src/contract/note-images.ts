// images stand in a note the same way in the window and at the host
export { imageHead } from '../core/model/image-head.ts'
export type { NoteImageId } from '../core/model/ids.ts'
export { imageMarkdown, imagesIn, longestImageSide, mostImageBytes, withoutImages } from '../core/model/image-words.ts'
export type { NoteImage } from '../core/model/note-image.ts'
