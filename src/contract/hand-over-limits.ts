/** Bytes of a file that is opened out of the window, at most; a larger one is opened by its path. */
export const mostDroppedBytes = 40_000_000
