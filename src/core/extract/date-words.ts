import type { PartialDate } from '../model/time.ts'

/** First three letters or more of month names, folded to plain letters, in the languages we read. */
const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'januar',
    'januari',
    'janvier',
    'enero',
    'gennaio',
    'stycznia',
    'styczen',
    'janeiro',
    'jan',
    'janv',
    'ene',
    'gen',
    'sty',
    'janner',
  ],
  [
    'february',
    'februar',
    'februari',
    'fevrier',
    'febrero',
    'febbraio',
    'lutego',
    'luty',
    'fevereiro',
    'feb',
    'fevr',
    'lut',
    'fev',
  ],
  ['march', 'marz', 'maart', 'mars', 'marzo', 'marca', 'marzec', 'marts', 'marco', 'mar', 'mrt', 'mrz', 'maerz'],
  ['april', 'avril', 'abril', 'aprile', 'kwietnia', 'kwiecien', 'apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mei', 'mayo', 'maggio', 'maja', 'maj', 'maio', 'mag'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'czerwca', 'czerwiec', 'junho', 'jun', 'giu', 'cze'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'lipca', 'lipiec', 'julho', 'jul', 'juil', 'lug', 'lip'],
  ['august', 'augustus', 'aout', 'agosto', 'sierpnia', 'sierpien', 'aug', 'ago', 'sie'],
  [
    'september',
    'septembre',
    'septiembre',
    'settembre',
    'wrzesnia',
    'wrzesien',
    'setembro',
    'sep',
    'sept',
    'set',
    'wrz',
  ],
  [
    'october',
    'oktober',
    'octobre',
    'octubre',
    'ottobre',
    'pazdziernika',
    'pazdziernik',
    'outubro',
    'oct',
    'okt',
    'ott',
    'out',
    'paz',
  ],
  ['november', 'novembre', 'noviembre', 'listopada', 'listopad', 'novembro', 'nov', 'lis'],
  [
    'december',
    'dezember',
    'decembre',
    'diciembre',
    'dicembre',
    'grudnia',
    'grudzien',
    'dezembro',
    'dec',
    'dez',
    'dic',
    'gru',
  ],
]

const BY_NAME = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const MONTH_WORD = '(\\p{L}{3,12})\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?'
const YEAR = '((?:19|20)\\d{2})'

const SHAPES: readonly {
  readonly pattern: RegExp
  readonly parts: 'dmy' | 'mdy' | 'ymd' | 'my' | 'numeric'
  readonly word: boolean
}[] = [
  { pattern: new RegExp(`\\b${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'u'), parts: 'ymd', word: false },
  {
    pattern: new RegExp(`\\b${DAY} ?(?:de |of )?${MONTH_WORD},? ?(?:de |del )?${YEAR}\\b`, 'u'),
    parts: 'dmy',
    word: true,
  },
  { pattern: new RegExp(`(?<!\\p{L})${MONTH_WORD} ${DAY},? ?${YEAR}\\b`, 'u'), parts: 'mdy', word: true },
  { pattern: new RegExp(`\\b(\\d{1,2})[./-](\\d{1,2})[./-]${YEAR}\\b`, 'u'), parts: 'numeric', word: false },
  { pattern: new RegExp(`(?<!\\p{L})${MONTH_WORD},? ${YEAR}\\b`, 'u'), parts: 'my', word: true },
]

/** Most lines hold no year: one look spares them the five shapes. */
const YEAR_WITHIN = /(?:19|20)\d{2}/

export type WrittenDate = { readonly date: PartialDate; readonly start: number; readonly end: number }

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').replace('ź', 'z').toLowerCase()

/** A name of a month, or short for one, in the languages we read. Short ones are words too: look at what stands beside. */
export const isMonthName = (word: string): boolean => BY_NAME.has(plain(word))

/** The first date written out in a line, or null. `dayFirst` settles 03/04/2024 (true in Europe, false in the United States). */
export function findDate(text: string, dayFirst: boolean): WrittenDate | null {
  const line = text.slice(0, 2_000)
  if (!YEAR_WITHIN.test(line)) return null
  let first: WrittenDate | null = null
  for (const { pattern, parts, word } of SHAPES) {
    const match = pattern.exec(line)
    if (!match) continue
    const date = dateOf(match, parts, word, dayFirst)
    if (date && (!first || match.index < first.start))
      first = { date, start: match.index, end: match.index + match[0].length }
  }
  return first
}

function dateOf(match: RegExpExecArray, parts: string, word: boolean, dayFirst: boolean): PartialDate | null {
  const [, a = '', b = '', c = ''] = match
  switch (parts) {
    case 'ymd':
      return dateFrom(Number(a), Number(b), Number(c))
    case 'dmy':
      return dateFrom(Number(c), BY_NAME.get(plain(b)) ?? 0, Number(a))
    case 'mdy':
      return dateFrom(Number(c), BY_NAME.get(plain(a)) ?? 0, Number(b))
    case 'my':
      return dateFrom(Number(b), word ? (BY_NAME.get(plain(a)) ?? 0) : Number(a), null)
    default: {
      const [day, month] = Number(a) > 12 || (dayFirst && Number(b) <= 12) ? [a, b] : [b, a]
      return dateFrom(Number(c), Number(month), Number(day))
    }
  }
}

/** A date if it is one; null for months and days that don't exist. */
export function dateFrom(year: number, month: number, day: number | null): PartialDate | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return null
  const two = (n: number) => String(n).padStart(2, '0')
  // made of digits in the form the brand stands for
  return (day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`) as PartialDate
}

/** A machine-written date ("2024-03-09T10:00:00+01:00", "20240309"), as the day it names. */
export function readStamp(stamp: string): PartialDate | null {
  const match = /^\s{0,9}(\d{4})-?(\d{2})-?(\d{2})(?!\d{3})/.exec(stamp) ?? /^\s{0,9}(\d{4})-(\d{2})()\s*$/.exec(stamp)
  if (match) return dateFrom(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : null)
  return findDate(stamp.slice(0, 60), true)?.date ?? null
}
