import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import type { FactSource } from './fact-source.ts'
import { companyNames, isKind, quoteIn } from './fact-source.ts'

const nameOfWords = (most: number): string =>
  `(?:the )?(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]{1,30}(?: (?:&|and|of|de|group|holding|company|\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30})){0,${most}})`
const NAME = nameOfWords(5)

/** Ways to say who owns the company. Each stands on its own, so that a doubtful one can go. */
const OWNERSHIP: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'subsidiary',
    pattern: new RegExp(
      `\\b(?:(?:wholly[- ]owned )?subsidiary of|division of|owned by|(?:is )?part of the|(?:is )?a member of the|an? affiliate of) ${NAME}`,
      'u',
    ),
  },
  {
    id: 'joint-venture',
    pattern: new RegExp(
      `\\b[Jj]oint venture(?:,? (?:equally |jointly )?(?:held|owned|formed),?)? (?:equally )?(?:of|between|with|by) ${nameOfWords(12)}`,
      'u',
    ),
  },
  {
    id: 'listed',
    pattern: /\((?:NYSE|NASDAQ|LSE|TSX|ASX|Nasdaq|Euronext|FWB|OTCQB|OTC|BSE|NSE)(?: \w+)? ?: ?[A-Z0-9.]{1,8}\)/,
  },
  {
    id: 'family',
    pattern:
      /\b(?:family[- ]owned|family[- ]run|family business|familiengeführt\p{L}*|Familienunternehmen|inhabergeführt\p{L}*|familiebedrijf|entreprise familiale|empresa familiar|azienda familiare|impresa familiare|firma rodzinna|familieejet)(?![\p{L}])/iu,
  },
  {
    id: 'holding-family',
    pattern:
      /\b[Tt]he \p{Lu}[\p{L}’'-]{1,30} family (?:still )?(?:holds?|owns?|controls?)(?: (?:a majority|all|most|the (?:majority|rest)|\d{1,3}(?:\.\d)? ?(?:%|per ?cent)))?(?![\p{L}])/u,
  },
  {
    id: 'private-company',
    pattern: /(?<=\b(?:is|are|remains?) an? )private (?:company|firm)(?![\p{L}])/u,
  },
  {
    id: 'private',
    pattern:
      /\b(?:privately[- ](?:held|owned)|employee[- ]owned|private equity[- ]backed|publicly (?:traded|listed)|börsennotiert\p{L}*|woman[- ]owned|veteran[- ]owned)(?![\p{L}])/iu,
  },
  {
    id: 'group',
    pattern:
      /\b(?:Tochter(?:gesellschaft|unternehmen)? der|gehört zur|Teil der|onderdeel van|dochteronderneming van|filiale (?:de|du)|fait partie (?:de|du)|parte del gruppo|forma parte del?|del af|należy do) (?:\p{Lu}[\p{L}\p{N}.&-]{1,30})(?: \p{Lu}[\p{L}\p{N}.&-]{0,30}){0,4}/u,
  },
]

/** Words nobody uses of others on these pages. */
const SAID_BY_ITSELF: ReadonlySet<string> = new Set(['family', 'holding-family'])
const WE =
  /(?:^|[^\p{L}])(?:we|our|us|the company|wir|unser\p{L}{0,2}|wij|onze|nous|notre|nuestra|somos|siamo|vi|jesteśmy)(?=$|[^\p{L}])/iu

/** Where somebody worked before is owned by others. */
const OF_A_PERSON =
  /\b(?:he|she|his|her|prior to|previously|formerly|joined|held|served|worked|career|before joining|zuvor|vorher|voorheen|auparavant|anteriormente|in precedenza|wcześniej|tidligere|tidigare)\b/i

/** Earlier in the same sentence the company is named or speaks: biographies and partners name other owners. */
function isAboutItself(text: string, at: number, names: readonly string[]): boolean {
  const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', at) + 1), at)
  if (OF_A_PERSON.test(sentence)) return false
  const key = textKey(sentence)
  return WE.test(sentence) || names.some((name) => key.includes(name))
}

/** Who owns the company, as its own pages put it. */
export function readOwnership(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'home', 'about', 'investors', 'contact', 'legal', 'news-item', 'other')) return []
  const names = companyNames(source)
  for (const line of source.lines) {
    if (line.text.length > 3_000 || (isKind(source, 'news-item') && !/^about /i.test(line.headings.at(-1) ?? '')))
      continue
    for (const { id, pattern } of OWNERSHIP) {
      const match = pattern.exec(line.text)
      if (!match || (!SAID_BY_ITSELF.has(id) && !isAboutItself(line.text, match.index, names))) continue
      return [
        {
          kind: 'ownership',
          value: match[0]
            .replace(/^[(]|[)]$/g, '')
            // the next sentence is no part of a name that ends with a full stop
            .replace(/\. (?:We|Our|The|It|Its|In|This|They)$/, '')
            .replace(/(?<![.,;])[.,;]+$/, '')
            .replace(/ (?:and|of|&)$/, ''),
          ...quoteIn(line, match.index, match.index + match[0].length),
          confidence: 0.75,
          ruleId: `ownership/${id}`,
        },
      ]
    }
  }
  return []
}
