import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind, quoteIn } from './fact-source.ts'
import { NAMED_IN_ADVERTS, TECHNOLOGY_ROWS } from './technology-rows.ts'
import type { TechnologyRow } from './technology-rows.ts'

type Technology = Extract<Fact, { kind: 'technology' }>

/** Articles and the law load what the rest of the site loads too: there it is not told again. */
const TOLD_ELSEWHERE = ['news-item', 'blog-post', 'case-study', 'legal', 'events', 'report', 'faq'] as const

/**
 * What the company runs: given away by what its pages load, declare and answer with (evidence by path), and named in its
 * adverts for jobs (evidence in the text). A name that is the company's own is a product of theirs, not a tool.
 */
export function readTechnologies(source: FactSource): readonly Fact[] {
  const own = companyNames(source)
  const loaded = isKind(source, ...TOLD_ELSEWHERE) ? [] : TECHNOLOGY_ROWS.flatMap((row) => givenAway(row, source) ?? [])
  const asked = isKind(source, 'job', 'careers') ? namedInAdverts(source.lines) : []
  return [...loaded, ...asked].filter(({ value }) => !own.includes(textKey(value)))
}

function givenAway(row: TechnologyRow, source: FactSource): Technology | null {
  const { address, generator, header } = row
  const fact = (value: string, path: string, rule: string, confidence: number): Technology => ({
    kind: 'technology',
    value: row.name,
    use: row.use,
    quote: value.slice(0, LONGEST_VALUE),
    path,
    confidence,
    ruleId: `technology/${rule}`,
  })
  const loaded = address && source.resources.find((resource) => address.test(resource.address))
  if (loaded) return fact(loaded.address, loaded.path, 'loaded', 0.9)
  const declared = source.meta.get('generator')
  if (generator && declared && generator.test(declared)) return fact(declared, 'meta.generator', 'generator', 0.95)
  const answered = header && source.headers[header[0]]
  return header && answered !== undefined && header[1].test(answered)
    ? fact(answered, `headers.${header[0]}`, 'header', 0.9)
    : null
}

const LONGEST_VALUE = 200

const ADVERT = NAMED_IN_ADVERTS.map(({ use, names }) => ({
  use,
  // longest first, so that "SAP S/4HANA" is not read as "SAP"
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.&/-])(?:${names})(?![\\p{L}\\p{N}&/-]|\\.\\p{L})`, 'gu'),
}))
const MOST_OF_AN_ADVERT = 20

type AdvertLine = Pick<FactLine, 'text' | 'start'>

/** Tools the holder of the job works with, in lines of adverts. One quote a name, the first. */
export function namedInAdverts(lines: readonly AdvertLine[]): readonly Technology[] {
  const found = new Map<string, Technology>()
  for (const line of lines) {
    if (line.text.length > 3_000 || ABOUT_CUSTOMERS.test(line.text)) continue
    for (const { use, pattern } of ADVERT) {
      for (const match of line.text.matchAll(pattern)) {
        if (!found.has(match[0])) found.set(match[0], named(match[0], use, line, match.index))
      }
    }
  }
  return [...found.values()].slice(0, MOST_OF_AN_ADVERT)
}

/** What a vendor's or consultant's customers run is not what it runs itself. */
const ABOUT_CUSTOMERS =
  /\b(?:our (?:clients|customers)|integrat(?:es|ions?) with|resell\w*|unsere kunden|bei kunden|onze klanten|nos clients|nuestros clientes|i nostri clienti|naszych klientów|vores kunder|våra kunder)(?![\p{L}])/iu

function named(value: string, use: string, line: AdvertLine, at: number): Technology {
  return {
    kind: 'technology',
    value,
    use,
    ...quoteIn(line, at, at + value.length),
    confidence: 0.75,
    ruleId: 'technology/advert',
  }
}
