import * as chrono from 'chrono-node'
import type { DateWords } from '../language.ts'
import { sparingCalendar } from '../sparing-calendar.ts'
import { everywhere, rxl } from '../pattern.ts'

export const frenchDates: DateWords = {
  calendar: sparingCalendar(chrono.fr.casual),
  years:
    /(?<![\d$€£¥.,/:-])((?:19|20)\d{2})(?![\d%]|[.,]\d|-\d|\s?(?:millions?|milliards?|euros?|salariés|personnes|unités|m²|kg|mm|kW|MW))/gi,
  quarters: everywhere(
    rxl`\b(?:[TQ]([1-4])|(premier|deuxième|troisième|quatrième|1er|2e|3e|4e)\strimestre)\s(?:de\s)?((?:19|20)\d{2})\b`,
  ),
  bareQuarters: everywhere(rxl`(?<=\b(?:au|du)\s)(premier|deuxième|troisième|quatrième)\strimestre\b(?!\sde)`),
  quarterMonth: {
    '1': 1,
    premier: 1,
    '1er': 1,
    '2': 4,
    deuxième: 4,
    '2e': 4,
    '3': 7,
    troisième: 7,
    '3e': 7,
    '4': 10,
    quatrième: 10,
    '4e': 10,
  },
  seasons: everywhere(
    rxl`\b(?:début|mi-|fin|printemps|été|automne|hiver|(?:premier|second)\ssemestre)[\s-]?(?:de\s)?((?:19|20)\d{2})\b`,
  ),
  weeks: rxl`\bsemaines?\b`,
  notDates: rxl`\b(?:derniers?|dernières?|prochains?|prochaines?|précédente?s?)\s(?:\d+|deux|trois|quatre|cinq|dix|années|ans|mois)|^(?:après|pendant)\s[\w-]{1,12}\s(?:ans?|mois|semaines?|jours?)$|^(?:maintenant|aujourd'hui|ce\s(?:matin|soir)|actuellement)$`,
  ofSomethingElse: rxl`\b(?:(?:fabriquée?s?|produite?s?|vendue?s?|livrée?s?)\s(?:entre|en|avant|après|depuis)\s[^,;]{0,30}|depuis\s[^,;]{0,20}|qu'en\s)$`,
  goesOn: rxl`^(?:il|elle|ils|elles|la\s(?:nomination|transaction|cession|reprise)|le\s(?:contrat|rachat)|l'(?:acquisition|opération|inauguration))\b`,
  today: rxl`\b(?:aujourd'hui|ce\sjour|annonc(?:e|é|ent))\b`,
}
