import { currency, scale } from './vocabulary.ts'

/** Source of a figure as accounts give it: "EUR 9.6 mn", "-0.4", "$(0.29)", "11.8%"; never a bare year. */
export const amount = `(?:\\(?(?:${currency}|M(?:EUR|SEK|USD)|[A-Z]{2,3})\\s?|(?<![\\w.,]))(?!(?:19|20)\\d\\d\\b(?![.,]\\d))(?:minus\\s)?[-–−(]?\\d[\\d.,]{0,15}\\)?(?:\\s?(?:%|(?:${scale}|pct|percent|per\\scent|cents?|eur|euros?|dollars|pounds)\\b))?`

const scales: readonly (readonly [RegExp, number])[] = [
  [/\b(?:thousand|k)\b|\dk\b/i, 1e3],
  [/\b(?:million|mln|mio|mn|m)\b|\dmn?\b|\bM(?:EUR|SEK|USD)/i, 1e6],
  [/\b(?:billion|bn|bln|b)\b|\db(?:n|ln)?\b/i, 1e9],
]
const below = /\b(?:loss(?:es)?|negative|minus|deficit)\b/i
const above = /\b(?:profits?|income|earnings)\b/i

/** The last number of the text with its scale; 8,4 is a decimal comma, 7,801.7 has thousands. Null without a number. */
function sizeOf(text: string, bare: boolean): number | null {
  const hit = /\d[\d.,]{0,30}(?=\D*$)/.exec(text)
  if (!hit) return null
  const digits = hit[0].replace(/(?<![.,])[.,]+$/, '')
  const plain = /^\d+,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replaceAll(',', '')
  const factor = bare ? 1 : (scales.find(([word]) => word.test(text.slice(Math.max(0, hit.index - 5))))?.[1] ?? 1)
  const value = Number.parseFloat(plain) * factor
  return Number.isFinite(value) ? value : null
}

const isMinus = (text: string): boolean => /(?:^|[\s$€£A-Z])[-–−(]\s?\d[^\d]*(?:\d[^\d]*){0,14}$/.test(text)

/**
 * Two figures of one measure, each with the words around it ("net loss was EUR 2 mn", "a profit of EUR 1.5 mn"): is the first
 * more or less? A loss counts below zero, and a second figure without a word of its own is of the first one's kind.
 * Null when they cannot be compared.
 */
export function compareFigures(now: string | undefined, before: string | undefined): 'more' | 'less' | null {
  if (!now || !before || now.includes('%') !== before.includes('%')) return null
  // "SEK 141 million (120)": a bare figure is in the first one's unit
  const bare = /^[-–−(\s]*[\d.,]+\)?$/.test(before)
  const [a, b] = [sizeOf(now, bare), sizeOf(before, bare)]
  if (a === null || b === null) return null
  const lossNow = below.test(now)
  const lossBefore = below.test(before) || (/\bloss/i.test(now) && !above.test(before))
  const [x, y] = [lossNow || isMinus(now) ? -a : a, lossBefore || isMinus(before) ? -b : b]
  if (x === y) return null
  return x > y ? 'more' : 'less'
}
