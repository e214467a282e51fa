import type { Fact } from '../../model/fact.ts'
import type { FactSource } from './fact-source.ts'
import { isKind } from './fact-source.ts'
import { labelledValues } from './labelled-values.ts'

type Industry = Extract<Fact, { kind: 'industry' }>

const MAKERS =
  'manufacturers?|suppliers?|providers?|producers?|distributors?|makers?|developers?|specialists?|wholesalers?|importers?|exporters?|contractors?|integrators?|operators?|vendors?|' +
  'Hersteller|Anbieter|Lieferant|Spezialist(?:en)?|Produzent|Dienstleister|Händler|' +
  'leverancier|fabrikant|producent|specialist|dienstverlener|groothandel|' +
  'fabricant|fournisseur|spécialiste|distributeur|concepteur|prestataire|' +
  'fabricante|proveedor|distribuidor|especialistas?|fornecedor|' +
  'produttore|fornitore|distributore|' +
  'leverandør|producenter|leverantör|tillverkare'
const OF = 'of|for|in|von|für|van|voor|de|des|du|d.|en|di|della|delle|dei|per|af|av|inden for|inom'
/** "supplier of reservation systems": a maker and what of. */
const MAKER_OF = new RegExp(
  `(?<![\\p{L}])(?:${MAKERS}) (?:${OF}) ?((?:[\\p{L}\\p{N}&/+.’'-]{2,30},? ){0,6}[\\p{L}\\p{N}&/+’'-]{2,30})`,
  'iu',
)
/** Polish has no word for "of". */
const MAKER_GENITIVE =
  /(?<![\p{L}])(?:producent(?:em|a)?|dostawc(?:a|ą)|dystrybutor(?:em)?|wykonawc(?:a|ą)) ((?:[\p{L}\p{N}-]{2,30},? ){0,5}[\p{L}\p{N}-]{2,30})/iu
