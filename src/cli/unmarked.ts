/** A text of a search without the marks of matched words: they are the window's. */
export const unmarked = (words: string): string => words.replace(/[\u0002\u0003]/g, '')
