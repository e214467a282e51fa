import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { sentencesOf } from '../sentences.ts'
import type { FactSource } from './fact-source.ts'
import { companyNames, isKind } from './fact-source.ts'

/** Sentences by which companies say what they do, in the languages we read. */
const WHAT_WE_DO = [
  /\b(?:is|are) (?:an?|the|one of|among) (?:\S+ ){0,10}?(?:company|companies|firm|provider|supplier|manufacturer|manufacturers|distributor|distributors|leader|specialist|specialists|agency|consultancy|developer|producer|operator|platform|organi[sz]ation|contractor|maker|wholesaler|group)\b/i,
  /\b(?:we|company|inc\.?|ltd\.?|llc) (?:\S+ )?(?:provide|provides|offer|offers|manufacture|manufactures|design|designs|develop|develops|supply|supplies|specialize|specializes|specialise|specialises|build|builds|deliver|delivers|produce|produces|help|helps|conduct|distribute)\b/i,
  /\b(?:committed to|speciali[sz](?:es|ing|ed) in|engaged in|dedicated to|focus(?:es|ed) on|experts in)\b/i,
  /\b(?:wir|unternehmen) (?:sind|bieten|entwickeln|produzieren|liefern|fertigen|beraten)\b|\bist (?:ein|eine|einer|der|die|das) (?:\S+ ){0,8}?(?:Unternehmen|Anbieter|Hersteller|Dienstleister|Spezialist)\b/i,
  /\b(?:wij|we) (?:zijn|leveren|bieden|helpen|ontwikkelen)\b|\bis (?:een|de|dé) (?:\S+ ){0,8}?(?:bedrijf|leverancier|organisatie|specialist|bureau)\b/i,
  /\b(?:nous (?:sommes|proposons|concevons|fabriquons|offrons)|est (?:une?|le|la) (?:\S+ ){0,8}?(?:entreprise|société|fabricant|fournisseur|spécialiste))\b/i,
  /\b(?:somos|ofrecemos|fabricamos|es una (?:\S+ ){0,6}?(?:empresa|compañía))\b/i,
  /\b(?:siamo|offriamo|produciamo|realizziamo|è (?:un.)?(?:\S+ ){0,6}?(?:azienda|impresa|società))\b/i,
  /\b(?:jesteśmy|oferujemy|produkujemy|zajmujemy się|jest (?:\S+ ){0,6}?(?:firmą|producentem))\b/i,
  /\b(?:vi (?:er|tilbyder|leverer|udvikler|hjælper)|er (?:en|et) (?:\S+ ){0,6}?(?:virksomhed|firma|leverandør))\b/i,
  /\b(?:oferecemos|é uma (?:\S+ ){0,6}?(?:empresa|companhia))\b/i,
] as const

const MOST_SENTENCES = 120

/** The company speaks of itself: "we", "our company", or its name. */
const ITSELF =
  /^(?:we|at|our company|the company|wir|unser unternehmen|wij|nous|notre|somos|nuestra|siamo|la nostra|jesteśmy|nasza|vi|nossa|somos)(?=$|[^\p{L}])/iu

/** What they do, in their own words: the sentence of the home or about page that says it best, the first among equals. */
export function readBusiness(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'home', 'about')) return []
  const blocks = source.lines.map((line) => ({
    type: line.type,
    start: line.start,
    end: line.start + line.text.length,
    headings: [],
  }))
  const names = companyNames(source)
  const ranked = sentencesOf({ text: source.text, blocks, lang: source.lang })
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => {
      const points = pointsOf(sentence.text, names)
      return points < 2 ? [] : [{ sentence, points }]
    })
    .sort((a, b) => b.points - a.points)
  const best = ranked[0]
  if (!best) return []
  const { text, start, end } = best.sentence
  const confidence = best.points >= 3 ? 0.85 : 0.7
  return [{ kind: 'business', value: text, quote: text, start, end, confidence, ruleId: 'business/sentence' }]
}

function pointsOf(text: string, names: readonly string[]): number {
  if (text.length < 40 || text.length > 400 || /\?$|\.\.\.$|^(?:if|when|why|how)\b/i.test(text)) return 0
  const rule = WHAT_WE_DO.findIndex((pattern) => pattern.test(text))
  if (rule < 0) return 0
  const key = textKey(text.slice(0, 80))
  const named = names.some((name) => key.includes(name))
  return (rule === 0 ? 1 : 0) + (named ? 2 : 0) + (ITSELF.test(text) ? 1.5 : 0)
}
