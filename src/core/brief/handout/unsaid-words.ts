import { folded } from '../../model/folded-text.ts'

/**
 * What never stands on a page we hand over, by the beginnings of words, folded (small letters without accents), in the
 * languages whose pages are quoted. Wide on purpose: a word too many costs one quotation, a word too few embarrasses the
 * reader in front of a stranger. `inside` holds for languages that join words: there it may stand anywhere in one.
 */
type Words = { readonly begin: string; readonly whole?: string; readonly inside?: string }

/** Layoffs, distress, disputes, recalls, breaches, strikes, accidents, and anybody's coming, going and calling. */
const sensitive: Readonly<Record<string, Words>> = {
  en: {
    begin:
      'layoff|laid off|lay off|laying off|redundan|job cut|job loss|jobs lost|cut jobs|cutting jobs|downsiz|restructur|workforce reduc|headcount reduc|dismiss|furlough|severance|' +
      'closure|closing|close down|closed|shut|wind down|winding up|liquidat|insolv|bankrupt|receivership|chapter 11|creditor|debt|distress|writedown|written off|impairment|profit warning|bailout|' +
      'recall|contaminat|breach|hack|ransom|cyber attack|cyberattack|cyber incident|data leak|leaked|phishing|stolen|theft|' +
      'lawsuit|suing|court|litigat|dispute|arbitrat|alleg|accus|plaintiff|defendant|settlement|penalt|sanction|investigat|prosecut|fraud|corrupt|briber|antitrust|cartel|violation|illegal|' +
      'striking|walkout|walk out|industrial action|picket|protest|boycott|resign|step down|steps down|stepped down|stepping down|stood down|departure|retire|retiring|successor|succeed|appoint|promoted|promotion|career|oust|interim|' +
      'takes over|took over|taking over|death|died|fatal|accident|injur|explosion|pollut|tragedy|condolence|mourn|pandemic|covid|divest|hostile|takeover|whistleblow|harass|discriminat',
    whole:
      'sue|sued|sues|fine|fined|fines|strike|strikes|union|unions|leave|leaves|leaving|left|departs|departed|joins|joined|joining|named|names|hired|hires|hiring|sacked|fired|fire|dies|war|sold',
  },
  de: {
    begin:
      'klage|verklag|ermittl|verlasst|verlassen|verliess|tod|todes|corona|krieg|kundigung|gekundigt|berufen|ernannt|ernennt',
    inside:
      'entlassung|entlassen|stellenabbau|personalabbau|stellenstreich|kurzarbeit|sozialplan|schliessung|schließung|geschlossen|stilllegung|insolven|konkurs|zahlungsunfahig|schulden|sanierungs|restrukturier|umstrukturier|ruckruf|hackerangriff|cyberangriff|datenleck|datenpanne|erpress|gericht|rechtsstreit|bussgeld|bußgeld|betrug|korruption|kartell|streik|gewerkschaft|betriebsrat|rucktritt|zuruckgetreten|ausscheid|ausgeschieden|ruhestand|nachfolg|geschaftsfuhrerwechsel|gestorben|verstorben|unfall|verletz|grossbrand|großbrand|pandemie|ubernahme',
  },
  fr: {
    begin:
      'licenci|suppression|plan social|chomage|fermeture|ferme ses|liquidation|faillite|redressement|insolvab|dette|restructur|rappel|cyberattaque|piratage|fuite de|rancon|proces|tribuna|litige|amende|enquete|fraude|corruption|greve|syndicat|demission|depart|quitte|retraite|succed|success(?:eur|ion)|nomm|nomination|promu|rejoint|deces|mort|accident|bless|incendie|guerre|rachat|cession',
  },
  es: {
    begin:
      'despid|cierre|cierra|quiebra|concurso de acreedores|insolven|deuda|reestructur|retirada|ciberataque|hacke|filtracion|tribuna|litigi|juicio|multa|sancion|fraude|corrupcion|huelga|sindica|dimision|dimite|cese|abandona|jubil|sucede|sucesor|nombra|asciende|fallec|muert|accidente|herid|incendio|guerra',
  },
  it: {
    begin:
      'licenzi|esuber|cassa integrazione|chiusur|chiude|falliment|insolv|debit|ristruttur|richiam|attacco informatico|hacker|tribunal|causa legale|multa|sanzion|indagin|frode|corruzion|scioper|sindaca|dimission|lascia|pension|succed|success(?:ore|ione)|nominat|nomina|promoss|decedut|morto|morte|incident|ferit|incendi|guerra|cession',
  },
  nl: {
    begin: 'verlaat|vertrekt|vertrek|opvolg|benoemd|boete|rechter',
    inside:
      'ontslag|ontslagen|reorganisatie|sluiting|faillis|insolv|schulden|terugroep|datalek|gehackt|cyberaanval|rechtszaak|corruptie|staking|vakbond|aftred|pensioen|overleden|ongeval|gewond|oorlog|overname',
  },
  pl: {
    begin:
      'zwoln|zamknie|likwidacj|upadłos|niewypłacaln|dług|restrukturyz|wycof|cyberatak|wyciek|haker|pozew|sledztw|korupcj|oszust|strajk|zwiazk zawod|rezygn|odchodz|odejsc|odszedł|emerytur|nastepc|powołan|mianowa|awans|zmarł|smierc|wypad(?:ek|ku)|rann|pozar|wojn',
    whole: 'sad|sadu|sadem|kara|kary|kare',
  },
  pt: {
    begin:
      'demiss|despedi|encerr|falenc|insolv|divida|reestrutur|ciberataque|tribunal|processo judicial|multa|fraude|corrupc|greve|sindica|renunc|aposent|sucede|sucessor|nomead|promovid|falec|mort|acident|ferid|incendi|guerra',
  },
}

