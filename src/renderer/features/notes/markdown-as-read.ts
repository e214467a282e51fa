import { defaultUrlTransform, type Options, type UrlTransform } from 'react-markdown'
import type { NoteImageId } from '../../../contract/note-images.ts'
import remarkGfm from 'remark-gfm'

interface Parsing {
  fromMarkdownExtensions?: readonly { readonly transforms?: unknown }[]
}

/** An escaped address stays words. GFM's grammar leaves it alone, but then its tree is searched for addresses once more. */
function leaveEscaped(this: { data(): object }): void {
  const parsing: Parsing = this.data()
  parsing.fromMarkdownExtensions = (parsing.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _search, ...grammar }) => grammar)
}

/** How the Markdown of a note is read. */
export const remarkPlugins: Options['remarkPlugins'] = [remarkGfm, leaveEscaped]

const imageAddress = /^image:(img_\w{1,60})$/

/** The id in the address of an image of a note; null for one that leads elsewhere. */
export const imageIdIn = (address: string | undefined): NoteImageId | null =>
  // what an address names is an id, or is not found
  (imageAddress.exec(address ?? '')?.[1] ?? null) as NoteImageId | null

/** Addresses that a note may hold. */
export const noteAddress: UrlTransform = (address) =>
  imageIdIn(address) === null ? defaultUrlTransform(address) : address
