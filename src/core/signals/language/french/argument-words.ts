import { number, people, role } from '../../events/french/vocabulary.ts'
import type { ArgumentWords } from '../language.ts'
import { never, rxl, rxlc } from '../pattern.ts'

const person = "[A-Z][\\w'-]{1,16}\\s(?:(?:de|du|le|la)\\s)?[A-Z][\\w'-]{1,20}"
const company = "[A-Z][\\w&.'-]{1,24}(?:\\s[A-Z][\\w&.'-]{1,24}){0,3}"
const place = rxlc`\b(?:à|en|au|aux|près\sde)\s([A-Z][\w'-]{2,24}(?:\s\([A-Z][\w-]{2,20}\)|,\s[A-Z][\w-]{3,18})?)`

export const frenchArguments: ArgumentWords = {
  money: rxl`(?:€\s?\d[\d.,]{0,12}|\b\d[\d.,\s]{0,12}\s?(?:(?:millions?|milliards?)\sd'euros|(?:millions?|milliards?)\sde\s(?:dollars|francs)|M€|k€|€|euros|dollars))`,
  role: rxl`\b${role}`,
  count: rxl`\b(${number}\s(?:nouveaux\s|nouvelles\s)?${people})\b`,
  personBefore: rxlc`\b(${person})(?:,?\s(?:a|est|sera|devient|prend|rejoint|quitte|succède|remplace|nommée?|intègre|arrive)\b|,)`,
  personAfter: rxlc`\b(?:nomme|nommé|désigne|recrute|recruté|accueille|promeut|élit|de|par|à|M\.|Mme)\s(${person})`,
  succession: rxl`\b(?:succèd|succéd|remplac)`,
  place,
  placeInHeadline: place,
  notPlace: rxlc`^(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|T[1-4]|CDI|CDD)\b`,
  giver: rxlc`^(?:Le\s|La\s|L')?(${company})\s(?:a\s|ont\s)?(?:attribu|confi|choisi|reten|sélectionn)`,
  andName: never,
  withName: rxlc`\bavec\s(?:le\s|la\s|l')?(${company})`,
  byName: rxlc`\b(?:avec|de|du|par|auprès\sde|rachète|acquiert|reprend)\s(?:le\s|la\s|l'|groupe\s|société\s){0,2}(${company})`,
  byNameInHeadline: rxlc`\b(?:avec|par|rachète|acquiert|reprend)\s(?:le\s|la\s|l')?(${company})`,
}
