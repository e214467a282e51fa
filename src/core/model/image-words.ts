/** Bytes of an image in a note, at most, and pixels of its longer side. */
export const mostImageBytes = 4_000_000
export const longestImageSide = 1600

const pattern = String.raw`!\[([^\][\n]{0,1000})\]\(image:(img_\w{1,60})\)`

/** Its file beside the notes of an export. Of the id what can stand in a name of a file: ids of what was brought in are anybody's. */
export const imageFile = ({ id, mediaType }: { readonly id: string; readonly mediaType: string }): string =>
  `images/${id.replace(/\W/g, '')}.${mediaType === 'image/png' ? 'png' : 'webp'}`

/** An image as it stands in the Markdown of a note. */
export const imageMarkdown = (words: string, id: string): string => `![${words}](image:${id})`

/** Where images stand in a text: what each shows in words, and its id. */
export const imagesIn = (
  markdown: string,
): readonly { readonly start: number; readonly end: number; readonly words: string; readonly id: string }[] =>
  [...markdown.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: all, 1: words = '', 2: id = '' }) => ({
    start: index,
    end: index + all.length,
    words,
    id,
  }))

/** The text with something else in the place of each image. */
export const replaceImages = (markdown: string, put: (image: { words: string; id: string }) => string): string =>
  markdown.includes('](image:')
    ? markdown.replaceAll(new RegExp(pattern, 'g'), (_all, words: string, id: string) => put({ words, id }))
    : markdown

/** The text with what its images show in words: an id is no word. */
export const withoutImages = (markdown: string): string => replaceImages(markdown, ({ words }) => words || 'picture')