/** Bad news: one does not quote a stranger's losses to them. */
const badNews: Readonly<Record<string, Words>> = {
  en: {
    begin:
      'loss|deficit|declin|downturn|recession|crisis|crises|weak|struggl|hard time|shortfall|late deliver|withdr|unfortunate|regret|sorry|apolog|overdue|suffer|worse|worst|victim|claim',
    whole: 'lost|fell|fall|falls|drop|dropped|bad|poor|debts',
  },
  de: { begin: 'sank|leider', inside: 'verlust|krise|beschwerde|reklamation|ruckgang|gesunken|sinkend|verschlechter' },
  fr: { begin: 'perte|crise|plainte|baisse|recul|malheureusement' },
  es: { begin: 'perdida|crisis|queja|caida|descenso' },
  it: { begin: 'perdit|crisi|reclam|calo' },
  nl: { begin: 'crisis', inside: 'verlies|klacht|daling' },
  pl: { begin: 'strat|kryzys|skarg|spad' },
  pt: { begin: 'prejuiz|perda|crise|queixa|queda' },
}

/** Words of trouble, which are also what many firms work at: a maker of alarms speaks of risks when it says what it does. */
const trouble: Readonly<Record<string, Words>> = {
  en: {
    begin:
      'difficult|challeng|tough|delay|shortage|bottleneck|complain|fail|fault|defect|error|mistake|problem|downtime|breakdown|outage|scrap|incident|vulnerab|risk|threat|unplanned|inefficien|wasted|wasteful|wasting|trouble',
    whole: 'hard|issue|issues|miss|missed',
  },
  de: { begin: 'risik', inside: 'mangel|fehler|problem|storung|ausfall|verzogerung|engpass|schwierig|herausforder' },
  fr: { begin: 'defaut|probleme|panne|retard|penurie|difficil|risque|defi' },
  es: { begin: 'defecto|problema|averia|fallo|retraso|escasez|dificil|riesgo|desafio|reto' },
  it: { begin: 'difett|problem|guast|ritard|carenz|difficil|rischi|sfid' },
  nl: { begin: 'risico', inside: 'gebrek|probleem|problemen|storing|vertraging|tekort|moeilijk|uitdaging' },
  pl: { begin: 'wad[ay]|wadliw|problem|awari|opoznie|niedob|trudn|ryzyk|wyzwan' },
  pt: { begin: 'defeito|problema|avaria|atras|escassez|dificil|risco|desafio' },
}

/** Titles and forms of address: where they stand, somebody is spoken of. */
const people =
  'ceo|cfo|coo|cto|cio|chief|chair|chairs|chairman|chairwoman|chairperson|president|director|directors|managing|manager|managers|founder|founders|owner|owners|mr|mrs|ms|dr|herr|frau|herrn|monsieur|madame|mme|signor|signora|pan|pani|senor|senora|dhr|mevrouw|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|vorstand|vorstands|leiter|leiterin|directeur|directrice|pdg|gerente|direttore|direttrice|amministratore|prezes|dyrektor|bestuurder|he|she|his|her|him|elle'
const telling =
  'say|says|said|saying|explains|explained|commented|comments|according|sagt|sagte|erklart|erklarte|betont|dit|declare|explique|dice|dijo|afferma|spiega|zegt|mowi|powiedział|disse'

/** Languages whose pages may be quoted, because we know what not to quote. */
export const quotedLanguages: ReadonlySet<string> = new Set(Object.keys(sensitive))

/** A stretch of folded words that begins with, is, or holds one of these. */
function patternOf(lists: readonly Words[]): RegExp {
  const begin = lists.map((list) => list.begin).join('|')
  const whole = lists.flatMap((list) => list.whole ?? []).join('|')
  const inside = lists.flatMap((list) => list.inside ?? []).join('|')
  return new RegExp(`(?:^| )(?:${begin})|(?:^| )(?:${whole})(?= |$)|${inside}`)
}

const sensitivePattern = patternOf(Object.values(sensitive))
const badNewsPattern = patternOf(Object.values(badNews))
const troublePattern = patternOf(Object.values(trouble))
const peoplePattern = new RegExp(`(?:^| )(?:${people}|${telling})(?= |$)`)

/** All languages at once: a page says more than one, and a false alarm costs little. */
export const isSensitive = (text: string): boolean => sensitivePattern.test(folded(text))
export const isBadNews = (text: string): boolean => badNewsPattern.test(folded(text))
export const isTrouble = (text: string): boolean => troublePattern.test(folded(text))
export const speaksOfPeople = (text: string): boolean => peoplePattern.test(folded(text))
