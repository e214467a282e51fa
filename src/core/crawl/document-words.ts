import type { PageKind } from '../model/page.ts'

/**
 * What companies call the documents they put on their sites, in the languages of this program. Matched as whole words in folded text
 * (small letters, no accents, blanks for every other sign), so that file names, link texts and cover pages read alike.
 */
const documentWords: Readonly<Partial<Record<PageKind, string>>> = {
  report:
    'annual report|annual review|integrated report|sustainability report|esg report|csr report|non financial report|interim report|half year report|quarterly report|financial report|report and accounts|annual accounts|geschaeftsbericht|geschaftsbericht|jahresbericht|jahresabschluss|halbjahresbericht|zwischenbericht|quartalsbericht|nachhaltigkeitsbericht|lagebericht|rapport annuel|rapport d activite|rapport financier|rapport semestriel|rapport de durabilite|comptes annuels|informe anual|memoria anual|informe de sostenibilidad|cuentas anuales|relazione annuale|relazione finanziaria|bilancio|bilancio di sostenibilita|jaarverslag|jaarrekening|duurzaamheidsverslag|relatorio anual|relatorio de sustentabilidade|raport roczny|arsredovisning|arsrapport|vuosikertomus',
  'news-item':
    'press release|media release|news release|for immediate release|pressemitteilung|presseinformation|medienmitteilung|communique de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|comunicado de imprensa|nota de imprensa|pressmeddelande|pressemeddelelse|komunikat prasowy',
  'case-study':
    'case study|case studies|success story|customer story|reference project|fallstudie|anwenderbericht|referenzprojekt|erfolgsgeschichte|etude de cas|temoignage client|caso de exito|caso de estudio|caso di studio|storia di successo|praktijkvoorbeeld|klantverhaal|estudo de caso|caso de sucesso',
  certifications:
    'certificate|zertifikat|urkunde|certificat|certificado|certificato|certificaat|certyfikat|certifikat|iso 9001|iso 14001|iso 45001|iso 27001|iso 13485|iso 50001|iatf 16949',
  product:
    'brochure|company profile|product catalogue|product catalog|catalogue|catalog|image brochure|broschuere|broschure|imagebroschuere|unternehmensbroschuere|firmenbroschuere|prospekt|katalog|produktkatalog|plaquette|depliant|folleto|catalogo|folder|brochura|opuscolo|broszura|broschyr',
}

/** Documents nobody prepares a call with, whatever else they are called. */
const poorWords =
  'terms|conditions|agb|einkaufsbedingungen|lieferbedingungen|cgv|privacy|datenschutz|form|formular|application form|manual|handbuch|bedienungsanleitung|instructions|safety data sheet|sicherheitsdatenblatt|msds|price list|preisliste|datasheet|data sheet|datenblatt|declaration of conformity|konformitaetserklaerung|agenda|invitation|einladung|menu'

const boundary = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?: |$)`)
const kinds = Object.entries(documentWords).map(([kind, words]) => [kind, boundary(words)] as const)
const poor = boundary(poorWords)

/** Longer words say nothing new and cost time. */
const longest = 3000

/** Small letters without accents, a blank for every other sign: "Geschäftsbericht_2025.pdf" → "geschaftsbericht 2025 pdf". */
export const plainWords = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What a document is by the words on its cover, its name or the link to it; null where they name no kind. What
 * is named first counts: a press release on an annual report is a press release.
 */
export function documentKindOf(words: string): PageKind | null {
  const plain = plainWords(words)
  const [first] = kinds
    .map(([kind, pattern]) => ({ kind, at: plain.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  // the keys of the table above
  return first ? (first.kind as PageKind) : null
}

/** Whether a document is worth a request when research meets a link to it. */
export const isWorthReading = (words: string): boolean =>
  documentKindOf(words) !== null && !poor.test(plainWords(words))
