/** Characters of a page that can be kept at once: a few paragraphs. More is a page, and that is on file already. */
export const longestKept = 1000
