/** Fewer pages than this make a thin dossier. */
export const thinPages = 5
/** Days after which what was read may no longer hold. */
export const staleDays = 30
