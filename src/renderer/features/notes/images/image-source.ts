import type { NoteImage } from '../../../../contract/note-images.ts'

/** The image itself: nothing is asked for anywhere. */
export const imageSource = ({ image, base64 }: { readonly image: NoteImage; readonly base64: string }): string =>
  `data:${image.mediaType};base64,${base64}`
