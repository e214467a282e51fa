import { folded } from '../model/folded-text.ts'

/**
 * The figures of a text, each in one way of writing: `1,200` and `1.200` are `1200`, `5 % ` is `5 %`, `three` is `3`. A currency is a figure of
 * its own.
 */
export function figuresOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(/\d+(?:[.,'’\u00A0\u202F]\d+)*/g)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    const unit = unitOf(after)
    for (const number of numbersOf(match[0])) found.add(unit === null ? number : `${number} ${unit}`)
  }
  for (const word of folded(text).split(' ')) {
    const number = numberWords.get(word)
    if (number !== undefined) found.add(number)
  }
  for (const [name, written] of currencies) if (written.test(text)) found.add(name)
  return found
}

/** Thousands are joined, a part behind a comma or a point stays, and of a date each part is told. */
function numbersOf(written: string): readonly string[] {
  const parts = written.split(/[.,'’\u00A0\u202F]/)
  const bare = (part: string): string => part.replace(/^0+(?=\d)/, '')
  const [first = '', ...rest] = parts
  if (rest.length > 0 && rest.every((part) => part.length === 3)) return [bare(parts.join(''))]
  if (rest.length === 1) {
    const behind = (rest[0] ?? '').replace(/0{1,20}$/, '')
    return [behind === '' ? bare(first) : `${bare(first)}.${behind}`]
  }
  return parts.map(bare)
}

const units: readonly (readonly [name: string, written: RegExp])[] = [
  ['%', /^\s?(?:%|percent|per cent|prozent|pour cent|por ciento)/i],
  ['thousand', /^\s?(?:thousands?|k|tsd|tausend|mille?|mil)\b/i],
  ['million', /^\s?(?:millions?|mn|mio|mill?|m|millionen|millones|millón)\b/i],
  ['billion', /^\s?(?:billions?|bn|mrd|milliarden|milliards?|b)\b/i],
]

const unitOf = (after: string): string | null => units.find(([, written]) => written.test(after))?.[0] ?? null

const currencies: readonly (readonly [name: string, written: RegExp])[] = [
  ['EUR', /€|\bEUR\b|\beuros?\b/i],
  ['USD', /\$|\bUSD\b|\bdollars?\b/i],
  ['GBP', /£|\bGBP\b|\bpounds sterling\b/i],
  ['CHF', /\bCHF\b|\bfrancs?\b|\bFranken\b/i],
]

const counted =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'
const tens = 'thirty|forty|fifty|sixty|seventy|eighty|ninety'
/** Words that say how many. `one` is left out: it mostly says something else. What is a fraction or a rank stands for itself. */
const numberWords: ReadonlyMap<string, string> = new Map([
  ...counted.split('|').map((word, at) => [word, String(at + 2)] as const),
  ...tens.split('|').map((word, at) => [word, String(30 + 10 * at)] as const),
  ...'hundred hundreds thousands millions billions dozen dozens half halved doubled double tripled triple twice quarter thirds third second fourth fifth'
    .split(' ')
    .map((word) => [word, word.replace(/s$/, '').replace(/d$/, '')] as const),
])
