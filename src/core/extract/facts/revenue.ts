import type { Fact } from '../../model/fact.ts'
import type { PartialDate } from '../../model/time.ts'
import { isObject } from '../json-ld.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind, isOfAYear, quoteIn } from './fact-source.ts'
import { labelledValues } from './labelled-values.ts'
import { textKey } from '../fold-text.ts'

type Revenue = Extract<Fact, { kind: 'revenue' }>

const CURRENCY =
  '(?:€|\\$|US\\$|£|¥|₹|euros?|dollars?|CHF|EUR|USD|GBP|DKK|SEK|NOK|PLN|INR|Rs\\.?|zł|Kronen|kroner|kronor|złotych|kr\\.?)'
const SCALE =
  '(?:thousand|million|billion|trillion|m|mn|bn|k|crores?|lakhs?|Mio\\.?|Mrd\\.?|Millionen|Milliarden|Tsd\\.?|miljoen|miljard|mln\\.?|mld\\.?|millions?|milliards?|millones|milioni|miliardi|milion[óy]w|mio\\.?|mia\\.?|millioner|miljoner|miljarder|milh(?:ões|ão)|M€|k€)'
const AMOUNT = `(?:(?:${CURRENCY} ?\\d[\\d.,' ]{0,14}(?: ?${SCALE}(?![\\p{L}]))?)|(?:\\d[\\d.,' ]{0,14} ?(?:${SCALE}(?: (?:de |d'|di )?|(?=€)))?${CURRENCY}))`
const REVENUE =
  'revenues?|turnover|annual sales|sales of|net sales|(?:Jahres|Gesamt|Konzern)?[uU]msatz(?:erlöse)?|(?:jaar)?omzet|chiffre d.affaires|facturaci[óo]n|ventas anuales|fatturato|giro d.affari|przych[óo]d\\p{L}*|obr[óo]t\\p{L}*|omsætning|omsättning|fatura[çc][ãa]o|volume de neg[óo]cios'

/** The word and, in the same clause, the sum; or the sum and then the word. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:${REVENUE})(?![\\p{L}])(?:[ ,]{1,2}[\\p{L}\\d%()-]{1,20}){0,8}? (?:[:=] ?)?(${AMOUNT})`,
    'iu',
  ),
  new RegExp(
    `(${AMOUNT})(?: (?:in|of|an|a|aan|de|di|w|i|annual|consolidated|jährlichem|globaux))* (?:${REVENUE})(?![\\p{L}])`,
    'iu',
  ),
]

/** Other companies' sums, sums saved or invested, and goals. */
const NOT_THEIRS =
  /\b(?:customers?|clients?|companies with|businesses with|organi[sz]ations with|increase(?:d|s)? (?:their|your|revenue)|your|their|saved?|saving|goal|target|aim|by 20[2-9]\d|market (?:size|volume)|industry|unternehmen mit|bedrijven met|entreprises (?:avec|dont)|kunden|klanten|zielt)\b/i
const OWN =
  /(?<![\p{L}])(?:we|our|us|its|the (?:company|group|firm)|with|posted|reported|generat\w+|annual|wir|unser\p{L}*|erwirtschafte\p{L}*|erziel\p{L}*|wij|onze|behaal\p{L}*|nous|notre|réalis\p{L}*|nuestr\p{L}*|nostr\p{L}*|con un|osiąg\p{L}*|vores|vi|nossa?)(?![\p{L}])/iu
const LABEL =
  /^(?:(?:annual |total |net |group )?(?:revenues?|turnover|sales)|(?:jahres|gesamt|konzern)?umsatz(?: \d{4})?|(?:jaar)?omzet|chiffre d.affaires|facturación|fatturato|przychody|obroty|omsætning|omsättning|faturação)(?: ?\(?(?:19|20)\d\d\)?)?$/iu
const A_SUM = new RegExp(`^(?:ca\\.? |about |over |more than |> ?|rund |über |ruim )?${AMOUNT}`, 'iu')

/** What the company turns over in a year, in its own words, with the year it was said for. */
export function readRevenue(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'about', 'home', 'investors', 'report', 'news-item', 'careers', 'other')) return []
  const told = source.lines.flatMap((line) => sentence(source, line) ?? [])
  const labelled = isKind(source, 'news-item', 'other')
    ? []
    : labelledValues(source, LABEL, A_SUM).map(({ value, quote }) =>
        revenue(value, quote, yearIn(quote.quote), 'label', 0.85),
      )
  return [...told, ...labelled, ...declared(source)]
}

function sentence(source: FactSource, line: FactLine): Revenue | null {
  const text = line.text.slice(0, 2_000)
  if (isOfAYear(source, line) || !/\d/.test(text)) return null
  const match = SAID.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (!match?.[1]) return null
  const from = text.lastIndexOf('. ', match.index) + 1
  const until = text.indexOf('. ', match.index + match[0].length)
  const clause = text.slice(from, until < 0 ? text.length : until)
  const named = companyNames(source).some((name) => textKey(clause).includes(name))
  if (NOT_THEIRS.test(clause) || !(named || OWN.test(clause)) || isOnlyDigits(match[1])) return null
  const quote = quoteIn(line, match.index, match.index + match[0].length)
  return revenue(match[1], quote, yearIn(clause) ?? source.publishedAt, 'sentence', 0.8)
}

/** "$5" is a price; a company's year has a scale or many digits. */
const isOnlyDigits = (sum: string): boolean => sum.replace(/\D/g, '').length < 6 && !new RegExp(SCALE, 'iu').test(sum)

/** The one year that is named. */
function yearIn(text: string): PartialDate | null {
  const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])]
  // four digits in the form the brand stands for
  return years.length === 1 ? ((years[0] ?? '') as PartialDate) : null
}

function declared(source: FactSource): readonly Revenue[] {
  return source.jsonLd.flatMap(({ data, path }) => {
    const said = data['revenue'] ?? data['annualRevenue']
    const value = isObject(said)
      ? [said['value'], said['currency'] ?? said['unitText']].filter((part) => typeof part !== 'object').join(' ')
      : said
    return typeof value === 'string' && /\d/.test(value)
      ? [{ ...revenue(value, { quote: value }, null, 'json-ld', 0.9), path: `${path}.revenue` }]
      : []
  })
}

function revenue(
  value: string,
  quote: { readonly quote: string; readonly start?: number; readonly end?: number },
  asOf: PartialDate | null,
  rule: string,
  confidence: number,
): Revenue {
  return {
    kind: 'revenue',
    value: value.trim(),
    ...(asOf ? { asOf } : {}),
    ...quote,
    confidence,
    ruleId: `revenue/${rule}`,
  }
}
