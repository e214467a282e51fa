/** Told in our words, where only the answer was noted. */
export const wordless = { for: 'it is so', against: 'it is not so' } as const
