const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'a', œ: 'o', đ: 'd', ı: 'i', þ: 'th' }

/**
 * Words of a text in the one form that labels, addresses and word lists are compared in: lower case, no accents, and the spelled-out
 * umlauts of addresses like the umlauts of labels ("Über uns", "ueber-uns" and "uber_uns" are all `uber uns`). camelCase is split.
 */
export function foldWords(text: string): readonly string[] {
  return text
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[ßłøæœđıþ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:ae|aa)/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
