import { stem } from './english-stem.ts'

const endings: Readonly<Record<string, RegExp>> = {
  de: /(?:(?<=ung|heit|keit|schaft)en|(?<=.{3})(?:ern|em|en|er|es|e|n|s))$/,
  fr: /(?<=.{3})(?:eaux|aux|ees|es|ee|e|s|x|er|ent|ait|ons|ez)$/,
  es: /(?<=.{3})(?:ciones|cion|idades|idad|amente|ados|adas|ado|ada|ando|iendo|es|os|as|o|a|e|s|n)$/,
}

/**
 * Stem of one lower-case word in the language of a playbook: English as `stem` does; German, French and Spanish lose their accents and their
 * commonest endings, so that a plural finds its singular; any other language only its accents.
 */
export function stemIn(language: string, word: string): string {
  const code = language.slice(0, 2).toLowerCase()
  if (code === 'en') return stem(word)
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
  const ending = endings[code]
  return ending && plain.length > 4 ? plain.replace(ending, '') : plain
}
