/**
 * Characters that show nothing and change what is shown: bidirectional controls (Unicode UAX 9) turn the rest of a line round, zero-width,
 * filling and tag characters make two different names look alike. Whatever Unicode says may be left undrawn, and its annotation marks.
 */
export const unseenCharacters = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu

/** A stranger's word in a sentence of ours: one line, nothing unseen in it. */
export const plainWord = (text: string): string =>
  text
    .replace(unseenCharacters, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
