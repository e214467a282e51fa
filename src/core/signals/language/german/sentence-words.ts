import type { SentenceWords } from '../language.ts'
import { rxlc } from '../pattern.ts'

export const germanSentence: SentenceWords = {
  notDateline: rxlc`^(?:Im|In|Am|Bis|Ab|Seit|Nach|Vor|Zum|Zur|Mit|Von|Für|Der|Die|Das|Wir|Unser|Unsere|Es|Und|Aber|Dies|Diese|Ende|Anfang|Mitte)\b`,
  clauseBreak: 'aber|obwohl|während|sondern|jedoch',
  abbreviation: rxlc`(?:\b(?:Dr|Prof|Nr|Mio|Mrd|ca|bzw|Co|Str|St|z\.B|u\.a|d\.h|inkl|usw|Ing|Dipl)|\b[A-Z]|\b\d{1,2})$`,
  small: new Set(),
  headline: 'no stop',
}
