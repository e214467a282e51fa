import type { MoodWords } from '../language.ts'
import { never, rxl } from '../pattern.ts'

export const germanMood: MoodWords = {
  negatedBefore: rxl`\b(?:nicht|kein(?:e|en|er|em|es|erlei)?|nie|niemals|ohne|weder|dementier(?:t|te)|bestreitet|verzichtet|statt|anstatt)\s(?:[\w,.'%-]+\s){0,7}$`,
  negatedAfter: rxl`^[^;]{0,60}?\b(?:nicht\s(?:geben|geplant|vorgesehen|zustande|stattfinden)|(?:ist|sind)\s(?:vom\sTisch|ausgeschlossen)|(?:wurde|wurden)\s(?:abgesagt|gestoppt|verworfen)|ausgeschlossen|dementiert)\b`,
  notOnly: rxl`\bnicht\s(?:nur|zuletzt)\b`,
  hypotheticalBefore: rxl`\b(?:falls|wenn|ob|könnte|könnten|dürfte|dürften|würde|würden|erwäg(?:t|en)|prüf(?:t|en)|überleg(?:t|en)|denk(?:t|en)|möglicherweise|eventuell|mögliche[nrs]?|angeblich|offenbar|Gerüchte[n]?|Spekulation(?:en)?|verhandel(?:t|n)|im\sGespräch|schließ(?:t|en)|Medienberichte[n]?)\s(?:[\w,.'%-]{1,30}\s){0,10}$`,
  futureBefore: rxl`\b(?:wird|werden|will|wollen|soll|sollen|plan(?:t|en)|geplante?[nrs]?|beabsichtig(?:t|en)|möchte[n]?|haben\s(?:sich\s)?vor|hat\s(?:sich\s)?vor|künftig|zukünftig|demnächst|anstehende[nrs]?|bevorstehende[nrs]?)\s(?:[\w,.'%-]{1,30}\s){0,14}$`,
  notFuture: never,
  firstTo: never,
  auxiliary: never,
  futureForm: rxl`^(?:(?:wird|werden|soll|sollen|will|wollen|plant|planen)\b|[\w\s,.-]{2,70}?\b(?:zum\sJahresende|Ende\sdes\sJahres|(?:im|in\sden)\s(?:kommenden|nächsten)\s\w+|nächste[nrs]?\s(?:Jahr|Monat|Woche|Quartal)|kommende[nrs]?\s(?:Jahr|Monat|Woche)))`,
  futureAfter: rxl`^[^;]{0,60}?\b(?:ist\sgeplant|sind\sgeplant|soll|sollen)\b`,
  signed: rxl`\b(?:beschlossen|beschließt|entschieden|vereinbart|unterzeichnet|kündig(?:t|te)\b[^;]{0,90}\ban|gibt\b[^;]{0,60}\bbekannt|bestätig(?:t|te)|angekündigt)\b`,
  announced: rxl`\b(?:kündig(?:t|te|en)|angekündigt(?:e[nrs]?)?|beschließt|beschlossen)\s(?:[\w,.'-]+\s){0,8}$`,
  plan: rxl`\b(?:plan(?:t|en)|geplante?[nrs]?|beabsichtig(?:t|en)|will|wollen|möchte[n]?|soll|sollen|strebt|hat\svor|haben\svor)\s(?:[\w,.'%-]{1,30}\s){0,14}$`,
  longAgo: rxl`\b(?:vor\s(?:[3-9]|\d{2,3}|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|mehr\sals\s\w+|über\s\w+|vielen)\sJahren|vor\sJahrzehnten|ursprünglich|gegründet|im\sLaufe\sder\sJahre|in\sden\s(?:\d{2}er|\w{5,10}iger)[\s-]?Jahren)\b`,
  agoAfter: rxl`^[^;]{0,40}?\bvor\s\w{1,10}\s(?:Jahren|Jahrzehnten)\b`,
  overTime: rxl`\b(?:im\sLaufe\sder\s(?:Jahre|Zeit)|über\sdie\sJahre|in\sden\s(?:letzten|vergangenen)\sJahrzehnten)\b`,
  ongoing: never,
  ongoingVerb: never,
  past: rxl`^(?:\w{2,20}(?:te|ten)|übernahm(?:en)?|übernommen|ge\w{2,14}(?:t|en)|gewann|verließ|trat|wurde|hat|haben)\b`,
  soon: rxl`\b(?:nächste[nrs]?\s(?:Jahr|Monat|Woche|Quartal)|im\skommenden|demnächst|in\sKürze|bald)\b`,
  secondVerb: rxl`\b(?:wird|werden|will|wollen|soll|sollen)\s[^;]{3,140}\sund\s(?:\w+\s){0,6}$`,
  under: never,
  signing: never,
  infinitive: rxl`^\w+en\b`,
}
