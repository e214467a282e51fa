/**
 * Writes a case-insensitive pattern over several lines: line breaks and indentation vanish, a space means one to three
 * blanks, and a plain `[A-Z]` is a capital all the same. Every repetition in our patterns is bounded, so that matching stays linear on hostile text.
 */
export function rx(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(source(strings, parts), 'i')
}

/** Like `rx`, but capitals count (names). */
export function rxc(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(source(strings, parts))
}

function source(strings: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw({ raw: strings.raw }, ...parts)
    .replaceAll(/\n\s*/g, '')
    .replaceAll('[A-Z]', '(?-i:[A-Z])')
    .replaceAll('[A-Z0-9]', '(?-i:[A-Z0-9])')
    .replaceAll(/ +/g, '\\s{1,3}')
}

/** Up to `n` characters that stay inside one clause. */
export const gap = (n: number): string => `[^;!?]{0,${n}}?`
