import { folded } from '../model/folded-text.ts'

/** Words that are set with a capital because a sentence begins with them. */
const starters = new Set(
  (
    'the a an this that these those it its they their there we our he she his her in on at as by for from with within without after before ' +
    'since while when where what which who whose why how is are was were do does did has have had can could may might should would will ' +
    'if and but or so not no one some many most more all both each any i you your to of about between among despite according currently yes nobody nothing only ' +
    'der die das ein eine sie es wir ihr ihre im in am bei mit fur von zu nach wie was wer wann welche welcher welches wo warum ist sind hat haben ' +
    'le la les un une il elle ils elles on nous dans en a au aux pour par avec comment quel quelle quels quelles est sont ' +
    'el los las una ellos ellas nosotros al del por con como cual cuales cuando donde que quien es son'
  ).split(' '),
)

/** A word that is written like a name, and its place in the text. */
export type NameWord = { readonly word: string; readonly at: number; readonly first: boolean }

/**
 * Words with a capital or a figure within them. In a language that gives every noun a capital those are all nouns: so much the stricter.
 */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = []
  let first = true
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = match
    if (/\p{L}/u.test(word) && /[\p{Lu}\p{Lt}]/u.test(word)) words.push({ word: folded(word), at: match.index, first })
    // after a full stop another sentence begins, but not after an initial
    first = /^[.!?:]["'”’)]?\s/.test(text.slice(match.index + word.length)) && word.length > 1
  }
  return words.filter(({ word, first: leads }) => word !== '' && !(leads && starters.has(word)))
}

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean)

/** Begins like one of these words: `welding` like `welded`. */
export const beginsLike = (word: string, among: Iterable<string>): boolean => {
  const stem = word.slice(0, Math.max(4, word.length - 4))
  for (const other of among) if (other === word || (stem.length >= 4 && other.startsWith(stem))) return true
  return false
}

/** The first word that is written like a name and stands in none of the quotes; null where each does. */
export function strangeName(text: string, quotes: readonly string[], own: ReadonlySet<string>): string | null {
  const said = new Set(quotes.flatMap(wordsOf))
  const strange = nameWords(text).find(
    ({ word, first }) => !said.has(word) && !own.has(word) && !money.has(word) && !(first && beginsLike(word, said)),
  )
  return strange === undefined ? null : wordAt(text, strange.at)
}

/** Signs of money are figures (`figures.ts`), and may be written the one way or the other. */
const money = new Set(['eur', 'usd', 'gbp', 'chf'])

const wordAt = (text: string, at: number): string => /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0] ?? ''

/**
 * A name that stands in one quote with another, and in the sentence the other way round: who bought whom. Null where none does. Who acts comes
 * first, also behind “by”; the account is one name, however it is called; places and times (“in Corby”) have no order.
 */
export function turnedNames(text: string, quotes: readonly string[], own: ReadonlySet<string>): string | null {
  const told = namesInOrder(text, own)
  for (const quote of quotes) {
    const order = namesInOrder(quote, own)
    const shared = told.filter((name) => order.includes(name))
    const turned = shared.find((name, i) => order.indexOf(shared[i - 1] ?? name) > order.indexOf(name))
    if (turned !== undefined) return turned === account ? (shared.find((name) => name !== account) ?? turned) : turned
  }
  return null
}

const account = '@'
const itself = new Set('they it them we us elle elles ils nous wir sie ellos ellas nosotros'.split(' '))
const before: Readonly<Record<'agent' | 'aside', ReadonlySet<string>>> = {
  agent: new Set('by von durch par por'.split(' ')),
  aside: new Set('in at near on since during until from im am bei seit aus en a au dans depuis desde'.split(' ')),
}

function namesInOrder(text: string, own: ReadonlySet<string>): readonly string[] {
  const places = new Set(nameWords(text).map(({ at }) => at))
  const found: Record<'agent' | 'aside' | 'plain', string[]> = { agent: [], aside: [], plain: [] }
  let role: keyof typeof found = 'plain'
  let last = { word: '', isName: false }
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = folded(match[0])
    const name = own.has(word) || itself.has(word) ? account : places.has(match.index) ? word : null
    if (name !== null) {
      // the second word of a name stands as the first does
      if (!last.isName) role = before.agent.has(last.word) ? 'agent' : before.aside.has(last.word) ? 'aside' : 'plain'
      found[role].push(name)
    }
    last = { word, isName: name !== null }
  }
  return [...new Set([...found.agent, ...found.plain])]
}
