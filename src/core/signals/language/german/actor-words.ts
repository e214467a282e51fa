import type { ActorWords } from '../language.ts'
import { everywhere, never, rxl, rxlc } from '../pattern.ts'

const legalForm =
  '(?:GmbH(?:\\s&\\sCo\\.?\\sKG)?|AG|SE|KG|e\\.?V\\.?|Ltd|Inc|S\\.?A|B\\.?V|Holding|Gruppe|Group|Konzern)'

const post =
  '(?:Geschäftsführer(?:in)?|Vorstandsvorsitzende[rn]?|Vorstandschef(?:in)?|CEO|CFO|COO|CTO|Vorstand|Aufsichtsratsvorsitzende[rn]?)'

export const germanActor: ActorWords = {
  own: everywhere(
    rxl`\b(?:wir|unser(?:e|er|em|en|es)?|uns|das\s(?:\w+\s)?(?:Unternehmen|Familienunternehmen)|die\s(?:\w+\s)?(?:Gruppe|Firma|Gesellschaft|Geschäftsführung|Geschäftsleitung)|der\s(?:\w+\s)?(?:Konzern|Hersteller|Anbieter|Betrieb|Vorstand|Spezialist|Zulieferer|Mittelständler|Händler|Dienstleister|[\w-]{0,20}(?:hersteller|anbieter|spezialist|zulieferer|händler|dienstleister|bauer|konzern)))\b`,
  ),
  speaker: everywhere(rxl`\b(?:wir|unser(?:e|er|em|en|es)?|uns)\b`),
  pronoun: everywhere(rxl`\b(?:wir|uns)\b`),
  speakerActs: rxl`\b(?:wir|ich)\s(?:haben\s|\w+\s)?$`,
  possessive: everywhere(rxl`\b(?:sein(?:e|en|er|em|es)?|ihr(?:e|en|er|em|es)?)\b`),
  generic: rxl`(?:^|\b(?:viele|manche|andere|alle|einige|immer\smehr|die\smeisten|unsere|kleine|große|mittelständische)\s)(?:Unternehmen|Firmen|Betriebe|Hersteller|Händler|Kunden|Verbraucher|Menschen|Wettbewerber|Lieferanten|Anleger|Arbeitgeber|man|Sie)\s(?:(?:sind|haben|werden|müssen|können|wollen|auch|oft|heute|nicht)\s){0,3}$`,
  trade: rxl`^(?:die|der|diese)\s(?:[\w-]{2,20}\s){0,2}(?:[\w-]{0,18}branche|[\w-]{0,18}industrie|Sektor|Markt)\b`,
  ourOther: everywhere(
    rxl`\b(?:unser|unsere|unserem|unserer|unseren|sein|seine|ihr|ihre)\s(?:[\w-]{2,16}\s){0,2}?(?:Partner(?:in|n)?|Kunde[n]?|Lieferant(?:en)?|Händler(?:n)?|Vertriebspartner(?:n)?|Wettbewerber(?:n)?|Gesellschafter(?:n)?|Nachbar(?:n)?)\b`,
  ),
  // every noun has a capital: only a legal form tells a company's name from any other noun
  rival: rxlc`((?:[A-Z][\w&.'-]{1,24}\s){1,4}${legalForm})(?:\s[\w.-]{1,24}){0,8}\s{0,2}$`,
  adjacent: rxlc`^((?:[A-Z][\w&'-]{1,24})\s(?:[A-Z][\w&'-]{1,24}))\s{0,2}$`,
  newClause: rxl`^(?:[;.]|\b(?:und|aber|dass|während|als|nachdem|bevor|weil|wenn|wo)\b)`,
  notNames: new Set(
    'der die das den dem des ein eine einen im in am an auf bei bis ab seit nach vor zum zur mit von für wir unser unsere es und aber dies diese ende anfang mitte neue neuer neues unternehmen firma gruppe konzern vorstand geschäftsführung geschäftsführer geschäftsführerin leiter leiterin werk produktion umsatz auftrag montag dienstag mittwoch donnerstag freitag januar februar märz april mai juni juli august september oktober november dezember'.split(
      ' ',
    ),
  ),
  firm: /\s(?:GmbH|AG|SE|KG|SA|SAS|SARL|SL|Inc|Ltd|Corp|Group|Gruppe|Groupe|Grupo|Holding)\.?$/,
  descriptor: rxl`^(?:Hersteller|Anbieter|Spezialist|Betreiber)$`,
  personTitle: rxlc`\b(?:Herr|Frau|Dr|Prof|Geschäftsführer(?:in)?|CEO|CFO|COO|CTO|Vorstand|Leiter(?:in)?|Direktor(?:in)?|Präsident(?:in)?|Chef(?:in)?)\b`,
  asideBefore: rxl`\b(?:Kunde[n]?|Partner(?:n)?|Lieferant(?:en)?|Wettbewerber(?:n)?|Konkurrent(?:en)?|Händler|gegen|anders\sals|von)\s(?:von\s|der\s|des\s)?$`,
  asideAfter: rxl`^[\s-](?:Kunde[n]?|Partner|Lieferant(?:en)?|Wettbewerber|Nutzer|Händler)\b`,
  agentBefore: rxl`\b(?:von|durch|vom|bei)\s`,
  unnamed: rxl`^(?:dies(?:e|er|es)?|der|die|das|unser(?:e)?|sein(?:e)?|ihr(?:e)?|eine?)\b`,
  personOf: rxlc`\b(?:zum|zur)\s(?:[\w-]{2,16}\s){0,3}?${post}\s(?:der|des|von|bei(?:\sder)?)\s((?:[A-Z][\w&.'-]{1,24}\s){1,4}${legalForm})\s(?:\S{1,16}\s){0,3}$`,
  personJoins: rxlc`^(?:wird|werden|wurden?|ist)\s(?:[\w-]{2,16}\s){0,5}?${post}\s(?:der|des|von|bei(?:\sder)?)\s((?:[A-Z][\w&.'-]{1,24}\s){1,4}${legalForm})`,
  personsFirm: never,
  definiteThing: rxl`\b(?:Lieferzeiten|Lieferungen|(?:das|die|der)\s(?:neue\s)?(?:Werk|Anlage|Halle|Produktion|Standort))\b`,
  subjectMayFollow: true,
}
