import type { Fact } from '../../model/fact.ts'
import type { FactSource } from './fact-source.ts'
import { isKind, quoteIn, quoteOrPath, quoteOver } from './fact-source.ts'
import { labelledValues } from './labelled-values.ts'

/** Words for "was founded" up to the year, per language; the year is the first group. */
const FOUNDED = [
  /\b(?:founded|established|incorporated|set up|started|formed|launched|began|begun|created) (?:\S+ ){0,4}?(?:in|on|since) (?:\S+ (?:of )?)?((?:18|19|20)\d{2})\b/i,
  /\b(?:est\.?|estd\.?|established|founded|since) ?:? ((?:18|19|20)\d{2})\b/i,
  /\b(?:since )?(?:its|our|the company[’']s|company) (?:establishment|inception|founding|incorporation|beginnings?) (?:in|back in) (?:\S+ (?:of )?)?((?:18|19|20)\d{2})\b/i,
  /\b(?:formally|officially|company was|company is|firm was) registered (?:\S+ ){0,3}?in (?:\S+ (?:of )?)?((?:18|19|20)\d{2})\b/i,
  /\b(?:gegründet|gegruendet|Gründung|Gründungsjahr)(?: (?:wurde|im|in|Jahr|Jahre|am|die|das|Unternehmen|Firma|war|:)){0,5}:? ?(?:\d{1,2}\. ?\p{L}+ )?((?:18|19|20)\d{2})\b/iu,
  /\b(?:wurde|ist) (?:die Firma |das Unternehmen )?(?:im Jahre? )?((?:18|19|20)\d{2}) (?:\S+ ){0,8}?gegründet/iu,
  /\b(?:opgericht|gestart|begonnen) (?:\S+ ){0,3}?(?:in|sinds) ((?:18|19|20)\d{2})\b/i,
  /\b(?:fondée?|créée?)s? (?:\S+ ){0,3}?en ((?:18|19|20)\d{2})\b/iu,
  /\b(?:fundada|fundado|fundamos|creada|nació) (?:\S+ ){0,3}?en ((?:18|19|20)\d{2})\b/iu,
  /\b(?:fondata|fondato|nata|nasce|costituita) (?:\S+ ){0,3}?nel ((?:18|19|20)\d{2})\b/iu,
  /(?:założon[ayo]|powstała?|istnieje|działa) (?:\S+ ){0,3}?(?:w|od) (?:roku )?((?:18|19|20)\d{2})/iu,
  /\b(?:grundlagt|stiftet|etableret|grundad|startet|grundades) (?:\S+ ){0,3}?(?:i|år) ((?:18|19|20)\d{2})\b/iu,
  /\b(?:fundada|criada|nasceu) (?:\S+ ){0,3}?em ((?:18|19|20)\d{2})\b/iu,
] as const

/** The founding of something else: a product, a programme, a customer, a person's career; what was made since is a product. */
const SOMETHING_ELSE =
  /\b(?:foundation|association|university|joined|career|degree|graduated|award|program(?:me)?|product|version|project|campaign|website|customer|client|partner|act of|made|used|sold|acquires?|acquired|bought|took over|takes over|member|certified|accredited|he |she |his |her )\b/i

/** "Since 2024 the maintenance is …": what began then is a part of the company's life. */
const OF_A_PART =
  /^[Ss]ince \d{4},? (?:the|our|its|all|every|each|this|these) (?!(?:company|firm|business|group|family|name|\p{Lu}))\p{L}/u

/** The year the company was founded, from sentences on pages where it speaks of itself. */
export function readFounding(source: FactSource): readonly Fact[] {
  const facts: Fact[] = []
  for (const line of source.lines) {
    if (line.text.length > 3_000 || !mayTell(source, line.headings)) continue
    const found = findYear(line.text)
    if (!found) continue
    facts.push({
      kind: 'founded',
      value: found.year,
      ...quoteIn(line, found.from, found.to),
      confidence: 0.9,
      ruleId: 'founded/sentence',
    })
    break
  }
  if (facts.length === 0) facts.push(...labelled(source), ...firstOfTimeline(source))
  for (const { types, data, path } of source.jsonLd) {
    const date = data['foundingDate']
    if (!types.some((type) => /Organization|Business|Corporation/.test(type)) || typeof date !== 'string') continue
    const year = /\d{4}/.exec(date)?.[0]
    if (year)
      facts.push({
        kind: 'founded',
        value: year,
        ...quoteOrPath(source, year, `${path}.foundingDate`),
        confidence: 0.9,
        ruleId: 'founded/json-ld',
      })
  }
  return facts
}

const LABEL =
  /^(?:founded|established|(?:year )?(?:founded|established)(?: in)?|year of (?:establishment|foundation|incorporation)|foundation|since|gründung(?:sjahr)?|gegründet|opgericht|oprichting|jaar van oprichting|fondée?(?: en)?|création|année de (?:création|fondation)|fundación|fundada(?: en)?|año de fundación|fondazione|fondata(?: nel)?|anno di fondazione|rok założenia|założon[ay]|data założenia|grundlagt|stiftet|etableret|grundat|grundad|grundades|fundação|ano de fundação)$/iu
const YEAR = /^(?:in |im jahr |anno |est\.? )?((?:18|19|20)\d{2})\.?$/i

/** "Founded: 1962", also as a row, a definition or a big figure. */
function labelled(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'about', 'home', 'contact', 'investors')) return []
  return labelledValues(source, LABEL, YEAR)
    .slice(0, 1)
    .flatMap(({ value, quote }) => {
      const year = YEAR.exec(value)?.[1]
      return year
        ? [{ kind: 'founded' as const, value: year, ...quote, confidence: 0.85, ruleId: 'founded/label' }]
        : []
    })
}

