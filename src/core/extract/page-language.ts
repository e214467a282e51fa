/** Words that are frequent in one language and rare in the others. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is for with that our are this from your by we you will has have more about',
  de: 'der die und das ist mit für von auf den ein eine sie wir nicht zu im des dem werden oder auch unsere sich bei',
  nl: 'de het een van en is voor met zijn wij op dat niet aan te bij onze ook naar je jouw worden om over heeft',
  fr: 'le la les des et est pour dans une nous vous avec sur par plus votre nos notre au du que qui sont ses',
  es: 'el la los las y es para con una nuestra en del por que su más como nuestros sus se al',
  it: 'il la di e che per con una del della sono nel alla gli i nostri più le dei anche delle',
  pl: 'i w na z do jest się oraz dla nie od że firmy po przez nasze są lub jak nas',
  da: 'og i det er til en af på med for vi den at du ikke vores som har kan din alle',
  pt: 'o a os e de do da para com uma em não que são nossa mais dos das por você ao',
  sv: 'och i att det är en på som för med av vi till den har inte om våra kan din alla',
}

const TABLE = new Map<string, readonly string[]>()
for (const [lang, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) TABLE.set(word, [...(TABLE.get(word) ?? []), lang])
}

/** Tag of the page's language as declared, else guessed from frequent words; null when neither tells. */
export function languageOf(declared: string | null | undefined, text: string): string | null {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}$/i.test(declared?.trim() ?? '')
    ? (declared ?? '').trim().replace('_', '-')
    : null
  const guessed = guessLanguage(text)
  // a template's "en" over a text that is plainly in another language is common
  if (tag && guessed && guessed.sure && !tag.toLowerCase().startsWith(guessed.lang)) return guessed.lang
  return tag ?? guessed?.lang ?? null
}

/** About 800 words: more change nothing. */
const SAMPLE = 5_000

/** The language of a text by its frequent words; null where fewer than `least` of them stand in it or two languages are close. */
export function guessLanguage(text: string, least = 6): { readonly lang: string; readonly sure: boolean } | null {
  const script = byScript(text.slice(0, SAMPLE))
  if (script) return { lang: script, sure: true }
  const counts = new Map<string, number>()
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  for (const word of words) {
    for (const lang of TABLE.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (!best || best[1] < least || best[1] < (second?.[1] ?? 0) * 1.2) return null
  return { lang: best[0], sure: best[1] >= 20 && best[1] > (second?.[1] ?? 0) * 1.6 }
}

/** Languages told by the characters they are written in. */
function byScript(text: string): string | null {
  const count = (characters: RegExp): number => text.match(characters)?.length ?? 0
  const wide = count(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)
  if (wide < 40 || wide < count(/\p{L}/gu) * 0.3) return null
  if (count(/[\uac00-\ud7af]/g) > wide * 0.3) return 'ko'
  return count(/[\u3040-\u30ff]/g) > wide * 0.1 ? 'ja' : 'zh'
}
