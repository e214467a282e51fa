import * as chrono from 'chrono-node'
import type { DateWords } from '../language.ts'
import { sparingCalendar } from '../sparing-calendar.ts'
import { everywhere, rxl } from '../pattern.ts'

export const spanishDates: DateWords = {
  calendar: sparingCalendar(chrono.es.casual),
  years:
    /(?<![\d$€£¥.,/:-])((?:19|20)\d{2})(?![\d%]|[.,]\d|-\d|\s?(?:millones|euros?|empleados|personas|unidades|m²|metros|kg|mm|kW|MW))/gi,
  quarters: everywhere(
    rxl`\b(?:[TQ]([1-4])|(primer|segundo|tercer|cuarto)\strimestre)\s(?:de\s|del\s)?((?:19|20)\d{2})\b`,
  ),
  bareQuarters: everywhere(rxl`(?<=\b(?:el|del)\s)(primer|segundo|tercer|cuarto)\strimestre\b(?!\sde)`),
  quarterMonth: { '1': 1, primer: 1, '2': 4, segundo: 4, '3': 7, tercer: 7, '4': 10, cuarto: 10 },
  seasons: everywhere(
    rxl`\b(?:principios\sde|mediados\sde|finales\sde|primavera\sde|verano\sde|otoño\sde|invierno\sde|(?:primer|segundo)\ssemestre\sde)\s((?:19|20)\d{2})\b`,
  ),
  weeks: rxl`\bsemanas?\b`,
  notDates: rxl`\b(?:últim[oa]s|próxim[oa]s|anteriores)\s(?:\d+|dos|tres|cuatro|cinco|diez|años|meses)|^(?:tras|durante)\s[\w-]{1,12}\s(?:años?|meses|mes|semanas?|días?)$|^(?:ahora|hoy|esta\s(?:mañana|tarde)|actualmente)$`,
  ofSomethingElse: rxl`\b(?:(?:fabricad|producid|vendid|entregad)[oa]s?\s(?:entre|en|antes|después|desde)\s[^,;]{0,30}|desde\s[^,;]{0,20}|que\sen\s)$`,
  goesOn: rxl`^(?:él|ella|la\s(?:operación|adquisición|compra|inauguración)|el\s(?:nombramiento|contrato|acuerdo))\b`,
  today: rxl`\b(?:hoy|anunci(?:a|ó|ado))\b`,
}
