/**
 * Source of a pattern that matches a regular verb in every form: `verb('open')` opens, opened, opening; `verb('close')` closing;
 * `verb('plan', 'plann')` planned, planning: the second word is the stem before -ed and -ing where the spelling changes.
 */
export function verb(base: string, stem = base): string {
  if (/[^aeiou]y$/.test(base) && stem === base) return `${base.slice(0, -1)}(?:y|ies|ied|ying)`
  if (base.endsWith('e') && stem === base) return `${base.slice(0, -1)}(?:e|es|ed|ing)`
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? 'es' : 's'
  return stem === base ? `${base}(?:${third}|ed|ing)?` : `(?:${base}${third}?|${stem}(?:ed|ing))`
}

/** Source for an irregular verb, by its forms as they stand: `forms('buys?', 'bought', 'buying')`. */
export const forms = (...all: readonly string[]): string => `(?:${all.join('|')})`
