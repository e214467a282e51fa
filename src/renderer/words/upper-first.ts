/** A line made of words of ours starts with a capital. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