const BEGINS =
  /(?<!\p{L})(?:founded|foundation|founding|established|incorporated|beginnings?|started|the start|birth|gründung|gegründet|beginn|anfänge?|start|opgericht|oprichting|begin|fondation|création|créée?|débuts?|fundación|fundada|inicios?|comienzos?|nacimiento|fondazione|nascita|inizi|początek|początki|założenie|powstanie|rozpoczęcie|grundlæggelse\p{L}*|grundlagt|stiftet|begyndelsen|grundandet|starten|grundat|fundação|início)(?!\p{L})/iu

/** The first year of a history, where it tells of a beginning. */
function firstOfTimeline(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'about')) return []
  const years = source.lines.filter(({ text }) => /^(?:18|19|20)\d{2}$/.test(text))
  const first = years.toSorted((a, b) => Number(a.text) - Number(b.text))[0]
  if (!first || years.length < 2) return []
  const told = source.lines.slice(first.index + 1, first.index + 3).find(({ text }) => BEGINS.test(text))
  if (!told || SOMETHING_ELSE.test(told.text)) return []
  const quote = quoteOver(source, first, told)
  return [{ kind: 'founded', value: first.text, ...quote, confidence: 0.75, ruleId: 'founded/timeline' }]
}

/** About pages anywhere; news only in the paragraph "About Acme" that ends a release. */
function mayTell(source: FactSource, headings: readonly string[]): boolean {
  if (isKind(source, 'about', 'home', 'contact', 'careers', 'other', 'services')) return true
  return isKind(source, 'news-item') && /^about /i.test(headings.at(-1) ?? '')
}

function findYear(text: string): { readonly year: string; readonly from: number; readonly to: number } | null {
  for (const pattern of FOUNDED) {
    const match = pattern.exec(text)
    const year = match?.[1]
    if (!match || !year || Number(year) > 2100) continue
    const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', match.index) + 1), match.index + match[0].length)
    if (SOMETHING_ELSE.test(sentence)) continue
    if (OF_A_PART.test(text.slice(match.index, match.index + match[0].length + 40))) continue
    return { year, from: match.index, to: match.index + match[0].length }
  }
  return null
}
