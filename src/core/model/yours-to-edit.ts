const mark = ' (Yours to edit.)'

/** A sentence of ours that stands where the seller's own belongs. */
export const yoursToEdit = (sentence: string): string => `${sentence}${mark}`

/** The sentence alone, as it is said or edited. */
export const withoutMark = (sentence: string): string =>
  sentence.endsWith(mark) ? sentence.slice(0, -mark.length) : sentence