/** "construction company": what kind of company, in front of the word. */
const KIND_OF =
  /((?:[\p{L}\p{N}&/’'-]{2,30} ){1,5})(company|companies|firm|contractors?|integrator|agency|consultancy|manufacturer|distributor|supplier|wholesaler|retailer|carrier|foundry|studio|start-?up|developer|operator|provider)(?![\p{L}])/iu
/** Languages that write it in one word, or behind. */
const COMPOUND =
  /(?<![\p{L}])\p{L}{3,30}(?:unternehmen|hersteller|betrieb|dienstleister|agentur|großhandel|spezialist|bedrijf|leverancier|groothandel|virksomhed|företag|tillverkare|producent)(?![\p{L}])/iu
const BEHIND =
  /(?<![\p{L}])(?:impresa|azienda|società|entreprise|société|empresa|compañía|bureau|studio) (?:di |de |d.|del |dedicada a(?:l)? |specializzata (?:in|nel\p{L}*|nella|nelle) |spécialisée (?:en|dans) |especializada en )?((?:[\p{L}\p{N}’'-]{3,30} ){0,3}[\p{L}\p{N}’'-]{3,30})/iu

/** Praise and place say nothing of the trade. */
const PRAISE = new Set(
  "a an the one our its is are as currently now today leading leader foremost well-known respected global globally worldwide international internationally independent innovative premier largest biggest trusted family-owned family-run family privately privately-held held owned fast-growing growing dynamic modern young medium-sized mid-sized full-service one-stop top best renowned reliable professional reputed highly new first successful established experienced local regional national multinational boutique small large listed public private limited other few many some most of in and also become became being known recognized recognised award-winning certified adept skilled proven diversified strong highly-skilled quality customer-oriented customer-focused value-driven specialised specialized dedicated creative world’s world's country’s country's region’s region's".split(
    ' ',
  ),
)
/** Says how it is run or owned, not what it does. */
const VAGUE = new Set('management holding equity parent sister group diversified business partner customer'.split(' '))
/** Where the trade ends and something else begins. */
const ENDS =
  /[,;:(]|\.(?:\s|$)| (?:that|which|who|whose|with|to|since|based|located|headquartered|serving|throughout|across|offering|providing|helping|is|are|has|have|and (?:is|are|has|have|we|a|an|our)|from|by|on|at|as|in the (?:world|country|region)|worldwide|der|die|das|mit|seit|aus|und (?:ist|sind|hat)|weltweit|die|dat|met|sinds|qui|depuis|avec|que|con|desde|che|dal|da oltre|który|która|od|som|med|siden|för|till) /iu

/**
 * The trade as the company names it in the sentence that says what it is: "supplier of online reservation systems",
 * "construction company", "Metallbauunternehmen".
 * @param text the sentence · @param from where what it says of itself begins
 * @returns its span in the sentence; null when the sentence only praises
 */
export function tradeIn(text: string, from: number): { readonly start: number; readonly end: number } | null {
  const told = text.slice(from, from + 260)
  const span = makerOf(told) ?? kindOf(told) ?? compound(told)
  return span && span.end - span.start >= 6 && span.end - span.start <= 90
    ? { start: from + span.start, end: from + span.end }
    : null
}

type Span = { readonly start: number; readonly end: number }

function makerOf(told: string): Span | null {
  const match = MAKER_OF.exec(told) ?? MAKER_GENITIVE.exec(told) ?? BEHIND.exec(told)
  const what = match?.[1]
  if (!match || !what) return null
  const whole = told.slice(match.index, match.index + match[0].length + 1)
  const stop = ENDS.exec(whole.slice(whole.length - what.length - 1))
  const end = match.index + (stop ? match[0].length - what.length + stop.index : match[0].length)
  const tidy = told
    .slice(match.index, end)
    .replace(/(?<![\s,.;])[\s,.;]+$|,? (?:and|und|en|et|y|e|i|og|och|for|the|of|in)$/giu, '')
  // "provider of choice", "supplier of the year", "supplier in the world"
  if (
    / (?:of (?:choice|the year|quality|excellence)(?: .{1,40})?|in (?:the|our) \p{L}+)$/iu.test(tidy) ||
    tidy.split(' ').length < 2
  )
    return null
  return { start: match.index, end: match.index + tidy.length }
}

function kindOf(told: string): Span | null {
  const match = KIND_OF.exec(told)
  if (!match?.[1] || match.index > 120) return null
  const words = match[1].trimEnd().split(' ')
  const keep = words.findLastIndex((word) => PRAISE.has(word.toLowerCase().replace(/,$/, ''))) + 1
  const trade = words.slice(keep)
  if (trade.length === 0 || trade.length > 4 || trade.every((word) => VAGUE.has(word.toLowerCase()))) return null
  const end = match.index + match[0].length
  return { start: end - (trade.join(' ').length + 1 + (match[2]?.length ?? 0)), end }
}

function compound(told: string): Span | null {
  const match = COMPOUND.exec(told)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

const LABEL =
  /^(?:industry|sector|line of business|trade|branche|wirtschaftszweig|gewerbe|sector|secteur(?: d.activité)?|sector de actividad|settore(?: di attività)?|branża|bransch|setor)$/iu

/** "Industry: …" on pages about the company, and what kind of business its data declare. */
export function readIndustry(source: FactSource): readonly Fact[] {
  const labelled = isKind(source, 'about', 'home', 'contact', 'investors')
    ? labelledValues(source, LABEL, /^\p{L}[\p{L} ,&/-]{2,60}$/u).map(({ value, quote }) =>
        industryFact(value, quote, 'label', 0.85),
      )
    : []
  return [...labelled, ...declared(source)]
}

/** Types of schema.org that name a trade. https://schema.org/LocalBusiness */
const TRADES =
  /^(?:Auto(?:BodyShop|Dealer|PartsStore|Rental|Repair|Wash)|Motorcycle(?:Dealer|Repair)|Electrician|GeneralContractor|HVACBusiness|HousePainter|Locksmith|MovingCompany|Plumber|RoofingContractor|AccountingService|InsuranceAgency|BankOrCreditUnion|LegalService|Notary|Attorney|RealEstateAgent|EmploymentAgency|TravelAgency|Dentist|Physician|Pharmacy|MedicalClinic|Optician|VeterinaryCare|Hotel|Restaurant|Bakery|Brewery|Winery|Distillery|CateringService|ChildCare|DryCleaningOrLaundry|SelfStorage|FurnitureStore|HardwareStore|ElectronicsStore|ClothingStore|GroceryStore|Florist|JewelryStore|WholesaleStore|SportsActivityLocation|HealthClub|BeautySalon|HairSalon|Airline|NewsMediaOrganization|EducationalOrganization|CollegeOrUniversity|School|GovernmentOrganization|NGO|MedicalOrganization|ResearchOrganization)$/

function declared(source: FactSource): readonly Industry[] {
  return source.jsonLd.flatMap(({ types, data, path }) => {
    const trade = types.find((type) => TRADES.test(type))
    if (trade) {
      const value = trade.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
      return [industryFact(value, { quote: trade, path: `${path}.@type` }, 'json-ld', 0.85)]
    }
    const said = types.includes('Organization') || types.includes('Corporation') ? data['industry'] : undefined
    return typeof said === 'string' && said.trim() !== ''
      ? [industryFact(said.trim(), { quote: said.trim(), path: `${path}.industry` }, 'json-ld', 0.9)]
      : []
  })
}

export function industryFact(
  value: string,
  quote: Pick<Industry, 'quote' | 'start' | 'end' | 'path'>,
  rule: string,
  confidence: number,
): Industry {
  return { kind: 'industry', value, ...quote, confidence, ruleId: `industry/${rule}` }
}
