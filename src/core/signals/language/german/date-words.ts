import * as chrono from 'chrono-node'
import type { DateWords } from '../language.ts'
import { sparingCalendar } from '../sparing-calendar.ts'
import { everywhere, rxl } from '../pattern.ts'

export const germanDates: DateWords = {
  calendar: sparingCalendar(chrono.de.casual),
  years:
    /(?<![\d$€£¥.,/:-])((?:19|20)\d{2})(?![\d%]|[.,]\d|-\d|\s?(?:Mio|Mrd|Millionen|Milliarden|Euro|Mitarbeiter|Beschäftigte|Stück|m²|Quadratmeter|kg|mm|kW|MW))/gi,
  quarters: everywhere(
    rxl`\b(?:Q([1-4])|(erste|zweite|dritte|vierte|ersten|zweiten|dritten|vierten|1|2|3|4)\.?\s(?:Quartal|Vierteljahr))\s?(?:des\sJahres\s)?((?:19|20)\d{2})\b`,
  ),
  bareQuarters: everywhere(
    rxl`(?<=\b(?:im|zum)\s)(ersten|zweiten|dritten|vierten)\s(?:Quartal|Vierteljahr)\b(?!\sdes)`,
  ),
  quarterMonth: {
    '1': 1,
    erste: 1,
    ersten: 1,
    '2': 4,
    zweite: 4,
    zweiten: 4,
    '3': 7,
    dritte: 7,
    dritten: 7,
    '4': 10,
    vierte: 10,
    vierten: 10,
  },
  seasons: everywhere(
    rxl`\b(?:Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|(?:ersten|zweiten)\sHalbjahr)\s((?:19|20)\d{2})\b`,
  ),
  weeks: rxl`\bWochen?\b`,
  notDates: rxl`\b(?:letzten|vergangenen|kommenden|nächsten)\s(?:\d+|zwei|drei|vier|fünf|zehn|Jahre[n]?)|^(?:nach|seit)\s[\w-]{1,12}\s(?:Jahren?|Monaten?|Wochen?|Tagen?)$|^(?:jetzt|heute|heute\s\w+|morgens?|abends|nachmittags|derzeit)$`,
  ofSomethingElse: rxl`\b(?:(?:gebaut|produziert|hergestellt|verkauft|geliefert)\s(?:zwischen|in|vor|nach|seit)\s[^,;]{0,30}|seit\s[^,;]{0,20}|als\s)$`,
  goesOn: rxl`^(?:er|sie|es|die\s(?:Übernahme|Berufung|Ernennung|Eröffnung|Transaktion)|der\s(?:Wechsel|Vertrag|Auftrag|Verkauf))\b`,
  today: rxl`\b(?:heute|gab\s[^;]{0,40}bekannt|teilte[^;]{0,40}mit)\b`,
}
