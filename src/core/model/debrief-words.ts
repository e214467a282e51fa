/** What an answer is to a problem or criterion: for it, against it, or neither. */
export const directionOf = { confirmed: 'for', denied: 'against', open: null } as const

/** Told in our words, where only the answer was noted. */
export const wordless = { for: 'it is so', against: 'it is not so' } as const
