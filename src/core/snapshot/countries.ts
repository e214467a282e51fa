import { folded } from '../model/folded-text.ts'

/** Names one country goes by on company pages, first its usual English one. */
const names: readonly (readonly string[])[] = [
  ['united kingdom', 'uk', 'u k', 'gb', 'great britain', 'britain', 'england', 'scotland', 'wales', 'northern ireland'],
  ['united states', 'us', 'u s', 'usa', 'u s a', 'united states of america', 'america'],
  ['germany', 'deutschland', 'de', 'allemagne'],
  ['austria', 'osterreich', 'at'],
  ['switzerland', 'schweiz', 'suisse', 'ch'],
  ['netherlands', 'the netherlands', 'nederland', 'holland', 'nl'],
  ['belgium', 'belgie', 'belgique', 'be'],
  ['france', 'fr'],
  ['italy', 'italia', 'it'],
  ['spain', 'espana', 'es'],
  ['portugal', 'pt'],
  ['poland', 'polska', 'pl'],
  ['denmark', 'danmark', 'dk'],
  ['sweden', 'sverige', 'se'],
  ['norway', 'norge', 'no'],
  ['finland', 'suomi', 'fi'],
  ['ireland', 'ie', 'republic of ireland'],
  ['czech republic', 'czechia', 'cesko', 'cz'],
  ['greece', 'ellada', 'gr'],
  ['japan', 'jp'],
  ['china', 'cn', 'people s republic of china'],
  ['canada', 'ca'],
  ['australia', 'au'],
]

const canonical = new Map(names.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)))

/** One name for a country, whichever of its names the page or the playbook uses. */
export function countryName(words: string): string {
  const plain = folded(words)
  return canonical.get(plain) ?? plain
}
