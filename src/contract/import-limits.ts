/** Bytes of one file that is brought in, at most: annual reports have 5 to 20 MB. */
export const mostImportBytes = 25_000_000
