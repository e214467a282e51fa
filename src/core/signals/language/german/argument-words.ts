import { number, people, role } from '../../events/german/vocabulary.ts'
import type { ArgumentWords } from '../language.ts'
import { never, rxl, rxlc } from '../pattern.ts'

const person =
  '(?:(?:Dr|Prof)\\.?\\s(?:[\\w-]{2,6}\\.?\\s)?)?[A-Z][\\w-]{1,16}\\s(?:(?:von|van|de|zu)\\s)?[A-Z][\\w-]{1,20}'
const company = '[A-Z][\\w&.-]{1,24}(?:\\s[A-Z][\\w&.-]{1,24}){0,3}'
const place = rxlc`\b(?:in|bei|nahe|aus)\s([A-Z][\w-]{2,24}(?:\sam\s[A-Z]\w{2,14}|\s\([A-Z]\w{2,16}\)|,\s[A-Z]\w{3,18})?)`

export const germanArguments: ArgumentWords = {
  money: rxl`(?:(?:EUR|€|CHF|USD|US\$|\$)\s?\d[\d.,]{0,12}(?:\s(?:Mio|Mrd|Millionen|Milliarden))?|\b\d[\d.,]{0,12}\s(?:(?:Mio|Mrd)\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€|Franken|CHF|US-Dollar|Dollar))`,
  role: rxl`\b${role}`,
  count: rxl`\b(${number}\s(?:neue\s|weitere\s|zusätzliche\s|der\s)?${people})\b`,
  personBefore: rxlc`\b(${person})(?:,?\s(?:als|hat|wurde|wird|ist|übernimmt|übernahm|folgt|tritt|verlässt|scheidet|verstärkt|legt)\b|,)`,
  personAfter: rxlc`\b(?:übernimmt|übernahm|tritt|folgt|ernennt|ernannte|beruft|berief|bestellt|befördert|holt|gewinnt|wählt|Herrn?|Frau|mit|hat|haben|Geschäftsführer(?:in)?|Vorstandschef(?:in)?)\s(${person})`,
  succession: rxl`\b(?:folgt|Nachfolge|löst)\b`,
  place,
  placeInHeadline: place,
  notPlace: rxlc`^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Q[1-4]|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Kürze|Betrieb|Zukunft|Höhe|Form|Zusammenarbeit|Anwesenheit|Zeiten|Folge|Deutschland\s(?:und)|Insolvenz|Rente|Ruhestand|Kurzarbeit|Vollzeit|[A-Z]\w{2,24}ung(?:en)?)\b`,
  giver: rxlc`^(?:Die\s|Der\s|Das\s)?(${company})\s(?:(?:hat\s|haben\s)?(?:beauftrag|bestell|vergab|vergibt|erteilt)|(?:hat|haben)\s(?:uns|[A-Z][\w-]{1,24})\s(?=[^.;]{0,120}\b(?:beauftragt|bestellt|ausgewählt|gewählt|erteilt)\b))`,
  andName: never,
  withName: rxlc`\bmit\s(?:der\s|dem\s)?(${company})`,
  byName: rxlc`\b(?:mit|von|bei|durch|an|übernimmt|kauft|erwirbt)\s(?:der\s|dem\s|den\s|die\s|das\s)?(?:[a-zäöü-]{3,20}\s)?(${company})`,
  byNameInHeadline: rxlc`\b(?:mit|von|durch|übernimmt|kauft|erwirbt)\s(?:der\s|dem\s|den\s|die\s|das\s)?(${company})`,
}
