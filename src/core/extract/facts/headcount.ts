import type { Fact } from '../../model/fact.ts'
import { isObject } from '../json-ld.ts'
import type { FactSource } from './fact-source.ts'
import { isKind, isOfAYear, quoteIn, quoteOrPath } from './fact-source.ts'
import { labelledValues } from './labelled-values.ts'

const NUMBER = "(\\d{1,3}(?:[.,\\u2019' ]\\d{3}){1,2}|\\d{1,6}|(?:hundreds|thousands|dozens))"
const PEOPLE =
  'employees|people|staff|team members|professionals|colleagues|associates|workers|specialists|experts|Mitarbeiter\\p{L}{0,8}|Mitarbeitende\\p{L}?|Beschäftigte\\p{L}?|Kolleg\\p{L}{1,8}|medewerkers|collega.s|werknemers|collaborateurs|salariés|employés|empleados|trabajadores|colaboradores|dipendenti|collaboratori|addetti|pracowników|osób|medarbejdere|ansatte|medarbetare|anställda|funcionários'
const COUNT = new RegExp(
  `(?:(more than|over|about|around|approximately|some|nearly|almost|up to|über|mehr als|rund|etwa|circa|ca\\.|meer dan|ruim|plus de|environ|más de|oltre|più di|circa|ponad|około|mere end|over|cirka|mais de|cerca de) )?${NUMBER}\\+? (?:of )?(?:(?:highly |full-time |skilled |dedicated |qualified |experienced |talented |qualifizierte |engagierte |enthousiaste |vaste )){0,2}(?:(?!of |in |with |for |years? )\\p{Ll}{4,14} )?(?:${PEOPLE})(?=$|[^\\p{L}])`,
  'iu',
)
/** The company speaks of its own people in the same sentence. */
const OWN =
  /\b(?:we|our|us|employs?|employing|team|workforce|company|staff of|with (?:\S+ ){0,2}\d|with (?:hundreds|thousands)|headcount|worldwide|globally|across|wir|unser\p{L}*|beschäftig\p{L}*|weltweit|wij|ons|onze|nous|nos|notre|effectif|nuestr\p{L}*|somos|contamos|nostr\p{L}*|siamo|zatrudnia\p{L}*|vi|vores|nossa?|somos|equipa|Team|employés|dipendenti)\b/iu
const OTHERS =
  /\b(?:companies with|businesses with|organi[sz]ations with|customers?|clients?|users?|members of the public|trained|killed|affected|attend\w*|participants|visitors|served?|serving|help(?:ed|s|ing)? \d|for teams|per |minimum|at least \d+ employees|Unternehmen mit|Firmen (?:mit|ab)|bedrijven met|laid off|layoffs?|los(?:e|t) their jobs?|made redundant|redundanc\w+|job losses)\b/iu

/** How many people work for the company, from sentences where it speaks of itself. */
export function readHeadcount(source: FactSource): readonly Fact[] {
  const facts: Fact[] = []
  if (isKind(source, 'about', 'home', 'careers', 'other', 'news-item', 'investors', 'report')) {
    for (const line of source.lines) {
      if (isOfAYear(source, line)) continue
      if (isKind(source, 'news-item') && !/^about /i.test(line.headings.at(-1) ?? '')) continue
      const match = line.text.length > 3_000 ? null : COUNT.exec(line.text)
      if (!match?.[2]) continue
      const sentence = sentenceAround(line.text, match.index, match[0].length)
      if (
        !OWN.test(sentence) ||
        OTHERS.test(line.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)) ||
        tooFew(match[2]) ||
        // three "project engineers" are a part of the company
        (Number(match[2]) < 10 && match[0].split(' ').length > 2)
      )
        continue
      const value = `${match[1] ? `${match[1]} ` : ''}${match[2]}`
      facts.push({
        kind: 'headcount',
        value,
        ...quoteIn(line, match.index, match.index + match[0].length),
        ...(source.publishedAt ? { asOf: source.publishedAt } : {}),
        confidence: 0.85,
        ruleId: 'headcount/sentence',
      })
      break
    }
  }
  if (facts.length === 0 && isKind(source, 'about', 'home', 'careers', 'contact', 'investors'))
    facts.push(...labelledCounts(source))
  return [...facts, ...linkedCounts(source)]
}

const LABEL =
  /^(?:(?:number of |our |total )?(?:employees|team members|staff|people|colleagues)(?: worldwide)?|company size|headcount|workforce|(?:anzahl )?(?:der )?mitarbeiter(?:[:*_]?innen)?(?: weltweit)?|mitarbeiterinnen und mitarbeiter|mitarbeiterzahl|beschäftigte|(?:aantal )?medewerkers|collega.s|(?:nombre de )?collaborateurs|salariés|effectifs?|(?:número de )?empleados|trabajadores|(?:numero )?dipendenti|collaboratori|addetti|(?:liczba )?pracowników|(?:antal )?(?:medarbejdere|ansatte|medarbetare|anställda)|(?:número de )?colaboradores|funcionários)$/iu
const A_COUNT =
  /^(?:ca\.? ?|circa |about |over |more than |über |rund |ruim |> ?|\+ ?)?\d{1,3}(?:[.,' ]?\d{3}){0,2} ?\+?$/i

/** "Employees: 120", also as a row, a definition or a big figure. */
function labelledCounts(source: FactSource): readonly Fact[] {
  return labelledValues(source, LABEL, A_COUNT)
    .slice(0, 1)
    .flatMap(({ value, quote }) =>
      tooFew(value)
        ? []
        : [{ kind: 'headcount' as const, value, ...quote, confidence: 0.8, ruleId: 'headcount/label' }],
    )
}

/** A handful of "experts" is a team on a project, not the company; years are no counts. */
function tooFew(number: string): boolean {
  const value = Number(number.replace(/\D/g, ''))
  return /\d/.test(number) && (value < 3 || (value >= 1900 && value <= 2035 && !/[.,]/.test(number)))
}

function sentenceAround(text: string, at: number, length: number): string {
  const from = text.lastIndexOf('. ', at) + 1
  const to = text.indexOf('. ', at + length)
  return text.slice(from, to < 0 ? text.length : to)
}

function linkedCounts(source: FactSource): readonly Fact[] {
  return source.jsonLd.flatMap(({ data, path }) => {
    const count = data['numberOfEmployees']
    const value = isObject(count) ? count['value'] : count
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return [
      {
        kind: 'headcount' as const,
        value: String(value),
        ...quoteOrPath(source, String(value), `${path}.numberOfEmployees`),
        confidence: 0.85,
        ruleId: 'headcount/json-ld',
      },
    ]
  })
}
