import type { Fact } from '../../model/fact.ts'
import { sentencesOf } from '../sentences.ts'
import type { FactSource } from './fact-source.ts'
import { isKind } from './fact-source.ts'

/** Sentences by which companies say what they do, in the languages we read. */
const WHAT_WE_DO = [
  /\b(?:is|are) (?:an?|the|one of|among) (?:\S+ ){0,10}?(?:company|companies|firm|provider|supplier|manufacturer|manufacturers|distributor|distributors|leader|specialist|specialists|agency|consultancy|developer|producer|operator|platform|organi[sz]ation|contractor|maker|wholesaler|group)\b/i,
  /\b(?:we|company|inc\.?|ltd\.?|llc) (?:\S+ )?(?:provide|provides|offer|offers|manufacture|manufactures|design|designs|develop|develops|supply|supplies|specialize|specializes|specialise|specialises|build|builds|deliver|delivers|produce|produces|help|helps|conduct|distribute)\b/i,
  /\b(?:wir|unternehmen) (?:sind|bieten|entwickeln|produzieren|liefern|fertigen|beraten)\b|\bist (?:ein|eine|einer|der|die|das) (?:\S+ ){0,8}?(?:Unternehmen|Anbieter|Hersteller|Dienstleister|Spezialist)\b/i,
  /\b(?:wij|we) (?:zijn|leveren|bieden|helpen|ontwikkelen)\b|\bis (?:een|de|dé) (?:\S+ ){0,8}?(?:bedrijf|leverancier|organisatie|specialist|bureau)\b/i,
  /\b(?:nous (?:sommes|proposons|concevons|fabriquons|offrons)|est (?:une?|le|la) (?:\S+ ){0,8}?(?:entreprise|société|fabricant|fournisseur|spécialiste))\b/i,
  /\b(?:somos|ofrecemos|fabricamos|es una (?:\S+ ){0,6}?(?:empresa|compañía))\b/i,
  /\b(?:siamo|offriamo|produciamo|realizziamo|è (?:un.)?(?:\S+ ){0,6}?(?:azienda|impresa|società))\b/i,
  /\b(?:jesteśmy|oferujemy|produkujemy|zajmujemy się|jest (?:\S+ ){0,6}?(?:firmą|producentem))\b/i,
  /\b(?:vi (?:er|tilbyder|leverer|udvikler|hjælper)|er (?:en|et) (?:\S+ ){0,6}?(?:virksomhed|firma|leverandør))\b/i,
  /\b(?:oferecemos|é uma (?:\S+ ){0,6}?(?:empresa|companhia))\b/i,
] as const

const MOST_SENTENCES = 40

/** What they do, in their own words: the first sentence of the home or about page that says it. */
export function readBusiness(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'home', 'about')) return []
  const blocks = source.lines.map((line) => ({
    type: line.type,
    start: line.start,
    end: line.start + line.text.length,
    headings: [],
  }))
  for (const sentence of sentencesOf({ text: source.text, blocks, lang: source.lang }).slice(0, MOST_SENTENCES * 3)) {
    if (sentence.text.length < 40 || sentence.text.length > 400) continue
    if (/\?$|^(?:if|when|why|how)\b/i.test(sentence.text)) continue
    const rule = WHAT_WE_DO.findIndex((pattern) => pattern.test(sentence.text))
    if (rule < 0) continue
    return [
      {
        kind: 'business',
        value: sentence.text,
        quote: sentence.text,
        start: sentence.start,
        end: sentence.end,
        confidence: rule === 0 ? 0.85 : 0.75,
        ruleId: 'business/sentence',
      },
    ]
  }
  return []
}
