/** Rem in pixels, as large as words are set just now. */
export const remPixels = (rem: number): number =>
  rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
