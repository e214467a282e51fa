import { foldWords } from '../fold-words.ts'

/** Words that companies share: what kind of company, how large, of what law. They tell none from another. */
const shared = new Set(
  `gmbh mbh ag kg kgaa ug ohg se ev co ltd limited llc llp lp plc inc corp corporation incorporated company sa sas sarl srl spa sl slu bv nv
  cv oy ab as aps asa sp zoo oo sro kft doo lda ltda eirl pty pvt pte private public group groupe gruppe gruppo grupo groep holding holdings
  international global worldwide europe europa the and und et y e de der die das du la le les of for official site website home homepage
  welcome to online services service solutions systems technologies technology partners partner associates sons bros`
    .split(/\s+/)
    .filter(Boolean),
)

/** The words of a company's name that tell it from others, folded; all of them where none does. */
export function tellingWords(name: string): readonly string[] {
  const words = foldWords(name)
  const telling = words.filter((word) => word.length > 1 && !shared.has(word))
  return telling.length > 0 ? telling : words
}

/** Two names of one company, as far as its telling words say: the same, in any order. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => tellingWords(name).toSorted().join(' '))
  return a === b && (a ?? '').length > 2
}

/**
 * Nothing of a name is found on a site: no telling word in its own name, its address or its home page, run together or not, and neither is
 * the other's initials. Made to be sure, not to be sharp: trade names differ from registered ones.
 */
export function isStrangerTo(
  name: string,
  site: { readonly name: string; readonly host: string; readonly text: string },
): boolean {
  const words = tellingWords(name)
  if (words.every((word) => word.length < 3)) return false
  const shown = `${foldWords(site.name).join(' ')} ${foldLong(site.text)}`
  const together = foldWords(site.name).join('') + foldWords(site.host).join('')
  if (words.some((word) => word.length > 2 && (shown.includes(word) || together.includes(word)))) return false
  // "Halden Valve" and "haldenvalve" or "HV", also the other way round
  const siteWords = tellingWords(site.name)
  if (siteWords.some((word) => word.length > 2 && words.join('').includes(word))) return false
  return (
    !initialsOf(name).some((each) => together.includes(each)) &&
    !initialsOf(site.name).some((each) => words.includes(each))
  )
}

/** Initials of all words and of the telling ones; two letters say nothing. */
const initialsOf = (name: string): readonly string[] =>
  [foldWords(name), tellingWords(name)]
    .map((words) => words.map((word) => word[0]).join(''))
    .filter(({ length }) => length > 2)

/** `foldWords` of a long text, part by part. */
function foldLong(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += 300) parts.push(foldWords(text.slice(at, at + 300)).join(' '))
  return parts.join('')
}
