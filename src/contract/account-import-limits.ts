/** Bytes of a table that are read. */
export const largestTable = 20_000_000
/** Rows of a table that are read. */
export const mostTableRows = 100_000
/** Columns of a table. */
export const mostColumns = 200
/** Rows looked at or taken over by one request. */
export const mostRowsAStretch = 500
/** Characters of a cell, one more than are read, so that the host can say that it is too long. */
export const cutCell = 20_001
