import type { GoalFigure } from '../../model/goal.ts'

export type FoundFigure = GoalFigure & { readonly at: number; readonly end: number }

const digits = String.raw`\d{1,3}(?:[,.\u2019 ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?`
const scale = String.raw`(?:\s?(?:million|billion|thousand|bn|mn|m|k)\b)?`
const currency = String.raw`(?:[€£$¥]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|US\$)\s?)`
const currencyAfter = String.raw`\s?(?:€|£|\$|euros?\b|EUR\b|USD\b|GBP\b|CHF\b|SEK\b|NOK\b|DKK\b|PLN\b|dollars?\b|pounds?\b|kron(?:or|er)\b)`

const money = new RegExp(`${currency}\\s?(?:${digits})${scale}|(?:${digits})${scale}${currencyAfter}`, 'giu')
const share = new RegExp(`(?:${digits})\\s?(?:%|per\\s?cent\\b|percent\\b|percentage points\\b)`, 'giu')
const spelled = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const),
)
const counted = new RegExp(
  String.raw`(?<![\w€£$.,-])(?:(${digits})${scale}|\b(${[...spelled.keys()].join('|')})\b)\s+((?:[\p{L}][\p{L}-]{1,24}\s+){0,2}?\p{Ll}[\p{L}-]{1,24}s|(?:[\p{L}][\p{L}-]{1,24}\s+){0,2}?(?:people|staff))\b`,
  'giu',
)
const times =
  /\b(double|doubling|triple|tripling|treble|quadruple|halve|halving|cut in half)\b(?!-digit)(?:\s(?:(?:our|its|their|the|his|her|annual|total|own|in|number|of|size|company['’]s|group['’]s)\s){0,4}([\p{L}-]{3,24}(?:\s[\p{L}-]{3,24})?))?/giu
/** A number alone: where they start from, or stand today. What it counts is said beside the target. */
const alone = new RegExp(
  String.raw`(?<=\b(?:from|today|currently|against)\s(?:(?:just|only|about|around|some)\s)?)(?:${digits})(?![\d%.,]*\d|\s?%)|(?<![\w€£$.,-])(?:${digits})(?=\s(?:today|now|currently)\b)`,
  'giu',
)
/** "by 4X", "three times as many". */
const fold = /\b(\d{1,3}(?:\.\d)?)\s?(?:x|times)\b/gi
const timesValue: Readonly<Record<string, number>> = { d: 2, t: 3, q: 4, h: 0.5, c: 0.5 }
const noneLeft =
  /\b(?:net[- ]zero|(?:carbon|climate)[- ]neutral(?:ity)?|zero (?:accidents|waste|emissions|defects)|carbon[- ]free|fossil[- ]free)\b/giu

/** Spans of time that say by when, never what; days and weeks may be a target of their own ("four weeks from order to despatch"). */
const ofTime = /^(?:years?|times|quarters|decades)$/i

/** The figures of a sentence in the order they stand; none inside another. */
export function figuresOf(text: string): readonly FoundFigure[] {
  const found: FoundFigure[] = []
  const add = (figure: FoundFigure): void => {
    if (!found.some(({ at, end }) => figure.at < end && figure.end > at)) found.push(figure)
  }
  for (const hit of text.matchAll(money)) add({ ...spanOf(hit), kind: 'money', value: numberOf(hit[0]), unit: null })
  for (const hit of text.matchAll(share)) add({ ...spanOf(hit), kind: 'share', value: numberOf(hit[0]), unit: null })
  for (const hit of text.matchAll(counted)) {
    const noun = (hit[3] ?? '').split(/\s+/).at(-1) ?? ''
    const value = hit[2] === undefined ? numberOf(hit[0]) : (spelled.get(hit[2].toLowerCase()) ?? null)
    if (ofTime.test(noun) || (value !== null && value >= 1900 && value <= 2100)) continue
    add({ ...spanOf(hit), kind: 'count', value, unit: singular(noun) })
  }
  for (const hit of text.matchAll(times)) {
    const of = hit[2]?.split(/\s+/).find((word) => !functionWord.test(word))
    const value = timesValue[(hit[1] ?? '').charAt(0).toLowerCase()] ?? null
    add({ ...spanOf(hit), kind: 'times', value, unit: of ? singular(of) : null })
  }
  for (const hit of text.matchAll(fold)) add({ ...spanOf(hit), kind: 'times', value: Number(hit[1]), unit: null })
  for (const hit of text.matchAll(noneLeft)) add({ ...spanOf(hit), kind: 'none-left', value: 0, unit: null })
  for (const hit of text.matchAll(alone)) {
    const value = numberOf(hit[0])
    if (value !== null && (value < 1900 || value > 2100)) add({ ...spanOf(hit), kind: 'count', value, unit: null })
  }
  return found.toSorted((a, b) => a.at - b.at)
}

const functionWord = /^(?:by|in|to|and|or|of|the|within|over|before|until|from|with|at|on|for)$/i

const spanOf = (hit: RegExpExecArray | RegExpMatchArray): { words: string; at: number; end: number } => ({
  words: hit[0].trim(),
  at: hit.index ?? 0,
  end: (hit.index ?? 0) + hit[0].length,
})

/** "1,200" and "1.200" are twelve hundred; "4.5 million" is four and a half. */
function numberOf(text: string): number | null {
  const written = new RegExp(digits, 'u').exec(text)?.[0]
  if (written === undefined) return null
  const plain = /^\d{1,3}(?:[,.\u2019 ]\d{3})+$/u.test(written)
    ? written.replace(/\D/g, '')
    : written
        .replace(/[\u2019 ]/gu, '')
        .replace(/,(?=\d{3})/g, '')
        .replace(',', '.')
  const scaled = /\d\s?(million|mn|m\b|billion|bn|thousand|k\b)/i.exec(text)?.[1]?.toLowerCase() ?? ''
  const factor = scaled.startsWith('b') ? 1e9 : scaled.startsWith('m') ? 1e6 : scaled === '' ? 1 : 1e3
  return Number(plain) * factor
}

/** "factories" and "factory" are one unit. */
export const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:s|x|ch|sh))es$/, '')
    .replace(/(?<![su])s$/, '')
