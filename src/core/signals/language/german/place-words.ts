import type { PlaceWords } from '../language.ts'
import { rxl } from '../pattern.ts'

export const germanPlaces: PlaceWords = {
  aboutStart: rxl`^(?:#{1,4}\s)?(?:\*\*)?(?:Über\s(?:uns\b|[^.!?]{2,60}$)|Unternehmensprofil|Das\sUnternehmen$|Zum\sUnternehmen)`,
  legalStart: rxl`^(?:#{1,4}\s)?(?:Datenschutz|Impressum|Haftungsausschluss|Rechtlicher?\sHinweis|Disclaimer|Cookies?\b|AGB|Allgemeine\sGeschäftsbedingungen|Copyright|©|Zukunftsgerichtete\sAussagen)`,
  legal: rxl`\b(?:zukunftsgerichtete[n]?\sAussagen|alle\sRechte\svorbehalten|Cookie-(?:Einstellungen|Richtlinie)|wir\sverwenden\sCookies|Datenschutzerklärung|Newsletter\sabonnieren|mehr\serfahren|weiterlesen|AGB|keine\sGewähr)\b`,
  historyHeading: rxl`\b(?:Geschichte|Historie|Chronik|Meilensteine|Firmengeschichte|Unternehmensgeschichte|Tradition|Werdegang)\b`,
  founded: rxl`\b(?:gegründet|Gründung|entstanden|besteht\sseit|seit\sder\sGründung)\b[^.;]{0,60}?\b(?:1[6-9]\d\d|20[01]\d)\b`,
  reader: rxl`\b(?:Sie\s(?:haben|können|sind|wollen|möchten|suchen|brauchen|finden|erhalten)|(?:finden|erhalten|sparen|profitieren|nutzen|sichern|erfahren|entdecken)\sSie|du|dein(?:e|en|er|em)?|Ihre(?:r|n|m|s)?\s[A-Z]\w+\s(?:ist|sind|wird|mit|für))\b`,
  career: rxl`\b(?:zuvor\s(?:war|arbeitete|leitete|verantwortete)|davor\s(?:war|arbeitete)|vor\s(?:seinem|ihrem)\s(?:Wechsel|Eintritt|Einstieg)|begann\s(?:seine|ihre)\s(?:Karriere|Laufbahn)|studierte|(?:seine|ihre)\s(?:berufliche\s)?(?:Laufbahn|Karriere)|Jahre(?:n)?\s(?:Berufs)?erfahrung|Stationen)\b`,
  callToAct: rxl`^(?:entdecken|erfahren|lesen|sehen|finden|bestellen|kaufen|sichern|starten|nutzen|kontaktieren|jetzt|testen|bewerben|wie|warum|was|wann|wo)\b`,
}
