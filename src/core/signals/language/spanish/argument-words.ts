import { number, people, role } from '../../events/spanish/vocabulary.ts'
import type { ArgumentWords } from '../language.ts'
import { never, rxl, rxlc } from '../pattern.ts'

const person = "[A-Z][\\w'-]{1,16}\\s(?:(?:de|del|la)\\s)?[A-Z][\\w'-]{1,20}"
const company = "[A-Z][\\w&.'-]{1,24}(?:\\s[A-Z][\\w&.'-]{1,24}){0,3}"
const place = rxlc`\b(?:en|cerca\sde)\s([A-Z][\w'-]{2,24}(?:\s\([A-Z][\w-]{2,20}\)|,\s[A-Z][\w-]{3,18})?)`

export const spanishArguments: ArgumentWords = {
  money: rxl`(?:€\s?\d[\d.,]{0,12}|\b\d[\d.,]{0,12}\s?(?:millones\sde\s(?:euros|dólares|pesos)|mil\smillones|M€|€|euros|dólares|pesos))`,
  role: rxl`\b${role}`,
  count: rxl`\b(${number}\s(?:nuev[oa]s\s)?${people})\b`,
  personBefore: rxlc`\b(${person})(?:,?\s(?:ha|es|será|fue|asume|asumió|se|deja|dejará|dimite|sucede|sustituye|toma|abandona)\b|,)`,
  personAfter: rxlc`\b(?:nombra|nombró|nombrado|designa|ficha|incorpora|elige|promueve|Sr\.|Sra\.)\s(?:a\s)?(${person})`,
  succession: rxl`\b(?:suced|sustitu|relev|reemplaz)`,
  place,
  placeInHeadline: place,
  notPlace: rxlc`^(?:[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre|T[1-4])\b`,
  giver: rxlc`^(?:El\s|La\s)?(${company})\s(?:ha\s|han\s)?(?:adjudic|elegi|elige|seleccion|encarg|contrat)`,
  andName: never,
  withName: rxlc`\bcon\s(?:el\s|la\s)?(${company})`,
  byName: rxlc`\b(?:con|de|del|por|compra|adquiere)\s(?:el\s|la\s|a\s|grupo\s|empresa\s){0,2}(${company})`,
  byNameInHeadline: rxlc`\b(?:con|por|compra|adquiere)\s(?:el\s|la\s|a\s)?(${company})`,
}
